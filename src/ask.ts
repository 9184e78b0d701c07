import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { answerLines } from './ask-lines.js';
import type { Log } from './chat/log.js';
import { readConfig } from './config.js';
import { AppError } from './errors.js';
import { type Asking, ask, type Knowledge, replyTo } from './features/ask/ask.js';
import { loadKnowledge } from './knowledge.js';
import { createLog, standardError } from './log.js';
import { renderPlain } from './platforms/terminal/render.js';
import { languageOf } from './shared/language.js';
import { GENEVA } from './shared/zones.js';
import { openStore, type Store } from './store/open.js';

const USAGE = `Usage:
  npm run --silent ask -- "which SDGs does C5 map to" [--json] [--now INSTANT] [--lang fr] [--zone Africa/Addis_Ababa] [--edition APP-2017]
  npm run --silent ask -- --jsonl < questions.jsonl > answers.jsonl`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  now: { type: 'string' },
  lang: { type: 'string' },
  zone: { type: 'string' },
  edition: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const question = positionals.join(' ');
  if (values.help || (!values.jsonl && question === '')) return say(USAGE);
  const asking = readAsking(values);
  const knowledge = await openKnowledge();
  if (values.jsonl) {
    const problems = await answerLines({ knowledge, asking, input: process.stdin, write });
    if (problems > 0) process.exitCode = 1;
    return;
  }
  await say(values.json ? answerJson(knowledge, question, asking) : answerText(knowledge, question, asking));
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function usageError(problem: string): AppError {
  return new AppError('CONFIGURATION', { log: problem, user: `${problem}\n${USAGE}` });
}

/** Language, zone, moment and edition as given. Throws AppError CONFIGURATION naming the option that is wrong. */
function readAsking(values: { now?: string; lang?: string; zone?: string; edition?: string }): Asking {
  const language = languageOf(values.lang ?? 'en');
  if (!language) throw usageError(`--lang ${values.lang} is none of en, fr, es, ar, zh, ru.`);
  return {
    language,
    zone: values.zone === undefined ? GENEVA : readZone(values.zone),
    now: readInstant(values.now),
    ...(values.edition !== undefined && { edition: values.edition }),
  };
}

function readInstant(written: string | undefined): Temporal.Instant {
  try {
    return written === undefined ? Temporal.Now.instant() : Temporal.Instant.from(written);
  } catch {
    throw usageError(`--now ${written} is not an instant such as 2022-12-06T20:00:00Z.`);
  }
}

function readZone(written: string): string {
  try {
    return Temporal.Now.zonedDateTimeISO(written).timeZoneId;
  } catch {
    throw usageError(`--zone ${written} is not a time zone such as Africa/Addis_Ababa.`);
  }
}

function answerText(knowledge: Knowledge, question: string, asking: Asking): string {
  return renderPlain(replyTo(knowledge, ask(knowledge, question, asking), asking, 'conversation'));
}

function answerJson(knowledge: Knowledge, question: string, asking: Asking): string {
  const { query, answer } = ask(knowledge, question, asking);
  return JSON.stringify({ query: query ?? null, answer }, null, 2);
}

/**
 * Knowledge from the store. While the bot runs it has the embedded database to itself, so a question then goes to
 * a copy in memory made from the same reference data.
 */
async function openKnowledge(): Promise<Knowledge> {
  const config = readConfig();
  const log = createLog('warn', standardError());
  const store = await openStore({ ...config, log }).catch((error) => openCopy(error, log));
  try {
    return await loadKnowledge(store.reference);
  } finally {
    await store.close();
  }
}

function openCopy(error: unknown, log: Log): Promise<Store> {
  if (!(error instanceof AppError) || error.code !== 'DATABASE_IN_USE') throw error;
  process.stderr.write(
    'The bot is running and has the embedded database; asking a copy of the reference data.\n',
  );
  return openStore({ dataDirectory: ':memory:', log });
}

function say(text: string): Promise<void> {
  return write(`${text}\n`);
}

/** Waits for a slow reader of our output instead of filling memory. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error ? reject(error) : resolve())),
  );
}

main().catch((error: unknown) => {
  const text =
    error instanceof AppError ? error.userMessage : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
