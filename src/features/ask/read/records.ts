import { groupBy } from '../../../shared/collections.js';
import { normalise } from './normalise.js';
import { phraseStems } from './trie.js';
import type { Vocabulary } from './vocabulary.js';
import {
  CONFLICT_NAMES,
  EVENT_NAMES,
  FIGURE_NAMES,
  RESOLUTION_NAMES,
  SYSTEM_NAMES,
} from './words/record-names.js';
import { SOURCE_NAMES } from './words/source-names.js';

/** A record that goes by a name rather than by a code. */
export type RecordRef =
  | { readonly kind: 'event' | 'system' | 'resolution' | 'source' | 'conflict'; readonly id: string }
  | { readonly kind: 'figure'; readonly key: string }
  /** The project that won a line's prize; the topic of a line's meeting. */
  | { readonly kind: 'award' | 'topic'; readonly line: string };

export type RecordKind = RecordRef['kind'];

/** How well a record's name fits the words of a question. */
export interface RecordMatch {
  readonly ref: RecordRef;
  /** 0–1: share of the name and of the question that is the other's. */
  readonly score: number;
  /** Share of the question's content that the name has. */
  readonly coverage: number;
  /** Share of the name that the question has. */
  readonly recall: number;
  /** Words of the question that the name has. */
  readonly words: ReadonlySet<string>;
  /** The year that the name holds, where it holds one. */
  readonly year?: number;
}

interface Name {
  readonly ref: RecordRef;
  /** What tells this record from others. */
  readonly key: string;
  readonly words: readonly string[];
  readonly year?: number;
}

/** Matches of one question, by kind of record. */
export type RecordMatches = ReadonlyMap<RecordKind, readonly RecordMatch[]>;

export interface RecordIndex {
  /** Words of the names, as they are written: what a slip of the keyboard may stand for. */
  readonly spelled: readonly string[];
  /** Records by how well a name of theirs fits, best first; a year in the question must be the one in the name. */
  find(words: readonly string[], years: readonly number[]): RecordMatches;
}

const EVERYDAY: ReadonlySet<string> = new Set(
  'a an and or of in the use for on to at by with all from as is are be its it than more less per'.split(' '),
);
/** So common in these records that they tell nothing. */
const LEAST_WEIGHT = 0.3;
const MOST = 60;
const LATIN = /^[a-z0-9]/;
const YEAR = /^(?:19|20)\d\d$/;

export function createRecordIndex(vocabulary: Vocabulary): RecordIndex {
  const names = namesOf(vocabulary);
  const byWord = groupBy(
    names.flatMap((name) => name.words.map((word) => ({ word, name }))),
    ({ word }) => word,
  );
  const records = new Set(names.map(({ key }) => key)).size;
  const weights = new Map(
    [...byWord].map(([word, uses]) => {
      const holders = new Set(uses.map(({ name }) => name.key)).size;
      return [word, Math.max(LEAST_WEIGHT, Math.log(records / holders) / 2)] as const;
    }),
  );
  const unknown = Math.log(records) / 2;
  // Names are in Latin letters: what a word in others adds can't be told, and mostly is no name.
  const weigh = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + (weights.get(word) ?? (LATIN.test(word) ? unknown : unknown / 4)), 0);
  const nameWeights = new Map(names.map((name) => [name, weigh(name.words)] as const));
  return {
    spelled: [...byWord.keys()].filter((word) => /^[a-z]{6,}$/.test(word)),
    find(given, years) {
      const words = [...new Set(given)].filter((word) => !EVERYDAY.has(word) && !YEAR.test(word));
      const total = weigh(words);
      const best = new Map<string, RecordMatch>();
      for (const [name, shared] of sharedWords(words, byWord)) {
        if (!fitsYears(name, years) || !isTelling(shared, name)) continue;
        const weight = weigh(shared);
        const match = matchOf(name, shared, weight / (nameWeights.get(name) ?? 1), weight / total, years);
        if (match.score > (best.get(name.key)?.score ?? 0)) best.set(name.key, match);
      }
      return byKind([...best.values()]);
    },
  };
}

/** The names that hold any of the words, each with those it holds. */
function sharedWords(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly { readonly name: Name }[]>,
): ReadonlyMap<Name, readonly string[]> {
  const shared = new Map<Name, string[]>();
  for (const word of words) {
    for (const { name } of byWord.get(word) ?? []) {
      const held = shared.get(name);
      if (held) held.push(word);
      else shared.set(name, [word]);
    }
  }
  return shared;
}

function matchOf(
  { ref, year }: Name,
  shared: readonly string[],
  recall: number,
  coverage: number,
  years: readonly number[],
): RecordMatch {
  const yearBonus = year !== undefined && years.includes(year) ? 0.1 : 0;
  const score = Math.min(1, (2 * recall * coverage) / (recall + coverage) + yearBonus);
  return { ref, score, coverage, recall, words: new Set(shared), ...(year !== undefined && { year }) };
}

function byKind(matches: readonly RecordMatch[]): RecordMatches {
  const kinds = groupBy(matches, ({ ref }) => ref.kind);
  return new Map(
    [...kinds].map(([kind, all]) => [
      kind,
      all.toSorted((left, right) => right.score - left.score).slice(0, MOST),
    ]),
  );
}

/** Short words alone tell nothing, unless they are the whole name: "PP-22". */
function isTelling(shared: readonly string[], { words }: Name): boolean {
  const isWhole = shared.length > 1 && shared.length === words.length;
  return (
    shared.some((word) => word.length > 2) || (isWhole && shared.some((word) => /^[a-z]{2}$/.test(word)))
  );
}

function fitsYears({ year }: Name, years: readonly number[]): boolean {
  return year === undefined || years.length === 0 || years.includes(year);
}

/** Every name of every record, as stems; the year apart, so that "the Forum" may mean any of them. */
function namesOf(vocabulary: Vocabulary): readonly Name[] {
  const names: Name[] = [];
  const add = (ref: RecordRef, ...texts: readonly (string | null | undefined)[]) => {
    for (const text of texts) {
      const stems = phraseStems(normalise(text ?? '')).filter((stem) => !EVERYDAY.has(stem));
      const year = stems.find((stem) => YEAR.test(stem)) ?? yearOfKey(ref);
      const words = [...new Set(stems.filter((stem) => stem !== year))];
      if (words.length > 0)
        names.push({
          ref,
          key: JSON.stringify(ref),
          words,
          ...(year !== undefined && { year: Number(year) }),
        });
    }
  };
  for (const { id, name, start, end } of vocabulary.calendar) {
    const year = start.slice(0, 4);
    // What goes on for years is of none of them.
    const dated = (end ?? year).startsWith(year) ? ` ${year}` : '';
    const all = [name, ...usualNames(id)];
    add({ kind: 'event', id }, ...all.map((text) => (/\d{4}/.test(text) ? text : `${text}${dated}`)));
  }
  for (const { key, label } of vocabulary.figures)
    add({ kind: 'figure', key }, label, key.replaceAll(/[._]/g, ' '), ...(FIGURE_NAMES[key] ?? []));
  for (const { id, name } of vocabulary.systems)
    add({ kind: 'system', id }, name, ...(SYSTEM_NAMES[id] ?? []));
  for (const { id, title, mandates } of vocabulary.resolutions)
    add({ kind: 'resolution', id }, title, mandates, ...(RESOLUTION_NAMES[id] ?? []));
  for (const { id, title, shortTitle } of vocabulary.sources)
    add({ kind: 'source', id }, title, shortTitle, ...(SOURCE_NAMES[id] ?? []));
  for (const { id, topic } of vocabulary.conflicts)
    add({ kind: 'conflict', id }, topic, ...(CONFLICT_NAMES[id] ?? []));
  for (const { actionLine: line, project } of vocabulary.awards) add({ kind: 'award', line }, project);
  for (const { actionLine: line, topic } of vocabulary.meetings) add({ kind: 'topic', line }, topic);
  return names;
}

/** An entry of a later edition, `cal-290@2027`, is called as the one it was made from, with its own year. */
function usualNames(id: string): readonly string[] {
  const [first = id, label] = id.split('@');
  const names = EVENT_NAMES[first] ?? [];
  return label === undefined ? names : names.map((text) => text.replaceAll(/20\d\d/g, label));
}

/** `forum2022.exhibitors`: a year that only the key holds. */
function yearOfKey(ref: RecordRef): string | undefined {
  return ref.kind === 'figure' ? /(?<!connect)20\d\d/.exec(ref.key)?.[0] : undefined;
}
