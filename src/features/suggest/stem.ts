import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from '../../shared/language.js';

/** Spellings in which the English of two countries differs, made the same: `labour`, `fibre`, `organisation`. */
const ENGLISH_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz'],
  [/ys(?=(?:e|ed|es|ing)$)/, 'yz'],
  [/(?<=[bcdfgkptv])re(?=s?$)/, 'er'],
  [/mme(?=s?$)/, 'm'],
  [/ogue(?=s?$)/, 'og'],
  [/(?:ae|oe)/, 'e'],
  [/ence(?=s?$)/, 'ense'],
];

/**
 * English words that the stemmer would throw together with others that have nothing to do with the subject:
 * `equality` with `equal`, `accountable` with `account`, `productivity` with `product`.
 */
const KEPT_APART: ReadonlySet<string> = new Set(
  `accessibility account accountability accountable accounted accounting building coding communication commuting
  conservative constitute constituted cooperative corruption discriminated discrimination discriminatory doctoral
  electricity employ employed employing equality exclusive exclusively extremism extremist generator govern
  governed governing hospitality housing incubator inheritance institute killing marginalization marginalized
  mediator minority organization population populism populist productivity radicalization renewable reporter
  repression sentencing smoking unionized university urbanization urbanized warming wasting`.split(/\s+/),
);

/** Shorter words have no ending to lose, and no second spelling. */
const SHORTEST: Readonly<Record<Language, number>> = { en: 5, fr: 4, es: 4, ru: 4, ar: 1, zh: 1 };

const ARABIC_START = /^(?:وال|بال|فال|كال|ولل|لل|ال|و)(?=.{3})/;
const ARABIC_END = /(?<=.{3})(?:ات|ين|ون|يه|ها|هم|ان|ه|ي)$/;
const ARABIC_FORMS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ـ: '' };

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  fr: (word) => withoutAccents(french(word)),
  es: (word) => withoutAccents(spanish(word)),
  ru: (word) => russian(word.replaceAll('ё', 'е')),
  ar: stemArabic,
  zh: (word) => word,
};

/**
 * What a word is compared by: lower case, without its ending. Applied to both sides of every comparison, so it need
 * not be a word.
 */
export function stemOf(language: Language, word: string): string {
  const lower = word
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .toLowerCase();
  return lower.length < SHORTEST[language] ? shortStem(language, lower) : STEMMERS[language](lower);
}

function shortStem(language: Language, word: string): string {
  const isPlural = language !== 'ru' && word.length === 4 && word.endsWith('s') && !word.endsWith('ss');
  return withoutAccents(isPlural ? word.slice(0, -1) : word);
}

function stemEnglish(word: string): string {
  const spelled = ENGLISH_SPELLINGS.reduce(respell, word);
  const singular = spelled.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  return KEPT_APART.has(singular) ? singular : english(spelled);
}

function respell(word: string, [spelling, replacement]: readonly [RegExp, string]): string {
  return word.replace(spelling, replacement);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A light stemmer: the article and joined particles at the start, the common endings. */
function stemArabic(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآىةـ]/g, (letter) => ARABIC_FORMS[letter] ?? letter)
    .replace(ARABIC_START, '')
    .replace(ARABIC_END, '');
}
