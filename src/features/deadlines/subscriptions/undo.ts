import type { IncomingAction } from '../../../chat/incoming.js';
import type { Reply } from '../../../chat/reply.js';
import { sentence } from '../present/context.js';
import type { Scope } from '../subscriber.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { addressAgain } from './address.js';
import { readUndo } from './argument.js';
import { settingsFor } from './load.js';
import type { SubscriptionParts } from './parts.js';
import { readScopeToken, unite, without } from './scope-tokens.js';
import { scopesOf } from './subscribe.js';
import { reduce } from './unsubscribe.js';

/** Takes away again what was just subscribed to, or gives back what was just ended. */
export async function pressUndo(parts: SubscriptionParts, incoming: IncomingAction): Promise<Reply> {
  const undo = readUndo(incoming.argument);
  const addressed = await addressAgain(parts, incoming, undo?.place);
  if ('parts' in addressed) return addressed;
  const { speaker, place, subscriber } = addressed;
  const say = subscriptionWording(speaker.language);
  const [add, remove] = [undo?.add, undo?.remove].map(scopesNamed);
  const before = scopesOf(subscriber);
  const act = { by: speaker.ref, at: parts.clock.now() };
  const missing = without(add ?? [], before);
  const present = (remove ?? []).length - without(remove ?? [], before).length;
  if (missing.length === 0 && present === 0) {
    return sentence(speaker.language, 'private', say('undo.late', { command: '/wsis reminders' }));
  }
  if (missing.length > 0) {
    // An ended place still has the settings it was told by.
    const settings = subscriber ?? (await parts.subscribers.findAt(place)) ?? settingsFor(undefined, speaker);
    await parts.subscribers.save(place, speaker.ref, settings, unite(before, missing), act);
  } else if (subscriber) await reduce(parts, subscriber, without(before, remove ?? []), act);
  await parts.wake();
  return sentence(speaker.language, 'private', say('undone'));
}

function scopesNamed(tokens: readonly string[] | undefined): readonly Scope[] {
  return tokens?.flatMap((token) => readScopeToken(token) ?? []) ?? [];
}
