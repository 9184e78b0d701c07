import { Temporal } from 'temporal-polyfill';
import type { Distance } from '../../answers/calendar.js';
import type { Moment } from './moment.js';

/**
 * How far a date is from the moment. Where an hour is known, in whole days of the zone and what is left beside them,
 * so that a day on which clocks change counts as one day; else in calendar days.
 */
export function distanceTo(day: string, instant: string | undefined, moment: Moment): Distance {
  return instant === undefined ? inDays(day, moment) : inTime(Temporal.Instant.from(instant), moment);
}

function inDays(day: string, moment: Moment): Distance {
  const { days } = Temporal.PlainDate.from(moment.today()).until(day);
  return { isPast: days < 0, days: Math.abs(days), time: undefined };
}

function inTime(target: Temporal.Instant, { now, zone }: Moment): Distance {
  const isPast = Temporal.Instant.compare(target, now) <= 0;
  const [from, to] = isPast ? [target, now] : [now, target];
  const { days, hours, minutes } = from
    .toZonedDateTimeISO(zone)
    .until(to.toZonedDateTimeISO(zone), { largestUnit: 'day', smallestUnit: 'minute' });
  return { isPast, days, time: { hours, minutes } };
}
