import type { Lexicon } from '../lexicon.js';
import type { Token } from '../tokens.js';
import { type Matcher, type Mention, missingMention } from './mention.js';

const SECTORS: ReadonlySet<string> = new Set(['t', 'd']);

interface QuestionPrefix {
  readonly end: number;
  readonly named: boolean;
  /** `ITU-D Question` when the sector was typed. */
  readonly kind?: string;
}

/** Reads `1/1`, `Q1/1`, `Question 9-3/2`, `ITU-D Question 1/1`, `ITU-T Q8/15`. */
export function questionMatcher(lexicon: Lexicon): Matcher {
  return (tokens, at) => {
    if (at > 0 && (tokens[at]?.gap === '' || tokens[at]?.gap === '/')) return undefined;
    const prefix = questionPrefix(tokens, at);
    // In Chinese: `第5/1号课题`.
    const code = questionCode(tokens, tokens[prefix.end]?.text === '第' ? prefix.end + 1 : prefix.end);
    if (!code) return undefined;
    const span = { start: at, end: code.end };
    const kinds = lexicon.entryKinds.get(code.code)?.filter((kind) => kind.endsWith('Question')) ?? [];
    const isKnown = prefix.kind === undefined ? kinds.length > 0 : kinds.includes(prefix.kind);
    if (isKnown) {
      const entryKind = prefix.kind === undefined ? {} : { entryKind: prefix.kind };
      return { ...span, found: [{ kind: 'entry', code: code.code, ...entryKind }], strength: 'code' };
    }
    if (!prefix.named) return undefined;
    return missingMention(span, { kind: 'entry', code: `${prefix.kind ?? 'Question'} ${code.code}` }, 'code');
  };
}

/** Reads `D 2-1`, `D2-1`: an outcome without its stop. */
export function spacedOutcomeMatcher(lexicon: Lexicon): Matcher {
  return (tokens, at) => spacedOutcome(lexicon, tokens, at);
}

function spacedOutcome(lexicon: Lexicon, tokens: readonly Token[], at: number): Mention | undefined {
  const [letter, number, part] = tokens.slice(at, at + 3);
  if (letter?.text !== 'd' || number?.kind !== 'number' || part?.kind !== 'number' || part.gap !== '-')
    return undefined;
  const code = `D.${number.text}-${part.text}`;
  const isKnown = lexicon.entryKinds.has(code) && tokens[at + 3]?.gap !== '';
  return isKnown ? { start: at, end: at + 3, found: [{ kind: 'entry', code }], strength: 'code' } : undefined;
}

function questionPrefix(tokens: readonly Token[], at: number): QuestionPrefix {
  const sector = tokens[at + 1]?.text ?? '';
  const hasSector = tokens[at]?.text === 'itu' && SECTORS.has(sector);
  const word = tokens[hasSector ? at + 2 : at];
  const named = word?.text === 'q' || word?.stem === 'question';
  if (!named) return { end: at, named };
  const end = hasSector ? at + 3 : at + 1;
  return hasSector ? { end, named, kind: `ITU-${sector.toUpperCase()} Question` } : { end, named };
}

function questionCode(tokens: readonly Token[], at: number): { end: number; code: string } | undefined {
  const hasPart = tokens[at + 1]?.gap === '-' && tokens[at + 1]?.kind === 'number';
  const digits = tokens.slice(at, hasPart ? at + 3 : at + 2);
  const group = digits.at(-1);
  const end = at + digits.length;
  const isCode =
    digits.length >= 2 && digits.every((token) => token.kind === 'number' && token.text.length <= 2);
  if (!isCode || group?.gap !== '/') return undefined;
  const next = tokens[end]?.gap;
  if (next === '/' || next === '' || next === '.') return undefined;
  const [first = '', second = '', third = ''] = digits.map((token) => String(Number(token.text)));
  return { end, code: hasPart ? `${first}-${second}/${third}` : `${first}/${second}` };
}

/** Names outcomes and objectives that do not exist: `D.9-9`. */
export function missingEntryMatcher(lexicon: Lexicon): Matcher {
  return (tokens, at) => outcomeAt(lexicon, tokens, at);
}

function outcomeAt(lexicon: Lexicon, tokens: readonly Token[], at: number): Mention | undefined {
  const objective = tokens[at]?.stem === 'objective' || tokens[at]?.stem === 'outcome';
  const start = objective ? at + 1 : at;
  const [letter, number, part] = tokens.slice(start, start + 3);
  const dotted = number?.gap === '.' || (objective && number?.gap === '');
  if (letter?.text !== 'd' || number?.kind !== 'number' || !dotted || number.text.length > 2)
    return undefined;
  if (letter.gap === '' && at > 0) return undefined;
  const hasPart = part !== undefined && (part.gap === '-' || part.gap === '.') && part.text.length <= 2;
  const end = start + (hasPart ? 3 : 2);
  if (tokens[end]?.gap === '') return undefined;
  const code = hasPart ? `D.${number.text}-${part.text}` : `D.${number.text}`;
  if (lexicon.entryKinds.has(code)) return undefined;
  return missingMention({ start: at, end }, { kind: 'entry', code }, objective || hasPart ? 'code' : 'weak');
}
