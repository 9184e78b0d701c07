import { LANGUAGES } from '../../shared/language.js';
import type { Framework } from '../mappings/ports.js';
import { foldWords } from './fold.js';
import { KIND_WORDS } from './kind-words.js';
import { titleOf } from './names.js';
import type { Subject } from './subject.js';

/** As many as Teams shows. */
export const MOST_FOUND = 25;
/** Characters looked at: nobody looks for more, and what is pasted by mistake should cost nothing. */
const LONGEST_TYPED = 120;

/**
 * Lines, goals and targets whose code or name, in any of the six languages, has every word that was typed, or words
 * that begin so; Han characters anywhere. Exact codes first, then codes and names that begin with what was typed, each
 * in the order of the framework. With nothing typed: the lines.
 */
export function search(framework: Framework, typed: string): readonly Subject[] {
  const words = foldWords(typed.slice(0, LONGEST_TYPED));
  const entries = entriesOf(framework);
  if (words.length === 0) {
    return entries
      .map(({ subject }) => subject)
      .filter(({ kind }) => kind === 'line')
      .slice(0, MOST_FOUND);
  }
  return entries
    .map((entry) => ({ subject: entry.subject, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < Rank.none)
    .toSorted((left, right) => left.rank - right.rank)
    .slice(0, MOST_FOUND)
    .map(({ subject }) => subject);
}

const Rank = { code: 0, codeStart: 1, nameStart: 2, words: 3, none: 4 } as const;

/** Everything one subject can be found by. */
interface Entry {
  readonly subject: Subject;
  /** `c7 ehealth`, `9`, `9.c`. */
  readonly code: readonly string[];
  /** Its names, each as words. */
  readonly names: readonly (readonly string[])[];
  /** What its kind is called, all languages together: `sdg`, `goal`, `objectif`. */
  readonly kind: readonly string[];
}

const known = new WeakMap<Framework, readonly Entry[]>();

/** Built once for each framework. */
function entriesOf(framework: Framework): readonly Entry[] {
  const entries = known.get(framework) ?? subjectsOf(framework).map((subject) => entryOf(framework, subject));
  known.set(framework, entries);
  return entries;
}

function subjectsOf({ lines, goals, targets }: Framework): readonly Subject[] {
  return [
    ...lines.map(({ code }) => ({ kind: 'line', code }) as const),
    ...goals.map(({ number }) => ({ kind: 'goal', number }) as const),
    ...targets.map(({ code }) => ({ kind: 'target', code }) as const),
  ];
}

function entryOf(framework: Framework, subject: Subject): Entry {
  const titles = LANGUAGES.map((language) => titleOf(framework, language, subject) ?? '');
  const variants = subject.kind === 'line' ? (framework.line(subject.code)?.titleVariants ?? []) : [];
  const names = new Set([...titles, ...variants.map(({ text }) => text)]);
  return {
    subject,
    code: foldWords(subject.kind === 'goal' ? String(subject.number) : subject.code),
    names: [...names].map(foldWords),
    kind: foldWords(KIND_WORDS[subject.kind]),
  };
}

function rankOf({ code, names, kind }: Entry, typed: readonly string[]): number {
  const words = typed.filter((word) => !kind.includes(word));
  if (isSame(code, words)) return Rank.code;
  if (startsWith(code, words) && words.length > 0) return Rank.codeStart;
  if (names.some((name) => startsWith(name, typed))) return Rank.nameStart;
  const all = [...code, ...kind];
  return names.some((name) => typed.every((word) => hasWord([...all, ...name], word)))
    ? Rank.words
    : Rank.none;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.join(' ') === right.join(' ');
}

function startsWith(words: readonly string[], typed: readonly string[]): boolean {
  return words.join(' ').startsWith(typed.join(' '));
}

const HAN = /\p{Script=Han}/u;

function hasWord(words: readonly string[], typed: string): boolean {
  return words.some((word) => (HAN.test(typed) ? word.includes(typed) : word.startsWith(typed)));
}
