import { stemmer } from '@orama/stemmers/english';

/** Words that say nothing by themselves. */
const EMPTY = new Set(
  `a an the and or but nor of in on at by for from to into onto with within without over under between among through during
  before after since until as than then so if while when where which who whom whose what that this these those there here it
  its they their them he she his her we our us you your i is are was were be been being has have had having do does did will
  would shall should can could may might must not no also both each every all any some such other others more most many much
  very via per about against across around along including included include includes well further furthermore moreover
  addition additionally respectively etc one ones own same only just out up down off too`.split(/\s+/),
);

export const isEmptyWord = (word: string): boolean => EMPTY.has(word);

/** Words of a text in small letters, without those that say nothing. */
export function contentWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => word.length > 1 && !EMPTY.has(word) && !/^\d/.test(word));
}

/** Words and numbers in small letters. */
export function wordsOf(text: string): readonly string[] {
  return (
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  );
}

const stems = new Map<string, string>();

/** What two forms of a word have in common. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemmer(word.replace(/['’]s?$/, ''));
  if (stems.size > 50_000) stems.clear();
  stems.set(word, made);
  return made;
}

/** Without marks on letters, with one kind of dash and quotation mark. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[\u00A0\u2009\u202F]/g, ' ');
}
