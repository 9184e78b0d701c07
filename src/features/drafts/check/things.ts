import { withPlainNumbers } from './numbers.js';
import { isEmptyWord, stemOf } from './words.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}_'.%-]*/gu;
const NUMBER = /^\d[\d.,_]*(?:million|billion|thousand|trillion)?%?$/;
/** So far from its number a thing may stand in the evidence, and in the sentence. */
const NEAR = 8;
const NEXT = 3;

/**
 * A number that stands with a thing of the evidence which there stands with other numbers alone: "148 participants from
 * 1,782 countries". Undefined where there is none.
 */
export function strayNumber(sentence: string, evidence: readonly string[]): string | undefined {
  const words = tokens(sentence);
  const record = evidence.flatMap((text) => [...tokens(text), '']);
  const stems = record.map(stemOf);
  for (const [index, number] of words.entries()) {
    if (!NUMBER.test(number) || isYear(number)) continue;
    if (isOfOtherYear(words, index, record) || isDoneToOther(words, index, record))
      return shownNumber(number);
    // What it is a part of, it does not count; in brackets it counts what stands before them.
    if (words[index + 1] === 'of' || isInBrackets(number, evidence)) continue;
    const thing = thingOf(words, index);
    if (thing === undefined) continue;
    const places = stems.flatMap((stem, place) => (stem === thing ? [place] : []));
    const own = record.flatMap((token, place) => (token === number ? [place] : []));
    if (places.length === 0 || own.length === 0) continue;
    const isNear = own.some((place) => places.some((other) => Math.abs(other - place) <= NEAR));
    const hasOther = places.some((place) => hasNumberBefore(record, place, number));
    if (!isNear || (hasOther && !own.some((place) => isRightBefore(stems, place, thing))))
      return shownNumber(number);
  }
  return undefined;
}

const shownNumber = (number: string) => number.replaceAll('_', ' ');

function isInBrackets(number: string, evidence: readonly string[]): boolean {
  return evidence.some((text) => withPlainNumbers(text).toLowerCase().includes(`(${number})`));
}

/** "41 per cent in 2018", where the evidence has it for another year. */
function isOfOtherYear(words: readonly string[], index: number, record: readonly string[]): boolean {
  const yearBehind = (list: readonly string[], place: number) =>
    list.slice(place + 1, place + 4).find((word) => isYear(word));
  const year = yearBehind(words, index);
  const years = record.flatMap((word, place) => (word === words[index] ? [yearBehind(record, place)] : []));
  return year !== undefined && years.length > 0 && years.every((one) => one !== undefined && one !== year);
}

/** "Revised 36", where the evidence says that of another number. */
function isDoneToOther(words: readonly string[], index: number, record: readonly string[]): boolean {
  const before = words[index - 1];
  if (before === undefined || isEmptyWord(before) || /\d/.test(before)) return false;
  const numbers = record.flatMap((word, place) =>
    NUMBER.test(word) && stemOf(record[place - 1] ?? '') === stemOf(before) ? [word] : [],
  );
  return numbers.length > 0 && !numbers.includes(words[index] ?? '');
}

const isYear = (number: string) => /^(19|20)\d\d$/.test(number);

function tokens(text: string): readonly string[] {
  return (withPlainNumbers(text).toLowerCase().match(WORD) ?? []).map((word) => word.replace(/[.']+$/, ''));
}

/** The next word that says something, as what is counted. */
function thingOf(words: readonly string[], index: number): string | undefined {
  const next = words.slice(index + 1, index + 1 + NEXT);
  const found = next.find((word) => !isEmptyWord(word));
  return found === undefined || /\d/.test(found) ? undefined : stemOf(found);
}

/** Whether another number counts the thing there. */
function hasNumberBefore(record: readonly string[], place: number, number: string): boolean {
  return record
    .slice(Math.max(0, place - NEXT), place)
    .some((token) => NUMBER.test(token) && token !== number && !isYear(token));
}

/** Whether the number counts the thing: what stands between says nothing, or describes it. */
function isRightBefore(stems: readonly string[], place: number, thing: string): boolean {
  return stems.slice(place + 1, place + 1 + NEXT + 1).includes(thing);
}
