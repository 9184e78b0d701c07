import type { Language } from '../../../../shared/language.js';

/** Beginnings of the ordinals from first to tenth, as normalised text: endings for gender and case follow. */
const BEGINNINGS: Readonly<Record<Exclude<Language, 'zh'>, readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  fr: [
    'premier|premiere',
    'deuxieme|seconde?',
    'troisieme',
    'quatrieme',
    'cinquieme',
    'sixieme',
    'septieme',
    'huitieme',
    'neuvieme',
    'dixieme',
  ],
  es: [
    'primer[oa]?',
    'segund[oa]',
    'tercer[oa]?',
    'cuart[oa]',
    'quint[oa]',
    'sext[oa]',
    'septim[oa]',
    'octav[oa]',
    'noven[oa]',
    'decim[oa]',
  ],
  ru: [
    'перв[а-я]+',
    'втор[а-я]+',
    'трет[а-я]+',
    'четверт[а-я]+',
    'пят(?:ы|а|о|у)[а-я]*',
    'шест(?:о|а|у|ы)[а-я]*',
    'седьм(?:о|а|у|ы)[а-я]*',
    'восьм(?:о|а|у|ы)[а-я]*',
    'девят(?:ы|а|о|у)[а-я]*',
    'десят(?:ы|а|о|у)[а-я]*',
  ],
  ar: [
    'اول|اولي',
    'ثاني?|ثانيه',
    'ثالثه?',
    'رابعه?',
    'خامسه?',
    'سادسه?',
    'سابعه?',
    'ثامنه?',
    'تاسعه?',
    'عاشره?',
  ],
};
const ARABIC_ARTICLE = '(?:[وبف]?(?:ال|لل))?';

const PATTERNS = new Map(
  Object.entries(BEGINNINGS).map(([language, beginnings]) => {
    const article = language === 'ar' ? ARABIC_ARTICLE : '';
    return [language, beginnings.map((beginning) => new RegExp(`^${article}(?:${beginning})$`))] as const;
  }),
);

/** The number that a normalised word counts off, 1–10: "fifth", "cinquième", "пятый". Undefined for "five". */
export function ordinalOf(language: Language, word: string): number | undefined {
  const place = PATTERNS.get(language)?.findIndex((pattern) => pattern.test(word)) ?? -1;
  return place < 0 ? undefined : place + 1;
}
