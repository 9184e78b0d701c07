import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../../support/ask.js';
import { answerContext } from '../../../../support/framework.js';
import {
  allGoals,
  allLines,
  categories,
  EDITIONS,
  goalsOf,
  isNaming,
  linksOf,
  sorted,
  targetsOf,
} from '../../../../support/reference-links.js';

const context = await answerContext();

describe.each(EDITIONS)('lines side by side in %s', (edition) => {
  test('share and have alone what they do, for every pair', () => {
    for (const one of allLines)
      for (const two of allLines.filter((line) => line > one)) {
        const { shared, alone } = answerTo(context, { kind: 'compare', lines: [one, two], edition });
        const both = (of: typeof goalsOf | typeof targetsOf) => {
          const [left, right] = [sorted(of(one, edition)), sorted(of(two, edition))];
          return {
            shared: left.filter((code) => right.includes(code)),
            left: left.filter((code) => !right.includes(code)),
            right: right.filter((code) => !left.includes(code)),
          };
        };
        const goals = both(goalsOf);
        const targets = both(targetsOf);
        expect([sorted(shared.goals), sorted(shared.targets)]).toEqual([goals.shared, targets.shared]);
        expect(alone.map((each) => [each.code, sorted(each.goals), sorted(each.targets)])).toEqual([
          [one, goals.left, targets.left],
          [two, goals.right, targets.right],
        ]);
      }
  });

  test('have every link of each line in the table, and nothing else', () => {
    for (const line of allLines) {
      const { lines, rows } = answerTo(context, { kind: 'compare', lines: [line, 'C5'], edition });
      const column = lines.findIndex(({ code }) => code === line);
      const shown = rows.flatMap(({ code, cells }) => {
        const cell = cells[column];
        return [...(cell?.wholeGoal ? [code] : []), ...(cell?.targets ?? [])];
      });
      expect(sorted(shown), line).toEqual(
        sorted(linksOf(line, edition).map(({ goal, target }) => target ?? `SDG ${goal}`)),
      );
    }
  });
});

test('alone means by none of the others: three lines', () => {
  const { alone } = answerTo(context, { kind: 'compare', lines: ['C5', 'C6', 'C9'] });
  const c9 = alone.find(({ code }) => code === 'C9');
  expect(c9?.targets).toEqual(['12.8']);
  expect(c9?.goals).toEqual([12]);
});

test('says what the other edition changes on each line, and that a line has no mapping', () => {
  const { differences, unmapped } = answerTo(context, { kind: 'compare', lines: ['C1', 'C5', 'C11'] });
  expect(differences).toMatchObject([
    { code: 'C1', difference: { onlyHere: ['17.18'], onlyThere: ['17.8'] } },
    { code: 'C5', difference: { onlyHere: [], onlyThere: [] } },
    { code: 'C11', difference: { onlyHere: [], onlyThere: ['SDG 17', '17.9', '17.16', '17.17'] } },
  ]);
  expect(unmapped.map(({ code }) => code)).toEqual(['C11']);
});

test('names what the sources dispute about a line, unless one edition was asked for', () => {
  const topics = (edition?: string) =>
    answerTo(context, { kind: 'compare', lines: ['C2', 'C5'], edition }).disagreements.length;
  expect(topics()).toBe(1);
  expect(topics('RPT-2022')).toBe(0);
});

test('says of C7 that it joins its sub-lines', () => {
  const { lines } = answerTo(context, { kind: 'compare', lines: ['C7', 'C2'] });
  expect(lines.map(({ computedFrom }) => computedFrom.length)).toEqual([8, 0]);
});

describe.each(EDITIONS)('goals side by side in %s', (edition) => {
  test('have the lines that name both and one alone, for every pair', () => {
    for (const one of allGoals)
      for (const two of allGoals.filter((goal) => goal > one)) {
        const answer = answerTo(context, { kind: 'compare-goals', goals: [one, two], edition });
        const names = (line: string, goal: number) => isNaming(line, `SDG ${goal}`, edition);
        expect(answer.shared.map(({ code }) => code)).toEqual(
          categories.filter((line) => names(line, one) && names(line, two)),
        );
        expect(answer.alone.map(({ lines }) => lines)).toEqual([
          categories.filter((line) => names(line, one) && !names(line, two)),
          categories.filter((line) => !names(line, one) && names(line, two)),
        ]);
        expect(answer.goals.map(({ lineCount }) => lineCount)).toEqual(
          [one, two].map((goal) => categories.filter((line) => names(line, goal)).length),
        );
      }
  });
});

test('of goals: says what the other edition changes', () => {
  const { differences } = answerTo(context, { kind: 'compare-goals', goals: [4, 9] });
  expect(differences[1]).toMatchObject({ code: 'SDG 9', difference: { onlyThere: ['C8', 'C10 9.1'] } });
});
