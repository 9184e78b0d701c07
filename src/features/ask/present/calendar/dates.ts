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
  return precision === 'year' ? day.slice(0, 4) : formatFor(language, precision).format(Date.parse(day));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than a hundred uses of it, so each is made once. */
function formatFor(language: Language, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), precision === 'month' ? month : { ...month, day: 'numeric' });
  formats.set(key, known);
  return known;
}

/** Both ends in full, so that each can be read, found and copied alone. */
export function rangeText({ say }: PresentContext, from: string, to: string): string {
  return from === to ? from : say('calendar.range', { from, to });
}
