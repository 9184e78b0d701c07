import type { Mark } from '../draft.js';
import { isForbidden } from './check.js';
import { plain } from './words.js';

/** Numbers in any digits, and codes that are the same in every language: 1 782 and 1,782, 86 %, SDG 9, 9.c, C5, A/70/125. */
export function codesIn(text: string): readonly string[] {
  const western = plain(text)
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[٫]/g, '.')
    .replaceAll(/[٬]/g, ',')
    .replaceAll(/(?<![\d.,])\d{1,3}(?:[ ,.']\d{3})+(?!\d)/g, (number) => number.replaceAll(/[ ,.']/g, ''))
    .replaceAll(/(\d),(\d{1,2})(?!\d)/g, '$1.$2');
  const tokens = western.match(/[A-Za-z]*[\d](?:[\w./-]*\w)?/g) ?? [];
  return tokens
    .map((token) => token.toLowerCase().replace(/(?<=^\d+)(?:st|nd|rd|th|e|er|eme|re|o|a|-?й|-?я)$/u, ''))
    .toSorted();
}

/** A translation has the numbers and codes of its original, each as often. */
export function findTranslationFault(original: string, translated: string): Mark | undefined {
  if (isForbidden(translated)) return { reason: 'not allowed' };
  const [own, other] = [codesIn(original), codesIn(translated)];
  const missing = difference(own, other)[0] ?? difference(other, own)[0];
  return missing === undefined ? undefined : { reason: 'differs from the original', detail: missing };
}

function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((code) => {
    const place = left.indexOf(code);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
