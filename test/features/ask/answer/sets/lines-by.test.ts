import { describe, expect, test } from 'vitest';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerTo } from '../../../../support/ask.js';
import { answerContext } from '../../../../support/framework.js';
import {
  allGoals,
  allTargets,
  categories,
  EDITIONS,
  isNaming,
  linksOf,
} from '../../../../support/reference-links.js';

const context = await answerContext();
const NOTHING = { goals: [], targets: [] };

function linesBy(query: Omit<QueryOf<'lines-by'>, 'kind'>) {
  return answerTo(context, { kind: 'lines-by', ...query });
}

function codes(query: Omit<QueryOf<'lines-by'>, 'kind'>): readonly string[] {
  return linesBy(query).lines.map(({ code }) => code);
}

describe.each(EDITIONS)('lines by what they name in %s', (edition) => {
  test('name both goals, for every pair of goals', () => {
    for (const one of allGoals)
      for (const two of allGoals)
        expect(codes({ all: { goals: [one, two], targets: [] }, none: NOTHING, edition })).toEqual(
          categories.filter(
            (line) => isNaming(line, `SDG ${one}`, edition) && isNaming(line, `SDG ${two}`, edition),
          ),
        );
  });

  test('name one goal and not the other, for every pair of goals', () => {
    for (const one of allGoals)
      for (const two of allGoals)
        expect(
          codes({ all: { goals: [one], targets: [] }, none: { goals: [two], targets: [] }, edition }),
        ).toEqual(
          categories.filter(
            (line) => isNaming(line, `SDG ${one}`, edition) && !isNaming(line, `SDG ${two}`, edition),
          ),
        );
  });

  test('do or do not name a target, for every target; a whole goal is not its target', () => {
    for (const target of allTargets) {
      const naming = categories.filter((line) => isNaming(line, target, edition));
      expect(codes({ all: { goals: [], targets: [target] }, none: NOTHING, edition })).toEqual(naming);
      expect(codes({ all: NOTHING, none: { goals: [], targets: [target] }, edition })).toEqual(
        categories.filter((line) => !naming.includes(line)),
      );
    }
  });

  test('say by which targets they name a goal, and whether as a whole', () => {
    const { lines } = linesBy({ all: { goals: [4, 9], targets: [] }, none: NOTHING, edition });
    expect(lines.length).toBeGreaterThan(0);
    for (const { code, naming } of lines)
      for (const { goal, wholeGoal, targets } of naming) {
        const links = linksOf(code, edition).filter((link) => link.goal === goal);
        expect(wholeGoal).toBe(links.some(({ target }) => target === null));
        expect([...targets].sort()).toEqual(links.flatMap(({ target }) => target ?? []).sort());
      }
  });
});

test('leaves C7 out, whose sub-lines are listed', () => {
  expect(codes({ all: { goals: [17], targets: [] }, none: NOTHING })).not.toContain('C7');
});

test('names the lines that only name the goal of a target as a whole', () => {
  const { wholeGoal } = linesBy({ all: { goals: [], targets: ['9.c'] }, none: NOTHING });
  expect(wholeGoal).toMatchObject([{ target: '9.c', lines: [{ code: 'C3' }, { code: 'C10' }] }]);
  const without = linesBy({ all: NOTHING, none: { goals: [5], targets: ['9.c'] } });
  // C3 and C10 name SDG 5 too, so they are not in the list and not worth a word.
  expect(without.wholeGoal).toEqual([]);
});

test('says which of the lines have no mapping at all: C11 in the report, none in the app copy', () => {
  const query = { all: NOTHING, none: { goals: [14], targets: [] } };
  expect(linesBy(query).unmapped.map(({ code }) => code)).toEqual(['C11']);
  expect(linesBy({ ...query, edition: 'APP-2017' }).unmapped).toEqual([]);
});

test('says which lines the other edition adds or lacks, unless one edition was asked for', () => {
  const query = { all: { goals: [9], targets: [] }, none: NOTHING };
  expect(linesBy(query).difference).toMatchObject({ onlyHere: [], onlyThere: ['C8'] });
  expect(linesBy({ ...query, edition: 'RPT-2022' }).difference).toBeUndefined();
});

test('cites where the links stand that make the lines fit, and no others', () => {
  const { sources } = linesBy({ all: { goals: [], targets: ['17.18'] }, none: NOTHING });
  expect(sources.map(({ place }) => place)).toEqual(['¶147', '¶180']);
});

test('is as sure as its least sure link: 16.a of C4', () => {
  expect(linesBy({ all: { goals: [], targets: ['16.a'] }, none: NOTHING }).confidence).toBe('medium');
  expect(linesBy({ all: { goals: [], targets: ['9.c'] }, none: NOTHING }).confidence).toBe('high');
});

test('a line that does not exist cannot be asked about', () => {
  expect(() => linesBy({ all: { goals: [], targets: ['9.z'] }, none: NOTHING })).toThrow('missing');
});
