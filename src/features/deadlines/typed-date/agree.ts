import type { Temporal } from 'temporal-polyfill';
import { minuteDate } from '../local-time.js';
import { type Clock, momentsOfClock, shown } from './moments.js';
import { faulty, type TypedDate } from './result.js';

/** The one instant that all clocks show on a day, in the zone of the first that names one, or else in `own`. */
export function instantOfClocks(clocks: readonly Clock[], day: Temporal.PlainDate, own: string): TypedDate {
  const zone = clocks.find((clock) => clock.zone.zone !== undefined)?.zone.zone ?? own;
  let common: { readonly instants: readonly Temporal.Instant[]; readonly text: string } | undefined;
  for (const clock of clocks) {
    const moments = momentsOfClock(clock, day, zone);
    if (moments.kind === 'fault') return moments;
    const instants = common
      ? common.instants.filter((one) => moments.instants.some((other) => isSame(one, other)))
      : moments.instants;
    if (common && instants.length === 0) {
      const [oneInstant, otherInstant] = [`${common.instants[0]}`, `${moments.instants[0]}`];
      return faulty('zones differ', { one: common.text, other: clock.text, oneInstant, otherInstant });
    }
    common = { instants, text: common?.text ?? clock.text };
  }
  return oneOf(common?.instants ?? [], zone);
}

function oneOf(instants: readonly Temporal.Instant[], zone: string): TypedDate {
  const [instant, second] = instants;
  if (!instant) return { kind: 'none' };
  if (!second) return { kind: 'date', date: minuteDate(instant, zone) };
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  return faulty(
    'time twice',
    shown(local, zone),
    instants.map((each) => minuteDate(each, zone)),
  );
}

/** The day is that of the first clock; on the others it may be the day before or the next. */
function isSame(one: Temporal.Instant, other: Temporal.Instant): boolean {
  const apart = one.until(other).total('hours');
  return apart === 0 || Math.abs(apart) === 24;
}
