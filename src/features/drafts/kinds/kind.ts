import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import type { Subject } from '../draft.js';
import type { DraftSources, Source } from '../ports.js';

/** A table made of the record, whose rows need no checking: they are counted, not written. */
export interface GatheredTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sources: readonly Source[];
  readonly isChart?: boolean;
}

export interface GatheredSection {
  readonly key: string;
  readonly heading: string;
  /** What a model is asked to say in it; in English, since instructions are. None: the section is tables. */
  readonly ask?: string;
  readonly mostSentences: number;
  readonly sources: readonly Source[];
  readonly tables?: readonly GatheredTable[];
}

export interface Gathered {
  readonly title: string;
  readonly sections: readonly GatheredSection[];
}

export interface GatherParts {
  readonly sources: DraftSources;
  readonly subject: Subject;
  readonly language: Language;
  readonly now: Temporal.Instant;
}

/** A kind of draft: what it reads, its outline, how long it is and how it sounds. */
export interface KindDefinition {
  /** What it cannot do without. */
  readonly needs?: 'line' | 'entry' | 'sector' | 'process';
  /** For the model. */
  readonly tone: string;
  /** Undefined: the record has nothing for it. */
  gather(parts: GatherParts): Promise<Gathered | undefined>;
}

/** The style of the organisation's own reports. */
export const REPORT_TONE =
  'The neutral style of a United Nations report: past tense, third person, full names before abbreviations, no praise, no adjectives of judgement.';
