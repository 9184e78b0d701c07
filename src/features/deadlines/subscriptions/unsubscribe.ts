import type { IncomingText } from '../../../chat/incoming.js';
import type { Reply } from '../../../chat/reply.js';
import { isOutstanding } from '../contribution.js';
import { replyOf, sentence, visibilityOf } from '../present/context.js';
import { scopesText } from '../present/scopes.js';
import type { Scope, Subscriber } from '../subscriber.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { address } from './address.js';
import { undoButton } from './buttons.js';
import type { SubscriptionParts } from './parts.js';
import type { Order } from './read-order.js';
import { readScopes } from './read-scope.js';
import { without } from './scope-tokens.js';
import { scopesOf, titleKey } from './subscribe.js';

/** `unsubscribe …`: from what is named, or from everything. */
export async function unsubscribe(
  parts: SubscriptionParts,
  incoming: IncomingText,
  order: Order,
): Promise<Reply> {
  const addressed = await address(parts, incoming, order.whom);
  if ('parts' in addressed) return addressed;
  const { speaker, place, subscriber } = addressed;
  const { language } = speaker;
  const say = subscriptionWording(language);
  const visibility = visibilityOf(incoming);
  const before = scopesOf(subscriber);
  const typed = order.about === '' ? undefined : readScopes(order.about, parts.actionLines());
  if (typed?.kind === 'unknown') {
    return sentence(language, visibility, say('subscribed.unknown', { text: typed.text }));
  }
  const isAll = !typed || typed.scopes.some(({ kind }) => kind === 'everything');
  const kept = isAll ? [] : without(before, typed.scopes);
  const removed = without(before, kept);
  if (!subscriber || removed.length === 0) return sentence(language, visibility, say('ended.none'));
  const isOwing = await reduce(parts, subscriber, kept, { by: speaker.ref, at: parts.clock.now() });
  await parts.wake();
  return replyOf(language, {
    visibility,
    title: say(titleKey('ended', place), { scopes: scopesText(language, removed, parts.names) }),
    parts: isOwing ? [{ kind: 'paragraph', text: say('ended.owed') }] : [],
    actions: [undoButton(language, place, { add: removed })],
  });
}

/**
 * Leaves a place with these scopes. One that has none left ends, unless it is of somebody who is still waited for: they
 * hear of that as long as they can be written to. True when they do.
 */
export async function reduce(
  { subscribers, contributions }: SubscriptionParts,
  subscriber: Subscriber,
  kept: readonly Scope[],
  act: {
    readonly by: Subscriber['owner'];
    readonly at: Parameters<SubscriptionParts['subscribers']['end']>[2]['at'];
  },
): Promise<boolean> {
  const { id, place, owner } = subscriber;
  const owed = place.kind === 'direct' ? (await contributions.listFor(owner)).filter(isOutstanding) : [];
  if (kept.length === 0 && owed.length === 0) await subscribers.end(id, 'asked', act);
  else await subscribers.save(place, owner, subscriber, kept, act);
  return owed.length > 0;
}
