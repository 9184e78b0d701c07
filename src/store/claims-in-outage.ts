import { LRUCache } from 'lru-cache';
import type { Claims } from '../chat/desk.js';
import type { Log } from '../chat/log.js';

/** Retries come within minutes; this many deliveries cover them on a busy day. */
const REMEMBERED = 10_000;

/**
 * Claims that go on while the database server is away: answers come from memory, so its restart need not silence
 * the bot. Until it is back each process remembers only its own deliveries.
 */
export function keepClaimingInOutages(claims: Claims, log: Log): Claims {
  const seenHere = new LRUCache<string, true>({ max: REMEMBERED });
  return {
    async claim(keys) {
      const isNew = !keys.some((key) => seenHere.has(key));
      for (const key of keys) seenHere.set(key, true);
      try {
        return (await claims.claim(keys)) && isNew;
      } catch (error) {
        log.warn({ error }, 'the database does not answer; this delivery is claimed in this process alone');
        return isNew;
      }
    },
  };
}
