import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from '../../../knowledge/ports.js';
import { dayIn } from './moment.js';

/** Days as ISO 8601, both included; open where no last one is recorded. */
export interface DaySpan {
  readonly first: string;
  readonly last: string | undefined;
}

interface ClosedSpan extends DaySpan {
  readonly last: string;
}

/** The days an entry takes as its document has them: a month from its first day to its last, a year likewise. */
export function writtenDays({ start, end, precision }: CalendarEntry): DaySpan {
  return {
    first: unitOf(start, precision).first,
    last: end === null ? undefined : unitOf(end, precision).last,
  };
}

/**
 * The days on which an entry is to be found: those written and, where the document gives an hour, also those of
 * that hour in the zone. 23:00 on 7 December in Geneva is on 8 December in Addis Ababa, and asked for on either.
 */
export function daysOf(entry: CalendarEntry, zone: string): DaySpan {
  const begins = openingDays(entry, zone);
  const ends = closingDays(entry, zone);
  return { first: begins.first, last: ends && later(begins.last, ends.last) };
}

/** The days on which an entry begins: as written and in the zone. */
export function openingDays(entry: CalendarEntry, zone: string): ClosedSpan {
  return both(writtenDays(entry).first, writtenStart(entry), zone);
}

/** The days on which an entry ends, or undefined where no end is recorded. */
export function closingDays(entry: CalendarEntry, zone: string): ClosedSpan | undefined {
  const { last } = writtenDays(entry);
  return last === undefined ? undefined : both(last, writtenEnd(entry), zone);
}

/** The hour at which an entry starts. A start at midnight is only the beginning of its day: no document writes it. */
export function writtenStart({ startInstant }: CalendarEntry): string | undefined {
  return startInstant === null || startInstant.slice(11, 16) === '00:00' ? undefined : startInstant;
}

export function writtenEnd({ endInstant }: CalendarEntry): string | undefined {
  return endInstant ?? undefined;
}

export function areOverlapping(
  { first, last }: DaySpan,
  period: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  const endsBefore = period.from !== undefined && last !== undefined && last < period.from;
  return !endsBefore && (period.to === undefined || first <= period.to);
}

function both(written: string, instant: string | undefined, zone: string): ClosedSpan {
  const inZone = instant === undefined ? written : dayIn(Temporal.Instant.from(instant), zone);
  return { first: earlier(written, inZone), last: later(written, inZone) };
}

/** First and last day of the day, month or year a day stands for. */
function unitOf(day: string, precision: CalendarEntry['precision']): ClosedSpan {
  const year = day.slice(0, 4);
  if (precision === 'day') return { first: day, last: day };
  if (precision === 'year') return { first: `${year}-01-01`, last: `${year}-12-31` };
  const month = day.slice(0, 7);
  return { first: `${month}-01`, last: `${month}-${daysInMonth(Number(year), Number(month.slice(5)))}` };
}

/** Day 0 of the month after. Plain numbers, since every list asks this of every month on record. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function earlier(left: string, right: string): string {
  return left < right ? left : right;
}

function later(left: string, right: string): string {
  return left > right ? left : right;
}
