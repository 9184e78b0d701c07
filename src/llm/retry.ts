import type { Temporal } from 'temporal-polyfill';
import type { Failure } from './failure.js';

export const MOST_RETRIES = 2;
const FIRST_DELAY_MS = 400;

/**
 * How long to wait before trying again, in milliseconds; undefined where that is of no use. What the endpoint asks
 * for, else 400 ms that double each time; up to half as long again, so that processes do not come back together.
 * `random`: 0–1. `retries`: made so far.
 */
export function delayBeforeRetry(failure: Failure, retries: number, random: number): number | undefined {
  if (retries >= MOST_RETRIES || !isPassing(failure)) return undefined;
  const asked = failure.kind === 'status' ? failure.retryAfter : undefined;
  if (asked !== undefined) return asked + random * FIRST_DELAY_MS;
  return FIRST_DELAY_MS * 2 ** retries * (1 + random / 2);
}

function isPassing(failure: Failure): boolean {
  if (failure.kind !== 'status') return failure.kind === 'connection';
  const { status, isOutOfQuota } = failure;
  return (status === 408 || status === 429 || status >= 500) && !isOutOfQuota;
}

/** What a Retry-After header asks for, in milliseconds: seconds or an HTTP date. Undefined where it says nothing. */
export function readRetryAfter(header: string | null | undefined, now: Temporal.Instant): number | undefined {
  if (!header) return undefined;
  const isSeconds = /^\d+(\.\d+)?$/.test(header.trim());
  const ms = isSeconds ? Number(header) * 1000 : Date.parse(header) - now.epochMilliseconds;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
