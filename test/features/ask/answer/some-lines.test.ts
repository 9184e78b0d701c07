import { describe, expect, test } from 'vitest';
import { answerAs } from '../../../support/answer-as.js';
import { answerTo } from '../../../support/ask.js';
import { answerContext } from '../../../support/framework.js';

const context = await answerContext();

describe('some of the lines of a goal', () => {
  const linesOf = (narrowed: { among?: string[]; except?: string[] }) => {
    const { goals } = answerAs(context, { kind: 'goal-to-lines', goals: [13], ...narrowed });
    return goals.flatMap(({ lines }) => lines.map(({ code }) => code));
  };
  const all = linesOf({});

  test('are those under C7, where C7 stands for its sub-lines', () => {
    expect(linesOf({ among: ['C7'] })).toEqual(all.filter((code) => code.startsWith('C7-')));
  });

  test('are all but those that were left out', () => {
    expect(linesOf({ except: ['C3', 'C7'] })).toEqual(
      all.filter((code) => code !== 'C3' && !code.startsWith('C7-')),
    );
  });

  test('differ from the other edition in themselves alone', () => {
    const { goals } = answerAs(context, { kind: 'goal-to-lines', goals: [14], except: ['C7'] });
    expect(goals[0]?.difference).toMatchObject({ onlyHere: [], onlyThere: [] });
  });
});

describe('a ranking among the parts of C7', () => {
  test('ranks no other line', () => {
    const { places } = answerTo(context, {
      kind: 'rank',
      of: 'lines',
      by: 'goals',
      order: 'most',
      top: 20,
      lines: ['C7'],
    });
    const codes = places.flatMap(({ items }) => items.map(({ code }) => code));
    expect(codes).toHaveLength(8);
    expect(codes.every((code) => code.startsWith('C7-'))).toBe(true);
    expect(codes[0]).toBe('C7-EAGRI');
  });
});

describe('meetings and winners of some lines', () => {
  test('are those of the lines and of none other', () => {
    const { meetings } = answerAs(context, { kind: 'meetings', lines: ['C10'] });
    expect(meetings.flatMap(({ lines }) => lines.map(({ code }) => code))).toEqual(['C10']);
    const { awards } = answerAs(context, { kind: 'winners', lines: ['C5'], year: 2022 });
    expect(awards.map(({ line }) => line.code)).toEqual(['C5']);
    expect(answerAs(context, { kind: 'winners', lines: ['C5'], year: 2019 }).awards).toEqual([]);
  });

  test('leave a meeting without a day out of a single day, and in a whole year', () => {
    const undatedIn = (from: string, to: string) =>
      answerAs(context, { kind: 'meetings', period: { kind: 'days', from, to } }).undated.length;
    expect(undatedIn('2022-05-10', '2022-05-10')).toBe(0);
    expect(undatedIn('2022-01-01', '2022-12-31')).toBe(1);
  });
});
