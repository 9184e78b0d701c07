import type { Language } from '../../shared/language.js';
import type { Script, Token } from './tokens.js';

type Latin = 'en' | 'fr' | 'es';

/** Words that hold sentences together, each of one language alone. */
const FUNCTION_WORDS: Readonly<Record<Latin, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in for is are with that by on from at this was were it its be has have which their they who how not or as an'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le les des et du une pour dans avec est sont qui sur par au aux ce cette leur ont été plus l d à où même'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las y del una para con que por se al su sus ha más como está este esta lo en es son unos'.split(
      ' ',
    ),
  ),
};
const LATIN: readonly Latin[] = ['en', 'fr', 'es'];
const ACCENTS: Readonly<Record<Latin, RegExp>> = { en: /$^/, fr: /[àâçèêëîïôœùû]/iu, es: /[ñíóáú¿¡]/iu };
const OF_SCRIPT: Readonly<Record<Exclude<Script, 'latin'>, Language>> = {
  cyrillic: 'ru',
  arabic: 'ar',
  han: 'zh',
};

/** The language of the words in Latin letters: the one with most function words, English where nothing tells. */
export function latinLanguageOf(tokens: readonly Token[]): Latin {
  const counts = { en: 0, fr: 0, es: 0 };
  for (const { text, script } of tokens) {
    if (script !== 'latin') continue;
    const word = text.toLowerCase();
    for (const language of LATIN) {
      if (FUNCTION_WORDS[language].has(word) || ACCENTS[language].test(word)) counts[language] += 1;
    }
  }
  return LATIN.reduce((best, language) => (counts[language] > counts[best] ? language : best), 'en');
}

/** The language most words of a text are in; undefined for a text without words. */
export function mainLanguageOf(tokens: readonly Token[]): Language | undefined {
  const counts: Record<Script, number> = { latin: 0, cyrillic: 0, arabic: 0, han: 0 };
  for (const { script } of tokens) counts[script] += 1;
  const [script, count] = Object.entries(counts).reduce((most, each) => (each[1] > most[1] ? each : most));
  if (count === 0) return undefined;
  return script === 'latin' ? latinLanguageOf(tokens) : OF_SCRIPT[script as keyof typeof OF_SCRIPT];
}
