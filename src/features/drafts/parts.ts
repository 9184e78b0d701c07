import type { Incoming } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import type { OutboxStore } from '../../chat/outbox.js';
import type { Pictures } from '../../chat/pictures.js';
import type { ChatPlatform } from '../../chat/platform.js';
import type { Clock } from '../../shared/clock.js';
import type { Actor, PeopleStore } from '../people/ports.js';
import type { DraftSources, DraftStore, Writer } from './ports.js';
import type { Names } from './read-request.js';
import type { Running } from './running.js';

export interface DraftParts extends Names {
  readonly drafts: DraftStore;
  /** For messages that go with no change. */
  readonly outbox: Pick<OutboxStore, 'add'>;
  readonly sources: DraftSources;
  readonly people: Pick<PeopleStore, 'findMany'>;
  /** Undefined: no model is set up. */
  readonly writer: Writer | undefined;
  /** Tokens that one person may use on a day of UTC. */
  readonly tokensPerPerson: number;
  /** What a million tokens cost; undefined: nobody said. */
  readonly price: { readonly amount: number; readonly currency: string } | undefined;
  /** What this process is writing at the moment. */
  readonly running: Running;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly log: Log;
  /** Address of the bot for people, where it is set: links to files lead there. */
  readonly publicUrl?: string;
  who(incoming: Pick<Incoming, 'person' | 'place'>): Promise<Actor>;
  mayElse(actor: Actor, act: 'draft' | 'approve drafts'): boolean;
  /** Work that no answer waits for. */
  later(work: Promise<void>): void;
  /** Changes a message that was sent. */
  readonly update: ChatPlatform['update'];
  /** Something is to be sent. */
  wake(): Promise<void>;
}
