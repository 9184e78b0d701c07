import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../../support/ask.js';
import { answerContext } from '../../../../support/framework.js';
import { allGoals, categories, EDITIONS, links, linksOf } from '../../../../support/reference-links.js';

const context = await answerContext();

describe.each(EDITIONS)('the matrix of %s', (edition) => {
  const { lines, goals, targetLinks, wholeGoalLinks } = answerTo(context, { kind: 'matrix', edition });

  test('has a row for each contest category and a column for each goal, in their order', () => {
    expect(lines.map(({ code }) => code)).toEqual(categories);
    expect(goals.map(({ number }) => number)).toEqual(allGoals);
    for (const { cells } of lines) expect(cells.map(({ goal }) => goal)).toEqual(allGoals);
  });

  test('has in every cell the targets and the whole goal that the records have', () => {
    for (const { code, cells } of lines)
      for (const { goal, targetCount, targets, wholeGoal } of cells) {
        const expected = linksOf(code, edition).filter((link) => link.goal === goal);
        const named = expected.flatMap(({ target }) => target ?? []);
        expect([...targets].sort(), `${code} SDG ${goal}`).toEqual([...named].sort());
        expect(targetCount).toBe(named.length);
        expect(wholeGoal).toBe(expected.some(({ target }) => target === null));
      }
  });

  test('counts every link once', () => {
    const all = links.filter((link) => link.edition === edition);
    expect(targetLinks).toBe(all.filter(({ target }) => target !== null).length);
    expect(targetLinks + wholeGoalLinks).toBe(all.length);
  });
});

test('names the lines on which the other edition differs in any cell', () => {
  const { other } = answerTo(context, { kind: 'matrix' });
  const text = (line: string, edition: string) =>
    linksOf(line, edition)
      .map(({ goal, target }) => `${goal} ${target}`)
      .sort()
      .join();
  expect(other?.differingLines).toEqual(
    categories.filter((line) => text(line, 'RPT-2022') !== text(line, 'APP-2017')),
  );
  expect(answerTo(context, { kind: 'matrix', edition: 'RPT-2022' }).other).toBeUndefined();
});
