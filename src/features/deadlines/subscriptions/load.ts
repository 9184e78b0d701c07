import type { Incoming, Place } from '../../../chat/incoming.js';
import type { Language } from '../../../shared/language.js';
import { GENEVA } from '../../../shared/zones.js';
import type { PersonRef } from '../calendar.js';
import type { Reader } from '../present/context.js';
import { DEFAULT_SETTINGS, type Subscriber, type SubscriberSettings } from '../subscriber.js';
import type { Coming } from './next.js';
import type { SubscriptionParts } from './parts.js';

/** What is known of whoever speaks. */
export interface Speaker {
  readonly ref: PersonRef;
  readonly language: Language;
  readonly zone: string;
}

/** Language and zone of who speaks: as they come with what was said, else from their profile. */
export async function speakerOf(
  { profiles }: Pick<SubscriptionParts, 'profiles'>,
  { person }: Pick<Incoming, 'person'>,
): Promise<Speaker> {
  const { platform, tenant, id } = person;
  const ref = { platform, tenant, id };
  const isWhole = person.language !== undefined && person.zone !== undefined;
  const profile = isWhole ? undefined : await profiles.find(ref);
  return {
    ref,
    language: person.language ?? profile?.language ?? 'en',
    zone: person.zone ?? profile?.zone ?? GENEVA,
  };
}

/** The subscriber at a place, while it is one. */
export async function activeAt(
  { subscribers }: Pick<SubscriptionParts, 'subscribers'>,
  place: Place,
): Promise<Subscriber | undefined> {
  const found = await subscribers.findAt(place);
  return found?.status === 'active' ? found : undefined;
}

/** What a place is told by: its own settings, or the defaults with the clock and language of who sets it up. */
export function settingsFor(
  subscriber: Subscriber | undefined,
  { zone, language }: Speaker,
): SubscriberSettings {
  return subscriber ?? { ...DEFAULT_SETTINGS, zone, language };
}

/** Times are told by the clock of the place that they are of. */
export function readerFor(
  { language }: Speaker,
  { zone }: Pick<Subscriber, 'zone'>,
  parts: SubscriptionParts,
): Reader {
  return { language, zone, now: parts.clock.now() };
}

/** Everything that what comes next follows from. */
export async function comingTo(parts: SubscriptionParts, subscriber: Subscriber): Promise<Coming> {
  const [editions, owed, silences] = await Promise.all([
    parts.calendar.listEditions(),
    subscriber.place.kind === 'direct' ? parts.contributions.listFor(subscriber.owner) : [],
    parts.subscribers.silencesOf([subscriber.id]),
  ]);
  return { subscriber, editions, owed, silences: silences.get(subscriber.id) ?? [] };
}
