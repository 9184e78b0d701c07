import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from '../../shared/clock.js';
import { createReplays } from './replays.js';

/** Seconds a stamp may lie behind and ahead of our clock. */
const OLDEST = 300;
const NEWEST = 60;

/** Strict, because a signature with a tail would verify and yet look new to the replay check. */
const SIGNATURE = /^v0=[0-9a-f]{64}$/;
const STAMP = /^\d{1,11}$/;

export type Verdict = 'genuine' | 'unsigned' | 'forged' | 'stale' | 'future' | 'replayed';

/** Whether a request comes from Slack, for the first time, now. */
export interface SignatureCheck {
  check(headers: IncomingHttpHeaders, body: Buffer): Verdict;
  /** The request was not handled after all: the same one may come again. */
  forget(headers: IncomingHttpHeaders): void;
}

/** Checks requests against the signing secret. `clock` tells real time, also in a rehearsal: Slack's stamps do. */
export function createSignatureCheck(signingSecret: string, clock: Clock): SignatureCheck {
  const replays = createReplays();
  return {
    check(headers, body) {
      const signature = headers['x-slack-signature'];
      const stamp = headers['x-slack-request-timestamp'];
      if (typeof signature !== 'string' || typeof stamp !== 'string') return 'unsigned';
      if (!SIGNATURE.test(signature) || !STAMP.test(stamp)) return 'forged';
      const now = clock.now().epochMilliseconds / 1000;
      const age = now - Number(stamp);
      if (age > OLDEST) return 'stale';
      if (age < -NEWEST) return 'future';
      if (!isSigned(signingSecret, signature, stamp, body)) return 'forged';
      return replays.accept(signature, Number(stamp) + OLDEST, now) ? 'genuine' : 'replayed';
    },
    forget(headers) {
      replays.forget(String(headers['x-slack-signature']));
    },
  };
}

/**
 * Compares in constant time, over the bytes as they came. Not Bolt's own check, which makes two more HMACs and asks for
 * random bytes to compare, and so costs more than everything else that happens to a request here.
 */
function isSigned(signingSecret: string, signature: string, stamp: string, body: Buffer): boolean {
  const expected = createHmac('sha256', signingSecret).update(`v0:${stamp}:`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature.slice('v0='.length), 'hex'));
}
