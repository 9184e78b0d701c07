import { expect, test } from 'vitest';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerTo } from '../../../../support/ask.js';
import { answerContext } from '../../../../support/framework.js';
import {
  allGoals,
  allLines,
  allTargets,
  categories,
  goalsOf,
  linesNaming,
  linksOf,
  sorted,
  targetsOf,
} from '../../../../support/reference-links.js';

const context = await answerContext();
const [HERE, THERE] = ['RPT-2022', 'APP-2017'];
const NOTHING = { lines: [], goals: [], targets: [] };

function compared(query: Partial<Omit<QueryOf<'compare-editions'>, 'kind'>>) {
  return answerTo(context, { kind: 'compare-editions', ...NOTHING, ...query });
}

function without(codes: readonly string[], others: readonly string[]): readonly string[] {
  return codes.filter((code) => !others.includes(code));
}

test('names every goal and target that one edition alone has, for every line', () => {
  for (const line of allLines) {
    const [subject] = compared({ lines: [line] }).subjects;
    const named = (edition: string) =>
      sorted([...goalsOf(line, edition).map((goal) => `SDG ${goal}`), ...targetsOf(line, edition)]);
    expect(sorted(subject?.onlyHere ?? []), line).toEqual(without(named(HERE), named(THERE)));
    expect(sorted(subject?.onlyThere ?? []), line).toEqual(without(named(THERE), named(HERE)));
  }
});

test('names the goals that both have and one alone as a whole, for every line', () => {
  const whole = (line: string, edition: string) =>
    linksOf(line, edition).flatMap(({ goal, target }) => (target === null ? `SDG ${goal}` : []));
  const both = (line: string) =>
    goalsOf(line, HERE)
      .filter((goal) => goalsOf(line, THERE).includes(goal))
      .map((goal) => `SDG ${goal}`);
  for (const line of allLines) {
    const [subject] = compared({ lines: [line] }).subjects;
    const only = (one: string, two: string) =>
      without(sorted(whole(line, one)), whole(line, two)).filter((code) => both(line).includes(code));
    expect(sorted(subject?.wholeHere ?? []), line).toEqual(only(HERE, THERE));
    expect(sorted(subject?.wholeThere ?? []), line).toEqual(only(THERE, HERE));
  }
});

test('names the lines that one edition alone has, for every target and goal', () => {
  for (const target of allTargets) {
    const [subject] = compared({ targets: [target] }).subjects;
    expect(subject?.onlyHere).toEqual(without(linesNaming(target, HERE), linesNaming(target, THERE)));
    expect(subject?.onlyThere).toEqual(without(linesNaming(target, THERE), linesNaming(target, HERE)));
  }
  for (const goal of allGoals) {
    const [subject] = compared({ goals: [goal] }).subjects;
    const lines = (codes: readonly string[] = []) => codes.filter((code) => !code.includes(' '));
    const named = (edition: string) => linesNaming(`SDG ${goal}`, edition);
    expect(lines(subject?.onlyHere)).toEqual(without(named(HERE), named(THERE)));
    expect(lines(subject?.onlyThere)).toEqual(without(named(THERE), named(HERE)));
  }
});

test('is about every contest category when nothing is named', () => {
  const { subjects, sources } = compared({});
  expect(subjects.map(({ code }) => code)).toEqual(categories);
  expect(
    subjects
      .filter(({ onlyHere, onlyThere }) => onlyHere.length + onlyThere.length > 0)
      .map(({ code }) => code),
  ).toEqual(['C1', 'C3', 'C4', 'C6', 'C7-EEMP', 'C7-ESCI', 'C8', 'C10', 'C11']);
  expect(new Set(sources.map(({ source }) => source)).size).toBe(2);
});

test('gives the recorded remarks on the links of a line', () => {
  expect(compared({ lines: ['C1'] }).comparisons).toMatchObject([{ code: '17.18' }]);
});

test('compares both editions also where one is fixed for the conversation', async () => {
  const fixed = await answerContext({ edition: THERE });
  const answer = answerTo(fixed, { kind: 'compare-editions', ...NOTHING, lines: ['C1'] });
  expect([answer.here.id, answer.there.id]).toEqual([HERE, THERE]);
});
