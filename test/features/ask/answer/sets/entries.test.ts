import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../../src/features/ask/answer/answer.js';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerTo } from '../../../../support/ask.js';
import { answerContext } from '../../../../support/framework.js';
import {
  allGoals,
  allLines,
  EDITIONS,
  entries,
  goalsOf,
  sorted,
  targetsOf,
} from '../../../../support/reference-links.js';

const context = await answerContext();
const kinds = [...new Set(entries.map(({ kind }) => kind))];

function listed(query: Partial<QueryOf<'entries'>> & { entryKinds: string[] }) {
  return answerTo(context, { kind: 'entries', lines: [], goals: [], targets: [], ...query });
}

/** Entries of a kind that name a line; for C7 also those of its sub-lines. */
function naming(kind: string, line: string) {
  const isNamed = (code: string) => code === line || (line === 'C7' && code.startsWith('C7-'));
  return entries.filter((entry) => entry.kind === kind && entry.actionLines.some(isNamed));
}

describe('entries of other frameworks', () => {
  test('are all there by kind', () => {
    for (const kind of kinds)
      expect(listed({ entryKinds: [kind] }).entries.map(({ code }) => code)).toEqual(
        entries.filter((entry) => entry.kind === kind).map(({ code }) => code),
      );
  });

  test('are those that name the line, for every line and kind', () => {
    for (const kind of kinds)
      for (const line of allLines)
        expect(listed({ entryKinds: [kind], lines: [line] }).entries.map(({ code }) => code)).toEqual(
          naming(kind, line).map(({ code }) => code),
        );
  });

  test('are those that are linked to the goal, for every goal', () => {
    for (const goal of allGoals)
      expect(
        listed({ entryKinds: ['ITU-D outcome'], goals: [goal] }).entries.map(({ code }) => code),
      ).toEqual(
        entries
          .filter((entry) => entry.kind === 'ITU-D outcome' && entry.goals.some((each) => each.goal === goal))
          .map(({ code }) => code),
      );
  });

  test('match every filter at once', () => {
    const { entries: found } = listed({
      entryKinds: ['ITU-D outcome'],
      lines: ['C5'],
      goals: [10],
      parent: 'D.4',
    });
    expect(found.map(({ code }) => code)).toEqual(['D.4-3']);
  });

  test('that name only the goal of a target are near it, not linked to it', () => {
    const { entries: found, nearby } = listed({ entryKinds: ['ITU-D outcome'], targets: ['9.c'] });
    expect(found).toEqual([]);
    expect(nearby[0]?.entries.map(({ code }) => code)).toContain('D.2-2');
    expect(listed({ entryKinds: ['GCA pillar'], targets: ['9.c'] }).entries).toHaveLength(5);
  });

  test('of an entry above them are found by its code or by another name of it', () => {
    const codes = (parent: string) =>
      listed({ entryKinds: ['ITU-D outcome'], parent }).entries.map(({ code }) => code);
    expect(codes('D.2')).toEqual(['D.2-1', 'D.2-2', 'D.2-3']);
    expect(codes('Objective D.2')).toEqual(codes('D.2'));
  });

  test('of an entry that does not exist are missing', () => {
    const answer = answerQuery(context, {
      kind: 'entries',
      entryKinds: ['ITU-D outcome'],
      lines: [],
      goals: [],
      targets: [],
      parent: 'D.9',
    });
    expect(answer).toMatchObject({ kind: 'missing', mentions: [{ kind: 'entry', code: 'D.9' }] });
  });

  test('that name C7 as a whole are told apart from those of a sub-line', () => {
    const { entries: found, parentEntries } = listed({
      entryKinds: ['ITU-D outcome'],
      lines: ['C7-EHEALTH'],
    });
    expect(found).toEqual([]);
    expect(parentEntries?.line).toBe('C7');
    expect(parentEntries?.entries).toHaveLength(7);
  });

  test.each([
    ['ITU-D Question', 'what ITU-D Questions link to', 1],
    ['ITU-T Question', 'ITU-T Questions of 2021: table not held', 0],
    ['Connect 2030 goal', 'what the Connect 2030 results are', 1],
  ])('of the kind %s come with what the documents do not carry', (kind, gap, disagreements) => {
    const answer = listed({ entryKinds: [kind] });
    expect(answer.gaps.map(({ label }) => label)).toEqual([gap]);
    expect(answer.disagreements).toHaveLength(disagreements);
  });

  test('of a kind without gaps come without', () => {
    expect(listed({ entryKinds: ['ITU-D outcome', 'GCA pillar'] }).gaps).toEqual([]);
  });
});

describe.each(EDITIONS)('a line beside entries in %s', (edition) => {
  test('has in common, alone and lacks what the records say, for every line and kind', () => {
    for (const entryKind of ['ITU-D outcome', 'GCA pillar', 'session', 'ITU-D Question'])
      for (const line of allLines) {
        const answer = answerTo(context, { kind: 'compare-entries', line, entryKind, edition });
        const linked = naming(entryKind, line).flatMap(({ goals }) => goals);
        const theirs = sorted(linked.map(({ goal }) => goal));
        const ours = sorted(goalsOf(line, edition));
        expect(sorted(answer.shared.goals)).toEqual(ours.filter((goal) => theirs.includes(goal)));
        expect(sorted(answer.onlyMatrix.goals)).toEqual(ours.filter((goal) => !theirs.includes(goal)));
        expect(sorted(answer.onlyEntries.goals)).toEqual(theirs.filter((goal) => !ours.includes(goal)));
        expect(answer.entries.map(({ code }) => code)).toEqual(
          naming(entryKind, line).map(({ code }) => code),
        );
      }
  });

  test('is compared by targets where the entries name any', () => {
    const answer = answerTo(context, {
      kind: 'compare-entries',
      line: 'C5',
      entryKind: 'GCA pillar',
      edition,
    });
    const theirs = sorted(
      naming('GCA pillar', 'C5').flatMap(({ goals }) => goals.flatMap((each) => each.targets)),
    );
    expect(answer.hasTargets).toBe(true);
    expect(sorted(answer.onlyMatrix.targets)).toEqual(
      sorted(targetsOf('C5', edition)).filter((target) => !theirs.includes(target)),
    );
  });
});

test('does not compare targets with entries that name none', () => {
  const answer = answerTo(context, { kind: 'compare-entries', line: 'C5', entryKind: 'ITU-D outcome' });
  expect(answer.hasTargets).toBe(false);
  expect(answer.onlyMatrix.targets).toEqual([]);
});

test('takes ITU-D outcomes as no mapping of C11, and says so', () => {
  const answer = answerTo(context, { kind: 'compare-entries', line: 'C11', entryKind: 'ITU-D outcome' });
  expect(answer.unmapped.map(({ code }) => code)).toEqual(['C11']);
  expect(answer.onlyEntries.goals.length).toBeGreaterThan(0);
  expect(answer.disagreements[0]?.handling).toMatch(/not as a mapping of C11/);
});
