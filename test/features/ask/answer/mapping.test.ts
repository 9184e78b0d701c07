import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../src/features/ask/answer/answer.js';
import type { Answer } from '../../../../src/features/ask/answers.js';
import type { Query } from '../../../../src/features/ask/query.js';
import { answerContext, realFramework } from '../../../support/framework.js';

const context = await answerContext();

function answer<Kind extends Answer['kind']>(kind: Kind, query: Query, using = context) {
  const result = answerQuery(using, query);
  if (result.kind !== kind) throw new Error(`answered ${result.kind}`);
  return result as Extract<Answer, { kind: Kind }>;
}

describe('which SDGs a line maps to', () => {
  test('names goals, targets, edition and the source paragraph', () => {
    const { lines, edition, sources } = answer('line-to-goals', { kind: 'line-to-goals', lines: ['C5'] });
    expect(lines[0]?.goals.map((goal) => goal.number)).toEqual([1, 4, 5, 7, 8, 9, 11, 16, 17]);
    expect(lines[0]?.targetCount).toBe(15);
    expect(edition.id).toBe('RPT-2022');
    expect(sources).toEqual([
      expect.objectContaining({ label: 'ITU WSIS report 2022, ¶90', line: 2401, page: 46 }),
    ]);
  });

  test('says what the other edition adds and lacks: C1 has 17.18 here and 17.8 there', () => {
    const { lines } = answer('line-to-goals', { kind: 'line-to-goals', lines: ['C1'] });
    expect(lines[0]?.difference).toMatchObject({
      other: { id: 'APP-2017' },
      onlyHere: ['17.18'],
      onlyThere: ['17.8'],
    });
  });

  test('says that the other edition agrees: C5', () => {
    const { lines } = answer('line-to-goals', { kind: 'line-to-goals', lines: ['C5'] });
    expect(lines[0]?.difference).toMatchObject({ onlyHere: [], onlyThere: [] });
  });

  test('speaks of one edition alone when that one was asked for', () => {
    const query: Query = { kind: 'line-to-goals', lines: ['C1'], edition: 'APP-2017' };
    const { lines, edition, next } = answer('line-to-goals', query);
    expect(edition.id).toBe('APP-2017');
    expect(lines[0]?.difference).toBeUndefined();
    expect(next.every((step) => !('edition' in step) || step.edition !== 'RPT-2022')).toBe(true);
  });

  test('follows the edition fixed for the conversation, unless another is asked for', async () => {
    const fixed = await answerContext({ edition: 'APP-2017' });
    expect(answer('line-to-goals', { kind: 'line-to-goals', lines: ['C1'] }, fixed).edition.id).toBe(
      'APP-2017',
    );
    const asked: Query = { kind: 'line-to-goals', lines: ['C1'], edition: 'RPT-2022' };
    expect(answer('line-to-goals', asked, fixed).edition.id).toBe('RPT-2022');
  });

  test('narrows to the goals asked about, also the comparison', () => {
    const query: Query = { kind: 'line-to-goals', lines: ['C1'], goals: [16] };
    const { lines } = answer('line-to-goals', query);
    expect(lines[0]?.goals.map((goal) => goal.number)).toEqual([16]);
    expect(lines[0]?.difference).toMatchObject({ onlyHere: [], onlyThere: [] });
  });

  test('labels C7 as computed and says which sub-line names each target', () => {
    const { lines } = answer('line-to-goals', { kind: 'line-to-goals', lines: ['C7'] });
    expect(lines[0]?.computedFrom).toHaveLength(8);
    const health = lines[0]?.goals.find((goal) => goal.number === 3);
    expect(health?.targets.find((target) => target.code === '3.8')?.lines).toEqual(['C7-EHEALTH']);
  });

  test('is not high in confidence where a code was supplied by the editors: 16.a of C4', () => {
    const { lines } = answer('line-to-goals', { kind: 'line-to-goals', lines: ['C4'] });
    expect(lines[0]?.confidence).not.toBe('high');
    expect(lines[0]?.flags.map((flag) => flag.code)).toContain('16.a');
  });

  test('has no mapping for C11 in the report, points to the app copy and offers no reasons', () => {
    const { lines, next, sources } = answer('line-to-goals', { kind: 'line-to-goals', lines: ['C11'] });
    expect(lines[0]?.goals).toEqual([]);
    expect(lines[0]?.difference?.onlyThere).toEqual(['SDG 17', '17.9', '17.16', '17.17']);
    expect(next.map((step) => step.kind)).not.toContain('why');
    expect(sources[0]?.label).toBe('ITU WSIS report 2022, ¶261');
  });
});

describe('which lines serve a goal or target', () => {
  test('9.c is named by six lines; C3 and C10 name only the goal', () => {
    const { targets } = answer('target-to-lines', { kind: 'target-to-lines', targets: ['9.c'] });
    expect(targets[0]?.lines.map((line) => line.code)).toEqual([
      'C2',
      'C5',
      'C6',
      'C7-EGOV',
      'C7-EAGRI',
      'C9',
    ]);
    expect(targets[0]?.wholeGoalLines.map((line) => line.code)).toEqual(['C3', 'C10']);
  });

  test('a target no line names says so and names the line of the other edition: 2.5', () => {
    const { targets, sources } = answer('target-to-lines', { kind: 'target-to-lines', targets: ['2.5'] });
    expect(targets[0]?.lines).toEqual([]);
    expect(targets[0]?.difference?.onlyThere).toEqual(['C8']);
    expect(sources).not.toEqual([]);
  });

  test('SDG 4 is served by ten lines in the report, C3 among them through the whole goal', () => {
    const { goals } = answer('goal-to-lines', { kind: 'goal-to-lines', goals: [4] });
    expect(goals[0]?.lines).toHaveLength(10);
    expect(goals[0]?.lines.find((line) => line.code === 'C3')).toMatchObject({
      wholeGoal: true,
      targets: [],
    });
    expect(goals[0]?.difference?.onlyHere).toContain('C3');
  });
});

describe('why', () => {
  test('says that the whole goal is named where the target is not: C3 names SDG 9, not 9.c', () => {
    const { reasons, wholeGoalLines, sources } = answer('why', { kind: 'why', line: 'C3', target: '9.c' });
    expect(reasons).toEqual([]);
    expect(wholeGoalLines.map(({ code }) => code)).toEqual(['C3']);
    expect(sources[0]?.label).toContain('¶159');
    expect(answer('why', { kind: 'why', line: 'C2', target: '9.2' }).wholeGoalLines).toEqual([]);
  });

  test('names the sub-line a link of C7 belongs to', () => {
    const { reasons } = answer('why', { kind: 'why', line: 'C7', target: '3.8' });
    expect(reasons.map(({ line }) => line)).toEqual(['C7-EHEALTH']);
    expect(answer('why', { kind: 'why', line: 'C5', target: '9.c' }).reasons[0]?.line).toBeUndefined();
  });

  test('gives the recorded reason of one link', () => {
    const { reasons } = answer('why', { kind: 'why', line: 'C5', target: '9.c' });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.reason).toMatch(/security/);
  });

  test('says that there is no link, and which edition has one', () => {
    const { reasons, linkedIn } = answer('why', { kind: 'why', line: 'C11', target: '17.16' });
    expect(reasons).toEqual([]);
    expect(linkedIn?.id).toBe('APP-2017');
  });

  test('does not claim a link in another edition where there is none', () => {
    const { linkedIn } = answer('why', { kind: 'why', line: 'C2', target: '14.1' });
    expect(linkedIn).toBeUndefined();
  });

  test('a whole goal is a reason of its own when the goal is asked about', () => {
    const { reasons } = answer('why', { kind: 'why', line: 'C3', goal: 9 });
    expect(reasons).toMatchObject([{ goal: 9, target: undefined }]);
  });
});

test('follows a change in the store: an answer is computed, never remembered', async () => {
  const changed = await realFramework((data) => ({
    ...data,
    mappingLinks: data.mappingLinks.filter((link) => link.target !== '9.c'),
  }));
  const { targets } = answer(
    'target-to-lines',
    { kind: 'target-to-lines', targets: ['9.c'] },
    await answerContext({ framework: changed }),
  );
  expect(targets[0]?.lines).toEqual([]);
});
