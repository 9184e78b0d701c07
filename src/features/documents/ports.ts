import type { Temporal } from 'temporal-polyfill';
import type { TrailAct } from '../trail/ports.js';
import type { Changes } from './compare.js';
import type { Format, Passage, ReadDocument } from './document.js';

export type { Changes } from './compare.js';
export { compareEditions } from './compare.js';
export type { Format, Passage, ReadDocument } from './document.js';

export interface StoredDocument {
  readonly id: number;
  /** What its editions have in common, as whoever read it in called it: `itu-wsis-report`. */
  readonly name: string;
  /** From 1. */
  readonly edition: number;
  readonly title: string;
  readonly format: Format;
  readonly language?: string;
  /** As said when it was read in: `2022`, `2022-03`, `2022-03-14`. */
  readonly date?: string;
  readonly passages: number;
  readonly readAt: Temporal.Instant;
}

export interface NewDocument extends ReadDocument {
  readonly name: string;
  readonly date?: string;
  /** SHA-256 of the file. */
  readonly digest: string;
}

export interface FoundPassage extends Passage {
  readonly id: number;
  readonly document: Pick<StoredDocument, 'id' | 'name' | 'title' | 'edition' | 'date'>;
}

/** What passages are looked for by; everything that is given has to be met. */
export interface SoughtPassages {
  /** Words as for a search engine. */
  readonly text?: string;
  readonly line?: string;
  /** A document by its name. */
  readonly document?: string;
  readonly year?: number;
  /** Of each document only the newest edition. */
  readonly newestOnly?: boolean;
}

export type Ingested =
  | { readonly kind: 'read in'; readonly document: StoredDocument; readonly changes?: Changes }
  /** The same file was read in before. */
  | { readonly kind: 'there'; readonly document: StoredDocument };

export interface DocumentStore {
  /** All of it or nothing, with the trail in the same transaction. */
  ingest(document: NewDocument, act: TrailAct): Promise<Ingested>;
  list(): Promise<readonly StoredDocument[]>;
  /** The best first, for words; else in the order of the documents. `isMore`: there are more. */
  search(
    sought: SoughtPassages,
    from: number,
    most: number,
  ): Promise<{ readonly passages: readonly FoundPassage[]; readonly isMore: boolean }>;
  findPassages(ids: readonly number[]): Promise<readonly FoundPassage[]>;
  /** Numbered paragraphs by document and action line. */
  countByLine(): Promise<readonly { document: number; line: string; passages: number }[]>;
}
