import { Temporal } from 'temporal-polyfill';
import type { Phase } from '../calendar.js';
import { type PlannedReminder, type ReminderSubject, reminderKey } from '../reminder.js';
import type { Silence, Subscriber } from '../subscriber.js';
import { type Moment, type MomentSettings, momentsOf } from './moments.js';
import { sinceOf } from './scopes.js';

/** Computes the moments of a phase for settings and a `since`. */
export type Moments = (phase: Phase, settings: MomentSettings, since: Temporal.Instant) => readonly Moment[];

/** All that a subscriber is told of a phase, in order. Does not depend on the moment it is asked at. */
export function planPhase(
  phase: Phase,
  process: string,
  subscriber: Subscriber,
  silences: readonly Silence[],
  moments: Moments = momentsOf,
): readonly PlannedReminder[] {
  const since = sinceOf(subscriber, phase, process);
  const isSilent = silences.some(({ subject }) => subject === phase.id || subject === phase.edition);
  if (!since || isSilent) return [];
  const subject: ReminderSubject = { kind: 'phase', id: phase.id, version: phase.version };
  return moments(phase, subscriber, since).map((moment) => toReminder(subscriber, subject, moment));
}

export function toReminder(
  { id, zone }: Pick<Subscriber, 'id' | 'zone'>,
  subject: ReminderSubject,
  { occasion, at, target }: Moment,
): PlannedReminder {
  const key = reminderKey(id, subject, occasion);
  return { key, subscriber: id, subject, occasion, at, hour: hourOf(at, zone), target };
}

/** Begin of the hour that a clock in the zone shows. */
export function hourOf(instant: Temporal.Instant, zone: string): Temporal.Instant {
  const local = instant.toZonedDateTimeISO(zone);
  const { minute, second, millisecond } = local;
  return instant.subtract({ minutes: minute, seconds: second, milliseconds: millisecond });
}

/**
 * Moments that are computed once for all subscribers with the same settings, which most have. Where somebody subscribed
 * so late that the first of them is past, theirs are computed apart: other moments may then take their place.
 */
export function rememberMoments(): Moments {
  const known = new Map<string, readonly Moment[]>();
  const EVER = Temporal.Instant.fromEpochMilliseconds(0);
  return (phase, settings, since) => {
    const { zone, hours, offsets, opening, closing } = settings;
    const key = JSON.stringify([phase.id, phase.version, zone, hours, offsets, opening, closing]);
    const all = known.get(key) ?? momentsOf(phase, settings, EVER);
    known.set(key, all);
    const [first] = all;
    if (first && Temporal.Instant.compare(first.at, since) > 0) return all;
    return momentsOf(phase, settings, since);
  };
}
