import type { CalendarEntry } from '../../src/features/knowledge/ports.js';

/**
 * Which entries of the calendar belong to a period, worked out anew from the records alone: with the platform's own
 * date formatting and no code of the answers.
 */
export function entriesBetween(
  records: readonly CalendarEntry[],
  show: 'on' | 'due' | 'starting',
  [from, to]: readonly [string, string],
  zone: string,
): readonly string[] {
  return records
    .filter((record) => {
      const days = daysFor(record, show, zone);
      return days !== undefined && days[0] <= to && days[1] >= from;
    })
    .map(({ id }) => id);
}

const FOREVER = '9999-12-31';
const DAY_MS = 86_400_000;

function daysFor(record: CalendarEntry, show: string, zone: string): readonly [string, string] | undefined {
  const start = [firstDay(record.start, record.precision), inZone(hourOf(record.startInstant), zone)];
  const end =
    record.end === null ? [] : [lastDay(record.end, record.precision), inZone(record.endInstant, zone)];
  if (show === 'starting') return record.kind === 'deadline' ? undefined : extent(start);
  if (show === 'due') return isClosing(record) && end.length > 0 ? extent(end) : undefined;
  return extent(end.length > 0 ? [...start, ...end] : [...start, FOREVER]);
}

function extent(days: readonly (string | undefined)[]): readonly [string, string] | undefined {
  const known = days.flatMap((day) => day ?? []).toSorted();
  const first = known[0];
  const last = known.at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}

function isClosing({ kind, start, end, precision }: CalendarEntry): boolean {
  if (kind === 'deadline' || kind === 'phase') return true;
  if (kind !== 'period' || end === null) return false;
  const length = Date.parse(lastDay(end, precision)) - Date.parse(firstDay(start, precision));
  return length / DAY_MS + 1 <= 366;
}

/** Midnight is where a day begins, not an hour that a document gives. */
function hourOf(instant: string | null): string | null {
  return instant?.includes('T00:00') ? null : instant;
}

function inZone(instant: string | null, zone: string): string | undefined {
  return instant === null
    ? undefined
    : new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
}

function firstDay(day: string, precision: string): string {
  if (precision === 'day') return day;
  return precision === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

function lastDay(day: string, precision: string): string {
  if (precision === 'day') return day;
  if (precision === 'year') return `${day.slice(0, 4)}-12-31`;
  const nextMonth = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1);
  return new Date(nextMonth - DAY_MS).toISOString().slice(0, 10);
}
