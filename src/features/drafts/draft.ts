import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../shared/language.js';

/** A piece of the record that a draft may cite. */
export interface Evidence {
  /** Within the draft: `E1`. */
  readonly id: string;
  /** As it is cited: "itu-wsis-report, ¶90"; "entry #12". */
  readonly label: string;
  /** The document, or what kind of record it is. */
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  /** Headings above it, which tell what its words are about. */
  readonly about?: string;
}

/** Who wrote words: the record itself, a model, or a person by their id. */
export type Author = 'record' | 'model' | { readonly person: string };

export type MarkReason =
  | 'no citation'
  | 'unknown citation'
  /** A number, date, percentage, code, name or country that what it cites does not have. */
  | 'unsupported fact'
  /** A number stands with another thing than in what it cites. */
  | 'other thing'
  /** Says the contrary, as by a "not". */
  | 'contrary'
  /** Too little of it stands in what it cites. */
  | 'too little in common'
  /** An address, a mention, or an order to whoever reads it. */
  | 'not allowed'
  /** A translation whose numbers or codes are not those of the original. */
  | 'differs from the original';

/** Why a sentence is not to be trusted as it is. */
export interface Mark {
  readonly reason: MarkReason;
  /** What it is about: "148", "Kenya". */
  readonly detail?: string;
}

export interface Sentence {
  readonly text: string;
  /** Ids of evidence. */
  readonly citations: readonly string[];
  readonly by: Author;
  readonly mark?: Mark;
}

export interface DraftTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly citations: readonly string[];
  /** Rows are drawn as bars too: the last column holds their lengths. */
  readonly isChart?: boolean;
}

export interface Section {
  /** Stable within the kind: `activities`. */
  readonly key: string;
  readonly heading: string;
  readonly sentences: readonly Sentence[];
  readonly tables: readonly DraftTable[];
}

/** What one version of a draft says. */
export interface Content {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly evidence: readonly Evidence[];
  /** What was written and not taken up, with why. */
  readonly dropped: readonly { readonly section: string; readonly text: string; readonly mark: Mark }[];
}

export type How = 'extract' | 'model' | 'edit' | 'rewrite' | 'add' | 'translate';

/** What a draft is about; which of it is needed is up to its kind. */
export interface Subject {
  readonly line?: string;
  readonly year?: number;
  readonly sector?: string;
  /** Number of an entry. */
  readonly entry?: number;
  /** Name of a process: `prizes`. */
  readonly process?: string;
  /** What was asked, in words. */
  readonly text?: string;
  /** Dates, ISO. */
  readonly from?: string;
  readonly to?: string;
}

export const STATES = ['draft', 'approved', 'published', 'discarded'] as const;
export type State = (typeof STATES)[number];

export interface Draft {
  readonly id: number;
  readonly kind: string;
  /** Of its newest version. */
  readonly title?: string;
  readonly subject: Subject;
  readonly language: Language;
  readonly state: State;
  /** 0 while the first is being written. */
  readonly version: number;
  readonly requestedBy: string;
  readonly createdAt: Temporal.Instant;
  readonly original?: number;
  readonly approved?: {
    readonly by: string;
    readonly at: Temporal.Instant;
    readonly version: number;
    readonly reason?: string;
  };
}

export interface Version {
  readonly version: number;
  readonly how: How;
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly content: Content;
}

/** All sentences that say something, and how many of them hold. */
export function shareOf({ sections }: Content): { readonly held: number; readonly all: number } {
  const sentences = sections.flatMap((section) => section.sentences);
  return { held: sentences.filter(({ mark }) => !mark).length, all: sentences.length };
}
