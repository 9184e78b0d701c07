import type { Language } from './language.js';

const NARROW_NO_BREAK_SPACE = '\u202f';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

const BESIDE_FRENCH_MARK = / (?=[:;?!»])|(?<=«) /g;
const LATIN_LETTER = /[A-Za-z]/;

/**
 * A message with the spaces its language prints: in French, the one beside `: ; ? ! « »` is narrow and never ends a
 * line. Catalogues are written with ordinary spaces, which can be seen and typed.
 */
export function typeset(language: Language, message: string): string {
  return language === 'fr' ? message.replace(BESIDE_FRENCH_MARK, NARROW_NO_BREAK_SPACE) : message;
}

/**
 * Text that keeps its own direction inside a sentence of the language. Only Arabic needs it: beside right-to-left
 * words a bare "9.c" is shown as "c.9", and a line that begins with a bare "C5" runs from left to right altogether.
 */
export function isolate(language: Language, text: string): string {
  if (language !== 'ar' || !LATIN_LETTER.test(text)) return text;
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}
