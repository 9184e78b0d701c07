import { unmaskLookalikes } from './lookalikes.js';

/** Characters of a message that are looked at; a question is far shorter. */
const RAW_LIMIT = 4_000;
const LIMIT = 2_000;

const NEEDS_UNICODE = /[^\x20-\x7e]/;
/** Arabic letters that are written in more than one way, and the stretching bar. */
const ARABIC_FORMS: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ـ: '' };

function foldDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String((code - (code >= 0x6f0 ? 0x6f0 : 0x660)) % 10);
}

function foldUnicode(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .normalize('NFKC')
    .slice(0, RAW_LIMIT)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ىةـ]/g, (letter) => ARABIC_FORMS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, foldDigit)
    .replace(/[\u2018\u2019\u201b\u02bc`´]/g, "'")
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[،、]/g, ',');
}

/**
 * The text as the reader compares it: one case, no accents, no invisible characters, ASCII digits, one kind of
 * quote and dash, look-alike letters undone inside codes. Takes linear time and looks at a bounded part.
 */
export function normalise(text: string): string {
  const raw = text.length > RAW_LIMIT ? text.slice(0, RAW_LIMIT) : text;
  const folded = NEEDS_UNICODE.test(raw) ? unmaskLookalikes(foldUnicode(raw)) : raw.toLowerCase();
  return folded.slice(0, LIMIT).trim();
}
