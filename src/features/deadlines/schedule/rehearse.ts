import { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../../shared/collections.js';
import type { Edition } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import type { PlannedReminder } from '../reminder.js';
import type { Silence, Subscriber } from '../subscriber.js';
import { concernedBy } from './concerned.js';
import { planContribution } from './contributions.js';
import { planDigests } from './digest.js';
import { planPhase, rememberMoments } from './phases.js';

/** Everything that reminders follow from. */
export interface Situation {
  readonly editions: readonly Edition[];
  readonly subscribers: readonly Subscriber[];
  readonly contributions: readonly Contribution[];
  readonly silences: ReadonlyMap<string, readonly Silence[]>;
}

/** A message that would go out: what one place is told in one hour of its clock. */
export interface RehearsedMessage {
  readonly subscriber: Subscriber;
  /** The earliest moment of what it tells. */
  readonly at: Temporal.Instant;
  readonly reminders: readonly PlannedReminder[];
}

/** All reminders after `from` up to `until`, in the order of their moments. */
export function planAll(
  { editions, subscribers, contributions, silences }: Situation,
  from: Temporal.Instant,
  until: Temporal.Instant,
): readonly PlannedReminder[] {
  const moments = rememberMoments();
  const silencesOf = (id: string) => silences.get(id) ?? [];
  const editionOf = new Map(editions.map((edition) => [edition.id, edition]));
  const isWithin = ({ at }: PlannedReminder) =>
    Temporal.Instant.compare(at, from) > 0 && Temporal.Instant.compare(at, until) <= 0;
  const ofPhases = subscribers.flatMap((subscriber) =>
    editions.flatMap(({ process, status, phases }) =>
      status === 'planned'
        ? phases.flatMap((phase) => planPhase(phase, process, subscriber, silencesOf(subscriber.id), moments))
        : [],
    ),
  );
  const ofContributions = contributions.flatMap((contribution) => {
    const edition = editionOf.get(contribution.edition);
    if (!edition) return [];
    return planContribution(
      contribution,
      edition,
      concernedBy(contribution, edition, subscribers),
      silencesOf,
    );
  });
  const digests = subscribers.flatMap((subscriber) => planDigests(subscriber, from, until));
  return [...ofPhases, ...ofContributions, ...digests]
    .filter(isWithin)
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at) || (one.key < other.key ? -1 : 1));
}

/** Every message that would go out, to whom and when, without sending any. */
export function rehearse(
  situation: Situation,
  from: Temporal.Instant,
  until: Temporal.Instant,
): readonly RehearsedMessage[] {
  const subscriberOf = new Map(situation.subscribers.map((subscriber) => [subscriber.id, subscriber]));
  const groups = groupBy(
    planAll(situation, from, until),
    ({ subscriber, hour }) => `${subscriber} ${hour.epochMilliseconds}`,
  );
  return [...groups.values()]
    .flatMap((reminders) => {
      const [first] = reminders;
      const subscriber = first && subscriberOf.get(first.subscriber);
      return subscriber ? [{ subscriber, at: first.at, reminders }] : [];
    })
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at));
}
