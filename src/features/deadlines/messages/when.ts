import type { Temporal } from 'temporal-polyfill';
import type { Span } from '../../../chat/reply.js';
import { type Language, localeOf } from '../../../shared/language.js';
import { GENEVA } from '../../../shared/zones.js';
import type { CalendarDate } from '../calendar.js';
import type { Reader } from '../present/context.js';
import { clockText, dateSpans, dateText, instantText, placeOf } from '../present/dates.js';
import { commonWording } from '../wording/common/wording.js';
import { messageWording } from '../wording/messages/wording.js';

/** Nearer than this, hours say more than the day. In minutes. */
const NEAR = 6 * 60;
const MINUTES_A_DAY = 24 * 60;

/**
 * "in 2 hours", "today", "tomorrow", "in 7 days", "yesterday". Whole days are counted, never more than are left; today
 * and tomorrow are those of the reader's calendar. What lasts to the end of a `day` is counted to that day.
 */
export function whenText(
  { language, zone, now }: Reader,
  target: Temporal.Instant,
  day?: Temporal.PlainDate,
): string {
  const minutes = Math.round(now.until(target).total('minutes'));
  const format = relativeFormat(language);
  if (Math.abs(minutes) < 60) return format.format(minutes || 1, 'minute');
  if (Math.abs(minutes) < NEAR) return format.format(Math.trunc(minutes / 60), 'hour');
  const whole = Math.trunc(minutes / MINUTES_A_DAY);
  if (Math.abs(whole) > 1 && !day) return format.format(whole, 'day');
  return format.format(dayIn(zone, now).until(day ?? dayIn(zone, target)).days, 'day');
}

function dayIn(zone: string, instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** A date by which something has to be done: a whole day lasts until its end, in the zone it was set in. */
export function deadlineSpans({ language, zone }: Reader, date: CalendarDate): readonly Span[] {
  if (date.precision !== 'day') return dateSpans(language, date, zone);
  const time = messageWording(language)('endOfDay', { day: dateText(language, date) });
  if (date.zone === zone) return [time];
  return [inZone({ language, zone: date.zone }, time)];
}

/** "Wednesday 9 December 2026, 23:00 in Addis Ababa": a moment on the clock of a reader, and where that clock is. */
export function localText(
  { language, zone }: Pick<Reader, 'language' | 'zone'>,
  instant: Temporal.Instant,
): string {
  return inZone({ language, zone }, instantText(language, instant, zone));
}

/** A time with the zone it is told in. */
function inZone({ language, zone }: Pick<Reader, 'language' | 'zone'>, time: string): string {
  const say = commonWording(language);
  return zone === GENEVA ? say('geneva', { time }) : say('inZone', { time, place: placeOf(zone) });
}

/** "Wednesday 9 December 2026, 09:00" and "15:10 in Addis Ababa": the day of the end only where it is another one. */
export function spanOfTime(
  reader: Reader,
  from: Temporal.Instant,
  to: Temporal.Instant,
): { readonly from: string; readonly to: string } {
  const { language, zone } = reader;
  const isSameDay = dayIn(zone, from).equals(dayIn(zone, to));
  const end = isSameDay ? clockText(to.toZonedDateTimeISO(zone)) : instantText(language, to, zone);
  return { from: instantText(language, from, zone), to: inZone(reader, end) };
}

/** "Addis Ababa" of `Africa/Addis_Ababa`: where a clock is. */
export function clockPlace({ language, zone }: Pick<Reader, 'language' | 'zone'>): string {
  return zone === GENEVA ? messageWording(language)('place.geneva') : placeOf(zone);
}

/** Words that stand before a date: with a space, but after a Chinese colon. */
export function before(words: string): string {
  return words.endsWith('：') ? words : `${words} `;
}

const formats = new Map<Language, Intl.RelativeTimeFormat>();

function relativeFormat(language: Language): Intl.RelativeTimeFormat {
  const known = formats.get(language) ?? new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  formats.set(language, known);
  return known;
}
