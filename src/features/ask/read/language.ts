import { LANGUAGES, type Language } from '../../../shared/language.js';
import { normalise } from './normalise.js';
import { tokenise } from './tokens.js';
import { CUE_CLASSES } from './words/table.js';
import { TABLES } from './words/tables.js';

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
const NOT_LATIN = /[\p{Script=Han}\p{Script=Arabic}\p{Script=Cyrillic}]/u;
const LATIN: readonly Language[] = ['en', 'fr', 'es'];
const WORD = /\p{L}+/gu;
/** Typed in every language. */
const SAID_IN_ALL: ReadonlySet<string> = new Set('sdg sdgs wsis itu line lines c al e'.split(' '));

/** Tells the language of a (normalised) question from its script and its small words; undefined for codes alone. */
export type Detector = (normalised: string, profile: Language) => Language | undefined;

/** Words of the languages that share the Latin script, with those that use them. Built on first use. */
export function createDetector(): Detector {
  let known: ReadonlyMap<string, readonly Language[]> | undefined;
  return (normalised, profile) => {
    if (NOT_LATIN.test(normalised)) return byScript(normalised);
    known ??= latinWords();
    return byWords(normalised, known, profile);
  };
}

function byScript(text: string): Language | undefined {
  const counts = SCRIPTS.map(([language, script]) => ({ language, count: text.match(script)?.length ?? 0 }));
  const [most] = counts.toSorted((left, right) => right.count - left.count);
  return most && most.count > 0 ? most.language : undefined;
}

function latinWords(): ReadonlyMap<string, readonly Language[]> {
  const words = new Map<string, Language[]>();
  // What glossaries translate into are the English words of the record.
  const english = LATIN.flatMap((language) => Object.values(TABLES[language].glossary ?? {}));
  for (const language of LATIN) {
    const table = TABLES[language];
    const phrases = [
      ...CUE_CLASSES.flatMap((cue) => table.cues[cue] ?? []),
      ...Object.keys(table.glossary ?? {}),
      ...(language === 'en' ? english : []),
    ];
    const own = new Set(phrases.flatMap((phrase) => tokenise(normalise(phrase)).map(({ text }) => text)));
    for (const word of own) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}

/** Only Spanish opens its questions and exclamations. */
const SPANISH_MARK = /[¿¡]/;

/** `ITU-T Y.3808`, `D.2-2`: letters of codes are words of no language. */
const CODES = /\bitu-[tdr]\b|\b[a-z]{1,2}[.-]?\d[\w.-]*/g;

function byWords(
  text: string,
  known: ReadonlyMap<string, readonly Language[]>,
  profile: Language,
): Language | undefined {
  const scores = { en: 0, fr: 0, es: SPANISH_MARK.test(text) ? 1.5 : 0, ar: 0, zh: 0, ru: 0 };
  for (const [word] of text.replace(CODES, ' ').matchAll(WORD)) {
    if (SAID_IN_ALL.has(word)) continue;
    // A word of one language tells more than one that two of them share.
    const languages = known.get(word) ?? [];
    for (const language of languages) scores[language] += 1 / languages.length;
  }
  const best = Math.max(...LATIN.map((language) => scores[language]));
  if (best === 0) return undefined;
  const tied = LANGUAGES.filter((language) => scores[language] === best);
  return tied.includes(profile) ? profile : tied[0];
}
