import { Temporal } from 'temporal-polyfill';

/** Tells the time. Rules never read the system clock: they receive an instant from whoever called them. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that starts at a given instant and then runs at the system's pace, for rehearsals and tests. */
export function clockStartingAt(start: Temporal.Instant): Clock {
  const offset = Temporal.Now.instant().until(start);
  return { now: () => Temporal.Now.instant().add(offset) };
}
