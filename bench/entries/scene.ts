import { Temporal } from 'temporal-polyfill';
import type { Draft, ImportedEntry } from '../../src/features/submissions/ports.js';

const NOW = Temporal.Instant.from('2026-11-01T12:00:00Z');

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LINES =
  'C1 C2 C3 C4 C5 C6 C7 egovernment ebusiness elearning ehealth eemployment eenvironment eagriculture escience C8 C9 C10 C11'.split(
    ' ',
  );
const COUNTRIES = Array.from({ length: 190 }, (_, index) => `Country ${index}`);
const REGIONS = ['Africa', 'Americas', 'Arab States', 'Asia-Pacific', 'CIS', 'Europe'];
const TYPES = ['government', 'private sector', 'civil society', 'academia'];

const ONSETS = 'b c d f g h j l m n p qu r s t v w z br cl dr fl gr pl pr sc st tr th sh'.split(' ');
const VOWELS = 'a e i o u ai ea ie io ou'.split(' ');
const CODAS = 'b d g k l m n p r s t x nd rt st ct ng'.split(' ');

/**
 * A word of the language of the bench: the commonest has number 0. Of such letters that titles are about as alike as
 * those of ITU recommendations are: 0.075 of their trigrams in common on average.
 */
export function wordAt(number: number): string {
  const random = randomNumbers(number + 7);
  const syllables = Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => `${pick(random, ONSETS)}${pick(random, VOWELS)}`,
  );
  return `${syllables.join('')}${pick(random, CODAS)}${number.toString(36).slice(-1)}`;
}

/** Words as texts have them: a few are in most of them, most in hardly any. */
function words(random: () => number, count: number, skew = 4): string {
  return Array.from({ length: count }, () => wordAt(Math.floor(40_000 * random() ** skew))).join(' ');
}

const pick = <Value>(random: () => number, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

/** Entries of a register, each on one to three lines and one to four goals, from lines and countries of unequal weight. */
export function* makeEntries(from: number, until: number): Generator<ImportedEntry> {
  for (let number = from; number < until; number += 1) {
    const random = randomNumbers(number);
    const some = (values: readonly string[], most: number) => [
      ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, values))),
    ];
    const title = words(random, 7, 9);
    const lines = some(LINES, 3);
    const goals = some(
      Array.from({ length: 17 }, (_, goal) => String(goal + 1)),
      4,
    );
    const country = COUNTRIES[Math.floor(COUNTRIES.length * random() ** 2)] ?? '';
    const draft: Draft = {
      kind: 'project',
      title,
      entity: `Entity ${Math.floor(random() * 5_000 + number / 4)}`,
      website: `https://www.project-${number}.example.org/`,
      lines,
      goals,
      targets: [],
      country,
      region: pick(random, REGIONS),
      entityType: pick(random, TYPES),
      year: 2005 + Math.floor(random() * 21),
      fields: { title, summary: words(random, 30), lines, goals, country },
    };
    yield { key: `bench|${number}`, draft, at: NOW };
  }
}
