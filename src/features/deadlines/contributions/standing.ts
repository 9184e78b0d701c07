import { Temporal } from 'temporal-polyfill';
import { endOf } from '../calendar.js';
import { type Contribution, type ContributionState, isOutstanding } from '../contribution.js';

/** How a contribution stands at a moment: its state, or that it is still waited for after it was due. */
export type Standing = ContributionState | 'overdue';

/** In the order they are shown in. */
export const STANDINGS: readonly Standing[] = ['overdue', 'expected', 'in progress', 'delivered', 'waived'];

/** Tell standings apart without colour and in every language. */
export const SIGNS: Readonly<Record<Standing, string>> = {
  overdue: '!',
  expected: '○',
  'in progress': '◐',
  delivered: '✓',
  waived: '–',
};

export function standingOf(contribution: Contribution, now: Temporal.Instant): Standing {
  const isLate = isOutstanding(contribution) && Temporal.Instant.compare(endOf(contribution.due), now) <= 0;
  return isLate ? 'overdue' : contribution.state;
}

/** What is overdue first, then what is waited for by its date, then what is settled. */
export function inUrgency(
  contributions: readonly Contribution[],
  now: Temporal.Instant,
): readonly Contribution[] {
  const rank = (one: Contribution) => {
    const standing = standingOf(one, now);
    return standing === 'in progress' ? STANDINGS.indexOf('expected') : STANDINGS.indexOf(standing);
  };
  return [...contributions].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      Temporal.Instant.compare(endOf(one.due), endOf(other.due)) ||
      one.title.localeCompare(other.title, 'en', { numeric: true }),
  );
}
