import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { AppError } from './errors.js';
import { leave } from './leave.js';

/** One line to standard output. */
export function say(text: string): Promise<void> {
  return write(`${text}\n`);
}

/** Waits for a slow reader of our output instead of filling memory. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error ? reject(error) : resolve())),
  );
}

/** What keeps a command from being done, for whoever gave it. */
export function problem(text: string): AppError {
  return new AppError('CONFIGURATION', { log: text, user: text });
}

/** Throws AppError CONFIGURATION where the file cannot be read. */
export function readInput(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw problem(`The file ${file} could not be read (${error.code}).`);
  });
}

/** The one file that a command is given; undefined where it was asked how it is used, and said so. */
export async function readFileArgument(usage: string): Promise<string | undefined> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h', default: false } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (values.help) return void (await say(usage));
  if (file === undefined || rest.length > 0) throw problem(`Name one file.\n${usage}`);
  return file;
}

/** Runs a command to its end: what goes wrong is one line on standard error, and an exit code that says so. */
export async function runCommand(main: () => Promise<void>): Promise<never> {
  process.stdout.on('error', () => {}); // `write` tells of it.
  await main().catch((error: unknown) => {
    if (codeOf(error) === 'EPIPE') return; // Whoever reads our output may have read enough, as `head` does.
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  });
  // A database that was just made leaves timers of Prisma's behind, which would keep us for ten seconds.
  return leave();
}

function explain(error: unknown): string {
  if (error instanceof AppError) return error.userMessage;
  const code = codeOf(error);
  if (code?.startsWith('ERR_PARSE_ARGS') && error instanceof Error) return error.message;
  if (Object(error).syscall === 'write') return `The output could not be written (${code}).`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
