/** Signatures that were accepted and could still be presented again. */
export interface Replays {
  /** True when this signature was not accepted before; from then on it is. Times are epoch seconds. */
  accept(signature: string, expires: number, now: number): boolean;
  /** Forgets a signature whose request was not handled after all, so that the sender may try again. */
  forget(signature: string): void;
}

/** Room for 330 requests a second over the five minutes a signature lives. */
const MOST = 100_000;

/**
 * Replays within one process, in bounded memory: past `most`, the oldest signature is forgotten first. What a replay
 * to another process could repeat is caught by the delivery's keys in the store.
 */
export function createReplays(most = MOST): Replays {
  const accepted = new Map<string, number>();
  const prune = (now: number): void => {
    for (const [signature, expires] of accepted) {
      if (expires >= now && accepted.size < most) return;
      accepted.delete(signature);
    }
  };
  return {
    accept(signature, expires, now) {
      if (accepted.has(signature)) return false;
      prune(now);
      accepted.set(signature, expires);
      return true;
    },
    forget: (signature) => void accepted.delete(signature),
  };
}
