import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { answerLines } from './ask-lines.js';
import { writePicture } from './ask-picture.js';
import { openKnowledge } from './ask-store.js';
import type { Reply } from './chat/reply.js';
import { runCommand, say, write } from './command-line.js';
import { AppError } from './errors.js';
import { type Asking, ask, type Knowledge, replyTo } from './features/ask/ask.js';
import { renderPlain } from './platforms/terminal/render.js';
import { languageOf } from './shared/language.js';
import { GENEVA } from './shared/zones.js';

const USAGE = `Usage:
  npm run --silent ask -- "which SDGs does C5 map to" [--json] [--now INSTANT] [--lang fr] [--zone Africa/Addis_Ababa] [--edition APP-2017]
  npm run --silent ask -- "matrix" --picture matrix.png
  npm run --silent ask -- --jsonl < questions.jsonl > answers.jsonl`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  now: { type: 'string' },
  lang: { type: 'string' },
  zone: { type: 'string' },
  edition: { type: 'string' },
  picture: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const question = positionals.join(' ');
  if (values.help || (!values.jsonl && question === '')) return say(USAGE);
  const asking = readAsking(values);
  if (values.jsonl && values.picture !== undefined) throw usageError('--picture goes with one question.');
  const knowledge = await openKnowledge();
  if (values.jsonl) {
    const problems = await answerLines({ knowledge, asking, input: process.stdin, write });
    if (problems > 0) process.exitCode = 1;
    return;
  }
  await say(values.json ? answerJson(knowledge, question, asking) : answerText(knowledge, question, asking));
  if (values.picture !== undefined) await writePicture(replyFor(knowledge, question, asking), values.picture);
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
    isLanguageFixed: values.lang !== undefined,
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
  return renderPlain(replyFor(knowledge, question, asking));
}

function replyFor(knowledge: Knowledge, question: string, asking: Asking): Reply {
  return replyTo(knowledge, ask(knowledge, question, asking), 'conversation');
}

function answerJson(knowledge: Knowledge, question: string, asking: Asking): string {
  const { query, answer } = ask(knowledge, question, asking);
  return JSON.stringify({ query: query ?? null, answer }, null, 2);
}

await runCommand(main);
