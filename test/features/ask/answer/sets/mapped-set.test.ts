import { describe, expect, test } from 'vitest';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerTo } from '../../../../support/ask.js';
import { answerContext } from '../../../../support/framework.js';
import {
  allGoals,
  allLines,
  allTargets,
  categories,
  EDITIONS,
  isNaming,
  linksOf,
} from '../../../../support/reference-links.js';

type MappedSet = Omit<QueryOf<'mapped-set'>, 'kind'>;

const context = await answerContext();

function set(query: MappedSet) {
  return answerTo(context, { kind: 'mapped-set', ...query });
}

function codes(query: MappedSet): readonly string[] {
  return set(query).items.map(({ code }) => code);
}

function candidates(what: MappedSet['what']): readonly string[] {
  return what === 'goals' ? allGoals.map((goal) => `SDG ${goal}`) : [...allTargets];
}

const TESTS = {
  shared: (naming: readonly boolean[]) => naming.every(Boolean),
  'first-only': ([first, ...others]: readonly boolean[]) => first === true && !others.some(Boolean),
  any: (naming: readonly boolean[]) => naming.some(Boolean),
  none: (naming: readonly boolean[]) => !naming.some(Boolean),
} as const;

const OPERATIONS = ['shared', 'first-only', 'any', 'none'] as const;

describe.each(EDITIONS)('in %s', (edition) => {
  test.each(OPERATIONS)('“%s” holds what it says, for every pair of lines', (op) => {
    for (const what of ['goals', 'targets'] as const)
      for (const one of allLines)
        for (const two of allLines.filter((line) => line !== one))
          expect([...codes({ what, op, lines: [one, two], edition })].sort(), `${one} ${two}`).toEqual(
            candidates(what)
              .filter((code) => TESTS[op]([one, two].map((line) => isNaming(line, code, edition))))
              .sort(),
          );
  });

  test('with three lines, shared is by all three and first-only by none of the other two', () => {
    for (const lines of [
      ['C5', 'C6', 'C9'],
      ['C1', 'C4', 'C7'],
      ['C3', 'C10', 'C11'],
    ])
      for (const op of OPERATIONS)
        expect([...codes({ what: 'targets', op, lines, edition })].sort()).toEqual(
          allTargets.filter((code) => TESTS[op](lines.map((line) => isNaming(line, code, edition)))).sort(),
        );
  });

  test('no line named means all of them: what none names, what any names, what one alone names', () => {
    for (const what of ['goals', 'targets'] as const) {
      const naming = (code: string) => categories.filter((line) => isNaming(line, code, edition)).length;
      const expected = (isWanted: (count: number) => boolean) =>
        candidates(what)
          .filter((code) => isWanted(naming(code)))
          .sort();
      const found = (op: MappedSet['op']) => [...codes({ what, op, lines: [], edition })].sort();
      expect(found('none')).toEqual(expected((count) => count === 0));
      expect(found('any')).toEqual(expected((count) => count > 0));
      expect(found('first-only')).toEqual(expected((count) => count === 1));
    }
  });

  test('one line “and no other” is held against all lines that are not part of it', () => {
    for (const line of allLines) {
      const others = categories.filter(
        (other) => other !== line && !(line === 'C7' && other.startsWith('C7-')),
      );
      expect([...codes({ what: 'targets', op: 'first-only', lines: [line], edition })].sort(), line).toEqual(
        allTargets
          .filter(
            (code) =>
              isNaming(line, code, edition) && !others.some((other) => isNaming(other, code, edition)),
          )
          .sort(),
      );
    }
  });

  test('keeps to the goals asked about', () => {
    for (const goal of allGoals)
      expect(
        [...codes({ what: 'targets', op: 'none', lines: ['C5'], goals: [goal], edition })].sort(),
      ).toEqual(
        allTargets.filter((code) => code.startsWith(`${goal}.`) && !isNaming('C5', code, edition)).sort(),
      );
  });
});

test('is what the record says of targets that no line names: 96 in the report, 89 in the app copy', () => {
  expect(codes({ what: 'targets', op: 'none', lines: [] })).toHaveLength(96);
  expect(codes({ what: 'targets', op: 'none', lines: [], edition: 'APP-2017' })).toHaveLength(89);
  expect(set({ what: 'targets', op: 'none', lines: [] }).total).toBe(169);
});

test('a sub-line beside C7 and others is not held against C7, which holds it', () => {
  const lines = ['C7-EHEALTH', ...allLines.filter((line) => line !== 'C7-EHEALTH')];
  expect(codes({ what: 'targets', op: 'first-only', lines })).toContain('3.3');
  expect(codes({ what: 'targets', op: 'first-only', lines: ['C7-EHEALTH', 'C7'] })).toEqual([]);
});

test('says of a shared goal through which targets each line names it', () => {
  const { items } = set({ what: 'goals', op: 'shared', lines: ['C2', 'C3'] });
  expect(items.find(({ code }) => code === 'SDG 9')?.by).toEqual([
    { line: 'C2', wholeGoal: false, targets: ['9.1', '9.a', '9.c'] },
    { line: 'C3', wholeGoal: true, targets: [] },
  ]);
});

test('says where a line that leaves targets out names their goal as a whole', () => {
  const { items, wholeGoals } = set({ what: 'targets', op: 'none', lines: ['C3', 'C10'], goals: [7, 9] });
  expect(items).toHaveLength(13);
  expect(wholeGoals).toEqual([
    { lines: ['C3'], goals: [7] },
    { lines: ['C3', 'C10'], goals: [9] },
  ]);
});

test('says which targets the other edition adds or lacks', () => {
  const { difference } = set({ what: 'targets', op: 'any', lines: ['C1'] });
  expect(difference).toMatchObject({ onlyHere: ['17.18'], onlyThere: ['17.8'] });
});

test('says that an asked line has no mapping at all', () => {
  const { unmapped, items } = set({ what: 'targets', op: 'none', lines: ['C11'] });
  expect(unmapped.map(({ code }) => code)).toEqual(['C11']);
  expect(items).toHaveLength(169);
});

test('cites the links it rests on, or where it found none', () => {
  const shared = set({ what: 'targets', op: 'shared', lines: ['C2', 'C5'] });
  expect(shared.sources.map(({ place }) => place).sort()).toEqual(
    ['C2', 'C5'].map((line) => `¶${linksOf(line, 'RPT-2022')[0]?.citation.paragraph}`).sort(),
  );
  expect(set({ what: 'targets', op: 'none', lines: [] }).sources).toHaveLength(1);
});
