import { parseArgs } from 'node:util';
import { runCommand, say } from './command-line.js';
import { readConfig } from './config.js';
import { recordHistory } from './deadlines.js';
import { AppError } from './errors.js';
import { editionNamed } from './features/deadlines/processes/find.js';
import { rehearsalReply } from './features/deadlines/rehearsal/present.js';
import { rehearseEdition } from './features/deadlines/rehearsal/rehearsal.js';
import { loadKnowledge } from './knowledge.js';
import { createLog, standardError } from './log.js';
import { renderPlain } from './platforms/terminal/render.js';
import { clockStartingAt, systemClock } from './shared/clock.js';
import { languageOf } from './shared/language.js';
import { openStore, type Store } from './store/open.js';

const USAGE = 'Usage: npm run --silent rehearse -- --process prizes-2023 [--lang fr] [--json]';
const WIDTH = 140;

const OPTIONS = {
  process: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
} as const;

/** Lists every message that would go out, to whom, when in their zone, without sending any. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (!values.process) throw usage('Name an edition.');
  const config = readConfig();
  const clock = config.clockStart ? clockStartingAt(config.clockStart) : systemClock;
  const store = await openStore({ ...config, log: createLog('warn', standardError()) });
  try {
    await recordHistory(store, await loadKnowledge(store), clock);
    await say(await listing(store, values.process, clock.now(), values));
  } finally {
    await store.close();
  }
}

async function listing(
  store: Store,
  name: string,
  now: ReturnType<typeof systemClock.now>,
  { lang, json }: { readonly lang: string; readonly json: boolean },
): Promise<string> {
  const editions = await store.calendar.listEditions();
  const edition = editionNamed(name, editions);
  if (!edition)
    throw usage(`There is no edition ${name}. There are: ${editions.map(({ id }) => id).join(', ')}.`);
  const rehearsal = await rehearseEdition(store, edition, now);
  if (json) {
    const messages = rehearsal.messages.map(({ subscriber, at, reminders }) => ({
      at: at.toString(),
      local: at.toZonedDateTimeISO(subscriber.zone).toString(),
      to: subscriber.place,
      reminders: reminders.map(({ key }) => key),
    }));
    return JSON.stringify({ ...rehearsal, messages }, undefined, 2);
  }
  const reply = rehearsalReply({ language: languageOf(lang) ?? 'en' }, edition, rehearsal);
  return renderPlain(reply, { width: process.stdout.columns ?? WIDTH, color: false, firstChoice: 1 });
}

function usage(text: string): AppError {
  return new AppError('CONFIGURATION', { log: text, user: `${text}\n${USAGE}` });
}

await runCommand(main);
