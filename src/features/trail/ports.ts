import type { NewOutboxMessage } from '../../chat/outbox.js';
import type { Head } from './chain.js';
import type { TrailPage } from './verify.js';

export { BEGINNING, link } from './chain.js';
export type { TrailAct, TrailContent, TrailDeed, TrailEntry } from './entry.js';
export type { Head, TrailPage };

/** Reading the trail; it is written by whoever changes something, in the same transaction. */
export interface TrailStore {
  /** Entries behind a position, in their order, at most so many, with what people wrote. */
  page(after: number, most: number): Promise<TrailPage>;
  /** The last entry, as the store itself remembers it. */
  findHead(): Promise<Head>;
  /** The head that was posted last, with the moment. */
  findPostedHead(): Promise<(Head & { readonly postedAt: string }) | undefined>;
  /** Heads that were posted where the database does not reach, the newest first. */
  listPostedHeads(): Promise<readonly Head[]>;
  /** Has a head posted, and records that; false where that was done before. */
  postHead(head: Head, postedAt: string, message: NewOutboxMessage): Promise<boolean>;
  /** Erases what people wrote about a subject; the chain stays as it is. Returns the number of entries it concerned. */
  erase(subject: string): Promise<number>;
}
