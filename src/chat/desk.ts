import type { Incoming } from './incoming.js';
import type { Reply } from './reply.js';

/**
 * What a platform talks to. It never throws: whatever goes wrong becomes a reply with a reference.
 *
 * Returns undefined when nothing is to be said: the same delivery was answered before.
 */
export interface Desk {
  answer(incoming: Incoming): Promise<Reply | undefined>;
  /**
   * Answers at once from memory, or returns undefined when the answer needs the store or the network. Claims no
   * keys: only for deliveries whose answer goes back in the same HTTP response.
   */
  answerNow(incoming: Incoming): Reply | undefined;
}

/** Remembers what was answered, across processes that share a store. */
export interface Claims {
  /** True for the first caller that names any of these keys, false for everybody after. */
  claim(keys: readonly string[]): Promise<boolean>;
}
