import type { Language } from '../../../../shared/language.js';
import { ARABIC } from './ar.js';
import { ENGLISH } from './en.js';
import { SPANISH } from './es.js';
import { FRENCH } from './fr.js';
import { RUSSIAN } from './ru.js';
import type { WordTable } from './table.js';
import { CHINESE } from './zh.js';

/** The words of each language that questions are read in. */
export const TABLES: Readonly<Record<Language, WordTable>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  ar: ARABIC,
  zh: CHINESE,
  ru: RUSSIAN,
};
