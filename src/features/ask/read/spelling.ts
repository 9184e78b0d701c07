/** Real words one slip away from a name or a cue: not to be "corrected". */
const REAL_WORDS: ReadonlySet<string> = new Set([
  'winter',
  'dinner',
  'median',
  'medium',
  'metering',
  'heading',
  'leading',
  'loader',
  'police',
  'principle',
  'prince',
  'princess',
  'rational',
  'seasons',
  'mapped',
  'matching',
  'whether',
  'goats',
  'gaols',
  'countries',
  'county',
  'reckon',
  'projector',
]);

const SHORTEST = 5;
const LONGEST = 24;

/** How many slips a word of this length may hold. */
function slipsAllowed(length: number): number {
  return length >= 9 ? 2 : 1;
}

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours), or `limit + 1` when it is more
 * than `limit`.
 */
export function slipsBetween(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}

/** `median` is not a misspelt `media`: a longer or shorter form of a word is another word. */
function isOtherForm(typed: string, known: string): boolean {
  if (typed.startsWith(known)) return true;
  if (known === typed + typed.slice(-1)) return false;
  if (known === `${typed}e` && typed.length >= 6) return false;
  return known.startsWith(typed) && typed.length < 8;
}

/** Finds the one known word a misspelt word stands for. */
export interface Speller {
  correct(word: string): string | undefined;
}

/** Known words are bucketed by first letter: a slip there is rare, and it keeps look-ups short. */
export function createSpeller(words: Iterable<string>): Speller {
  const buckets = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < SHORTEST) continue;
    const initial = word.charAt(0);
    buckets.set(initial, [...(buckets.get(initial) ?? []), word]);
  }
  return { correct: (word) => nearestWord(word, buckets.get(word.charAt(0)) ?? []) };
}

/** The same letters in another order. */
function isSwap(left: string, right: string): boolean {
  return [...left].sort().join('') === [...right].sort().join('');
}

function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || REAL_WORDS.has(word)) return undefined;
  let best: string | undefined;
  let fewest = slipsAllowed(word.length);
  let tied = false;
  for (const candidate of candidates) {
    if (candidate.length === SHORTEST && !isSwap(word, candidate)) continue;
    const slips = slipsBetween(word, candidate, fewest);
    if (slips > fewest || isOtherForm(word, candidate)) continue;
    tied = slips === fewest && best !== undefined;
    best = candidate;
    fewest = slips;
  }
  return tied ? undefined : best;
}
