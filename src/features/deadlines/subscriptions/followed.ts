import { type Edition, endOf } from '../calendar.js';
import { covers } from '../schedule/scopes.js';
import type { Subscriber } from '../subscriber.js';
import type { SubscriptionParts } from './parts.js';

/** Editions that a place follows and that are not over. */
export async function followedEditions(
  { calendar, clock }: Pick<SubscriptionParts, 'calendar' | 'clock'>,
  { subscriptions }: Subscriber,
): Promise<readonly Edition[]> {
  const now = clock.now().epochMilliseconds;
  return (await calendar.listEditions()).filter(({ status, phases, process }) => {
    const isFollowed = phases.some((phase) => {
      const end = phase.closes ?? phase.opens;
      const isAhead = end !== undefined && endOf(end).epochMilliseconds > now;
      return isAhead && subscriptions.some(({ scope }) => covers(scope, phase, process));
    });
    return status === 'planned' && isFollowed;
  });
}
