const MARKS = /\p{M}/gu;
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const DIGIT = /\p{Nd}/gu;
const ZEROS = /[\u0660\u06f0]/;

/** Text as it is compared: small letters without accents, Latin digits, plain dashes, commas and spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(DIRECTIONS, '')
    .toLowerCase()
    .replace(DIGIT, latinDigit)
    .replace(DASHES, '-')
    .replaceAll('،', ',')
    .replaceAll('、', ',')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Arabic and Persian digits stand in a row from their zero. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = code - (code % 16);
  return ZEROS.test(String.fromCodePoint(zero)) ? String(code - zero) : digit;
}

/** The part of a text that was folded to this, where it can be told; else the folded part. */
export function asTyped(text: string, folded: string): string {
  const characters = [...text.normalize('NFC')];
  const sizes = characters.map((character) => (/\s/.test(character) ? 1 : fold(character).length));
  const flat = characters.map((character) => (/\s/.test(character) ? ' ' : fold(character))).join('');
  const begin = folded === '' ? -1 : flat.indexOf(folded);
  if (begin < 0) return folded;
  let at = 0;
  return characters
    .filter((_, index) => {
      const isInside = at >= begin && at < begin + folded.length;
      at += sizes[index] ?? 0;
      return isInside;
    })
    .join('');
}

export function escapeForPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
