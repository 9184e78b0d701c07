import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from '../../../shared/language.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Letters that Arabic writes onto the front of a word (and, for, with, as, the), longest first. */
const ARABIC_PREFIXES = [
  'وبال',
  'فبال',
  'ولل',
  'وال',
  'بال',
  'فال',
  'كال',
  'لل',
  'ال',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
];
const ARABIC_SUFFIXES = ['ات', 'ون', 'ين', 'ان', 'ها', 'هم', 'ه', 'ي'];

/** A word without its plural s. Applied to both sides of every comparison, so it need not be a real word. */
function withoutPlural(word: string): string {
  return word.length >= 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Light stem: what is written onto a word in front and behind, as long as a word of three letters stays. */
function arabic(word: string): string {
  const prefix = ARABIC_PREFIXES.find((one) => word.startsWith(one) && word.length - one.length >= 3) ?? '';
  const rest = word.slice(prefix.length);
  const suffix = ARABIC_SUFFIXES.find((one) => rest.endsWith(one) && rest.length - one.length >= 3) ?? '';
  return rest.slice(0, rest.length - suffix.length);
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
const russianStem = remembered(russian);
const arabicStem = remembered(arabic);

/** What names are compared by, in whatever language they are: Snowball for Russian, a light stem for Arabic. */
export function stemOf(word: string): string {
  if (word.charCodeAt(0) < 0x370) return withoutPlural(word);
  if (CYRILLIC.test(word)) return russianStem(word);
  return ARABIC.test(word) ? arabicStem(word) : word;
}

/** What the words of a language are compared by: French and Spanish inflect more than a plural s tells. */
export function stemmerOf(language: Language): (word: string) => string {
  if (language === 'fr') return frenchStem;
  return language === 'es' ? spanishStem : stemOf;
}
