import type { Person } from './incoming.js';
import type { Reply } from './reply.js';

/** Something that can be put into a message while it is being written. */
export interface Found {
  /** As it is listed: "C5 Building confidence and security in the use of ICTs". */
  readonly title: string;
  /** What kind of thing it is, in the person's language. */
  readonly kind: string;
  /** What goes into the message. */
  readonly reply: Reply;
}

/** What was found, the best first, or a sentence that says there is nothing. */
export type SearchResult =
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | { readonly kind: 'nothing'; readonly message: string };

/** Looks something up for somebody who writes a message. What they typed is data: it is never logged. */
export type Search = (typed: string, person: Person) => SearchResult;
