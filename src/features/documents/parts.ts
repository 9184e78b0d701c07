import type { Incoming, IncomingFile, IncomingText, PlatformName } from '../../chat/incoming.js';
import type { Reply } from '../../chat/reply.js';
import type { Clock } from '../../shared/clock.js';
import type { Actor } from '../people/ports.js';
import type { DocumentStore } from './ports.js';
import type { LineOf } from './structure.js';

export interface DocumentParts {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  who(incoming: Pick<Incoming, 'person' | 'place'>): Promise<Actor>;
  mayElse(actor: Actor, act: 'read documents' | 'read documents in' | 'import'): boolean;
  /** The action line that a heading names. */
  readonly lineOf: LineOf;
  /** Fetches a file from where its platform has it. Throws NotFetched. */
  download(platform: PlatformName, file: IncomingFile, mostBytes: number): Promise<Uint8Array>;
  /** What becomes of a file that is a table. */
  takeTable(incoming: IncomingText, name: string, bytes: Uint8Array): Promise<Pick<Reply, 'parts' | 'files'>>;
  /** The action line that a word is the code of. */
  lineNamed(word: string): string | undefined;
}
