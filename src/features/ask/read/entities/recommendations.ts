import type { Lexicon } from '../lexicon.js';
import type { Token } from '../tokens.js';
import { type Matcher, type Mention, missingMention } from './mention.js';

const REC_WORDS: ReadonlySet<string> = new Set(['rec', 'recommendation']);
const SECTORS: ReadonlySet<string> = new Set(['t', 'r', 'd']);

interface Prefix {
  readonly end: number;
  /** `T` when "ITU-T" was typed. */
  readonly sector?: string;
}

interface Shape {
  readonly end: number;
  readonly parts: readonly string[];
  readonly dotted: boolean;
}

/** Reads `ITU-T F.743.13`, `F.743.13`, `itu t f743.13`, `Rec. X.1254`, `G.709/Y.1331`, `M.2150-0`, `T-REC-X.1352-202209`. */
export function recommendationMatcher(lexicon: Lexicon): Matcher {
  return (tokens, at) => {
    if (at > 0 && (tokens[at]?.gap === '' || tokens[at]?.gap === '.')) return undefined;
    const prefix = prefixAt(tokens, at);
    const shape = shapeAt(tokens, prefix.end, prefix.end > at);
    return shape && mentionOf(lexicon, tokens, { at, prefix, shape });
  };
}

/** "ITU-T" and "Recommendation" in either order before the id, or `T-REC-` as in ITU's catalogue. */
function prefixAt(tokens: readonly Token[], at: number): Prefix {
  const sector = (at: number) => tokens[at]?.text === 'itu' && SECTORS.has(tokens[at + 1]?.text ?? '');
  const isCatalogue = SECTORS.has(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'rec';
  if (isCatalogue && tokens[at + 1]?.gap === '-') {
    return { end: at + 2, sector: (tokens[at]?.text ?? '').toUpperCase() };
  }
  const isWord = (at: number) => REC_WORDS.has(tokens[at]?.stem ?? '');
  const body = isWord(at) && sector(at + 1) ? at + 1 : at;
  if (!sector(body)) return { end: isWord(at) ? at + 1 : at };
  const end = body === at && isWord(body + 2) ? body + 3 : body + 2;
  return { end, sector: (tokens[body + 1]?.text ?? '').toUpperCase() };
}

function shapeAt(tokens: readonly Token[], at: number, prefixed: boolean): Shape | undefined {
  const letter = tokens[at];
  const number = tokens[at + 1];
  if (letter?.kind !== 'word' || !/^[a-z]$/.test(letter.text) || number?.kind !== 'number') return undefined;
  const dotted = number.gap === '.';
  if (!dotted && number.gap !== '' && !(prefixed && number.gap === ' ')) return undefined;
  const parts = [letter.text, number.text];
  let end = at + 2;
  while (tokens[end]?.gap === '.' && tokens[end]?.kind === 'number') {
    parts.push(tokens[end]?.text ?? '');
    end += 1;
  }
  const suffix = tokens[end];
  if (suffix?.gap === '' && suffix.kind === 'word' && suffix.text.length === 1) {
    parts.push(suffix.text);
    end += 1;
  }
  const isTooLong = parts.length > 6 || parts.some((part) => part.length > 5);
  return isTooLong || tokens[end]?.gap === '' ? undefined : { end, parts, dotted };
}

interface Reading {
  readonly at: number;
  readonly prefix: Prefix;
  readonly shape: Shape;
}

function mentionOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { at, prefix, shape }: Reading,
): Mention | undefined {
  const id = lexicon.recommendations.get(shape.parts.join('.'));
  const isSector = prefix.sector === undefined || id?.startsWith(`ITU-${prefix.sector} `);
  if (id !== undefined && isSector) {
    const end = pastTwin(lexicon, tokens, shape.end, id);
    return { start: at, end, found: [{ kind: 'recommendation', id }], strength: 'code' };
  }
  return missingRecommendation({ at, prefix, shape });
}

/** Steps over `/Y.1331` and `-0` where they belong to the same id, and over a date of publication. */
function pastTwin(lexicon: Lexicon, tokens: readonly Token[], end: number, id: string): number {
  const next = tokens[end];
  if (next?.gap === '-' && next.kind === 'number' && id.endsWith(`-${next.text}`)) return end + 1;
  if (next?.gap === '-' && /^20\d{4}$/.test(next.text)) return end + 1;
  if (next?.gap !== '/') return end;
  const twin = shapeAt(tokens, end, false);
  return twin && lexicon.recommendations.get(twin.parts.join('.')) === id ? twin.end : end;
}

/** Without a prefix, a letter, a dot and two digits make an id; `C.12` and `D.2` are codes of other kinds. */
function missingRecommendation({ at, prefix, shape }: Reading): Mention | undefined {
  const [letter = '', number = ''] = shape.parts;
  const prefixed = prefix.end > at;
  if (prefix.sector === 'D' && letter === 'd') return undefined;
  const isPlain = shape.dotted && number.length >= 2 && letter !== 'c' && letter !== 'd';
  if (!prefixed && !isPlain) return undefined;
  const id = `${letter.toUpperCase()}.${shape.parts.slice(1).join('.')}`;
  const body = prefix.sector === undefined ? '' : `ITU-${prefix.sector} `;
  const missing = { kind: 'recommendation', code: `${body}${id}` } as const;
  return missingMention({ start: at, end: shape.end }, missing, prefixed ? 'code' : 'weak');
}
