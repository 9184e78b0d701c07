import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from '../../../shared/language.js';
import { arabicStem } from './arabic-stem.js';
import { russianStem } from './russian-stem.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;

/** A word without its plural s. Applied to both sides of every comparison, so it need not be a real word. */
function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length >= 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Words met before: stemming costs more than the rest of reading a word. */
const MOST_REMEMBERED = 20_000;

function remembered(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = stem(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, made);
    return made;
  };
}

const frenchStem = remembered(french);
const spanishStem = remembered(spanish);
const russian = remembered(russianStem);
const arabic = remembered(arabicStem);

/** What names are compared by, in whatever language they are: Snowball for Russian, a light stem for Arabic. */
export function stemOf(word: string): string {
  if (word.charCodeAt(0) < 0x370) return withoutPlural(word);
  if (CYRILLIC.test(word)) return russian(word);
  return ARABIC.test(word) ? arabic(word) : word;
}

/** What the words of a language are compared by: French and Spanish inflect more than a plural s tells. */
export function stemmerOf(language: Language): (word: string) => string {
  if (language === 'fr') return frenchStem;
  return language === 'es' ? spanishStem : stemOf;
}
