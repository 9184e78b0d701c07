import { Temporal } from 'temporal-polyfill';
import type { Span } from '../../../chat/reply.js';
import { type Language, localeOf } from '../../../shared/language.js';
import { joinUnits } from '../../../shared/wording.js';
import { GENEVA } from '../../../shared/zones.js';
import type { CalendarDate, Phase } from '../calendar.js';
import { commonWording } from '../wording/common/wording.js';

/** "9 December 2026", "Wednesday 9 December 2026, 23:00" or "March 2027", as precise as the date, in a zone. */
export function dateText(language: Language, date: CalendarDate, zone: string = date.zone): string {
  switch (date.precision) {
    case 'minute':
      return instantText(language, Temporal.Instant.from(date.instant), zone);
    case 'day':
      return dayText(language, Temporal.PlainDate.from(date.date));
    case 'month':
      return formatOf(language, 'month').format(Date.parse(`${date.month}-01`));
  }
}

/** "Wednesday 9 December 2026". */
export function dayText(language: Language, day: Temporal.PlainDate): string {
  return formatOf(language, 'day').format(Date.parse(day.toString()));
}

/** "Wednesday 9 December 2026, 23:00" on the clock of a zone. All six languages write the hours alike. */
export function instantText(language: Language, instant: Temporal.Instant, zone: string): string {
  const local = instant.toZonedDateTimeISO(zone);
  const day = dayText(language, local.toPlainDate());
  return commonWording(language)('at', { day, time: clockText(local) });
}

/**
 * A date for a reader: an hour is told on Geneva's clock and on the reader's, where that says something else; a whole
 * day or month is the same for everybody.
 */
export function dateSpans(language: Language, date: CalendarDate, zone: string): readonly Span[] {
  const say = commonWording(language);
  if (date.precision !== 'minute') return [dateText(language, date)];
  const instant = Temporal.Instant.from(date.instant);
  const geneva = say('geneva', { time: instantText(language, instant, GENEVA) });
  const local = localText(language, instant, zone);
  if (local === undefined) return [geneva];
  const text = say('inZone', { time: local, place: placeOf(zone) });
  return [`${geneva} (${say('yours')}`, { instant: date.instant, text }, ')'];
}

/** The reader's own time; only the hour where the day is the same. Undefined where the clocks show the same. */
function localText(language: Language, instant: Temporal.Instant, zone: string): string | undefined {
  const there = instant.toZonedDateTimeISO(zone);
  const geneva = instant.toZonedDateTimeISO(GENEVA);
  if (there.toPlainDateTime().equals(geneva.toPlainDateTime())) return undefined;
  const isSameDay = there.toPlainDate().equals(geneva.toPlainDate());
  return isSameDay ? clockText(there) : instantText(language, instant, zone);
}

/** "7 September 2022 – 7 December 2022, 23:00": both ends of what has two, as precise as each is. */
export function spanText(language: Language, { opens, closes }: Pick<Phase, 'opens' | 'closes'>): string {
  const [from, to] = [opens, closes].map((date) => date && dateText(language, date));
  if (from === undefined || to === undefined || from === to) return from ?? to ?? '';
  return commonWording(language)('range', { from, to });
}

/** "3 days, 4 hours": what is left of a time; minutes on the last day alone. Nothing is less than a minute. */
export function leftText(language: Language, now: Temporal.Instant, until: Temporal.Instant): string {
  const say = commonWording(language);
  const minutes = Math.max(1, Math.floor(now.until(until).total('minutes')));
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor((minutes % 1440) / 60),
    minutes % 60,
  ] as const;
  const parts = [
    ...(days > 0 ? [say('days', { count: days })] : []),
    ...(hours > 0 && days < 7 ? [say('hours', { count: hours })] : []),
    ...(rest > 0 && days === 0 ? [say('minutes', { count: rest })] : []),
  ];
  return joinUnits(language, parts);
}

/** "Addis Ababa" of `Africa/Addis_Ababa`. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

export function clockText(local: Temporal.ZonedDateTime): string {
  return local.toPlainTime().toString({ smallestUnit: 'minute' });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than a hundred uses of it, so each is made once. */
function formatOf(language: Language, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const day = { ...month, day: 'numeric', weekday: 'long' } as const;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), precision === 'day' ? day : month);
  formats.set(key, known);
  return known;
}
