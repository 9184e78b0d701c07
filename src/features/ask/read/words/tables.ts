import type { Language } from '../../../../shared/language.js';
import { ENGLISH } from './en.js';
import type { WordTable } from './table.js';

/** Languages whose questions are understood; names are known in all six. */
export const TABLES: Readonly<Record<Language, WordTable>> = {
  en: ENGLISH,
  fr: ENGLISH,
  es: ENGLISH,
  ar: ENGLISH,
  zh: ENGLISH,
  ru: ENGLISH,
};
