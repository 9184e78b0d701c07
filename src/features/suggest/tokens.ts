import type { Language } from '../../shared/language.js';

/** Characters of a text that are looked at. */
export const LOOKED_AT = 20_000;

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han';

/** A word, or one Han character, with where it stands in the text. */
export interface Token {
  readonly text: string;
  readonly script: Script;
  readonly start: number;
  readonly end: number;
}

/** Letters with their marks and whatever is invisible inside a word; `co2` and `5g` are words. */
const WORD =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\p{Cf}])*/gu;
const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['han', /\p{Script=Han}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
];
const ASCII = /^[\x20-\x7e]*$/;
/** The `s` of `women's` is no word. */
const POSSESSIVE = /^s$/i;
const APOSTROPHE = /['\u2019]/;

/** The words of the first 20,000 characters. */
export function tokenise(text: string): readonly Token[] {
  const seen = text.slice(0, LOOKED_AT);
  const tokens: Token[] = [];
  for (const match of seen.matchAll(WORD)) {
    const [word] = match;
    if (POSSESSIVE.test(word) && APOSTROPHE.test(seen.charAt(match.index - 1))) continue;
    tokens.push({ text: word, script: scriptOf(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}

function scriptOf(word: string): Script {
  if (ASCII.test(word)) return 'latin';
  return SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'latin';
}

/** The language whose words are looked for in a script; in Latin letters three are written. */
export function languageIn(script: Script, latin: Language): Language {
  const languages = { latin, cyrillic: 'ru', arabic: 'ar', han: 'zh' } as const;
  return languages[script];
}
