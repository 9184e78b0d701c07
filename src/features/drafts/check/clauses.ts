import { isCountryWord } from './countries.js';
import { type Fact, factsIn, isAcronym, statedIn } from './facts.js';
import { sentencesIn } from './sentences.js';
import { contentWords, stemOf } from './words.js';

/** How much less than the clause that says most of a statement one with its facts may have in common with it. */
const LEAST_OF_BEST = 0.5;
const NEGATION =
  /\b(?:not|no|never|without|neither|cannot|none|nobody|fail(?:s|ed)?|refus(?:e|es|ed)|cancel(?:s|led)?|postponed?|reject(?:s|ed)?|lack(?:s|ed)?)\b|n't\b/i;

export interface Clause {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** What the evidence says, one statement at a time; one that begins with "it" belongs to what it stands for. */
export function clausesOf(texts: readonly string[]): readonly Clause[] {
  return texts
    .flatMap(statementsIn)
    .map((text) => ({ text, stems: new Set(contentWords(text).map(stemOf)) }));
}

const REFERS =
  /^(?:It|Its|They|Their|This|These|Those|He|She|His|Her|Here|There|Both|The (?:meeting|session|event|project))\b/;
const SHORTEST = 3;

/** Each by itself, whatever it refers to: a "not" is said of one alone. */
export function statementsApart(texts: readonly string[]): readonly Clause[] {
  return texts
    .flatMap((text) =>
      sentencesIn(text)
        .flatMap((one) => one.split(/;\s+/))
        .flatMap(partsOf),
    )
    .map((text) => ({ text, stems: new Set(contentWords(text).map(stemOf)) }));
}

/** What a text says, one statement at a time. */
export function statementsIn(text: string): readonly string[] {
  const statements: string[] = [];
  for (const sentence of sentencesIn(text).flatMap((one) => one.split(/;\s+/))) {
    const before = statements.at(-1);
    if (before !== undefined && REFERS.test(sentence))
      statements[statements.length - 1] = `${before} ${sentence}`;
    else statements.push(...partsOf(sentence));
  }
  return statements;
}

/** Apart at an "and" that begins a statement of its own. */
function partsOf(sentence: string): readonly string[] {
  const parts = sentence.split(/,\s+and\s+/);
  return parts.every((part) => contentWords(part).length >= SHORTEST) ? parts : [sentence];
}

function shareIn(words: readonly string[], { stems }: Clause): number {
  return words.length === 0 ? 0 : words.filter((word) => stems.has(word)).length / words.length;
}

/**
 * A fact that stands in the evidence, but where that speaks of something else: a country, year or body put into a
 * statement about another. A statement goes on from the one before it in what it does not say itself, but for numbers.
 * `general`: what is said of all the evidence.
 */
export function misplacedFact(
  text: string,
  facts: readonly Fact[],
  clauses: readonly Clause[],
  general: string,
): Fact | undefined {
  const known = new Set(contentWords(general).map(stemOf));
  const words = wordsWithout(text, facts).filter((word) => !known.has(word));
  if (words.length < 2) return undefined;
  const shares = clauses.map((clause) => shareIn(words, clause));
  const best = Math.max(0, ...shares);
  return facts.filter(mayBeMisplaced).find((fact) => {
    const own = clauses.flatMap((clause, place) => {
      if (!statedIn([clause.text]).has(fact)) return [];
      const next = clauses[place + 1];
      return [shares[place] ?? 0, ...(next && goesOn(fact, next) ? [shares[place + 1] ?? 0] : [])];
    });
    return own.length > 0 && Math.max(...own) < best * LEAST_OF_BEST;
  });
}

type Class = 'country' | 'body' | 'time' | 'number';

function classOf({ kind, shown }: Fact): Class {
  if (kind === 'date' || /^(19|20)\d\d$/.test(shown)) return 'time';
  if (kind === 'number') return 'number';
  return isCountryWord(shown) ? 'country' : 'body';
}

function goesOn(fact: Fact, next: Clause): boolean {
  const own = classOf(fact);
  return own !== 'number' && !factsIn(next.text).some((one) => mayBeMisplaced(one) && classOf(one) === own);
}

/** Countries, bodies, dates and numbers; other names are parts of names and titles, which go anywhere. */
function mayBeMisplaced({ kind, shown }: Fact): boolean {
  return (
    kind === 'date' || kind === 'number' || (kind === 'name' && (isAcronym(shown) || isCountryWord(shown)))
  );
}

/** What a statement says beside its facts. */
function wordsWithout(text: string, facts: readonly Fact[]): readonly string[] {
  const forms = new Set(facts.flatMap(({ form }) => form.split(/[\s-]/)));
  return [
    ...new Set(
      contentWords(text)
        .filter((word) => !forms.has(word))
        .map(stemOf),
    ),
  ];
}

/** A "not" that either the sentence or the statement nearest to it has, and the other has not. */
export function turnedRound(text: string, clauses: readonly Clause[]): string | undefined {
  const words = [...new Set(contentWords(text).map(stemOf))];
  const ranked = clauses.map((clause) => ({ clause, share: shareIn(words, clause) }));
  const best = ranked.reduce((one, other) => (other.share > one.share ? other : one), {
    clause: undefined as Clause | undefined,
    share: 0,
  });
  if (!best.clause) return undefined;
  const [said, meant] = [NEGATION.exec(text)?.[0], NEGATION.exec(best.clause.text)?.[0]];
  if (
    said !== undefined &&
    meant === undefined &&
    (best.share > 0.6 || !ranked.some(({ clause }) => NEGATION.test(clause.text)))
  )
    return said;
  return said === undefined && best.share > 0.8 ? meant : undefined;
}
