import type { Language } from '../../../../shared/language.js';
import type { Missing, Subject } from '../../query.js';
import type { Token } from '../tokens.js';

/** What a stretch of text names. A year is none of ours until an intent knows what to do with it. */
export type Found =
  | Subject
  | { readonly kind: 'missing'; readonly missing: Missing }
  | Year
  | Days
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'organisation'; readonly organisation: string };

/** Days that were named. A month or a day without its year is told apart: whoever answers knows today. */
export interface Days {
  readonly kind: 'days';
  /** ISO days, both included; the year is `0000` where none was typed. */
  readonly from: string;
  readonly to: string;
  /** Monday is 1: "on Friday". */
  readonly weekday?: number;
}

export interface Year {
  readonly kind: 'year';
  readonly year: number;
}

/**
 * How sure a mention is. `code`: a code as such. `name`: a full title or a known name. `partial`: part of a title.
 * `weak`: an everyday word, or a form that needs the rest of the question to agree.
 */
export type Strength = 'code' | 'name' | 'partial' | 'weak';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly found: readonly Found[];
  readonly strength: Strength;
  /** Read as another form than typed, though spelled well: `9.c.1` → `9.c`. */
  readonly correction?: { readonly from: string; readonly to: string };
}

/** Reads a mention that starts at a token, or nothing. */
export type Matcher = (tokens: readonly Token[], at: number) => Mention | undefined;

export function missingMention(
  span: { readonly start: number; readonly end: number },
  missing: Missing,
  strength: Strength,
): Mention {
  return {
    ...span,
    found: [{ kind: 'missing', missing: { ...missing, code: missing.code.slice(0, 40) } }],
    strength,
  };
}
