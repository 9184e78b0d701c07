import { LANGUAGES, localeOf } from '../../../../shared/language.js';
import { normalise } from '../normalise.js';
import type { Token } from '../tokens.js';
import { tokenise } from '../tokens.js';
import type { Days, Matcher, Mention } from './mention.js';

/** Year of a day whose year was not typed. */
export const NO_YEAR = '0000';

/** Levantine names of the months, beside those that `Intl` gives for Arabic. */
const ARABIC_MONTHS =
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(',');
const SHORT_MONTHS = 'jan,feb,mar,apr,,jun,jul,aug,sep,oct,nov,dec'.split(',');
const JOINERS: ReadonlySet<string> = new Set(['of', 'de', 'du', 'del', 'the', 'le', 'el', 'al', 'а']);
const RANGE_WORDS: ReadonlySet<string> = new Set([
  'to',
  'and',
  'until',
  'till',
  'through',
  'au',
  'et',
  'al',
  'a',
  'y',
  'по',
  'до',
  'и',
  'الي',
  'و',
  'حتي',
  '至',
  '到',
]);
/** "May" is a verb first: it needs a number beside it, or one of these before. */
const BEFORE_MAY: ReadonlySet<string> = new Set([
  'in',
  'of',
  'last',
  'next',
  'this',
  'during',
  'since',
  'until',
  'by',
  'early',
  'late',
  'mid',
  'before',
  'after',
  'from',
  'till',
  'through',
  'between',
  'for',
]);

interface Names {
  /** A name (of one or two words) → 1–12 or 1–7. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

/** Names of months and weekdays in the six languages, as `Intl` writes them. */
export function calendarNames(): Names {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const add = (into: Map<string, number>, name: string, value: number) => {
    const key = tokenise(normalise(name)).map(keyOf).join(' ');
    if (key !== '' && !into.has(key)) into.set(key, value);
  };
  for (const language of LANGUAGES) {
    const locale = localeOf(language);
    for (let index = 0; index < 12; index += 1) {
      const day = new Date(Date.UTC(2024, index, 15));
      for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(day);
        add(months, parts.find(({ type }) => type === 'month')?.value ?? '', index + 1);
      }
      add(months, ARABIC_MONTHS[index] ?? '', index + 1);
      add(months, SHORT_MONTHS[index] ?? '', index + 1);
    }
    // 1 January 2024 was a Monday.
    for (let index = 0; index < 7; index += 1) {
      const day = new Date(Date.UTC(2024, 0, index + 1));
      add(
        weekdays,
        new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day),
        index + 1,
      );
    }
  }
  add(months, 'sept', 9);
  // Chinese writes months as numbers, which are read as such; a weekday of one letter would be read everywhere.
  return { months: withoutNumbers(months), weekdays };
}

function withoutNumbers(names: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...names].filter(([name]) => !/^\d/.test(name)));
}

/** Russian and Arabic inflect their months; a Latin "mais" is no "mai". */
function keyOf({ text, stem }: Token): string {
  return text.charCodeAt(0) < 0x370 ? text : stem;
}

function keyAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token ? keyOf(token) : '';
}

interface Part {
  readonly end: number;
  readonly value: number;
}

/** Reads `2022-12-07`, `7.12.2022`, `7 December 2022`, `December 7`, `21 to 25 November`, `May 2022`, `2022年12月7日`, `Friday`. */
export function dateMatcher(names: Names): Matcher {
  return (tokens, at) =>
    numericAt(tokens, at) ??
    hanAt(tokens, at) ??
    dayFirst(names, tokens, at) ??
    monthFirst(names, tokens, at) ??
    weekdayAt(names, tokens, at);
}

function days(start: number, end: number, from: string, to: string): Mention {
  const found: Days = { kind: 'days', from, to };
  return { start, end, found: [found], strength: 'code' };
}

function iso(year: number | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined;
  return `${year === undefined ? NO_YEAR : year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDay(year: number | undefined, month: number): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function numberAt(tokens: readonly Token[], at: number, most: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= most ? value : undefined;
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
}

/** `2022-12-07`; `7/12/2022` and `7.12.2022` with the day first, as the United Nations writes. */
function numericAt(tokens: readonly Token[], at: number): Mention | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!first || !second || !third || second.gap !== third.gap || !['-', '/', '.'].includes(second.gap))
    return undefined;
  const year = yearAt(tokens, at) ?? yearAt(tokens, at + 2);
  const isYearFirst = yearAt(tokens, at) !== undefined;
  const month = numberAt(tokens, at + 1, 12);
  const day = numberAt(tokens, isYearFirst ? at + 2 : at, 31);
  const date = year && month && day ? iso(year, month, day) : undefined;
  return date === undefined ? undefined : days(at, at + 3, date, date);
}

/** `2022年12月7日`, `12月7日`, `2022年12月`, `12月`. */
function hanAt(tokens: readonly Token[], at: number): Mention | undefined {
  const year = tokens[at + 1]?.text === '年' ? yearAt(tokens, at) : undefined;
  const start = year === undefined ? at : at + 2;
  const month = tokens[start + 1]?.text === '月' ? numberAt(tokens, start, 12) : undefined;
  if (month === undefined) return undefined;
  const mark = tokens[start + 3]?.text;
  const day = mark === '日' || mark === '号' ? numberAt(tokens, start + 2, 31) : undefined;
  const end = start + (day === undefined ? 2 : 4);
  return spanOf(at, end, year, month, day);
}

function spanOf(
  start: number,
  end: number,
  year: number | undefined,
  month: number,
  day: number | undefined,
  lastOfRange = day,
): Mention | undefined {
  const from = iso(year, month, day ?? 1);
  const to = iso(year, month, lastOfRange ?? lastDay(year, month));
  return from && to ? days(start, end, from, to) : undefined;
}

function monthAt({ months }: Names, tokens: readonly Token[], at: number): Part | undefined {
  const two = months.get(`${keyAt(tokens, at)} ${keyAt(tokens, at + 1)}`);
  if (two !== undefined) return { end: at + 2, value: two };
  const one = months.get(keyAt(tokens, at));
  return one === undefined ? undefined : { end: at + 1, value: one };
}

/** `7 December 2022`, `7th of December`, `21 to 25 November 2022`, `21-25 November`. */
function dayFirst(names: Names, tokens: readonly Token[], at: number): Mention | undefined {
  const day = numberAt(tokens, at, 31);
  if (day === undefined) return undefined;
  let next = pastOrdinal(tokens, at + 1);
  const isRange = tokens[next]?.gap === '-' || RANGE_WORDS.has(tokens[next]?.text ?? '');
  const afterWord = isRange && tokens[next]?.kind === 'word' ? next + 1 : next;
  const lastAt = JOINERS.has(tokens[afterWord]?.text ?? '') ? afterWord + 1 : afterWord;
  const last = isRange ? numberAt(tokens, lastAt, 31) : undefined;
  if (last !== undefined) next = pastOrdinal(tokens, lastAt + 1);
  if (JOINERS.has(tokens[next]?.text ?? '')) next += 1;
  const month = monthAt(names, tokens, next);
  if (!month) return undefined;
  const { year, end } = pastYear(tokens, month.end);
  return spanOf(at, end, year, month.value, day, last);
}

function pastOrdinal(tokens: readonly Token[], at: number): number {
  const isEnding =
    tokens[at]?.gap === '' && ['st', 'nd', 'rd', 'th', 'er', 'е', 'го'].includes(tokens[at]?.text ?? '');
  return isEnding ? at + 1 : at;
}

function pastYear(tokens: readonly Token[], at: number): { year: number | undefined; end: number } {
  const after = JOINERS.has(tokens[at]?.text ?? '') ? at + 1 : at;
  const year = yearAt(tokens, after);
  return { year, end: year === undefined ? at : after + 1 };
}

/** `December 7, 2022`, `December 2022`, `December`; "may" only where it is surely the month. */
function monthFirst(names: Names, tokens: readonly Token[], at: number): Mention | undefined {
  const month = monthAt(names, tokens, at);
  if (!month) return undefined;
  const day = numberAt(tokens, month.end, 31);
  const afterDay = day === undefined ? month.end : pastOrdinal(tokens, month.end + 1);
  const { year, end } = pastYear(tokens, afterDay);
  const isShort =
    tokens[at]?.text === 'may' ||
    tokens[at]?.text === 'mar' ||
    tokens[at]?.text === 'mars' ||
    tokens[at]?.text === 'march';
  const isSure = day !== undefined || year !== undefined || BEFORE_MAY.has(tokens[at - 1]?.text ?? '');
  if (isShort && !isSure) return undefined;
  return spanOf(at, end, year, month.value, day);
}

function weekdayAt({ weekdays }: Names, tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at];
  const three = tokens.slice(at, at + 3).map(keyOf);
  for (let length = three.length; length >= 1; length -= 1) {
    const weekday = weekdays.get(three.slice(0, length).join(' '));
    if (weekday === undefined || token?.kind !== 'word') continue;
    const found: Days = { kind: 'days', from: `${NO_YEAR}-01-01`, to: `${NO_YEAR}-01-01`, weekday };
    return { start: at, end: at + length, found: [found], strength: 'name' };
  }
  return undefined;
}
