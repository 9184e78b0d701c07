import { describe, expect, test } from 'vitest';
import { catalogues, type WordingKey, wordingIn } from '../../../../src/features/ask/wording/wording.js';
import { LANGUAGES, localeOf } from '../../../../src/shared/language.js';
import { partsOf } from '../../../support/messages.js';

const en: Readonly<Record<WordingKey, string>> = catalogues.en;
const keys = Object.keys(en) as WordingKey[];
const translations = LANGUAGES.filter((language) => language !== 'en');

/** A word or two, such as "Date" or a list of values, may rightly be the same in two languages. */
const isSentence = (text: string) =>
  (
    partsOf(text)
      .literals.join(' ')
      .match(/\p{L}+/gu) ?? []
  ).length > 2;

describe.each(translations)('the %s catalogue', (language) => {
  const catalogue = catalogues[language];

  test('has a message for every key, and no other', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => catalogue[key].trim() === '')).toEqual(
      keys.filter((key) => en[key].trim() === ''),
    );
  });

  test('shows the same values as English in every message', () => {
    for (const key of keys) expect(partsOf(catalogue[key]).shown, key).toEqual(partsOf(en[key]).shown);
  });

  test('chooses forms by the arguments English chooses by, and by no other', () => {
    for (const key of keys) {
      const known = new Set(partsOf(en[key]).plurals.map((plural) => plural.argument));
      const used = partsOf(catalogue[key]).plurals.map((plural) => plural.argument);
      expect(
        used.filter((argument) => !known.has(argument)),
        key,
      ).toEqual([]);
    }
  });

  test('has every plural form that its counts can need', () => {
    // No count here reaches a million, where French and Spanish have a form of their own.
    const rules = new Intl.PluralRules(localeOf(language));
    const needed = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    for (const key of keys) {
      for (const { argument, forms } of partsOf(catalogue[key]).plurals) {
        const has = forms.includes('=0') ? [...forms, 'zero'] : forms;
        expect(
          [...needed, 'other'].filter((form) => !has.includes(form)),
          `${key} ${argument}`,
        ).toEqual([]);
      }
    }
  });

  test('says something of its own in every message of more than two words', () => {
    expect(keys.filter((key) => isSentence(en[key]) && catalogue[key] === en[key])).toEqual([]);
  });

  test('keeps codes and product words as they are', () => {
    expect(catalogue['help.text']).toContain('/wsis');
    expect(catalogue['welcome.title']).toContain('actionline');
    expect(catalogue['lines.summary']).toMatch(/C7.*18/u);
  });

  test('ends sentences where English ends them', () => {
    const isEnded = (text: string) => /[.。]\s*$/u.test(text);
    const differing = keys.filter((key) => isEnded(en[key]) && !/[.。}]$/u.test(catalogue[key]));
    expect(differing).toEqual([]);
  });
});

test('every message can be said in every language', () => {
  const values = Object.fromEntries(
    keys.flatMap((key) => {
      const { shown, plurals } = partsOf(en[key]);
      return [...shown, ...plurals.map((plural) => plural.argument)].map((name) => [name, 5]);
    }),
  );
  for (const language of LANGUAGES) {
    for (const key of keys)
      expect(wordingIn(language)(key, values), `${language} ${key}`).not.toMatch(/[{}#]/);
  }
});

test.each([
  ['fr', 'aux ODD 4 et 9, avec 1 cible.', 1],
  ['es', 'los ODS 4 et 9, con 1 meta.', 1],
  ['ru', 'ЦУР 4 et 9, всего 21 задача.', 21],
  ['ru', 'ЦУР 4 et 9, всего 3 задачи.', 3],
  ['ru', 'ЦУР 4 et 9, всего 11 задач.', 11],
  ['zh', '可持续发展目标4 et 9，共15项具体目标。', 15],
] as const)('%s counts targets: %s', (language, said, targets) => {
  const values = { line: 'C5', title: 'x', goals: 2, list: '4 et 9', targets, edition: 'RPT-2022' };
  expect(wordingIn(language)('lineToGoals.summary', values)).toContain(said);
});

test.each([
  [0, 'دون ذكر أي غاية'],
  [1, 'وبغاية واحدة'],
  [2, 'وبغايتين'],
  [3, '3 غايات'],
  [15, '15 غاية'],
])('Arabic counts %i targets by its six forms', (targets, said) => {
  const values = { line: 'C5', title: 'x', goals: 1, list: '4', targets, edition: 'RPT-2022' };
  expect(wordingIn('ar')('lineToGoals.summary', values)).toContain(said);
});
