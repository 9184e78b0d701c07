import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../../src/features/ask/answer/answer.js';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();
const keys = [...new Set(data.figures.map(({ key }) => key))];

const ask = (...asked: string[]) => answerAs(context, { kind: 'figures', keys: asked });

describe('figures', () => {
  test('show every value of their key, with qualifier, date and source', () => {
    for (const key of keys) {
      const values = ask(key).figures.flatMap((group) => group.values);
      const recorded = data.figures.filter((figure) => figure.key === key);
      const shown = values.map(({ value, asOf, qualifier }) => [value ?? null, asOf, qualifier ?? null]);
      for (const { value, asOf, qualifier } of recorded)
        expect(shown, key).toContainEqual([value, asOf, qualifier]);
      expect(values.every(({ sources }) => sources.length > 0)).toBe(true);
    }
  });

  test('with the same words in two paragraphs are one value with both places', () => {
    const [group] = ask('stocktaking.entries').figures;
    expect(group?.values.map(({ asWritten, sources }) => [asWritten, sources])).toEqual([
      ['more than 14,000 entries', ['ITU WSIS report 2022, ¶286, ¶359']],
      ['close to 15,000 entries', ['ITU WSIS report 2022, ¶373']],
      ['more than 12,000 entries', ['ITU WSIS report 2022, ¶460']],
    ]);
  });

  test('written differently stay apart, also where the number is the same', () => {
    const [group] = ask('stocktaking.community').figures;
    expect(group?.values.map(({ asWritten }) => asWritten)).toEqual(
      expect.arrayContaining(['450.000 stakeholders', '450,000 stakeholders', 'close to half a million']),
    );
  });

  test('always show every conflict that names them', () => {
    for (const key of keys) {
      const conflicts = data.conflicts.filter(({ subjects }) => subjects.includes(key));
      const shown = ask(key).disagreements.map(({ topic }) => topic);
      expect(shown, key).toEqual(expect.arrayContaining(conflicts.map(({ topic }) => topic)));
    }
  });

  test('of Connect 2030 are targets, with what is disputed and what is not on record about them', () => {
    const { figures, disagreements } = ask('connect2030.target.3.4');
    expect(figures[0]?.values).toMatchObject([{ value: undefined, asOf: '2023' }]);
    expect(disagreements.map(({ topic }) => topic)).toEqual([
      'the baseline of Connect 2030 target 3.4',
      'what the Connect 2030 results are',
    ]);
  });

  test('of several keys stand in the order asked for, each key once', () => {
    const { figures } = ask('p2c.value', 'p2c.pledges', 'p2c.value');
    expect(figures.map(({ key }) => key)).toEqual(['p2c.value', 'p2c.pledges']);
  });

  test('are missing by their key when it is not on record', () => {
    const answer = answerQuery(context, { kind: 'figures', keys: ['moon.phases'] });
    expect(answer).toMatchObject({ kind: 'missing', mentions: [{ kind: 'figure', code: 'moon.phases' }] });
  });
});
