import type { Act } from '../ports.js';
import type { Scope, Silence, Subscriber } from '../subscriber.js';
import type { SubscriptionParts } from './parts.js';

/**
 * Ends what was muted: the place as a whole, and what the scopes cover of what it muted alone. True when anything was.
 * What is done stays done.
 */
export async function unmute(
  parts: SubscriptionParts,
  subscriber: Subscriber,
  scopes: readonly Scope[],
  act: Act,
): Promise<boolean> {
  const { id, mutedUntil } = subscriber;
  const isMuted = mutedUntil !== undefined && mutedUntil.epochMilliseconds > act.at.epochMilliseconds;
  if (isMuted) await parts.subscribers.mute(id, undefined, act);
  const silences = (await parts.subscribers.silencesOf([id])).get(id) ?? [];
  const muted = silences.filter(({ state }) => state === 'muted');
  const editions = muted.length > 0 ? await parts.calendar.listEditions() : [];
  const processOf = ({ subject }: Silence) =>
    editions.find((edition) => edition.id === subject || edition.phases.some((phase) => phase.id === subject))
      ?.process;
  const lifted = muted.filter((silence) =>
    scopes.some(
      (scope) =>
        scope.kind === 'everything' || (scope.kind === 'process' && scope.process === processOf(silence)),
    ),
  );
  for (const { subject } of lifted) await parts.subscribers.unsilence(id, subject, act.at);
  return isMuted || lifted.length > 0;
}
