import type { Missing, Subject } from '../../query.js';
import type { Token } from '../tokens.js';

/** What a stretch of text names. A year is none of ours until an intent knows what to do with it. */
export type Found = Subject | { readonly kind: 'missing'; readonly missing: Missing } | Year;

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
