import type { Incoming } from '../../chat/incoming.js';
import type { Clock } from '../../shared/clock.js';
import type { Actor } from '../people/ports.js';
import type { DocumentStore } from './ports.js';
import type { LineOf } from './structure.js';

export interface DocumentParts {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  who(incoming: Pick<Incoming, 'person' | 'place'>): Promise<Actor>;
  mayElse(actor: Actor, act: 'read documents' | 'read documents in'): boolean;
  /** The action line that a heading names. */
  readonly lineOf: LineOf;
  /** The action line that a word is the code of. */
  lineNamed(word: string): string | undefined;
}
