import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../../src/features/ask/answer/answer.js';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();

const ask = (narrowed: Omit<QueryOf<'disagreements'>, 'kind'> = {}) =>
  answerAs(context, { kind: 'disagreements', ...narrowed });
const topicsOf = ({ disagreements }: ReturnType<typeof ask>) => disagreements.map(({ topic }) => topic);
const recorded = (fits: (conflict: (typeof data.conflicts)[number]) => boolean) =>
  data.conflicts.filter(fits).map(({ topic }) => topic);

describe('disagreements', () => {
  test('are an overview of all topics when nothing is named', () => {
    const { count, overview, disagreements } = ask();
    expect(count).toBe(80);
    expect(overview.flatMap(({ topics }) => topics).toSorted()).toEqual(recorded(() => true).toSorted());
    expect(disagreements).toEqual([]);
  });

  test.each(['C4', 'C5', '16.a', 'ITU-T L.1390', 'PP Res. 140', 'stocktaking.entries', 'D.1-1'])(
    'about %s are all that name it, with every claim and its handling',
    (subject) => {
      const conflicts = data.conflicts.filter(({ subjects }) => subjects.includes(subject));
      const { disagreements } = ask({ subjects: [subject] });
      expect(disagreements).toMatchObject(
        conflicts.map(({ topic, handling, claims }) => ({
          topic,
          handling,
          claims: claims.map(({ value }) => ({ value, source: expect.stringMatching(/./) })),
        })),
      );
      expect(conflicts).not.toEqual([]);
    },
  );

  test('about C7 are also those of its sub-lines, about a goal those of its targets', () => {
    expect(topicsOf(ask({ subjects: ['C7'] }))).toEqual(
      recorded(({ subjects }) => subjects.some((subject) => /^C7\b/.test(subject))),
    );
    expect(topicsOf(ask({ subjects: ['SDG 4'] }))).toEqual(
      recorded(({ subjects }) => subjects.some((subject) => /^4\./.test(subject))),
    );
  });

  test('about a system are those whose topic bears one of its names', () => {
    expect(topicsOf(ask({ subjects: ['sys-21'] }))).toEqual(['the deadline of the 2022 photo contest']);
    expect(topicsOf(ask({ subjects: ['sys-04'] }))).toEqual(
      recorded(({ topic }) => /stocktaking/i.test(topic)),
    );
  });

  test('are found by words of their topic', () => {
    expect(topicsOf(ask({ subjects: ['Forum 2023'] }))).toEqual(['when the WSIS Forum 2023 takes place']);
  });

  test('are found by id, beside those of a subject', () => {
    expect(topicsOf(ask({ conflicts: ['cf-05'], subjects: ['C11'] }))).toEqual(
      recorded(({ id }) => id === 'cf-05' || id === 'cf-51'),
    );
    expect(answerQuery(context, { kind: 'disagreements', conflicts: ['cf-99'] }).kind).toBe('missing');
  });

  test('of one type are those of it alone: what the documents lost', () => {
    const gaps = ask({ type: 'gap' });
    expect(topicsOf(gaps)).toEqual(recorded(({ type }) => type === 'gap'));
    expect(gaps.onlyGaps).toBe(true);
    expect(ask({ subjects: ['C11'] }).onlyGaps).toBe(true);
    expect(ask({ subjects: ['C4'] }).onlyGaps).toBe(false);
  });

  test('say on which subjects nothing is disputed', () => {
    const { undisputed, count } = ask({ subjects: ['C3', 'C4'] });
    expect(undisputed).toEqual(['C3']);
    expect(count).toBe(3);
    expect(ask({ subjects: ['C3'] })).toMatchObject({ count: 0, undisputed: ['C3'] });
    expect(ask({ subjects: ['C3'] }).sources).not.toEqual([]);
  });
});
