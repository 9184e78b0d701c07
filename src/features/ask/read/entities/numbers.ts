import type { Token } from '../tokens.js';

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'et', 'y', 'и', 'و', '和']);
const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'through', 'thru']);
const NUMBER_WORDS: ReadonlySet<string> = new Set(['number', 'no', 'nr', 'n']);

export interface NumberList {
  readonly end: number;
  readonly values: readonly number[];
}

/** A number that is no part of `9.c`, `9.1`, `1/1` or `9c`. */
export function isWholeNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'number') return false;
  const glued = next?.gap === '' || next?.gap === '.';
  return !glued && !(next?.gap === '/' && next.kind === 'number');
}

/** Steps over "number", "no." between a cue and its number. */
export function skipNumberWord(tokens: readonly Token[], at: number): number {
  return NUMBER_WORDS.has(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** "C4 SDGs 2017" names a year, not a goal. */
function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

function valueAt(
  tokens: readonly Token[],
  at: number,
  words: ReadonlyMap<string, string>,
): number | undefined {
  const token = tokens[at];
  if (!token || token.gap === 'other') return undefined;
  if (token.kind === 'word') {
    const digits = words.get(token.text);
    return digits === undefined ? undefined : Number(digits);
  }
  return isWholeNumber(tokens, at) && token.text.length <= 6 ? Number(token.text) : undefined;
}

/** Where the next number of a list stands, past one comma, slash or joining word. */
function nextInList(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (JOINERS.has(token.text)) return at + 1;
  return token.gap === ',' || token.gap === '/' ? at : undefined;
}

function rangeEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.gap === '-' && token.kind === 'number') return at;
  return token && RANGE_WORDS.has(token.text) && tokens[at + 1]?.kind === 'number' ? at + 1 : undefined;
}

/** Reads `4`, `4, 5 and 9`, `4/5`, `1-3`, `one to three`. Later numbers have at most two digits. */
export function readNumbers(
  tokens: readonly Token[],
  at: number,
  words: ReadonlyMap<string, string>,
): NumberList | undefined {
  const first = listValueAt(tokens, at, words);
  if (first === undefined || isYear(first)) return undefined;
  const values = [first];
  let end = at + 1;
  for (;;) {
    const last = rangeEnd(tokens, end);
    const upTo = last === undefined ? undefined : valueAt(tokens, last, words);
    const from = values.at(-1) ?? first;
    if (last !== undefined && upTo !== undefined && upTo > from && upTo < 100) {
      for (let value = from + 1; value <= upTo; value += 1) values.push(value);
      end = last + 1;
      continue;
    }
    const next = nextInList(tokens, end);
    const value = next === undefined ? undefined : valueAt(tokens, next, words);
    if (next === undefined || value === undefined || value > 99) return { end, values };
    values.push(value);
    end = next + 1;
  }
}

/** The first number may be followed by a slash and another number: `SDG 4/5`. */
function listValueAt(
  tokens: readonly Token[],
  at: number,
  words: ReadonlyMap<string, string>,
): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind === 'number' && next?.gap === '/' && next.kind === 'number') return Number(token.text);
  return valueAt(tokens, at, words);
}
