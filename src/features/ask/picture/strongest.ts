import { groupBy } from '../../../shared/collections.js';
import type { MatrixAnswer } from '../answers/sets.js';

export interface StrongCell {
  readonly line: string;
  readonly goal: number;
  readonly targetCount: number;
}

/** As many cells as somebody who hears them can keep in mind. */
const MOST = 5;

/**
 * The cells with the most targets, from the most on: all that share a count or none of them, and those that share
 * the highest in any case. Empty where no target is named.
 */
export function strongestCells({ lines }: MatrixAnswer): readonly StrongCell[] {
  const cells = lines.flatMap(({ code, cells }) =>
    cells
      .filter(({ targetCount }) => targetCount > 0)
      .map(({ goal, targetCount }) => ({ line: code, goal, targetCount })),
  );
  const places = [...groupBy(cells, ({ targetCount }) => targetCount).values()].sort(
    ([one], [other]) => (other?.targetCount ?? 0) - (one?.targetCount ?? 0),
  );
  const strongest: StrongCell[] = [];
  for (const place of places) {
    if (strongest.length > 0 && strongest.length + place.length > MOST) break;
    strongest.push(...place);
  }
  return strongest;
}
