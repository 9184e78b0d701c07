import type { Incoming, IncomingOpened, IncomingShortcut } from './incoming.js';
import type { Form, Reply } from './reply.js';

/**
 * What a platform talks to. It never throws: whatever goes wrong becomes a reply with a reference.
 *
 * Returns undefined when nothing is to be said: the same delivery was answered before. A button may open a form,
 * and so may a text; a form that is not right comes back with what was typed and an error on each such field.
 */
export interface Desk {
  answer(incoming: IncomingOpened | IncomingShortcut): Promise<Reply | undefined>;
  answer(incoming: Incoming): Promise<Reply | Form | undefined>;
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
