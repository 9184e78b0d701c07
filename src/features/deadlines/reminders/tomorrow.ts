import type { Temporal } from 'temporal-polyfill';
import { lastMomentOf, type Open } from '../messages/items.js';
import { at, isWorkingDay, type WithHours } from '../schedule/hours.js';

/** A run of days off is shorter. */
const MOST_DAYS = 14;

/**
 * The next morning of a working day, from tomorrow on; tomorrow's, working day or not, where that would be too late for
 * all of these.
 */
export function tomorrowMorning(
  settings: WithHours,
  items: readonly Open[],
  now: Temporal.Instant,
): Temporal.Instant {
  const { zone, hours } = settings;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const tomorrow = at(today.add({ days: 1 }), hours.morning, zone);
  for (let days = 1; days <= MOST_DAYS; days += 1) {
    const day = today.add({ days });
    if (!isWorkingDay(hours.days, day)) continue;
    const morning = at(day, hours.morning, zone);
    const isInTime = items.some((item) => {
      const end = lastMomentOf(item, now);
      return !end || morning.epochMilliseconds < end.epochMilliseconds;
    });
    return isInTime ? morning : tomorrow;
  }
  return tomorrow;
}
