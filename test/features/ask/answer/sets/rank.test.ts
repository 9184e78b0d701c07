import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../../../src/features/ask/answer/sets/rank-places.js';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerTo } from '../../../../support/ask.js';
import { answerContext } from '../../../../support/framework.js';
import {
  allGoals,
  allTargets,
  categories,
  EDITIONS,
  goalsOf,
  linesNaming,
  links,
  targetsOf,
} from '../../../../support/reference-links.js';

type Rank = Omit<QueryOf<'rank'>, 'kind'>;

const context = await answerContext();
const MEASURES = [
  ['lines', 'targets'],
  ['lines', 'goals'],
  ['goals', 'lines'],
  ['goals', 'targets'],
  ['targets', 'lines'],
] as const;

function rank(query: Rank) {
  return answerTo(context, { kind: 'rank', ...query });
}

/** Each thing that is ranked with its count, counted by hand. */
function counts(of: Rank['of'], by: Rank['by'], edition: string): readonly (readonly [string, number])[] {
  if (of === 'lines')
    return categories.map((line) => [
      line,
      by === 'goals' ? goalsOf(line, edition).length : targetsOf(line, edition).length,
    ]);
  if (of === 'targets') return allTargets.map((target) => [target, linesNaming(target, edition).length]);
  return allGoals.map((goal) => [
    `SDG ${goal}`,
    by === 'lines' ? linesNaming(`SDG ${goal}`, edition).length : namedTargets(goal, edition),
  ]);
}

function namedTargets(goal: number, edition: string): number {
  const named = links.filter(
    (link) => link.edition === edition && link.goal === goal && link.target !== null,
  );
  return new Set(named.map(({ target }) => target)).size;
}

describe.each(EDITIONS)('ranks in %s', (edition) => {
  test.each(MEASURES)('%s by %s: every place and count is right, from the most to the fewest', (of, by) => {
    const counted = counts(of, by, edition);
    for (const order of ['most', 'fewest'] as const) {
      const { places } = rank({ of, by, order, top: 20, edition });
      const placed = places.flatMap(({ items, count }) => items.map(({ code }) => ({ code, count })));
      expect(placed.length).toBeGreaterThanOrEqual(Math.min(20, counted.length));
      for (const { code, count } of placed) expect(counted, code).toContainEqual([code, count]);
      const outside = counted.filter(([code]) => !placed.some((each) => each.code === code));
      const last = places.at(-1)?.count ?? 0;
      // Nothing that was left out belongs before or beside the last place.
      expect(outside.filter(([, count]) => (order === 'most' ? count >= last : count <= last))).toEqual([]);
    }
  });

  test.each(MEASURES)(
    '%s by %s: the first place is the highest count, with all that tie for it',
    (of, by) => {
      const counted = counts(of, by, edition);
      const most = Math.max(...counted.map(([, count]) => count));
      const [first] = rank({ of, by, order: 'most', edition }).places;
      expect(first?.count).toBe(most);
      expect(first?.items.map(({ code }) => code).sort()).toEqual(
        counted.flatMap(([code, count]) => (count === most ? code : [])).sort(),
      );
    },
  );
});

test('names both targets that tie for the most lines: 5.b and 9.c with six each', () => {
  const { places } = rank({ of: 'targets', by: 'lines', order: 'most' });
  expect(places).toMatchObject([{ rank: 1, count: 6, items: [{ code: '5.b' }, { code: '9.c' }] }]);
});

test('counts places on behind a tie, and ends with whole ties', () => {
  const counted = [3, 3, 2, 2, 1].map((count, index) => ({
    item: { code: String(index), title: '' },
    count,
  }));
  const shape = placesOf(counted, 'most', 3).map(({ rank, items }) => [rank, items.length]);
  expect(shape).toEqual([
    [1, 2],
    [3, 2],
  ]);
});

test('the fewest that is none at all is followed by the fewest above none', () => {
  const { places, unmapped } = rank({ of: 'lines', by: 'goals', order: 'fewest' });
  expect(places).toMatchObject([
    { rank: 1, count: 0, items: [{ code: 'C11' }] },
    { rank: 2, count: 1, items: [{ code: 'C7-ELEARN' }] },
  ]);
  expect(unmapped.map(({ code }) => code)).toEqual(['C11']);
});

test('never ranks C7 beside its sub-lines, and says what they name together', () => {
  const { places, union } = rank({ of: 'lines', by: 'targets', order: 'most', top: 20 });
  expect(places.flatMap(({ items }) => items.map(({ code }) => code))).not.toContain('C7');
  expect(union).toEqual({ line: 'C7', count: targetsOf('C7', 'RPT-2022').length });
});

test('goals by targets also tells which goal has the most targets, named or not', () => {
  const { places, ofAll } = rank({ of: 'goals', by: 'targets', order: 'most' });
  expect(places[0]).toMatchObject({ count: 10, items: [{ code: 'SDG 17' }] });
  expect(ofAll).toMatchObject({ count: 19, items: [{ code: 'SDG 17' }] });
});

test('gives the places of the other edition, unless one edition was asked for', () => {
  const { other } = rank({ of: 'lines', by: 'goals', order: 'most' });
  expect(other).toMatchObject({
    edition: { id: 'APP-2017' },
    places: [{ count: 16, items: [{ code: 'C3' }] }],
  });
  expect(rank({ of: 'lines', by: 'goals', order: 'most', edition: 'RPT-2022' }).other).toBeUndefined();
});

test('takes the measure that makes sense where the question has one that does not', () => {
  expect(rank({ of: 'lines', by: 'lines', order: 'most' }).by).toBe('targets');
  expect(rank({ of: 'targets', by: 'goals', order: 'most' }).by).toBe('lines');
});
