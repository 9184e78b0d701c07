import { Temporal } from 'temporal-polyfill';
import type { PlannedReminder } from '../reminder.js';
import type { Subscriber } from '../subscriber.js';
import { at, isWorkingDay } from './hours.js';
import { toReminder } from './phases.js';

/** Digests of the weeks of a time: each on the morning of the first working day of the week, which is mostly Monday. */
export function planDigests(
  subscriber: Subscriber,
  from: Temporal.Instant,
  until: Temporal.Instant,
): readonly PlannedReminder[] {
  if (!subscriber.digest || subscriber.status !== 'active' || subscriber.subscriptions.length === 0)
    return [];
  const { zone, hours, since } = subscriber;
  const digests: PlannedReminder[] = [];
  const start = from.toZonedDateTimeISO(zone).toPlainDate();
  let monday = start.subtract({ days: start.dayOfWeek - 1 });
  for (;;) {
    const day = firstWorkingDay(monday, hours.days);
    const moment = at(day, hours.morning, zone);
    if (Temporal.Instant.compare(moment, until) > 0) return digests;
    const isAhead = Temporal.Instant.compare(moment, from) > 0 && Temporal.Instant.compare(moment, since) > 0;
    if (isAhead)
      digests.push(
        toReminder(subscriber, { kind: 'digest' }, { occasion: `digest:${day}`, at: moment, target: moment }),
      );
    monday = monday.add({ days: 7 });
  }
}

function firstWorkingDay(monday: Temporal.PlainDate, days: readonly number[]): Temporal.PlainDate {
  const week = [0, 1, 2, 3, 4, 5, 6].map((count) => monday.add({ days: count }));
  return week.find((day) => isWorkingDay(days, day)) ?? monday;
}
