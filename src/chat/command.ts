import type { IncomingText } from './incoming.js';
import type { Handlers, Outcome } from './router.js';

/** Words behind `/wsis`, or in a message to the bot, that are an order and no question. */
export interface Command {
  /** `process new`, in small letters: what the text begins with. */
  readonly words: readonly string[];
  /** `rest`: what stands behind the words, as typed. Undefined: it is no order after all, and is asked as a question. */
  read(rest: string): ((incoming: IncomingText) => Outcome) | undefined;
}

/** What one part of a feature adds to the desk. */
export interface CommandSet {
  readonly commands: readonly Command[];
  readonly actions: Handlers['actions'];
  readonly forms: Handlers['forms'];
  /** Takes a message that files go with, whatever it says. */
  files?(incoming: IncomingText): Outcome;
}
