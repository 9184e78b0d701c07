import type { CalendarEntry } from '../../../knowledge/ports.js';
import { writtenEnd, writtenStart } from './days.js';

/**
 * Which way one looks along the calendar. A date known only by its month or year comes after every known day of it,
 * seen from before and seen from after: it is never given as the next or the last one while a known day could be.
 */
export type Looking = 'ahead' | 'back';

/** Orders entries by when they begin, by hour within a day. */
export function startKey(entry: CalendarEntry, looking: Looking = 'ahead'): string {
  return writtenStart(entry)?.slice(0, 16) ?? dayKey(entry, entry.start, looking);
}

/** Orders entries by when they end. */
export function endKey(entry: CalendarEntry, looking: Looking = 'ahead'): string {
  return writtenEnd(entry)?.slice(0, 16) ?? dayKey(entry, entry.end ?? entry.start, looking);
}

export function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** `2022-12` sorts before each of its days, `2022-12-~` behind them. */
function dayKey({ precision }: CalendarEntry, day: string, looking: Looking): string {
  if (precision === 'day') return day;
  const unit = day.slice(0, precision === 'month' ? 7 : 4);
  return looking === 'back' ? unit : `${unit}-~`;
}
