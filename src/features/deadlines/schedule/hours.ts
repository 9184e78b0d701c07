import { Temporal } from 'temporal-polyfill';
import type { SubscriberSettings } from '../subscriber.js';

/** Whose hours: a zone and the days and times in it that are not quiet. */
export type WithHours = Pick<SubscriberSettings, 'zone' | 'hours'>;

/** Enough to leave any run of days off, of whatever week, behind. */
const MOST_DAYS = 14;

/** Whether somebody may be written to at a moment, by the clock on their wall. */
export function isAllowed({ zone, hours }: WithHours, instant: Temporal.Instant): boolean {
  const local = instant.toZonedDateTimeISO(zone);
  const time = local.toPlainTime();
  const isWithin =
    Temporal.PlainTime.compare(time, Temporal.PlainTime.from(hours.from)) >= 0 &&
    Temporal.PlainTime.compare(time, Temporal.PlainTime.from(hours.to)) <= 0;
  return isWithin && isWorkingDay(hours.days, local.toPlainDate());
}

/** The last allowed minute at or before a moment. */
export function latestAllowed(settings: WithHours, notAfter: Temporal.Instant): Temporal.Instant {
  const minute = floorToMinute(notAfter);
  if (isAllowed(settings, minute)) return minute;
  return lastOf(settings, notAfter, settings.hours.to);
}

/** The last morning of an allowed day at or before a moment. */
export function latestMorning(settings: WithHours, notAfter: Temporal.Instant): Temporal.Instant {
  return lastOf(settings, notAfter, settings.hours.morning);
}

/** The first allowed minute at or after a moment. */
export function earliestAllowed(settings: WithHours, notBefore: Temporal.Instant): Temporal.Instant {
  const floor = floorToMinute(notBefore);
  const minute = floor.equals(notBefore) ? floor : floor.add({ minutes: 1 });
  if (isAllowed(settings, minute)) return minute;
  const { zone, hours } = settings;
  let day = minute.toZonedDateTimeISO(zone).toPlainDate();
  for (let tried = 0; tried <= MOST_DAYS; tried += 1) {
    const start = at(day, hours.from, zone);
    if (isWorkingDay(hours.days, day) && Temporal.Instant.compare(start, minute) >= 0) return start;
    day = day.add({ days: 1 });
  }
  return minute;
}

/** The last time that the wall of an allowed day showed `time`, at or before a moment. */
function lastOf({ zone, hours }: WithHours, notAfter: Temporal.Instant, time: string): Temporal.Instant {
  let day = notAfter.toZonedDateTimeISO(zone).toPlainDate();
  for (let tried = 0; tried <= MOST_DAYS; tried += 1) {
    const moment = at(day, time, zone);
    if (isWorkingDay(hours.days, day) && Temporal.Instant.compare(moment, notAfter) <= 0) return moment;
    day = day.subtract({ days: 1 });
  }
  return floorToMinute(notAfter);
}

/** No days named: every day. */
export function isWorkingDay(days: readonly number[], day: Temporal.PlainDate): boolean {
  return days.length === 0 || days.includes(day.dayOfWeek);
}

/** A time that a clock change leaves out is the one an hour later. */
export function at(day: Temporal.PlainDate, time: string, zone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
}

function floorToMinute(instant: Temporal.Instant): Temporal.Instant {
  return instant.round({ smallestUnit: 'minute', roundingMode: 'floor' });
}
