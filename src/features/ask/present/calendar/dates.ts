import { Temporal } from 'temporal-polyfill';
import { type Language, localeOf } from '../../../../shared/language.js';
import type { DatedEvent } from '../../answers/calendar.js';
import type { PresentContext } from '../context.js';

type Dated = Pick<DatedEvent, 'start' | 'end' | 'precision'>;

/** The days of a date, as precisely as they are known: a month stays a month, and what has no end is "since". */
export function dateText(context: PresentContext, { start, end, precision }: Dated): string {
  const { say, language } = context;
  const first = dayText(language, start, precision);
  if (end === undefined) return say('calendar.since', { day: first });
  return rangeText(context, first, dayText(language, end, precision));
}

/** "7 December 2022", "December 2022" or "2022". */
export function dayText(language: Language, day: string, precision: DatedEvent['precision'] = 'day'): string {
  const date = Temporal.PlainDate.from(day);
  if (precision === 'year') return String(date.year);
  const month = { year: 'numeric', month: 'long' } as const;
  return date.toLocaleString(
    localeOf(language),
    precision === 'month' ? month : { ...month, day: 'numeric' },
  );
}

/** Both ends in full, so that each can be read, found and copied alone. */
export function rangeText({ say }: PresentContext, from: string, to: string): string {
  return from === to ? from : say('calendar.range', { from, to });
}
