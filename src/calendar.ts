import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { problem, readInput, runCommand, say, write } from './command-line.js';
import { withStore } from './command-store.js';
import { AppError } from './errors.js';
import { decodeFindings, decodeText } from './features/deadlines/exchange/decode.js';
import { exportText } from './features/deadlines/exchange/export-text.js';
import { type ImportPlan, isEmpty, withFindings } from './features/deadlines/exchange/import-calendar.js';
import { createImporter, type ImportRequest } from './features/deadlines/exchange/importer.js';
import { readEditionId } from './features/deadlines/exchange/keys.js';
import { presentReport } from './features/deadlines/exchange/present-report.js';
import { createPolicy } from './features/deadlines/policy.js';
import { replyOf } from './features/deadlines/present/context.js';
import { readReference } from './features/knowledge/read.js';
import { renderPlain } from './platforms/terminal/render.js';
import { clockStartingAt, systemClock } from './shared/clock.js';
import { languageOf } from './shared/language.js';

const USAGE = `Usage:
  npm run --silent calendar -- import FILE [--process prizes --label 2027] [--dry-run] [--yes] [--reason TEXT]
      [--zone Africa/Addis_Ababa] [--encoding windows-1251] [--full]
  npm run --silent calendar -- export [--process prizes] [--label 2027] [--format csv|ics] [--contributions]
      [--lang fr] [--out FILE]`;

const OPTIONS = {
  process: { type: 'string' },
  label: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  reason: { type: 'string' },
  zone: { type: 'string' },
  encoding: { type: 'string' },
  full: { type: 'boolean', default: false },
  format: { type: 'string', default: 'csv' },
  contributions: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Whoever has the database. */
const TERMINAL = { platform: 'terminal', tenant: '', id: 'terminal' } as const;

/** What of a report is read at a glance; `--full` shows all of it. */
const AT_A_GLANCE = { phases: 40, findings: 100 } as const;

type Options = ReturnType<typeof readArguments>['values'];

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [order, file, ...rest] = positionals;
  if (values.help || order === undefined) return say(USAGE);
  if (order === 'import' && file !== undefined && rest.length === 0) return importFile(file, values);
  if (order === 'export' && file === undefined) return exportCalendar(values);
  throw usageError(order === 'import' ? 'Name one file to be imported.' : 'Say import FILE or export.');
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

async function importFile(file: string, options: Options): Promise<void> {
  const decoded = await readBytes(file, options.encoding);
  const request: ImportRequest = {
    text: decoded.text,
    by: TERMINAL,
    ...targetOf(options),
    ...(options.zone !== undefined && { zone: options.zone }),
    ...(options.reason !== undefined && { reason: options.reason }),
  };
  await withStore(async (store, config) => {
    const { actionLines } = (await readReference()).data;
    const clock = config.clockStart ? clockStartingAt(config.clockStart) : systemClock;
    const importer = createImporter({
      ...store,
      clock,
      policy: createPolicy(config.editors),
      actionLines: () => actionLines.map(({ code }) => code),
    });
    const plan = withFindings(await importer.plan(request), decodeFindings(decoded));
    await say(reportText(plan, options));
    if (!(await isConfirmed(plan, options))) return;
    const reason = options.reason ?? `imported from ${file.split(/[/\\]/).at(-1)}`;
    const outcome = await importer.apply(plan, { by: TERMINAL, at: clock.now(), reason });
    if (outcome === 'applied') return say('Imported, all of it at once.');
    throw problem('Somebody changed the calendar meanwhile, so nothing was imported. Run this again.');
  });
}

async function readBytes(file: string, encoding: string | undefined) {
  const bytes = await readInput(file);
  try {
    return decodeText(bytes, encoding);
  } catch {
    throw usageError(`--encoding ${encoding} is no encoding such as windows-1251.`);
  }
}

function targetOf({ process, label }: Options): Pick<ImportRequest, 'target'> {
  if (process === undefined && label === undefined) return {};
  const target = readEditionId(`${process}-${label}`);
  if (!target || target.process !== process || target.label !== label) {
    throw usageError('--process and --label go together: --process prizes --label 2027.');
  }
  return { target };
}

function reportText(plan: ImportPlan, { full, lang }: Options): string {
  const most = full ? { phases: Number.POSITIVE_INFINITY, findings: Number.POSITIVE_INFINITY } : AT_A_GLANCE;
  const language = languageOf(lang) ?? 'en';
  return renderPlain(
    replyOf(language, { visibility: 'private', parts: presentReport(language, plan, most) }),
  ).trimEnd();
}

/** Nothing is done before somebody has seen the report: they say so here, or with --yes. */
async function isConfirmed(plan: ImportPlan, options: Options): Promise<boolean> {
  const isRefused = plan.findings.some(({ severity }) => severity !== 'remark');
  if (isEmpty(plan)) {
    if (isRefused) process.exitCode = 1;
    return false;
  }
  if (options['dry-run']) {
    if (isRefused || plan.openWarnings > 0) process.exitCode = 1;
    return false;
  }
  if (plan.openWarnings > 0) {
    throw problem(
      `${plan.openWarnings} warnings are open, so nothing was imported. Accept them with --reason TEXT.`,
    );
  }
  if (options.yes) return true;
  if (process.stdin.isTTY !== true) {
    throw problem('Nothing was imported yet. Say --yes to import what is told above.');
  }
  return asked('Import what is told above? [y/N] ');
}

async function asked(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

async function exportCalendar(options: Options): Promise<void> {
  const { format, contributions, out } = options;
  if (format !== 'csv' && format !== 'ics') throw usageError(`--format ${format} is neither csv nor ics.`);
  const language = languageOf(options.lang);
  if (!language) throw usageError(`--lang ${options.lang} is none of en, fr, es, ar, zh, ru.`);
  const text = await withStore(async (store) => {
    const editions = (await store.calendar.listEditions()).filter((edition) => isAsked(edition, options));
    if (editions.length === 0) throw problem('There is no such edition. Without options all are exported.');
    const lists = await Promise.all(editions.map(({ id }) => store.contributions.list(id)));
    return exportText({
      editions,
      contributions: lists.flat(),
      language,
      format,
      what: contributions ? 'contributions' : 'phases',
    });
  });
  if (out === undefined) return write(text);
  await writeFile(out, text).catch((error: NodeJS.ErrnoException) => {
    throw problem(`The file ${out} could not be written (${error.code}).`);
  });
}

function isAsked(
  edition: { readonly process: string; readonly label: string },
  { process, label }: Options,
): boolean {
  return (
    (process === undefined || edition.process === process) && (label === undefined || edition.label === label)
  );
}

await runCommand(main);
