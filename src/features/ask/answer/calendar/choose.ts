import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { QueryOf } from '../../query.js';
import { type Aspect, aspectOf, isBackground, isSuperseded } from './aspects.js';
import { areOverlapping, openingDays } from './days.js';
import { compare } from './keys.js';
import type { Moment } from './moment.js';
import type { Stretch } from './periods.js';

/** The entries whose days, or closing or opening days, touch the period. */
export function inStretch(
  entries: readonly CalendarEntry[],
  query: QueryOf<'calendar'>,
  stretch: Stretch,
  moment: Moment,
): readonly CalendarEntry[] {
  const aspect = aspectOf(query);
  return entries.filter((entry) => {
    const days = aspect.days(entry, moment.zone);
    return days !== undefined && areOverlapping(days, stretch) && !isCutOff(aspect, entry, stretch, moment);
  });
}

/** Of the first or last day, only what is still ahead, or already behind, of the moment belongs to the period. */
function isCutOff(aspect: Aspect, entry: CalendarEntry, { cut }: Stretch, moment: Moment): boolean {
  if (cut === 'from now') return aspect.isPassed(entry, moment);
  return cut === 'up to now' && aspect.isAhead(entry, moment);
}

/**
 * In the order to give them: nearest first, so backwards in a period up to now. What had begun before the period
 * comes after what begins in it, then the plans that did not stand, and last what goes on for years.
 */
export function inOrder(
  entries: readonly CalendarEntry[],
  query: QueryOf<'calendar'>,
  stretch: Stretch,
  moment: Moment,
): readonly CalendarEntry[] {
  const { keyOf } = aspectOf(query);
  const direction = stretch.cut === 'up to now' ? -1 : 1;
  const rankOf = (entry: CalendarEntry) => {
    if (isSuperseded(entry)) return 2;
    if (query.show !== 'on') return 0;
    if (isBackground(entry)) return 3;
    return stretch.from !== undefined && openingDays(entry, moment.zone).last < stretch.from ? 1 : 0;
  };
  const keyed = entries.map((entry) => ({ entry, rank: rankOf(entry), key: keyOf(entry) }));
  return keyed
    .toSorted(
      (left, right) =>
        left.rank - right.rank ||
        direction * compare(left.key, right.key) ||
        compare(left.entry.id, right.entry.id),
    )
    .map(({ entry }) => entry);
}
