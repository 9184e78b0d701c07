import { stemOf } from './stems.js';

/** What stands before a token: nothing, white space, or one mark without spaces around it. */
export type Gap = '' | ' ' | '.' | '-' | '/' | ',' | "'" | 'other';

/** A run of letters, a run of digits, or one Han character. */
export interface Token {
  readonly text: string;
  /** What names are compared by. */
  readonly stem: string;
  /** What the words of the question's language are compared by. */
  readonly word: string;
  readonly kind: 'word' | 'number';
  readonly gap: Gap;
  /** What was typed, when the spelling was corrected. */
  readonly typed?: string;
}

const ASCII_RUN = /[a-z]+|[0-9]+/g;
const RUN = /\p{Script=Han}|\p{Script=Arabic}+|(?:(?!\p{Script=Han}|\p{Script=Arabic})\p{L})+|\p{N}+/gu;
const NOT_ASCII = /[^\x20-\x7e]/;
/** Scripts that are written onto what follows without a space. */
const JOINED = /[\p{Script=Han}\p{Script=Arabic}]/u;
const GAPS: ReadonlySet<string> = new Set(['', '.', '-', '/', ',', "'"]);

function gapOf(between: string): Gap {
  if (GAPS.has(between)) return between as Gap;
  const mark = between.trim();
  if (mark === ',' || mark === '/') return mark;
  return /^(?:\+\+|[=^~*])|\s-$/.test(between) ? 'other' : ' ';
}

/** Splits normalised text where letters meet digits, so that `c5`, `C 5` and `C-5` differ only in their gaps. */
export function tokenise(normalised: string, wordStem: (word: string) => string = stemOf): readonly Token[] {
  const text = normalised.replaceAll('&', ' and ');
  const pattern = NOT_ASCII.test(text) ? RUN : ASCII_RUN;
  const tokens: Token[] = [];
  let end = 0;
  let wasJoined = false;
  for (const match of text.matchAll(pattern)) {
    const run = match[0];
    const isJoined = pattern === RUN && JOINED.test(run);
    const gap = isJoined || wasJoined || tokens.length === 0 ? ' ' : gapOf(text.slice(end, match.index));
    const kind = /^\p{N}/u.test(run) ? 'number' : 'word';
    const stem = kind === 'word' ? stemOf(run) : run;
    const word = kind === 'word' && wordStem !== stemOf ? wordStem(run) : stem;
    tokens.push({ text: run, stem, word, kind, gap });
    end = match.index + run.length;
    wasJoined = isJoined;
  }
  return tokens;
}
