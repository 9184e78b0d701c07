import { describe, expect, test } from 'vitest';
import { strongestCells } from '../../../../src/features/ask/picture/strongest.js';
import { answerTo } from '../../../support/ask.js';
import { answerContext } from '../../../support/framework.js';
import { allGoals, categories, EDITIONS, linksOf } from '../../../support/reference-links.js';

const context = await answerContext();

describe.each(EDITIONS)('the strongest cells of %s', (edition) => {
  const answer = answerTo(context, { kind: 'matrix', edition });
  const counts = categories.flatMap((line) =>
    allGoals.map((goal) => ({
      line,
      goal,
      targetCount: linksOf(line, edition).filter((link) => link.goal === goal && link.target !== null).length,
    })),
  );

  test('are those with the most targets, and every cell with as many as the last of them', () => {
    const cells = strongestCells(answer);
    const least = Math.min(...cells.map(({ targetCount }) => targetCount));
    const expected = counts.filter(({ targetCount }) => targetCount >= least);
    expect(cells).toEqual(expected.toSorted((one, other) => other.targetCount - one.targetCount));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.length).toBeLessThanOrEqual(5);
  });

  test('are all that tie for the most, however many', () => {
    const flat = answer.lines.map((line) => ({
      ...line,
      cells: line.cells.map((cell) => ({ ...cell, targetCount: 1 })),
    }));
    expect(strongestCells({ ...answer, lines: flat })).toHaveLength(categories.length * allGoals.length);
  });

  test('are none where no target is named', () => {
    const bare = answer.lines.map((line) => ({
      ...line,
      cells: line.cells.map((cell) => ({ ...cell, targetCount: 0 })),
    }));
    expect(strongestCells({ ...answer, lines: bare })).toEqual([]);
  });
});
