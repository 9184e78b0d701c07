import type { Lexicon } from '../lexicon.js';
import type { Token } from '../tokens.js';
import { longestPhrase } from '../trie.js';
import type { CuePhrases } from '../words/cue-phrases.js';
import { type Found, type Matcher, type Mention, missingMention } from './mention.js';
import { isWholeNumber, readNumbers, skipNumberWord } from './numbers.js';

const CODE_GAPS: ReadonlySet<string> = new Set(['', ' ', '-', '.']);

interface Coded {
  readonly end: number;
  readonly code: string;
}

/** Reads `c5`, `C 5`, `C-5`, `AL C5`, `ALC5`, `action line 5`, `lines 5 and 6`, `C7 e-health`, `category 10`. */
export function lineMatcher(lexicon: Lexicon, cues: CuePhrases): Matcher {
  return (tokens, at) => {
    const cue = longestPhrase(cues.trie, tokens, at);
    const isCue = cue?.value === 'lines';
    const after = isCue ? skipNumberWord(tokens, at + cue.length) : at;
    const coded = codeAt(tokens, after);
    const joined = joinedSubLine(lexicon, tokens, after);
    if (joined) return found(at, joined.end, [{ kind: 'line', code: joined.code }]);
    if (coded) return codedMention(lexicon, cues, tokens, { start: at, coded, named: isCue });
    if (isCue) return numberedMention(lexicon, tokens, at, after, cues);
    return categoryMention(lexicon, tokens, at);
  };
}

function codeAt(tokens: readonly Token[], at: number): Coded | undefined {
  const letter = tokens[at];
  const number = tokens[at + 1];
  const isLetter = letter?.text === 'c' || letter?.text === 'alc';
  if (!isLetter || letter.gap === 'other' || !number || !CODE_GAPS.has(number.gap)) return undefined;
  if (letter.gap === '' && at > 0) return undefined;
  if (!isWholeNumber(tokens, at + 1) || number.text.length > 12) return undefined;
  return { end: at + 2, code: `C${Number(number.text)}` };
}

/** `c7elearning`, `C7.e-learning`: only where what follows is the name of a sub-line. */
function joinedSubLine(lexicon: Lexicon, tokens: readonly Token[], at: number): Coded | undefined {
  const [letter, number, name] = tokens.slice(at, at + 3);
  const isCode = letter?.text === 'c' && number?.kind === 'number' && CODE_GAPS.has(number.gap);
  const isJoined = name?.gap === '' || name?.gap === '.';
  if (!isCode || !isJoined || (letter.gap === '' && at > 0)) return undefined;
  const sub = longestPhrase(lexicon.subLines, tokens, at + 2);
  const end = at + 2 + (sub?.length ?? 0);
  if (!sub || lineParent(sub.value) !== `C${Number(number.text)}` || tokens[end]?.gap === '')
    return undefined;
  return { end, code: sub.value };
}

interface CodedSpan {
  readonly start: number;
  readonly coded: Coded;
  /** "Line" or "action line" stands before the code. */
  readonly named: boolean;
}

function codedMention(
  lexicon: Lexicon,
  cues: CuePhrases,
  tokens: readonly Token[],
  { start, coded, named }: CodedSpan,
): Mention {
  const suffix = tokens[coded.end];
  const sub = suffix ? longestPhrase(lexicon.subLines, tokens, coded.end) : undefined;
  if (sub && lineParent(sub.value) === coded.code) {
    return found(start, coded.end + sub.length, [{ kind: 'line', code: sub.value }]);
  }
  const unknown = unknownSuffix(lexicon, cues, tokens, coded, sub?.length);
  if (unknown)
    return missingMention({ start, end: unknown.end }, { kind: 'line', code: unknown.code }, 'code');
  const range = lineRange(lexicon, tokens, coded);
  if (range) return found(start, range.end, range.lines);
  return lineOrMissing(lexicon, start, coded, named);
}

function lineParent(code: string): string {
  return code.split('-')[0] ?? code;
}

/** `C7-XYZ`, `C7 e-sports`, `C5-EHEALTH`: a sub-line that does not exist, as a code. */
function unknownSuffix(
  lexicon: Lexicon,
  cues: CuePhrases,
  tokens: readonly Token[],
  coded: Coded,
  subLength: number | undefined,
): Coded | undefined {
  const suffix = tokens[coded.end];
  if (suffix?.kind !== 'word') return undefined;
  const next = tokens[coded.end + 1];
  const isE = suffix.text === 'e' && next?.kind === 'word' && (next.gap === '-' || suffix.gap === '-');
  const length = subLength ?? (isE ? 2 : 1);
  const word = tokens.slice(coded.end, coded.end + length).map((token) => token.typed ?? token.text);
  const code = `${coded.code}-${word.join('').toUpperCase()}`;
  if (isE && coded.code === 'C7') return { end: coded.end + length, code };
  const isCue = longestPhrase(cues.trie, tokens, coded.end) !== undefined;
  const isName = subLength === undefined && longestPhrase(lexicon.names, tokens, coded.end) !== undefined;
  if (suffix.gap !== '-' || isCue || isName || suffix.text.length < 2) return undefined;
  return { end: coded.end + length, code };
}

/** `C1-3`, `C1-C3`, `C1 to C3`: all lines between. */
function lineRange(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { end, code }: Coded,
): { readonly end: number; readonly lines: readonly Found[] } | undefined {
  const isWord = tokens[end]?.text === 'to' || tokens[end]?.text === 'through';
  if (!isWord && tokens[end]?.gap !== '-') return undefined;
  const upTo = codeAt(tokens, isWord ? end + 1 : end) ?? bareNumber(tokens, isWord ? undefined : end);
  const first = Number(code.slice(1));
  const last = Number(upTo?.code.slice(1));
  if (!upTo || last <= first || !lexicon.lineCodes.has(upTo.code)) return undefined;
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { end: upTo.end, lines: numbers.map((number) => ({ kind: 'line', code: `C${number}` })) };
}

function bareNumber(tokens: readonly Token[], at: number | undefined): Coded | undefined {
  if (at === undefined || !isWholeNumber(tokens, at)) return undefined;
  return { end: at + 1, code: `C${tokens[at]?.text}` };
}

function lineOrMissing(lexicon: Lexicon, start: number, { end, code }: Coded, named: boolean): Mention {
  if (lexicon.lineCodes.has(code)) return found(start, end, [{ kind: 'line', code }]);
  return missingMention({ start, end }, { kind: 'line', code }, named ? 'code' : 'weak');
}

/** `line 5`, `action lines 5, 6 and 7`; after line 7 a sub-line: `line 7 e-health`. */
function numberedMention(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  at: number,
  cues: CuePhrases,
): Mention | undefined {
  const numbers = readNumbers(tokens, at, cues.numbers);
  const [first] = numbers?.values ?? [];
  if (!numbers || first === undefined || tokens[numbers.end]?.text === 'by') return undefined;
  if (numbers.values.length === 1) {
    const coded = { end: numbers.end, code: `C${first}` };
    return codedMention(lexicon, cues, tokens, { start, coded, named: true });
  }
  const all = numbers.values.map((number): Found => {
    const code = `C${number}`;
    return lexicon.lineCodes.has(code)
      ? { kind: 'line', code }
      : { kind: 'missing', missing: { kind: 'line', code } };
  });
  return found(start, numbers.end, all);
}

/** Contest categories are numbered 1–18. */
function categoryMention(lexicon: Lexicon, tokens: readonly Token[], at: number): Mention | undefined {
  if (tokens[at]?.stem !== 'category' || !isWholeNumber(tokens, at + 1)) return undefined;
  const code = lexicon.lineOfCategory.get(Number(tokens[at + 1]?.text));
  return code === undefined ? undefined : found(at, at + 2, [{ kind: 'line', code }]);
}

function found(start: number, end: number, all: readonly Found[]): Mention {
  return { start, end, found: all, strength: 'code' };
}
