import { isForbidden } from './check/check.js';
import { sentencesIn } from './check/sentences.js';
import { contentWords, stemOf } from './check/words.js';
import type { Evidence, Sentence } from './draft.js';

const SHORTEST = 30;
const LONGEST = 420;

/**
 * Sentences of the evidence that say most of what all of it is about, in their order: what a draft is made of where no
 * model is asked. They are the record's own words, so there is nothing in them to check but what no draft may hold.
 */
export function extractSentences(evidence: readonly Evidence[], most: number): readonly Sentence[] {
  const sentences = evidence.flatMap(({ id, text }, place) =>
    sentencesIn(text).map((sentence, index) => ({ id, text: sentence, place, index })),
  );
  const usable = sentences.filter(({ text }) => isUsable(text));
  const weights = weightsOf(usable.map(({ text }) => text));
  const chosen = new Map<string, (typeof usable)[number]>();
  const perSource = new Map<string, number>();
  const ranked = usable
    .map((one) => ({ one, score: scoreOf(one.text, one.index, weights) }))
    .toSorted((one, other) => other.score - one.score);
  for (const { one } of ranked) {
    if (chosen.size >= most) break;
    const own = perSource.get(one.id) ?? 0;
    if (own >= 2 || chosen.has(one.text)) continue;
    chosen.set(one.text, one);
    perSource.set(one.id, own + 1);
  }
  return [...chosen.values()]
    .toSorted((one, other) => one.place - other.place || one.index - other.index)
    .map(({ id, text }) => ({ text, citations: [id], by: 'record' }));
}

function isUsable(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || isForbidden(text)) return false;
  // What refers to something outside of itself says nothing here.
  return (
    /[.!?”"]$/.test(text) &&
    /^[\p{Lu}“"\p{N}]/u.test(text) &&
    !/\b(?:here|below|above|following)[.:]?$/i.test(text)
  );
}

/** How many sentences a word is in: what many speak of is what they are about. */
function weightsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const stem of new Set(contentWords(text).map(stemOf))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function scoreOf(text: string, index: number, weights: ReadonlyMap<string, number>): number {
  const stems = [...new Set(contentWords(text).map(stemOf))];
  if (stems.length === 0) return 0;
  const common =
    stems.reduce((sum, stem) => sum + Math.log(1 + (weights.get(stem) ?? 0)), 0) / Math.sqrt(stems.length);
  const states = /\d/.test(text) ? 1.25 : 1;
  return (common * states) / (1 + index / 4);
}
