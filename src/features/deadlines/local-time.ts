import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './calendar.js';

/**
 * The instants at which a clock in the zone shows this: one on most days, none in the gap of a clock change, two in the
 * hour that one repeats, the earlier first.
 */
export function instantsOf(local: Temporal.PlainDateTime, zone: string): readonly Temporal.Instant[] {
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (earlier.toInstant().equals(later.toInstant())) return [earlier.toInstant()];
  return earlier.toPlainDateTime().equals(local) ? [earlier.toInstant(), later.toInstant()] : [];
}

/** The instant of a local time; the first of two, and of a time that a clock change leaves out the next that exists. */
export function instantOf(local: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const [first] = instantsOf(local, zone);
  if (first) return first;
  const before = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? before).toInstant();
}

/** What a clock in the date's zone shows: `2022-12-07T23:00`. Only a date with a time has one. */
export function localOf({
  instant,
  zone,
}: Extract<CalendarDate, { precision: 'minute' }>): Temporal.PlainDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
}

export function minuteDate(instant: Temporal.Instant, zone: string): CalendarDate {
  return { precision: 'minute', instant: instant.toString(), zone };
}
