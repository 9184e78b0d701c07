import type { Temporal } from 'temporal-polyfill';
import type { Answer, Missing, Query } from '../features/ask/ports.js';
import type { Framework } from '../features/mappings/ports.js';
import type { Language } from '../shared/language.js';

/** How an assistant wants its answer. */
export interface Asking {
  readonly language: Language;
  readonly isLanguageFixed: boolean;
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly edition?: string;
}

export interface Answered {
  /** What was asked, or what the words were read as; absent where they were not understood. */
  readonly query?: Query;
  readonly answer: Answer;
  readonly language: Language;
  /** The answer as a person would read it, with its sources. */
  readonly text: string;
  /** Words that were read as others. */
  readonly corrections?: readonly { readonly from: string; readonly to: string }[];
  /** Codes in the question that do not exist, beside others that do. */
  readonly leftOut?: readonly Missing[];
}

/** The answers of the desk: the same that people get in chat. No I/O. */
export interface Answers {
  readonly framework: Framework;
  answer(query: Query, asking: Asking): Answered;
  ask(question: string, asking: Asking): Answered;
}
