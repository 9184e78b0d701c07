import { describe, expect, test } from 'vitest';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();

const ask = (narrowed: Omit<QueryOf<'meetings'>, 'kind'> = {}) =>
  answerAs(context, { kind: 'meetings', ...narrowed });
const codesOf = (meetings: readonly { lines: readonly { code: string }[] }[]) =>
  meetings.flatMap(({ lines }) => lines.map(({ code }) => code));

describe('all facilitation meetings', () => {
  const { meetings, undated, recorded } = ask();

  test('are there for each of the 18 lines that met, joint ones once', () => {
    expect(codesOf([...meetings, ...undated]).toSorted()).toEqual(
      data.meetings.map(({ actionLine }) => actionLine).toSorted(),
    );
    expect(meetings.length + undated.length).toBe(new Set(data.meetings.map(({ url }) => url)).size);
    expect(meetings.find(({ lines }) => lines.length > 1)?.lines.map(({ code }) => code)).toEqual([
      'C1',
      'C7-EGOV',
      'C11',
    ]);
  });

  test('stand in the order of their days', () => {
    const days = meetings.map(({ date }) => date ?? '');
    expect(days).toEqual(days.toSorted());
    expect(recorded).toEqual({ from: '2022-04-20', to: '2022-06-03' });
  });

  test('keep the one without a day apart', () => {
    expect(codesOf(undated)).toEqual(['C7-ELEARN']);
  });
});

describe('meetings of an organisation', () => {
  test('are those it is named as an organiser of', () => {
    const recorded = data.meetings.filter(({ organisers }) => organisers.includes('UNESCO'));
    const { meetings, undated } = ask({ organisation: 'unesco' });
    expect(codesOf([...meetings, ...undated]).toSorted()).toEqual(
      recorded.map(({ actionLine }) => actionLine).toSorted(),
    );
  });

  test('come with the lines whose organiser no document names', () => {
    expect(ask({ organisation: 'WHO' }).withoutOrganiser.map(({ code }) => code)).toEqual([
      'C1',
      'C7-EGOV',
      'C11',
    ]);
    expect(ask().withoutOrganiser).toEqual([]);
  });
});

describe('meetings in a period', () => {
  test('are those on its days, both ends included', () => {
    const on = (from: string, to: string) => codesOf(ask({ period: { kind: 'days', from, to } }).meetings);
    const recorded = (day: string) =>
      data.meetings.filter(({ date }) => date === day).map(({ actionLine }) => actionLine);
    expect(on('2022-05-30', '2022-05-30').toSorted()).toEqual(recorded('2022-05-30').toSorted());
    expect(on('2022-05-10', '2022-05-11').toSorted()).toEqual(['C4', 'C6', 'C7-EEMP']);
  });

  test('may include the one without a day, but not where nothing took place', () => {
    expect(codesOf(ask({ period: { kind: 'days', from: '2022-01-01', to: '2022-12-31' } }).undated)).toEqual([
      'C7-ELEARN',
    ]);
    const empty = ask({ period: { kind: 'days', from: '2021-01-01', to: '2021-12-31' } });
    expect([...empty.meetings, ...empty.undated]).toEqual([]);
    expect(empty.sources).not.toEqual([]);
  });
});

test('words are looked for in topics and in the titles of lines', () => {
  expect(codesOf(ask({ words: 'privacy-preserving technique' }).meetings)).toEqual(['C5']);
  expect(codesOf(ask({ words: 'e-agriculture' }).meetings)).toEqual(['C7-EAGRI']);
  expect(ask({ words: 'porridge' }).meetings).toEqual([]);
});
