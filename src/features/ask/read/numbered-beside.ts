import type { Language } from '../../../shared/language.js';
import type { Cue } from './parse.js';
import type { Token } from './tokens.js';
import { ordinalOf } from './words/ordinals.js';

/** Chinese marks an ordinal before its number: 第五. */
const CHINESE_MARK = '第';
/** "5th", "5e", "5-й". */
const ENDINGS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'e',
  'er',
  'eme',
  'o',
  'a',
  'й',
  'я',
  'ая',
  'ый',
]);
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

interface Counting {
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * Which one of several a text means: "pillar 5", "phase IV", "the fifth pillar", "第五支柱". A number before the word
 * only counts: "the five pillars", "6 phases".
 */
export function numberBeside(
  tokens: readonly Token[],
  { at, length }: Cue,
  counting: Counting,
): number | undefined {
  const before = tokens[at - 1];
  return countedAt(tokens[at + length], counting) ?? (before && ordinalBefore(tokens, at - 1, counting));
}

function countedAt(token: Token | undefined, { language, numbers }: Counting): number | undefined {
  if (!token) return undefined;
  if (token.kind === 'number') return Number(token.text);
  const digits = numbers.get(token.text);
  return (
    ordinalOf(language, token.text) ??
    ROMAN[token.text] ??
    (digits === undefined ? undefined : Number(digits))
  );
}

/** The ordinal that ends at this token. */
export function ordinalBefore(tokens: readonly Token[], at: number, counting: Counting): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const previous = tokens[at - 1];
  if (previous?.text === CHINESE_MARK) return countedAt(token, counting);
  if (ENDINGS.has(token.text) && previous?.kind === 'number' && token.gap !== ' ')
    return Number(previous.text);
  return ordinalOf(counting.language, token.text);
}
