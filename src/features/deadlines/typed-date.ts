import { Temporal } from 'temporal-polyfill';
import { GENEVA } from '../../shared/zones.js';
import type { CalendarDate } from './calendar.js';
import { instantsOf, localOf, minuteDate } from './local-time.js';
import { instantOfClocks } from './typed-date/agree.js';
import { readClocks, type TypedClock } from './typed-date/clocks.js';
import { readDay, type TypedDay } from './typed-date/day.js';
import { asTyped, fold } from './typed-date/fold.js';
import { type FaultyDate, faulty, type TypedDate } from './typed-date/result.js';
import { clocksOf, zoneBeside } from './typed-date/written-zones.js';

export type { DateFault, DateReading, FaultyDate, TypedDate } from './typed-date/result.js';

export interface DateContext {
  /** IANA zone of what names none. */
  readonly zone: string;
  /** Tells the year of a day that has none: the next such day. */
  readonly now: Temporal.Instant;
}

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?[+-]\d{2}:?\d{2}$/;
/** Of a text, in characters: no date is longer, and the longer a text the longer it takes to find none in it. */
const MOST_TYPED = 200;
const MOST_QUOTED = 60;
/** Leap years are at most eight years apart. */
const YEARS_AHEAD = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Reads a date as staff type it in a form: a day, a month, or a day with a time and perhaps a zone, in any of the six
 * languages. Figures alone are read with the day first. A text that can't be meant is a fault which says what is wrong;
 * nothing is guessed but the year of a day without one.
 */
export function readDate(text: string, context: DateContext): TypedDate {
  const typed = text.trim();
  if (typed.length > MOST_TYPED) return faulty('unreadable', { text: `${typed.slice(0, MOST_QUOTED)}…` });
  const folded = fold(typed);
  if (folded === '') return { kind: 'none' };
  const result = ISO_INSTANT.test(folded) ? readInstant(folded, context) : readFolded(folded, context);
  return result.kind === 'fault' ? inItsWords(result, text) : result;
}

/**
 * A date as a form is filled in with it: `readDate` makes the same of it. Names the zone unless it is the one given,
 * that a date without a zone is read in.
 */
export function writeDate(date: CalendarDate, zone?: string): string {
  const place = date.zone === zone ? '' : ` ${date.zone === GENEVA ? 'Geneva time' : date.zone}`;
  if (date.precision === 'month') return `${date.month}${place}`;
  if (date.precision === 'day') return `${date.date}${place}`;
  const local = localOf(date);
  const time = local.toPlainTime().toString({ smallestUnit: local.second === 0 ? 'minute' : 'second' });
  const isTwice = instantsOf(local, date.zone).length > 1;
  const { offset } = Temporal.Instant.from(date.instant).toZonedDateTimeISO(date.zone);
  return `${local.toPlainDate()} ${time}${place}${isTwice ? ` (UTC${offset})` : ''}`;
}

function readInstant(folded: string, { zone }: DateContext): TypedDate {
  try {
    return { kind: 'date', date: minuteDate(Temporal.Instant.from(folded.toUpperCase()), zone) };
  } catch {
    return faulty('impossible date', { date: folded });
  }
}

function readFolded(folded: string, context: DateContext): TypedDate {
  const typed = readDay(folded);
  if (!typed) {
    const isTime = readClocks(folded).length > 0;
    return isTime ? faulty('time without day') : faulty('unreadable', { text: folded });
  }
  const clocks = readClocks(typed.rest);
  if (typed.day === undefined) return readMonth(typed, clocks, context);
  const day = dayOf(typed, context);
  if (!day) return faulty('impossible date', { date: typed.text });
  if (typed.weekday !== undefined && typed.weekday !== day.dayOfWeek)
    return faulty('weekday differs', { date: day.toString() });
  const read = (each: Temporal.PlainDate) =>
    clocks.length === 0 ? readWholeDay(each, typed.rest, context) : readMinute(each, clocks, context);
  const result = read(day);
  return result.kind === 'date' ? { ...result, ...readingOf(typed, day, read) } : result;
}

function readMonth(
  { year = 0, month, text, rest }: TypedDay,
  clocks: readonly TypedClock[],
  context: DateContext,
): TypedDate {
  const first = plainDate(year, month, 1);
  if (!first) return faulty('impossible date', { date: text });
  if (clocks.length > 0) return faulty('time without day');
  const beside = zoneBeside(rest);
  if ('kind' in beside) return beside;
  const named = first.toPlainYearMonth().toString();
  return { kind: 'date', date: { precision: 'month', month: named, zone: beside.zone ?? context.zone } };
}

function readWholeDay(day: Temporal.PlainDate, rest: string, context: DateContext): TypedDate {
  const beside = zoneBeside(rest);
  if ('kind' in beside) return beside;
  return {
    kind: 'date',
    date: { precision: 'day', date: day.toString(), zone: beside.zone ?? context.zone },
  };
}

function readMinute(day: Temporal.PlainDate, typed: readonly TypedClock[], context: DateContext): TypedDate {
  if (typed.some(({ to }) => to !== undefined)) return faulty('several times');
  const clocks = clocksOf(typed);
  return 'kind' in clocks ? clocks : instantOfClocks(clocks, day, context.zone);
}

/** Undefined for the 30th of February. A day without a year is the next such day. */
function dayOf({ year, month, day = 1 }: TypedDay, context: DateContext): Temporal.PlainDate | undefined {
  if (year !== undefined) return plainDate(year, month, day);
  const today = context.now.toZonedDateTimeISO(context.zone).toPlainDate();
  return YEARS_AHEAD.map((years) => plainDate(today.year + years, month, day)).find(
    (each) => each && Temporal.PlainDate.compare(each, today) >= 0,
  );
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** Says that figures were read with the day first where the month could be, and that a year was added. */
function readingOf(
  { year, month, day = 0, isDayFirst }: TypedDay,
  read: Temporal.PlainDate,
  readOther: (day: Temporal.PlainDate) => TypedDate,
): Pick<Extract<TypedDate, { kind: 'date' }>, 'reading' | 'alternatives'> {
  if (year === undefined) return { reading: 'year added' };
  const other = isDayFirst ? plainDate(year, day, month) : undefined;
  if (!other || other.equals(read)) return {};
  const result = readOther(other);
  return { reading: 'day first', ...(result.kind === 'date' && { alternatives: [result.date] }) };
}

/** What is quoted of the text is quoted as it was typed, with its capitals and accents. */
function inItsWords(fault: FaultyDate, text: string): FaultyDate {
  const values = Object.entries(fault.values).map(([name, value]) => [name, asTyped(text, value)]);
  return { ...fault, values: Object.fromEntries(values) };
}
