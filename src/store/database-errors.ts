import { AppError, type ErrorCode } from '../errors.js';
import { describeAddress } from './server-address.js';

/** Which database an error is about, for the message: never with user name or password. */
export interface DatabaseOptions {
  readonly databaseUrl?: string;
  readonly dataDirectory: string;
}

interface Fault {
  readonly code: ErrorCode;
  readonly user: (options: DatabaseOptions) => string;
}

const FULL: Fault = {
  code: 'DISK_FULL',
  user: (options) =>
    options.databaseUrl
      ? `The disk of the PostgreSQL server at ${describeAddress(options.databaseUrl)} is full. Free some space there, then start again.`
      : `The disk that holds ${options.dataDirectory} is full. Free at least 100 MB, or set ACTIONLINE_DATA to a directory on another disk, then start again.`,
};

const READ_ONLY: Fault = {
  code: 'DATABASE_READ_ONLY',
  user: (options) =>
    options.databaseUrl
      ? `The PostgreSQL server at ${describeAddress(options.databaseUrl)} is read-only (a standby?). Point DATABASE_URL at a server that can be written to.`
      : `The data directory ${options.dataDirectory} can't be written to. Make it a directory that this user may write to, or set ACTIONLINE_DATA to another one.`,
};

function unreachable(why: string, remedy: string): Fault {
  return {
    code: 'DATABASE_UNREACHABLE',
    user: ({ databaseUrl = '' }) =>
      `No connection to PostgreSQL at ${describeAddress(databaseUrl)}: ${why}. ${remedy}`,
  };
}

const START_IT = 'Start the server, or correct DATABASE_URL; without it the embedded database is used.';
const CHECK_URL = 'Correct DATABASE_URL.';
const REFUSED = unreachable('nothing accepts connections there', START_IT);
const NO_ANSWER = unreachable('it does not answer', 'Check network, firewall and DATABASE_URL.');
const UNKNOWN_HOST = unreachable('there is no such host', CHECK_URL);
const WRONG_LOGIN = unreachable('it refuses this user name and password', CHECK_URL);
const NO_DATABASE = unreachable(
  'there is no such database',
  'Create it (createdb), or correct DATABASE_URL.',
);
const NOT_ALLOWED = unreachable(
  'this user may not create tables there',
  'Grant it CREATE on the schema public, or use another user in DATABASE_URL.',
);
const BUSY = unreachable('it has no connection left or is just starting', 'Try again in a minute.');

/** By Node's system error codes and PostgreSQL's SQLSTATE. */
const DISK_FAULTS: ReadonlyMap<string, Fault> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['53100', FULL],
  ['EROFS', READ_ONLY],
  ['EACCES', READ_ONLY],
  ['EPERM', READ_ONLY],
  ['ENOTDIR', READ_ONLY],
  ['EEXIST', READ_ONLY],
]);

const SERVER_FAULTS: ReadonlyMap<string, Fault> = new Map([
  ['53100', FULL],
  ['25006', READ_ONLY],
  ['ECONNREFUSED', REFUSED],
  ['ENOENT', REFUSED],
  ['ETIMEDOUT', NO_ANSWER],
  ['EHOSTUNREACH', NO_ANSWER],
  ['ENETUNREACH', NO_ANSWER],
  ['ECONNRESET', NO_ANSWER],
  ['ENOTFOUND', UNKNOWN_HOST],
  ['EAI_AGAIN', UNKNOWN_HOST],
  ['28P01', WRONG_LOGIN],
  ['28000', WRONG_LOGIN],
  ['3D000', NO_DATABASE],
  ['42501', NOT_ALLOWED],
  ['53300', BUSY],
  ['57P03', BUSY],
]);

/** What Emscripten's file system throws instead of system errors: WASI's numbers. */
const WASI_CODES: ReadonlyMap<unknown, string> = new Map([
  [2, 'EACCES'],
  [19, 'EDQUOT'],
  [51, 'ENOSPC'],
  [54, 'ENOTDIR'],
  [63, 'EPERM'],
  [69, 'EROFS'],
]);

/** Any error of the database as an AppError with one line that says what to do. */
export function toAppError(error: unknown, options: DatabaseOptions): AppError {
  if (error instanceof AppError) return error;
  const codes = codesOf(error);
  const faults = options.databaseUrl ? SERVER_FAULTS : DISK_FAULTS;
  const fault = codes.map((code) => faults.get(code)).find((known) => known !== undefined);
  const where = options.databaseUrl
    ? `at ${describeAddress(options.databaseUrl)}`
    : `in ${options.dataDirectory}`;
  return new AppError(fault?.code ?? 'UNKNOWN', {
    log: `the database ${where} can't be used (${codes.join(', ') || 'no code'})`,
    user: fault?.user(options) ?? unknownFault(where),
    cause: error,
  });
}

/** Whether the database can't be used at all, whatever is asked of it: a full disk, a lost connection. */
export function isDatabaseFault(error: unknown): boolean {
  return (
    error instanceof AppError ||
    codesOf(error).some((code) => DISK_FAULTS.has(code) || SERVER_FAULTS.has(code))
  );
}

function unknownFault(where: string): string {
  return `The database ${where} can't be opened and may be damaged; the log has the cause. Restore it from a backup, or move it aside to start with an empty one.`;
}

/** Codes of an error and of everything it was caused by, outermost first. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  let current = error;
  for (let depth = 0; depth < MAXIMUM_DEPTH && typeof current === 'object' && current !== null; depth++) {
    const fields: Fields = current;
    for (const code of [fields.code, fields.originalCode, WASI_CODES.get(fields.errno)]) {
      if (typeof code === 'string') codes.push(code);
    }
    current = fields.cause ?? fields.meta?.driverAdapterError;
  }
  return codes;
}

/** What errors of Node, pg, PGlite and Prisma carry. */
interface Fields {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly errno?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
}

const MAXIMUM_DEPTH = 5;
