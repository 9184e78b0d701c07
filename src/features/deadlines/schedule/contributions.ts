import { Temporal } from 'temporal-polyfill';
import { type Edition, endOf } from '../calendar.js';
import { type Contribution, isOutstanding } from '../contribution.js';
import type { PlannedReminder, ReminderSubject } from '../reminder.js';
import type { Silence, Subscriber } from '../subscriber.js';
import { earliestAllowed, latestAllowed, latestMorning } from './hours.js';
import type { Moment } from './moments.js';
import { toReminder } from './phases.js';
import { latest } from './scopes.js';

/** Those who hear of an outstanding contribution, as far as the bot may write to them. */
export interface Concerned {
  readonly owner?: Subscriber;
  readonly channel?: Subscriber;
  readonly leads: readonly Subscriber[];
}

/**
 * Who is told of an outstanding contribution, and when: its owner, then the channel, then the leads of the process, by
 * the steps of the edition's escalation. Nobody is told before those in front of them were. Steps before the due date
 * are never later than they say, steps after it never earlier.
 */
export function planContribution(
  contribution: Contribution,
  { escalation, status }: Pick<Edition, 'escalation' | 'status'>,
  { owner, channel, leads }: Concerned,
  silencesOf: (subscriber: string) => readonly Silence[],
): readonly PlannedReminder[] {
  if (!isOutstanding(contribution) || status !== 'planned') return [];
  const plan = (
    to: readonly Subscriber[],
    role: string,
    steps: readonly string[],
    after?: Temporal.Instant,
  ) =>
    to.flatMap((subscriber) => {
      const isSilent = silencesOf(subscriber.id).some(({ subject }) => subject === contribution.id);
      return isSilent ? [] : planSteps(contribution, subscriber, role, steps, after);
    });
  const toOwner = plan(owner ? [owner] : [], 'owner', escalation.owner);
  const toChannel = plan(channel ? [channel] : [], 'channel', escalation.channel, firstOf(toOwner));
  const afterBoth = firstOf(toChannel) ?? firstOf(toOwner);
  return [...toOwner, ...toChannel, ...plan(leads, 'lead', escalation.lead, afterBoth)];
}

function planSteps(
  contribution: Contribution,
  subscriber: Subscriber,
  role: string,
  steps: readonly string[],
  after: Temporal.Instant | undefined,
): readonly PlannedReminder[] {
  const target = endOf(contribution.due);
  const since = latest(contribution.since, subscriber.since);
  const subject: ReminderSubject = {
    kind: 'contribution',
    id: contribution.id,
    version: contribution.version,
  };
  const byMoment = new Map<number, Moment>();
  for (const step of steps) {
    const moment = momentOf(step, target, subscriber);
    const told = after && Temporal.Instant.compare(moment, after) <= 0 ? next(subscriber, after) : moment;
    const isAhead = Temporal.Instant.compare(told, since) > 0;
    if (isAhead) byMoment.set(told.epochMilliseconds, { occasion: `${role}:${step}`, at: told, target });
  }
  return [...byMoment.values()]
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at))
    .map((moment) => toReminder(subscriber, subject, moment));
}

function momentOf(step: string, target: Temporal.Instant, subscriber: Subscriber): Temporal.Instant {
  const duration = Temporal.Duration.from(step);
  const ideal = target.toZonedDateTimeISO(subscriber.zone).subtract(duration).toInstant();
  if (duration.sign <= 0) return earliestAllowed(subscriber, ideal);
  return duration.days > 0 || duration.weeks > 0
    ? latestMorning(subscriber, ideal)
    : latestAllowed(subscriber, ideal);
}

function next(subscriber: Subscriber, after: Temporal.Instant): Temporal.Instant {
  return earliestAllowed(subscriber, after.add({ minutes: 1 }));
}

function firstOf(reminders: readonly PlannedReminder[]): Temporal.Instant | undefined {
  return reminders.map(({ at }) => at).sort(Temporal.Instant.compare)[0];
}
