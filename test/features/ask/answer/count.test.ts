import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../src/features/ask/answer/answer.js';
import { countIn } from '../../../../src/features/ask/answer/count.js';
import type { Counted, PlainQuery } from '../../../../src/features/ask/query.js';
import { answerTo } from '../../../support/ask.js';
import { answerContext } from '../../../support/framework.js';
import {
  allGoals,
  allLines,
  allTargets,
  EDITIONS,
  entries,
  goalsOf,
  linesNaming,
  linksOf,
  targetsOf,
} from '../../../support/reference-links.js';

const context = await answerContext();
const { framework } = context;

function count(what: Counted, of: PlainQuery) {
  return answerTo(context, { kind: 'count', what, of });
}

function numberOf(what: Counted, of: PlainQuery): number | undefined {
  return count(what, of).number;
}

describe.each(EDITIONS)('in %s', (edition) => {
  test('the goals and targets of every line are counted right', () => {
    for (const line of allLines) {
      const of: PlainQuery = { kind: 'line-to-goals', lines: [line], edition };
      expect(numberOf('goals', of), line).toBe(goalsOf(line, edition).length);
      expect(numberOf('targets', of), line).toBe(targetsOf(line, edition).length);
    }
  });

  test('the lines of every goal and target are counted right', () => {
    for (const goal of allGoals)
      expect(numberOf('lines', { kind: 'goal-to-lines', goals: [goal], edition })).toBe(
        linesNaming(`SDG ${goal}`, edition).length,
      );
    for (const target of allTargets)
      expect(numberOf('lines', { kind: 'target-to-lines', targets: [target], edition })).toBe(
        linesNaming(target, edition).length,
      );
  });

  test('a target that several lines name is counted once, and all its links beside', () => {
    const lines = ['C5', 'C6', 'C7'];
    const { number, mentions } = count('targets', { kind: 'line-to-goals', lines, edition });
    expect(number).toBe(
      allTargets.filter((code) => lines.some((line) => targetsOf(line, edition).includes(code))).length,
    );
    expect(mentions).toBe(
      lines.flatMap((line) => linksOf(line, edition)).filter(({ target }) => target !== null).length,
    );
  });

  test('the matrix has 18 categories, and its links are told from its targets', () => {
    const of: PlainQuery = { kind: 'matrix', edition };
    expect(numberOf('lines', of)).toBe(18);
    expect(count('targets', of)).toMatchObject(
      edition === 'RPT-2022' ? { number: 73, mentions: 133 } : { number: 80, mentions: 163 },
    );
  });
});

test('the targets of every goal and the indicators of every target are counted right', () => {
  for (const number of allGoals)
    expect(numberOf('targets', { kind: 'describe', subjects: [{ kind: 'goal', number }] })).toBe(
      allTargets.filter((code) => code.startsWith(`${number}.`)).length,
    );
  for (const code of allTargets)
    expect(numberOf('indicators', { kind: 'describe', subjects: [{ kind: 'target', code }] })).toBe(
      framework.target(code)?.indicators.length,
    );
});

test('several things described are counted together', () => {
  const subjects = [4, 5].map((number) => ({ kind: 'goal' as const, number }));
  expect(numberOf('targets', { kind: 'describe', subjects })).toBe(19);
});

test.each<[Counted, PlainQuery, number]>([
  ['lines', { kind: 'lines' }, 11],
  ['goals', { kind: 'goals' }, 17],
  ['lines', { kind: 'describe', subjects: [{ kind: 'line', code: 'C7' }] }, 8],
  ['targets', { kind: 'mapped-set', what: 'targets', op: 'none', lines: [] }, 96],
  ['goals', { kind: 'mapped-set', what: 'goals', op: 'shared', lines: ['C2', 'C5'] }, 4],
  ['lines', { kind: 'lines-by', all: { goals: [4, 9], targets: [] }, none: { goals: [], targets: [] } }, 5],
  ['targets', { kind: 'rank', of: 'targets', by: 'lines', order: 'most' }, 2],
  ['winners', { kind: 'winner', line: 'C7' }, 8],
  ['meetings', { kind: 'meeting', line: 'C5' }, 1],
])('%s in %j: %i', (what, of, number) => {
  expect(numberOf(what, of)).toBe(number);
});

test('entries are counted by kind, also where two kinds share a code', () => {
  const entryKinds = ['ITU-D Question', 'ITU-T Question', 'ITU-D outcome'];
  expect(numberOf('entries', { kind: 'entries', entryKinds, lines: [], goals: [], targets: [] })).toBe(
    entries.filter(({ kind }) => entryKinds.includes(kind)).length,
  );
});

test('there is no number of what the answer is not about, or of what does not exist', () => {
  expect(numberOf('winners', { kind: 'goals' })).toBeUndefined();
  expect(numberOf('goals', { kind: 'compare', lines: ['C2', 'C5'] })).toBeUndefined();
  expect(
    answerQuery(context, {
      kind: 'count',
      what: 'targets',
      of: { kind: 'line-to-goals', lines: ['C7-EXXX'] },
    }),
  ).toMatchObject({ kind: 'missing' });
  expect(countIn(answerQuery(context, { kind: 'help' }), 'goals')).toBeUndefined();
});

test('a count has the sources, disagreements and next questions of the answer it counts in', () => {
  const of: PlainQuery = { kind: 'line-to-goals', lines: ['C5'] };
  const inner = answerQuery(context, of);
  expect(count('targets', of)).toMatchObject({
    sources: inner.sources,
    disagreements: inner.disagreements,
    next: inner.next,
    of: inner,
  });
});

test('the sources of an answer are its own, each with the date of its document', () => {
  const { sources, of } = answerTo(context, {
    kind: 'sources',
    of: { kind: 'line-to-goals', lines: ['C5'], edition: 'APP-2017' },
  });
  expect(sources).toEqual(of.sources);
  expect(sources[0]).toMatchObject({ document: 'ICT4SDG app data 2017', date: '2017-06-08' });
  expect(sources[0]?.url).toMatch(/^https:/);
});
