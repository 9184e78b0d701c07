import type { Subject } from './lexicon.js';
import type { Match } from './match.js';
import type { Token } from './tokens.js';

/** What the words of a text say about one subject. */
export interface Evidence {
  /** Comparable between texts: the threshold of `suggest.ts` is meant for any length. */
  readonly score: number;
  /** The phrases that spoke, as typed, the most telling first, each once. */
  readonly words: readonly string[];
}

/** Words up to which a text is short: one telling phrase is enough there. */
const SHORT = 30;
/** A Han character is less than a word. */
const HAN_WORD = 0.6;

/**
 * Evidence by subject. Each phrase counts by its weight, and again for each repetition by less and less; the sum is
 * divided by the square root of the length beyond a short text, since a long one mentions many things in passing.
 */
export function weigh(matches: readonly Match[], tokens: readonly Token[]): ReadonlyMap<Subject, Evidence> {
  const speaksOfIct = matches.some(({ vote }) => vote.subject === 'ict' || vote.subject.startsWith('line'));
  const counted = matches.filter(({ vote }) => speaksOfIct || !vote.besideIct);
  const bySubject = groupMatches(counted, ({ vote }) => [vote.subject]);
  return new Map([...bySubject].map(([subject, found]) => [subject, sumUp(found, lengthFactor(tokens))]));
}

/** Evidence by target, from the phrases of its goal that are listed for it. */
export function weighTargets(
  matches: readonly Match[],
  tokens: readonly Token[],
): ReadonlyMap<string, Evidence> {
  const byTarget = groupMatches(matches, ({ vote }) => vote.targets);
  return new Map([...byTarget].map(([target, found]) => [target, sumUp(found, lengthFactor(tokens))]));
}

function groupMatches<Key>(
  matches: readonly Match[],
  keysOf: (match: Match) => readonly Key[],
): ReadonlyMap<Key, readonly Match[]> {
  const groups = new Map<Key, Match[]>();
  for (const match of matches) {
    for (const key of keysOf(match)) {
      const group = groups.get(key);
      if (group) group.push(match);
      else groups.set(key, [match]);
    }
  }
  return groups;
}

function sumUp(matches: readonly Match[], factor: number): Evidence {
  const phrases = [...groupMatches(matches, ({ key }) => [key]).values()]
    .map((found) => ({
      words: found[0]?.words ?? '',
      weight: (found[0]?.vote.weight ?? 0) * (1 + Math.log(found.length)),
    }))
    .toSorted((left, right) => right.weight - left.weight);
  const sum = phrases.reduce((total, { weight }) => total + weight, 0);
  return { score: sum / factor, words: phrases.map(({ words }) => words) };
}

function lengthFactor(tokens: readonly Token[]): number {
  const length = tokens.reduce((sum, { script }) => sum + (script === 'han' ? HAN_WORD : 1), 0);
  return Math.sqrt(Math.max(1, length / SHORT));
}
