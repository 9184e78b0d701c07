import { groupBy } from '../../../../shared/collections.js';
import type { RankPlace } from '../../answers/sets.js';
import type { Named } from '../../answers.js';

export interface Counted {
  readonly item: Named;
  readonly count: number;
}

/**
 * The first places that hold at least `top` items, ties and all. When the fewest were asked for and all of these have
 * none, the first place with some follows: "none" alone would say little.
 */
export function placesOf(
  counted: readonly Counted[],
  order: 'most' | 'fewest',
  top = 1,
): readonly RankPlace[] {
  const groups = [...groupBy(counted, ({ count }) => count)].sort(([left], [right]) =>
    order === 'most' ? right - left : left - right,
  );
  const places: RankPlace[] = [];
  let placed = 0;
  for (const [count, group] of groups) {
    const isEnough = placed >= top;
    const isNoneSoFar = order === 'fewest' && places.every((place) => place.count === 0);
    if (isEnough && !isNoneSoFar) break;
    places.push({ rank: placed + 1, count, items: group.map(({ item }) => item) });
    placed += group.length;
  }
  return places;
}
