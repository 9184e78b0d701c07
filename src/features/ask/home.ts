import { Temporal } from 'temporal-polyfill';
import type { ReplyPart } from '../../chat/reply.js';
import { type Language, localeOf } from '../../shared/language.js';
import type { CalendarEntry } from '../knowledge/ports.js';
import type { Framework } from '../mappings/ports.js';
import { list, note, type PresentContext, paragraph, verbatim } from './present/context.js';

const SHOWN = 5;

/**
 * What is on or comes next in the calendar, or the last date when all are past. Periods of years, such as decades of
 * the United Nations, are no dates to prepare for.
 */
export function presentNextDates(
  context: PresentContext,
  framework: Framework,
  now: Temporal.Instant,
): readonly ReplyPart[] {
  const { say, language } = context;
  const today = now.toZonedDateTimeISO(context.zone).toPlainDate().toString();
  const dates = framework.calendar
    .filter((entry) => entry.kind !== 'period')
    .toSorted((left, right) => left.start.localeCompare(right.start));
  const coming = dates.filter((entry) => (entry.end ?? entry.start) >= today).slice(0, SHOWN);
  const last = dates.at(-1);
  return [
    paragraph([{ strong: say('home.deadlines') }]),
    ...list(
      coming.map((entry) => `${verbatim(context, entry.name)}${say('colon')}${dateText(language, entry)}`),
    ),
    ...(coming.length === 0 && last
      ? [note(say('home.noDeadlines', { name: last.name, date: dateText(language, last) }))]
      : []),
  ];
}

/** A date as precisely as it is known: a month stays a month. */
function dateText(language: Language, { start, end, precision }: CalendarEntry): string {
  const first = dayText(language, start, precision);
  const last = end === null ? first : dayText(language, end, precision);
  return first === last ? first : `${first} – ${last}`;
}

function dayText(language: Language, day: string, precision: CalendarEntry['precision']): string {
  const date = Temporal.PlainDate.from(day);
  if (precision === 'year') return String(date.year);
  const options = { year: 'numeric', month: 'long' } as const;
  return date.toLocaleString(
    localeOf(language),
    precision === 'month' ? options : { ...options, day: 'numeric' },
  );
}
