import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { Log } from '../../chat/log.js';
import type { SentMessage } from '../../chat/platform.js';
import { AppError } from '../../errors.js';

/** What went wrong between us and Slack, in codes: never a token, an address with a secret, or anybody's words. */
export interface SlackFailure {
  readonly code: string;
  /** The Web API method that failed, where one did. */
  readonly method?: string;
  /** Seconds Slack asks us to wait. */
  readonly retryAfter?: number;
  /**
   * `refused`: Slack answered, and did nothing. `unknown`: no answer, or one that does not say; it may have been done.
   */
  readonly outcome: 'refused' | 'unknown';
  /** False: there was no connection over which it could have been sent. */
  readonly wasSent?: boolean;
}

/** A Web API call that failed. The SDK's own errors, kept as the cause, do not say which call it was. */
export class SlackCallError extends Error {
  readonly method: string;

  constructor(method: string, cause: unknown) {
    super(`${method} failed`, { cause });
    this.name = 'SlackCallError';
    this.method = method;
  }
}

/** Of a reply that takes several messages, some are there. What went wrong with the next one is the cause. */
export class PartlyPosted extends Error {
  readonly begun: SentMessage;

  constructor(begun: SentMessage, cause: unknown) {
    super('only a part of a reply was posted', { cause });
    this.name = 'PartlyPosted';
    this.begun = begun;
  }
}

/** Slack's own words for these: some of the operation may have succeeded. */
const MAYBE_DONE = [
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
  'unreadable_answer',
];

/** The system's own words for a connection that never came about. */
const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Reads any error. Errors of the SDK are told apart by class and code, never by their text. */
export function describeFailure(error: unknown): SlackFailure {
  if (error instanceof PartlyPosted) return describeFailure(error.cause);
  if (error instanceof SlackCallError) return { ...describeFailure(error.cause), method: error.method };
  if (error instanceof WebAPIPlatformError) {
    const code = codeLike(error.data.error);
    return { code, outcome: MAYBE_DONE.includes(code) ? 'unknown' : 'refused' };
  }
  if (error instanceof WebAPIRateLimitedError) {
    return { code: 'ratelimited', retryAfter: error.retryAfter, outcome: 'refused' };
  }
  if (error instanceof WebAPIHTTPError) {
    return { code: `http_${error.statusCode}`, outcome: 'unknown' };
  }
  if (error instanceof WebAPIRequestError) {
    if (error.original.name === 'TimeoutError') return { code: 'timeout', outcome: 'unknown' };
    const wasSent = NEVER_CONNECTED.includes(codeOf(error.original) ?? '') ? { wasSent: false } : {};
    return { code: 'no_connection', outcome: 'unknown', ...wasSent };
  }
  return { code: error instanceof AppError ? error.code : nameOf(error), outcome: 'unknown' };
}

/** Slack said itself that a call failed. Without its answer, what was asked for may well be done. */
export function didSlackFail(error: unknown): boolean {
  const { code } = describeFailure(error);
  return code !== 'timeout' && code !== 'no_connection';
}

/** One line in the log for a failed call or delivery. */
export function logSlackError(
  log: Log,
  error: unknown,
  message: string,
  fields: Readonly<Record<string, unknown>> = {},
): void {
  const { outcome, ...failure } = describeFailure(error);
  log.error({ platform: 'slack', ...failure, ...fields }, message);
}

/** Slack's error codes are words; an answer that is not JSON (a proxy's page) arrives in the same place. */
function codeLike(code: unknown): string {
  return typeof code === 'string' && /^[a-z0-9_]{1,60}$/i.test(code) ? code : 'unreadable_answer';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** fetch keeps the system's code in the cause. */
function codeOf(error: Error): string | undefined {
  const holder = [error, error.cause].find((one) => typeof Object(one).code === 'string');
  return holder === undefined ? undefined : String(Object(holder).code);
}
