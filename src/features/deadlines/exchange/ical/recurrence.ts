import type { Temporal } from 'temporal-polyfill';
import { beginOf, type CalendarDate, endOf } from '../../calendar.js';
import { ICAL } from './library.js';
import { type Component, type Property, rawValues } from './properties.js';
import { isFollowed, type Rule } from './rule.js';
import { type FileZones, readValue, zoneNameOf } from './times.js';

/** Of what goes on for ever, a year of it when it comes each month. */
export const MOST_OCCURRENCES = 12;

/** How far a rule is followed to find what is not past: every day of 40 years. */
const MOST_STEPS = 15_000;

export type Occurrences =
  /** It does not repeat. */
  | { readonly kind: 'once' }
  /** `isCut`: there are more. */
  | { readonly kind: 'several'; readonly starts: readonly CalendarDate[]; readonly isCut: boolean }
  /** By a rule that we do not follow. */
  | { readonly kind: 'not followed' };

/**
 * When an event takes place: the next dozen times, or the first where all are past. Only rules that surely come to a
 * next time are followed; others, such as each 30 February, the library would look for without end.
 */
export function occurrencesOf(
  component: Component,
  dtstart: Property,
  zones: FileZones,
  now: Temporal.Instant,
): Occurrences {
  const [rule, ...more] = component
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue())
    .filter((value) => value instanceof ICAL.Recur);
  const extra = datesOf(component, 'rdate', zones);
  if (!rule && extra.length === 0) return { kind: 'once' };
  if (more.length > 0 || (rule && !isFollowed(rule))) return { kind: 'not followed' };
  const excluded = new Set(datesOf(component, 'exdate', zones).map(momentKey));
  const isExcluded = (date: CalendarDate) => excluded.has(momentKey(date));
  const starts = rule ? followed(rule, dtstart, zones, now, isExcluded) : startOnly(dtstart, zones);
  const all = [...starts.dates, ...extra.filter((date) => !isExcluded(date))];
  const sorted = all.toSorted((one, other) => beginMs(one) - beginMs(other));
  const isCut = starts.isCut || sorted.length > MOST_OCCURRENCES;
  return { kind: 'several', starts: sorted.slice(0, MOST_OCCURRENCES), isCut };
}

/** What is the same moment has the same key, whatever zone it is said in. */
export function momentKey(date: CalendarDate): string {
  return date.precision === 'minute' ? date.instant : date.precision === 'day' ? date.date : date.month;
}

function beginMs(date: CalendarDate): number {
  return beginOf(date).epochMilliseconds;
}

function startOnly(dtstart: Property, zones: FileZones) {
  const read = readValue(rawValues(dtstart)[0] ?? '', zoneNameOf(dtstart), zones);
  return { dates: read.kind === 'date' ? [read.date] : [], isCut: false };
}

function datesOf(component: Component, name: string, zones: FileZones): readonly CalendarDate[] {
  return component.getAllProperties(name).flatMap((property) =>
    rawValues(property).flatMap((value) => {
      const read = readValue(value, zoneNameOf(property), zones);
      return read.kind === 'date' ? [read.date] : [];
    }),
  );
}

function followed(
  rule: Rule,
  dtstart: Property,
  zones: FileZones,
  now: Temporal.Instant,
  isExcluded: (date: CalendarDate) => boolean,
) {
  const [value = ''] = rawValues(dtstart);
  const first: CalendarDate[] = [];
  const coming: CalendarDate[] = [];
  const lastMoment = untilOf(rule, zones);
  const longPast = dayBefore(Math.min(now.epochMilliseconds, lastMoment));
  let isCut = false;
  let steps = 0;
  for (const written of valuesBy(rule, value)) {
    steps += 1;
    isCut = coming.length === MOST_OCCURRENCES || steps === MOST_STEPS;
    if (isCut) break;
    if (first.length === MOST_OCCURRENCES && written < longPast) continue;
    const read = readValue(written, zoneNameOf(dtstart), zones);
    if (read.kind !== 'date' || beginMs(read.date) > lastMoment) break;
    if (isExcluded(read.date)) continue;
    if (first.length < MOST_OCCURRENCES) first.push(read.date);
    if (endOf(read.date).epochMilliseconds > now.epochMilliseconds) coming.push(read.date);
  }
  return { dates: coming.length > 0 ? coming : first, isCut };
}

/** A day that is past in every zone, to be compared with what files write. */
function dayBefore(milliseconds: number): string {
  const twoDays = 2 * 86_400_000;
  return new Date(Math.max(0, milliseconds - twoDays)).toISOString().slice(0, 10);
}

/** The library counts on a clock without zone; each time it shows is then read as that of the event's. */
function* valuesBy(rule: Rule, value: string): Generator<string> {
  const isUtc = value.endsWith('Z');
  const begin = value.includes('T')
    ? ICAL.Time.fromDateTimeString(value.replace(/Z$/, ''))
    : ICAL.Time.fromDateString(value);
  const free = rule.clone();
  free.until = null;
  const iterator = free.iterator(begin);
  for (let time = iterator.next(); time; time = iterator.next())
    yield `${time.toString()}${isUtc ? 'Z' : ''}`;
}

/** The last moment a rule holds for, in milliseconds: a day as its end is its last day. */
function untilOf({ until }: Rule, zones: FileZones): number {
  const read = until ? readValue(until.toString(), undefined, zones) : undefined;
  if (read?.kind !== 'date') return Number.MAX_SAFE_INTEGER;
  return read.date.precision === 'minute' ? beginMs(read.date) : endOf(read.date).epochMilliseconds - 1;
}
