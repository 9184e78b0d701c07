import { expect, test } from 'vitest';
import { goalsIn, suggest } from '../../../src/features/suggest/suggest.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { type LabelledText, readLabelledTexts } from '../../support/labelled-texts.js';

const texts = readLabelledTexts();
const goalsById = new Map(texts.map(({ id, text }) => [id, new Set(goalsIn(text).map(({ code }) => code))]));
const GOALS = Array.from({ length: 17 }, (_, index) => index + 1);
const HALVES = ['tuning', 'held'] as const;

function textsOf(half: LabelledText['half'], language: LabelledText['language']): readonly LabelledText[] {
  return texts.filter((text) => text.half === half && text.language === language);
}

function share(counted: readonly LabelledText[], isRight: (text: LabelledText) => boolean): number {
  return counted.filter(isRight).length / counted.length;
}

/** How well texts about one goal are told from the others: the mean of the right share of each, for every goal. */
function accuracyOf(counted: readonly LabelledText[], goal: number): number {
  const names = ({ id }: LabelledText) => goalsById.get(id)?.has(goal) === true;
  const about = counted.filter((text) => text.goal === goal);
  const others = counted.filter((text) => text.goal !== goal && !text.also.includes(goal));
  return (share(about, names) + share(others, (text) => !names(text))) / 2;
}

const suggestsNothing = ({ text }: LabelledText) => {
  const { goals, targets, lines } = suggest(text);
  return goals.length + targets.length + lines.length === 0;
};
const suggestsGoal = ({ text, goal }: LabelledText) => suggest(text).goals.some(({ code }) => code === goal);
const putsGoalFirst = ({ text, goal }: LabelledText) => suggest(text).goals[0]?.code === goal;

test('the labelled texts are enough: ten a goal, thirty about nothing, ten in each other language', () => {
  for (const half of HALVES) {
    const english = textsOf(half, 'en');
    for (const goal of GOALS) expect(english.filter((text) => text.goal === goal)).toHaveLength(5);
    expect(english.filter(({ goal }) => goal === null).length).toBeGreaterThanOrEqual(15);
    for (const language of LANGUAGES) expect(textsOf(half, language).length).toBeGreaterThanOrEqual(5);
  }
  expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
});

/**
 * Lowest scores that are accepted, a little under what was reached. Tuning half: 99.0 % mean accuracy, 81 of 85 first,
 * 84 among the three, all 32 about nothing. Held half, run at the end: 99.7 %, 84, 85, and 29 of 32.
 */
const FLOORS = {
  tuning: { accuracy: 0.97, first: 0.93, among: 0.97, nothing: 0.97 },
  held: { accuracy: 0.97, first: 0.95, among: 0.97, nothing: 0.87 },
} as const;

test.each(HALVES)('English texts of the %s half are told apart as well as before', (half) => {
  const english = textsOf(half, 'en');
  const about = english.filter(({ goal }) => goal !== null);
  const nothing = english.filter(({ goal }) => goal === null);
  const mean = GOALS.reduce((sum, goal) => sum + accuracyOf(english, goal), 0) / GOALS.length;
  const floor = FLOORS[half];
  expect(mean).toBeGreaterThanOrEqual(floor.accuracy);
  expect(share(about, putsGoalFirst)).toBeGreaterThanOrEqual(floor.first);
  expect(share(about, suggestsGoal)).toBeGreaterThanOrEqual(floor.among);
  expect(share(nothing, suggestsNothing)).toBeGreaterThanOrEqual(floor.nothing);
});

test('most texts about an action line get that line', () => {
  const about = texts.filter(({ line }) => line !== undefined);
  expect(about.length).toBeGreaterThan(20);
  const named = share(about, ({ text, line }) => suggest(text).lines.some(({ code }) => code === line));
  expect(named).toBeGreaterThanOrEqual(0.9);
});

test('texts in the other five languages get their goal, and those about nothing mostly get none', () => {
  const others = texts.filter(({ language }) => language !== 'en');
  for (const language of LANGUAGES.slice(1)) {
    const about = others.filter((text) => text.language === language && text.goal !== null);
    expect(share(about, suggestsGoal), language).toBeGreaterThanOrEqual(0.85);
  }
  const nothing = others.filter(({ goal }) => goal === null);
  expect(share(nothing, suggestsNothing)).toBeGreaterThanOrEqual(0.9);
});
