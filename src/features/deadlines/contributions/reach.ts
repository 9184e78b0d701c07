import type { Clock } from '../../../shared/clock.js';
import type { ContributionStore } from '../ports.js';
import { type OwnerParts, reachOwner } from './owner.js';

export interface ReachParts extends OwnerParts {
  readonly contributions: Pick<ContributionStore, 'findUnreached'>;
  readonly clock: Clock;
}

/** For owners whose language nobody knows. */
const FALLBACK = 'en';

/** Owners looked at in one go. */
const MOST = 100;

/**
 * Makes sure that everybody who owes something is reminded of it, also where a file said so, and where they could not be
 * written to before. May run twice at once, and end at any point.
 */
export function createReach(parts: ReachParts): () => Promise<void> {
  return async () => {
    for (;;) {
      const owners = await parts.contributions.findUnreached(MOST);
      const act = { at: parts.clock.now() };
      let reached = 0;
      for (const owner of owners) {
        const reach = await reachOwner(parts, owner, { language: FALLBACK, act });
        if (reach === 'reminded') reached += 1;
      }
      if (owners.length < MOST || reached === 0) return;
    }
  };
}
