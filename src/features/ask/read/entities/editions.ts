import type { Token } from '../tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { type Found, type Matcher, type Mention, missingMention } from './mention.js';

/** Words for an edition, by its kind; a year beside them says which one. */
const WORDS: Readonly<Record<string, Vocabulary['editions'][number]['kind']>> = {
  report: 'report',
  app: 'derived copy',
  copy: 'derived copy',
  matrix: 'official',
};
const ANY_KIND: ReadonlySet<string> = new Set(['edition', 'version', 'mapping', 'matrix']);
const ID_WORDS: Readonly<Record<string, string>> = { rpt: 'RPT', app: 'APP', matrix: 'MATRIX' };

/** Reads `RPT-2022`, `2022 report`, `the report`, `2017 app`, `matrix app`, `edition 2017`, and a bare year. */
export function editionMatcher({ editions }: Vocabulary): Matcher {
  return (tokens, at) => {
    if (tokens[at]?.gap === '' && at > 0) return undefined;
    return idAt(editions, tokens, at) ?? yearAt(editions, tokens, at) ?? wordAt(editions, tokens, at);
  };
}

type Editions = Vocabulary['editions'];

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text);
}

function found(start: number, end: number, one: Found): Mention {
  return { start, end, found: [one], strength: 'code' };
}

function idAt(editions: Editions, tokens: readonly Token[], at: number): Mention | undefined {
  const prefix = ID_WORDS[tokens[at]?.text ?? ''];
  const year = tokens[at + 1];
  if (prefix === undefined || !year || !isYear(year)) return undefined;
  const id = `${prefix}-${year.text}`;
  const end = tokens[at + 2]?.stem === 'edition' ? at + 3 : at + 2;
  if (editions.some((edition) => edition.id === id)) return found(at, end, { kind: 'edition', id });
  return missingMention({ start: at, end }, { kind: 'edition', code: id }, 'code');
}

/** `2022 report`, `report 2022`, `report of 2022`, `2022`. */
function yearAt(editions: Editions, tokens: readonly Token[], at: number): Mention | undefined {
  const isFirst = isYear(tokens[at]);
  const word = isFirst ? tokens[at + 1]?.stem : tokens[at]?.stem;
  const gap = tokens[at + 1]?.stem === 'of' || tokens[at + 1]?.stem === 'from' ? 2 : 1;
  const year = isFirst ? tokens[at] : tokens[at + gap];
  if (!isYear(year) || year === undefined) return undefined;
  const kind = WORDS[word ?? ''];
  const isAny = ANY_KIND.has(word ?? '');
  if (kind === undefined && !isAny) {
    return isFirst ? found(at, at + 1, { kind: 'year', year: Number(year.text) }) : undefined;
  }
  const end = isFirst ? pastMore(tokens, at + 2) : at + gap + 1;
  const edition = editions.find(
    (candidate) => candidate.year === Number(year.text) && (isAny || candidate.kind === kind),
  );
  if (edition) return found(at, end, { kind: 'edition', id: edition.id });
  const code = `${year.text} ${word}`;
  return missingMention({ start: at, end }, { kind: 'edition', code }, 'code');
}

/** `2017 app copy`, `2022 report edition`. */
function pastMore(tokens: readonly Token[], at: number): number {
  const stem = tokens[at]?.stem ?? '';
  return stem === 'app' || stem === 'copy' || stem === 'edition' ? at + 1 : at;
}

/** `the report`, `matrix app`, `the app`: when one edition only is of that kind. */
function wordAt(editions: Editions, tokens: readonly Token[], at: number): Mention | undefined {
  const isNamed = ['the', 'itu', 'wsis', 'matrix', 'ict4sdg'].includes(tokens[at]?.stem ?? '');
  const isLonger = isNamed && ['itu', 'wsis', 'matrix'].includes(tokens[at + 1]?.stem ?? '');
  const last = at + (isLonger ? 2 : 1);
  const word = tokens[last]?.stem ?? '';
  const isEdition = tokens[at + 1]?.stem === 'edition' && WORDS[tokens[at]?.stem ?? ''] !== undefined;
  if (isEdition) return editionOfKind(editions, tokens, at, at + 2);
  if (!isNamed || (word !== 'report' && word !== 'app')) return undefined;
  return editionOfKind(editions, tokens, last, last + 1);
}

function editionOfKind(
  editions: Editions,
  tokens: readonly Token[],
  at: number,
  end: number,
): Mention | undefined {
  const isOf = tokens[end]?.text === 'of' || tokens[end]?.text === 'from';
  if (isYear(tokens[isOf ? end + 1 : end])) return undefined;
  const kind = WORDS[tokens[at]?.stem ?? ''];
  const [only, ...others] = editions.filter((edition) => edition.kind === kind);
  return only && others.length === 0 ? found(at, end, { kind: 'edition', id: only.id }) : undefined;
}
