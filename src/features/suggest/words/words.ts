import type { Language } from '../../../shared/language.js';
import { buildLexicon, type Lexicon } from '../lexicon.js';
import { ar } from './ar.js';
import { ict, lines } from './en/lines.js';
import { peace } from './en/peace.js';
import { people } from './en/people.js';
import { planet } from './en/planet.js';
import { prosperity } from './en/prosperity.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import type { LanguageWords } from './table.js';
import { zh } from './zh.js';

const en: LanguageWords = { goals: [...people, ...planet, ...prosperity, ...peace], lines, ict };

/** The word lists by language. */
export const words: Readonly<Record<Language, LanguageWords>> = { en, fr, es, ar, zh, ru };

const lexicons = new Map<Language, Lexicon>();

/** The phrases of one language, built when first needed. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = lexicons.get(language) ?? buildLexicon(language, words[language]);
  lexicons.set(language, lexicon);
  return lexicon;
}
