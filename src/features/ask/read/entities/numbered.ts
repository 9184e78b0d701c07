import type { Lexicon } from '../lexicon.js';
import type { Token } from '../tokens.js';
import type { CuePhrases } from '../words/cue-phrases.js';
import { type Matcher, missingMention } from './mention.js';
import { isWholeNumber } from './numbers.js';

/** A list whose members have numbers: "GCA pillar 3", "pillar 3 of the GCA". */
interface Series {
  /** Names of the list; longer ones first. */
  readonly names: readonly (readonly string[])[];
  /** What a member is called. */
  readonly member: string;
  /** Whether `GCA 3` will do for `GCA pillar 3`. */
  readonly bare?: true;
  /** Whether the member's name will do: there are no other pillars. */
  readonly alone?: true;
  /** `2.1` rather than `2`. */
  readonly dotted?: true;
  readonly codeOf: (number: string) => string;
  /** How to name a member that does not exist; the code itself unless it is unlike what people type. */
  readonly nameOf?: (number: string) => string;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const SERIES: readonly Series[] = [
  {
    names: [['global', 'cybersecurity', 'agenda'], ['gca']],
    member: 'pillar',
    bare: true,
    alone: true,
    codeOf: (number) => `GCA-${ROMAN[Number(number)] ?? number}`,
    nameOf: (number) => `GCA pillar ${number}`,
  },
  { names: [['itu', 'focus'], ['focus']], member: 'level', codeOf: (number) => `ITU focus level ${number}` },
  {
    names: [
      ['connect', '2030', 'agenda'],
      ['connect', '2030'],
    ],
    member: 'goal',
    codeOf: (number) => `Connect 2030 goal ${number}`,
  },
  {
    names: [
      ['connect', '2030', 'agenda'],
      ['connect', '2030'],
    ],
    member: 'target',
    bare: true,
    dotted: true,
    codeOf: (number) => `Connect 2030 target ${number}`,
  },
];

/** Reads `GCA pillar iii`, `pillar 2 of the GCA`, `focus level two`, `Connect 2030 target 2.1`, `goal 3 of Connect 2030`. */
export function numberedMatcher(lexicon: Lexicon, cues: CuePhrases): Matcher {
  return (tokens, at) => {
    for (const series of SERIES) {
      const read = nameFirst(series, tokens, at, cues) ?? memberFirst(series, tokens, at, cues);
      if (read === undefined) continue;
      const span = { start: at, end: read.end };
      const code = series.codeOf(read.number);
      if (lexicon.entryKinds.has(code))
        return { ...span, found: [{ kind: 'entry', code }], strength: 'code' };
      const name = series.nameOf?.(read.number) ?? code;
      return missingMention(span, { kind: 'entry', code: name }, 'code');
    }
    return undefined;
  };
}

interface Numbered {
  readonly end: number;
  readonly number: string;
}

function nameFirst(
  series: Series,
  tokens: readonly Token[],
  at: number,
  cues: CuePhrases,
): Numbered | undefined {
  const afterName = pastName(series, tokens, at);
  if (afterName === undefined) return undefined;
  const isNamed = tokens[afterName]?.stem === series.member;
  if (!isNamed && !series.bare) return undefined;
  return numberAt(series, tokens, isNamed ? afterName + 1 : afterName, cues);
}

function memberFirst(
  series: Series,
  tokens: readonly Token[],
  at: number,
  cues: CuePhrases,
): Numbered | undefined {
  if (tokens[at]?.stem !== series.member) return undefined;
  const number = numberAt(series, tokens, at + 1, cues);
  const of = number === undefined ? undefined : tokens[number.end]?.text;
  if (number === undefined) return undefined;
  if (of !== 'of' && of !== 'in') return series.alone ? number : undefined;
  const start = tokens[number.end + 1]?.text === 'the' ? number.end + 2 : number.end + 1;
  const end = pastName(series, tokens, start);
  return end === undefined ? undefined : { end, number: number.number };
}

function pastName({ names }: Series, tokens: readonly Token[], at: number): number | undefined {
  for (const words of names) {
    if (words.every((word, index) => tokens[at + index]?.text === word)) return at + words.length;
  }
  return undefined;
}

function numberAt(
  { dotted }: Series,
  tokens: readonly Token[],
  at: number,
  cues: CuePhrases,
): Numbered | undefined {
  const token = tokens[at];
  if (!token || token.text.length > 8 || token.gap === 'other') return undefined;
  if (dotted) return dottedAt(tokens, at);
  if (token.kind === 'number') {
    const isNumber = isWholeNumber(tokens, at) && token.text.length <= 3;
    return isNumber ? { end: at + 1, number: String(Number(token.text)) } : undefined;
  }
  const roman = ROMAN.indexOf(token.text);
  const number = roman > 0 ? String(roman) : cues.numbers.get(token.text);
  return number === undefined ? undefined : { end: at + 1, number };
}

function dottedAt(tokens: readonly Token[], at: number): Numbered | undefined {
  const [first, second, next] = tokens.slice(at, at + 3);
  const isDotted = first?.kind === 'number' && second?.kind === 'number' && second.gap === '.';
  if (!isDotted || first.text.length > 2 || second.text.length > 2) return undefined;
  if (next?.gap === '.' || next?.gap === '') return undefined;
  return { end: at + 2, number: `${Number(first.text)}.${Number(second.text)}` };
}
