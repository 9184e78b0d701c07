import { describe, expect, test } from 'vitest';
import { realFramework } from '../../support/framework.js';

const framework = await realFramework();
const editions = framework.editions.map((edition) => edition.id);

describe('a process', () => {
  test('has its phases in their order and its deadlines apart', () => {
    expect(framework.phasesOf('prizes-2023').map(({ id }) => id)).toEqual([
      'cal-270',
      'cal-286',
      'cal-287',
      'cal-289',
      'cal-296',
    ]);
    expect(framework.deadlinesOf('prizes-2023').map(({ id }) => id)).toEqual(['cal-283', 'cal-290']);
    expect(framework.phasesOf('ocp-2023').map(({ phase }) => phase)).toEqual([1, 2, 3, 4, 5]);
  });

  test('that does not exist has neither name nor phases', () => {
    expect(framework.process('prizes-1999')).toBeUndefined();
    expect(framework.phasesOf('prizes-1999')).toEqual([]);
  });
});

describe('mapping of a line', () => {
  test('gives C5 the nine goals and fifteen targets of its box in paragraph 90', () => {
    const mapping = framework.mappingOf('C5', 'RPT-2022');
    const targets = mapping?.goals.map((goal) => [goal.goal, goal.targets.map((target) => target.code)]);
    expect(targets).toEqual([
      [1, ['1.4']],
      [4, ['4.1', '4.3', '4.5']],
      [5, ['5.b']],
      [7, ['7.1', '7.a', '7.b']],
      [8, ['8.1']],
      [9, ['9.1', '9.c']],
      [11, ['11.3', '11.b']],
      [16, ['16.2']],
      [17, ['17.8']],
    ]);
    expect(mapping?.citations.map((citation) => citation.paragraph)).toEqual(['90']);
  });

  test('keeps a whole goal apart from its targets: C3 names all 17 goals and no target', () => {
    const goals = framework.mappingOf('C3', 'RPT-2022')?.goals ?? [];
    expect(goals).toHaveLength(17);
    expect(goals.every((goal) => goal.wholeGoal.length === 1 && goal.targets.length === 0)).toBe(true);
  });

  test('computes C7 as the union of its eight sub-lines and says from which', () => {
    const union = framework.mappingOf('C7', 'RPT-2022');
    const subLines = framework.subLinesOf('C7').map((line) => line.code);
    expect(union?.computedFrom.map((line) => line.code)).toEqual(subLines);
    const expected = new Set(
      subLines.flatMap((code) => framework.mappingOf(code, 'RPT-2022')?.goals.map((goal) => goal.goal) ?? []),
    );
    expect(new Set(union?.goals.map((goal) => goal.goal))).toEqual(expected);
  });

  test('is empty for C11 in the report, which has no box for it, and not in the app copy', () => {
    expect(framework.mappingOf('C11', 'RPT-2022')?.goals).toEqual([]);
    expect(framework.mappingOf('C11', 'RPT-2022')?.confidence).toBe('none');
    expect(framework.mappingOf('C11', 'APP-2017')?.goals.map((goal) => goal.goal)).toEqual([17]);
  });

  test('is as sure as its least sure link', async () => {
    const weaker = await realFramework((data) => ({
      ...data,
      mappingLinks: data.mappingLinks.map((link) =>
        link.target === '9.c' ? { ...link, confidence: 'low' } : link,
      ),
    }));
    expect(weaker.mappingOf('C5', 'RPT-2022')?.confidence).toBe('low');
    expect(weaker.mappingOf('C3', 'RPT-2022')?.confidence).toBe(
      framework.mappingOf('C3', 'RPT-2022')?.confidence,
    );
  });

  test('does not exist for an unknown line or edition', () => {
    expect(framework.mappingOf('C12', 'RPT-2022')).toBeUndefined();
    expect(framework.mappingOf('C5', 'RPT-1999')).toBeUndefined();
  });
});

describe.each(editions)('links of %s', (edition) => {
  test('are the same read from the line and from the goal', () => {
    const forward = framework.lines
      .filter((line) => line.code !== 'C7')
      .flatMap((line) =>
        (framework.mappingOf(line.code, edition)?.goals ?? []).flatMap((goal) => [
          ...goal.wholeGoal.map(() => `${line.code} SDG ${goal.goal}`),
          ...goal.targets.map((target) => `${line.code} ${target.code}`),
        ]),
      );
    const reverse = framework.goals.flatMap((goal) =>
      framework
        .linksToGoal(goal.number, edition)
        .map((link) => `${link.actionLine} ${link.target ?? `SDG ${goal.number}`}`),
    );
    expect(forward.toSorted()).toEqual(reverse.toSorted());
  });

  test('are the same read from the goal and from its targets', () => {
    const byGoal = framework.goals.flatMap((goal) =>
      framework.linksToGoal(goal.number, edition).filter((link) => link.target !== null),
    );
    const byTarget = framework.targets.flatMap((target) => framework.linksToTarget(target.code, edition));
    expect(new Set(byTarget)).toEqual(new Set(byGoal));
  });
});

test('targets are ordered with numbers before letters', () => {
  expect(framework.targetsOf(9).map((target) => target.code)).toEqual([
    '9.1',
    '9.2',
    '9.3',
    '9.4',
    '9.5',
    '9.a',
    '9.b',
    '9.c',
  ]);
  expect(
    framework
      .targetsOf(17)
      .map((target) => target.code)
      .slice(8, 11),
  ).toEqual(['17.9', '17.10', '17.11']);
});

test('an entry is found by its code and by its other spelling', () => {
  expect(framework.entriesByCode('D.2-2')).toEqual(framework.entriesByCode('D.2-b'));
  expect(framework.entriesByCode('D.2-2')).toHaveLength(1);
});

test('refuses data without a default edition', async () => {
  const broken = realFramework((data) => ({ ...data, editions: [] }));
  await expect(broken).rejects.toThrow('default edition');
});
