import { Temporal } from 'temporal-polyfill';
import type { Incoming, IncomingText, Place } from '../../../chat/incoming.js';
import type { Action, Form, Reply, ReplyPart } from '../../../chat/reply.js';
import { clockPlace } from '../messages/when.js';
import { replyOf, sentence, visibilityOf } from '../present/context.js';
import { scopesText } from '../present/scopes.js';
import type { Scope, Subscriber } from '../subscriber.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { type Addressed, address } from './address.js';
import { changeButton, undoButton } from './buttons.js';
import { settingsFacts } from './describe.js';
import { settingsForm } from './form.js';
import { valuesOf } from './form-values.js';
import { comingTo, readerFor, settingsFor } from './load.js';
import { nextParts } from './next.js';
import type { SubscriptionParts } from './parts.js';
import type { Order } from './read-order.js';
import { readScopes } from './read-scope.js';
import { unite, without } from './scope-tokens.js';
import { unmute } from './unmute.js';

/** `remind …`: subscribes to what is named, at once and with the defaults; without a name it asks for everything. */
export async function remind(
  parts: SubscriptionParts,
  incoming: IncomingText,
  order: Order,
): Promise<Reply | Form> {
  const addressed = await address(parts, incoming, order.whom);
  if ('parts' in addressed) return addressed;
  const { speaker, place, subscriber } = addressed;
  const say = subscriptionWording(speaker.language);
  if (order.about === '') {
    return settingsForm(
      parts,
      speaker.language,
      place,
      valuesOf(settingsFor(subscriber, speaker), subscriber),
    );
  }
  const typed = readScopes(order.about, parts.actionLines());
  if (typed.kind === 'scopes') return subscribe(parts, incoming, addressed, typed.scopes);
  return {
    ...sentence(speaker.language, visibilityOf(incoming), say('subscribed.unknown', { text: typed.text })),
    actions: [changeButton(speaker.language, place, 'button.setUp')],
  };
}

async function subscribe(
  parts: SubscriptionParts,
  incoming: Incoming,
  { speaker, place, subscriber }: Addressed,
  wanted: readonly Scope[],
): Promise<Reply> {
  const at = parts.clock.now();
  const before = scopesOf(subscriber);
  const added = without(wanted, before);
  const settings = settingsFor(subscriber, speaker);
  const act = { by: speaker.ref, at };
  const saved =
    subscriber && added.length === 0
      ? subscriber
      : await parts.subscribers.save(place, speaker.ref, settings, unite(before, wanted), act);
  const wasMuted = await unmute(parts, saved, wanted, act);
  await parts.wake();
  const undo =
    added.length > 0 ? [undoButton(speaker.language, place, { remove: added, end: !subscriber })] : [];
  const notes = [
    ...(wasMuted ? (['subscribed.unmuted'] as const) : []),
    ...(!subscriber && place.kind !== 'direct' ? (['subscribed.zone'] as const) : []),
  ];
  const key = added.length === 0 ? 'subscribed.already' : titleKey('subscribed', place);
  return {
    ...(await describeReply(parts, speaker, saved, { key, scopes: wanted, notes, undo })),
    visibility: visibilityOf(incoming),
  };
}

export interface Described {
  readonly key: Parameters<ReturnType<typeof subscriptionWording>>[0];
  /** What the reply is about. */
  readonly scopes: readonly Scope[];
  readonly notes?: readonly ('subscribed.unmuted' | 'subscribed.zone')[];
  readonly undo?: readonly Action[];
}

/** What a place will be told from now on, and what comes next of it. */
export async function describeReply(
  parts: SubscriptionParts,
  speaker: Addressed['speaker'],
  stored: Subscriber,
  { key, scopes, notes = [], undo = [] }: Described,
): Promise<Reply> {
  const { language } = speaker;
  const say = subscriptionWording(language);
  // What was muted just now is told of again, and the store knows.
  const [subscriber = stored] = await parts.subscribers.find([stored.id]);
  const reader = readerFor(speaker, subscriber, parts);
  const texts = notes.map((note): ReplyPart => {
    const text = say(note, { place: clockPlace({ language, zone: subscriber.zone }) });
    return { kind: 'note', tone: 'information', text };
  });
  const facts = settingsFacts(reader, subscriber, [], parts.names);
  return replyOf(language, {
    visibility: 'private',
    title: say(key, { scopes: scopesText(language, scopes, parts.names) }),
    parts: [
      { kind: 'facts', facts },
      ...nextParts(reader, await comingTo(parts, subscriber), scopes),
      ...texts,
    ],
    actions: [changeButton(language, subscriber.place, 'button.change'), ...undo],
  });
}

export function scopesOf(subscriber: Subscriber | undefined): readonly Scope[] {
  return subscriber?.subscriptions.map(({ scope }) => scope) ?? [];
}

/** Words for a conversation, or for somebody alone. */
export function titleKey<Name extends string>(name: Name, { kind }: Place): `${Name}.here` | `${Name}.you` {
  return kind === 'direct' ? `${name}.you` : `${name}.here`;
}

export function isMuted({ mutedUntil }: Subscriber, now: Temporal.Instant): boolean {
  return mutedUntil !== undefined && Temporal.Instant.compare(mutedUntil, now) > 0;
}
