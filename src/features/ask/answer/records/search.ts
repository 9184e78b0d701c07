import { stemmer } from '@orama/stemmers/english';
import type { WordMatch } from '../../answers/records.js';

export interface Found<Item> {
  readonly match: WordMatch;
  readonly items: readonly Item[];
}

/** Words that say nothing about what is looked for. */
const STOP_WORDS = new Set(
  'a an and about any are as at be by concerning deal deals dealing do does for from has have in is it its of on or regarding related that the their this to under what which with'.split(
    ' ',
  ),
);

/** Terms that titles write in full in one place and short in another. */
const SHORT_FORMS: readonly (readonly [long: RegExp, short: string])[] = [
  [/\bartificial intelligen(?:ce|t)\b/g, 'ai'],
  [/\bmachine[ -]learning\b/g, 'ml'],
  [/\binternet of things\b/g, 'iot'],
  [/\bquantum[ -]key[ -]distribution\b/g, 'qkd'],
  [/\bdistributed[ -]ledgers?\b/g, 'dlt'],
  [/\bimt[ -]2020\b/g, '5g'],
  [/\bunmanned (?:aerial|aircraft)\b/g, 'drone'],
  [/\btelevisions?\b/g, 'tv'],
  [/\belectromagnetic fields?\b/g, 'emf'],
  [/\be[ -]?waste\b/g, 'ewaste'],
  [/\bcyber[ -]?security\b/g, 'cybersecurity'],
];

/**
 * The records that hold all the words, in their order; where none does, those that hold most of them, if that is at
 * least half. Words are compared by their English stems, without accents and case.
 */
export function search<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  words: string | undefined,
): Found<Item> {
  if (words === undefined) return { match: 'all', items };
  const wanted = wantedStems(words);
  const scored = items.map((item) => ({ item, score: scoreOf(textOf(item), wanted) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0 || best * 2 < wanted.length) return { match: 'all', items: [] };
  return {
    match: best === wanted.length ? 'all' : 'most',
    items: scored.filter(({ score }) => score === best).map(({ item }) => item),
  };
}

function scoreOf(text: string, wanted: readonly string[]): number {
  const stemsOfText = heldStems(text);
  return wanted.filter((stem) => stemsOfText.has(stem)).length;
}

/** What a person looks for: terms in their short form, so that either form finds both. */
function wantedStems(words: string): readonly string[] {
  const all = stems(shorten(fold(words)));
  const kept = all.filter((stem) => !STOP_WORDS.has(stem));
  return [...new Set(kept.length > 0 ? kept : all)];
}

/** Stems by text: the texts are those of the reference data, and stemming them all takes longer than the search. */
const held = new Map<string, ReadonlySet<string>>();

/** What a record holds: its words, and the short form of its terms beside them. */
function heldStems(text: string): ReadonlySet<string> {
  const known = held.get(text);
  if (known) return known;
  const folded = fold(text);
  const found = new Set([...stems(folded), ...stems(shorten(folded))]);
  held.set(text, found);
  return found;
}

/** Lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function shorten(folded: string): string {
  return SHORT_FORMS.reduce((text, [long, short]) => text.replace(long, short), folded);
}

function stems(folded: string): readonly string[] {
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (STOP_WORDS.has(word) ? word : stemmer(word)));
}
