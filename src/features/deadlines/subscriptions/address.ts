import type { Incoming, IncomingText, Place } from '../../../chat/incoming.js';
import type { Reply } from '../../../chat/reply.js';
import { sentence } from '../present/context.js';
import type { Subscriber } from '../subscriber.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { mayActOn } from './argument.js';
import { activeAt, type Speaker, speakerOf } from './load.js';
import type { SubscriptionParts } from './parts.js';
import { directPlaceOf, placeFor, whomOf } from './places.js';
import type { Whom } from './read-order.js';

/** The place that an order is about, who gives it, and the subscriber there, while it is one. */
export interface Addressed {
  readonly speaker: Speaker;
  readonly place: Place;
  readonly subscriber: Subscriber | undefined;
}

/** Of words: whoever says them, or the conversation they are said in. Answers itself where that cannot be. */
export async function address(
  parts: SubscriptionParts,
  incoming: IncomingText,
  named: Whom | undefined,
): Promise<Addressed | Reply> {
  const speaker = await speakerOf(parts, incoming);
  const place = await placeFor(parts.addresses, incoming, whomOf(incoming, named));
  if (!place) return refuse(speaker, 'subscribed.personal');
  return allowed(parts, incoming, speaker, place);
}

/** Of a form or button, which names the place; it came through somebody's client. */
export async function addressAgain(
  parts: SubscriptionParts,
  incoming: Incoming,
  place: Place | undefined,
): Promise<Addressed | Reply> {
  const speaker = await speakerOf(parts, incoming);
  return place ? allowed(parts, incoming, speaker, place) : refuse(speaker, 'gone');
}

async function allowed(
  parts: SubscriptionParts,
  incoming: Incoming,
  speaker: Speaker,
  place: Place,
): Promise<Addressed | Reply> {
  const [subscriber, own] = await Promise.all([
    activeAt(parts, place),
    directPlaceOf(parts.addresses, incoming.person, place.tenant),
  ]);
  const isTheirs = mayActOn(parts.policy, incoming, place, subscriber, own ?? ownConversation(incoming));
  return isTheirs ? { speaker, place, subscriber } : refuse(speaker, 'notAllowed');
}

function ownConversation({ place }: Incoming): Place | undefined {
  return place.kind === 'direct' ? place : undefined;
}

function refuse({ language }: Speaker, key: 'subscribed.personal' | 'gone' | 'notAllowed'): Reply {
  return sentence(language, 'private', subscriptionWording(language)(key, { command: '/wsis reminders' }));
}
