/** What stands before a token: nothing, white space, or one mark without spaces around it. */
export type Gap = '' | ' ' | '.' | '-' | '/' | ',' | "'" | 'other';

/** A run of letters, a run of digits, or one Han character. */
export interface Token {
  readonly text: string;
  /** The text without a plural s: what names and cue words are compared by. */
  readonly stem: string;
  readonly kind: 'word' | 'number';
  readonly gap: Gap;
  /** What was typed, when the spelling was corrected. */
  readonly typed?: string;
}

const ASCII_RUN = /[a-z]+|[0-9]+/g;
const RUN = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+|\p{N}+/gu;
const NOT_ASCII = /[^\x20-\x7e]/;
const HAN = /\p{Script=Han}/u;
const GAPS: ReadonlySet<string> = new Set(['', '.', '-', '/', ',', "'"]);

/** A word without its plural s. Applied to both sides of every comparison, so it need not be a real word. */
export function stemOf(word: string): string {
  return word.length >= 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function gapOf(between: string): Gap {
  if (GAPS.has(between)) return between as Gap;
  const mark = between.trim();
  if (mark === ',' || mark === '/') return mark;
  return /^(?:\+\+|[=^~*])|\s-$/.test(between) ? 'other' : ' ';
}

/** Splits normalised text where letters meet digits, so that `c5`, `C 5` and `C-5` differ only in their gaps. */
export function tokenise(normalised: string): readonly Token[] {
  const text = normalised.replaceAll('&', ' and ');
  const pattern = NOT_ASCII.test(text) ? RUN : ASCII_RUN;
  const tokens: Token[] = [];
  let end = 0;
  let afterHan = false;
  for (const match of text.matchAll(pattern)) {
    const run = match[0];
    const isHan = pattern === RUN && HAN.test(run);
    const gap = isHan || afterHan || tokens.length === 0 ? ' ' : gapOf(text.slice(end, match.index));
    const kind = /^\p{N}/u.test(run) ? 'number' : 'word';
    tokens.push({ text: run, stem: kind === 'word' ? stemOf(run) : run, kind, gap });
    end = match.index + run.length;
    afterHan = isHan;
  }
  return tokens;
}
