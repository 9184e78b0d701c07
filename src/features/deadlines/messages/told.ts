import { isSamePerson } from '../../../chat/same-person.js';
import type { Edition, Phase } from '../calendar.js';
import { type Contribution, isOutstanding } from '../contribution.js';
import type { CalendarStore, ContributionStore, SubscriberStore } from '../ports.js';
import type { PlannedReminder } from '../reminder.js';
import type { Silence, Subscriber } from '../subscriber.js';

/** All that a message of reminders is made of, as it is at the moment it is made. */
export interface Told {
  readonly subscriber: Subscriber;
  readonly reminders: readonly PlannedReminder[];
  readonly phases: readonly Phase[];
  /** Those that the reminders are about; all of the calendar where one of them is a digest. */
  readonly editions: readonly Edition[];
  /** Those that the reminders are about. */
  readonly contributions: readonly Contribution[];
  /** Those of the editions that this reader is waited for or has an eye on. */
  readonly outstanding: readonly Contribution[];
  readonly silences: readonly Silence[];
}

export interface GatherParts {
  readonly calendar: Pick<CalendarStore, 'findPhases' | 'findEdition' | 'listEditions'>;
  readonly subscribers: Pick<SubscriberStore, 'find' | 'silencesOf'>;
  readonly contributions: Pick<ContributionStore, 'find' | 'list' | 'listFor'>;
}

/** Undefined when there is nobody to be told. All reminders are of one subscriber. */
export async function gather(
  parts: GatherParts,
  reminders: readonly PlannedReminder[],
): Promise<Told | undefined> {
  const [first] = reminders;
  const [subscriber] = first ? await parts.subscribers.find([first.subscriber]) : [];
  if (!subscriber) return undefined;
  const [phases, contributions, silences] = await Promise.all([
    parts.calendar.findPhases(idsOf(reminders, 'phase')),
    parts.contributions.find(idsOf(reminders, 'contribution')),
    parts.subscribers.silencesOf([subscriber.id]),
  ]);
  const editions = await editionsOf(parts, reminders, [...phases, ...contributions]);
  return {
    subscriber,
    reminders,
    phases,
    editions,
    contributions,
    outstanding: await outstandingFor(parts, subscriber, editions),
    silences: silences.get(subscriber.id) ?? [],
  };
}

function idsOf(reminders: readonly PlannedReminder[], kind: 'phase' | 'contribution'): readonly string[] {
  const ids = reminders.flatMap(({ subject }) => (subject.kind === kind ? [subject.id] : []));
  return [...new Set(ids)];
}

async function editionsOf(
  { calendar }: GatherParts,
  reminders: readonly PlannedReminder[],
  subjects: readonly { readonly edition: string }[],
): Promise<readonly Edition[]> {
  if (reminders.some(({ subject }) => subject.kind === 'digest')) return calendar.listEditions();
  const ids = [...new Set(subjects.map(({ edition }) => edition))];
  const found = await Promise.all(ids.map((id) => calendar.findEdition(id)));
  return found.flatMap((edition) => edition ?? []);
}

/**
 * What a person owes themselves; and, for the channel and the leads of an edition, all that is owed to it. Nobody else
 * is told who is late.
 */
async function outstandingFor(
  { contributions }: GatherParts,
  subscriber: Subscriber,
  editions: readonly Edition[],
): Promise<readonly Contribution[]> {
  const watched = editions.filter((edition) => isWatchedBy(subscriber, edition));
  const [own, ...ofEditions] = await Promise.all([
    subscriber.place.kind === 'direct' ? contributions.listFor(subscriber.owner) : [],
    ...watched.map(({ id }) => contributions.list(id)),
  ]);
  const isKnown = ({ edition }: Contribution) => editions.some(({ id }) => id === edition);
  const byId = new Map([...own, ...ofEditions.flat()].map((one) => [one.id, one]));
  return [...byId.values()].filter((one) => isOutstanding(one) && isKnown(one));
}

/** Whether whoever reads it is who owes it. */
export function isOwnedBy({ place, owner }: Subscriber, contribution: Pick<Contribution, 'owner'>): boolean {
  return place.kind === 'direct' && isSamePerson(contribution.owner, owner);
}

/** Whether it is a place of the channel of an edition, or of one of its leads. */
export function isWatchedBy({ place, owner }: Subscriber, { channel, leads, status }: Edition): boolean {
  if (status !== 'planned') return false;
  if (place.kind === 'direct') return leads.some((lead) => isSamePerson(lead, owner));
  return (
    channel !== undefined &&
    channel.platform === place.platform &&
    channel.tenant === place.tenant &&
    channel.conversation === place.conversation
  );
}
