import { Temporal } from 'temporal-polyfill';
import { beginOf, type CalendarDate, endOf } from '../calendar.js';
import { isZone } from '../typed-date/zone.js';
import { writeDate } from '../typed-date.js';
import { type CheckedPhase, endsOf, type Finding, found } from './finding.js';

/** What is wrong with the dates of one phase, so that they can't be meant. The other checks rely on there being none. */
export function checkValidity(phase: CheckedPhase): readonly Finding[] {
  const { key, kind, opens, closes } = phase;
  const impossible = endsOf(phase).flatMap(({ date }) => faultOf(key, date));
  if (impossible.length > 0) return impossible;
  if (!opens && !closes) return [found('no date', key)];
  if (!closes) return kind === 'meeting' ? [] : [found(kind === 'window' ? 'no end' : 'no date', key)];
  // What opens and closes in the same minute was never open; a day or month is open while it lasts.
  const isOpen = !opens || Temporal.Instant.compare(beginOf(opens), endOf(closes)) < 0;
  return isOpen || !opens
    ? []
    : [found('closes first', key, { opens: writeDate(opens), closes: writeDate(closes) })];
}

function faultOf(key: string, date: CalendarDate): readonly Finding[] {
  if (!isZone(date.zone)) return [found('unknown zone', key, { zone: date.zone })];
  try {
    parse(date);
    return [];
  } catch {
    return [found('impossible date', key, { date: textOf(date) })];
  }
}

/** Throws where there is no such day, month or moment. */
function parse(date: CalendarDate): void {
  if (date.precision === 'minute') Temporal.Instant.from(date.instant);
  else if (date.precision === 'day') Temporal.PlainDate.from(date.date, { overflow: 'reject' });
  else Temporal.PlainYearMonth.from(date.month, { overflow: 'reject' });
}

function textOf(date: CalendarDate): string {
  if (date.precision === 'minute') return date.instant;
  return date.precision === 'day' ? date.date : date.month;
}
