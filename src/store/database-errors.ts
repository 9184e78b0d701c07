import { AppError, type ErrorCode } from '../errors.js';

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
      ? `The disk of the PostgreSQL server at ${serverOf(options)} is full. Free some space there, then start again.`
      : `The disk that holds ${options.dataDirectory} is full. Free at least 100 MB, or set ACTIONLINE_DATA to a directory on another disk, then start again.`,
};

const READ_ONLY: Fault = {
  code: 'DATABASE_READ_ONLY',
  user: (options) =>
    options.databaseUrl
      ? `The PostgreSQL server at ${serverOf(options)} is read-only (a standby?). Point DATABASE_URL at a server that can be written to.`
      : `The data directory ${options.dataDirectory} can't be written to. Make it a directory that this user may write to, or set ACTIONLINE_DATA to another one.`,
};

function unreachable(why: string, remedy: string): Fault {
  return {
    code: 'DATABASE_UNREACHABLE',
    user: (options) => `No connection to PostgreSQL at ${serverOf(options)}: ${why}. ${remedy}`,
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
const FAULTS: ReadonlyMap<string, Fault> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['53100', FULL],
  ['EROFS', READ_ONLY],
  ['EACCES', READ_ONLY],
  ['EPERM', READ_ONLY],
  ['ENOTDIR', READ_ONLY],
  ['EEXIST', READ_ONLY],
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

/** Any error of opening the store as an AppError with one line that says what to do. */
export function toAppError(error: unknown, options: DatabaseOptions): AppError {
  if (error instanceof AppError) return error;
  const codes = codesOf(error);
  const code = codes.find((candidate) => FAULTS.has(candidate));
  const fault = (code && FAULTS.get(code)) || undefined;
  if (fault) {
    return new AppError(fault.code, {
      log: `database: ${fault.code} (${code})`,
      user: fault.user(options),
      cause: error,
    });
  }
  return new AppError('MIGRATION_FAILED', {
    log: `the database can't be used (${codes.join(', ') || 'no code'})`,
    user: `The database ${options.databaseUrl ? `at ${serverOf(options)}` : `in ${options.dataDirectory}`} can't be used. The log says why.`,
    cause: error,
  });
}

/** Codes of an error and of everything it was caused by, outermost first. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current) codes.push(String(current.code));
  }
  return codes;
}

/** Host, port and database of the address, or a neutral word when it can't be read. */
function serverOf({ databaseUrl }: DatabaseOptions): string {
  try {
    const { host, pathname } = new URL(databaseUrl ?? '');
    return `${host}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}
