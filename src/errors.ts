/** What went wrong, as a code that callers may act on. Errors are recognised by code, never by their text. */
export type ErrorCode =
  | 'CONFIGURATION'
  | 'DATABASE_IN_USE'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_READ_ONLY'
  | 'DISK_FULL'
  | 'MIGRATION_FAILED'
  | 'REFERENCE_DATA_INVALID'
  | 'PORT_IN_USE'
  | 'PLATFORM_REFUSED'
  | 'STALE_ACTION'
  | 'NOT_ALLOWED'
  | 'UNKNOWN';

export interface AppErrorDetails {
  /** For administrators. Never holds a secret or what somebody wrote. */
  readonly log: string;
  /** For the person: what happened, what it means for them and what to do. */
  readonly user: string;
  readonly cause?: unknown;
}

/** An error with a code, a message for the log and a message for the person. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly userMessage: string;

  constructor(code: ErrorCode, details: AppErrorDetails) {
    super(details.log, { cause: details.cause });
    this.name = 'AppError';
    this.code = code;
    this.userMessage = details.user;
  }
}
