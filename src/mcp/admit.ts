import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: 401 | 403;
  readonly reason: string;
}

/** Why a request is refused; undefined when it is let in. */
export type Admission = (request: IncomingMessage) => Refusal | undefined;

/**
 * Refuses pages of other origins, which have a visitor's browser send requests, and whoever lacks the token where one
 * is set. Without a token the route is for this machine alone, which the HTTP server sees to.
 */
export function createAdmission(token: string | undefined): Admission {
  const expected = token === undefined ? undefined : digest(`Bearer ${token}`);
  return (request) => {
    if (!isSameOrigin(request)) return { status: 403, reason: 'Pages of other origins are refused.' };
    if (expected && !timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) {
      return { status: 401, reason: 'A valid bearer token is needed.' };
    }
    return undefined;
  };
}

/** Programs send no origin. */
function isSameOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** Of the same length for any text, so that comparing takes the same time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
