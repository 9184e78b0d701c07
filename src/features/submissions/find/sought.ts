import type { State, Submission } from '../ports.js';

/** What is looked for among all that was sent in; everything that is given has to be met. */
export interface Sought {
  /** Words as for a search engine: "quotes", or, -without. */
  readonly text?: string;
  readonly line?: string;
  readonly goal?: string;
  readonly target?: string;
  /** As written. */
  readonly country?: string;
  readonly region?: string;
  readonly entityType?: string;
  readonly year?: number;
  readonly state?: State;
}

/** What somebody may look through: only what is published, or all that was sent in. */
export type Shelf = 'public' | 'all';

export interface Count {
  readonly entries: number;
  /** There are more: counting was broken off. */
  readonly isLeast: boolean;
}

export interface Found {
  readonly submissions: readonly Submission[];
  /** Of the whole search where this is its first page; behind it, of what was looked at. */
  readonly count: Count;
  /** Where the next page begins; none: this was the last one. */
  readonly next?: number;
}
