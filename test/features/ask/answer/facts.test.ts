import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../src/features/ask/answer/answer.js';
import type { Answer } from '../../../../src/features/ask/answers.js';
import type { Query } from '../../../../src/features/ask/query.js';
import { answerContext } from '../../../support/framework.js';

const context = await answerContext();

function answer<Kind extends Answer['kind']>(kind: Kind, query: Query) {
  const result = answerQuery(context, query);
  if (result.kind !== kind) throw new Error(`answered ${result.kind}`);
  return result as Extract<Answer, { kind: Kind }>;
}

describe('roles', () => {
  test('C4 keeps every claim about ITU side by side, each with its source', () => {
    const { claims, disagreements } = answer('role', { kind: 'role', line: 'C4' });
    const itu = claims.filter((claim) => claim.organisation === 'ITU');
    expect(itu.length).toBeGreaterThanOrEqual(5);
    expect(claims.every((claim) => claim.sources.length > 0)).toBe(true);
    expect(disagreements.map((entry) => entry.topic).join()).toMatch(/C4/);
  });

  test('every line has at least one claim', () => {
    for (const line of context.framework.lines) {
      expect(answer('role', { kind: 'role', line: line.code }).claims, line.code).not.toEqual([]);
    }
  });
});

describe('meetings and winners', () => {
  test('the C5 meeting keeps what was written beside the instant', () => {
    const { meetings } = answer('meeting', { kind: 'meeting', line: 'C5' });
    expect(meetings).toMatchObject([
      {
        date: '2022-05-30',
        asWritten: '16:30-18:15 CEST',
        start: '2022-05-30T16:30:00+02:00',
        zone: 'Europe/Zurich',
      },
    ]);
  });

  test('the 2022 winner of C5 is the Cyber Safety program of Qatar', () => {
    const { awards } = answer('winner', { kind: 'winner', line: 'C5' });
    expect(awards).toMatchObject([{ year: 2022, country: 'Qatar' }]);
  });

  test('C7 is no category: its eight sub-lines have the winners', () => {
    const { awards, subLines } = answer('winner', { kind: 'winner', line: 'C7' });
    expect(awards).toEqual([]);
    expect(subLines.flatMap((subLine) => subLine.awards)).toHaveLength(8);
  });
});

describe('what is', () => {
  test('C7-EHEALTH names its parent, category, mapping, roles, meeting and winner', () => {
    const { subjects } = answer('describe', {
      kind: 'describe',
      subjects: [{ kind: 'line', code: 'C7-EHEALTH' }],
    });
    expect(subjects).toMatchObject([
      { kind: 'line', parent: { code: 'C7' }, category: 10, mapping: { goalCount: 5, targetCount: 11 } },
    ]);
  });

  test('D.2-2 is an ITU-D outcome that serves C5', () => {
    const { subjects } = answer('describe', {
      kind: 'describe',
      subjects: [{ kind: 'entry', code: 'D.2-2' }],
    });
    expect(subjects).toMatchObject([{ kind: 'entry', entryKind: 'ITU-D outcome', lines: [{ code: 'C5' }] }]);
  });

  test('ITU-T F.743.13 carries its title, status and line', () => {
    const query: Query = { kind: 'describe', subjects: [{ kind: 'recommendation', id: 'ITU-T F.743.13' }] };
    const { subjects } = answer('describe', query);
    expect(subjects).toMatchObject([
      {
        kind: 'recommendation',
        listings: [{ status: 'new', line: { code: 'C2' }, title: expect.any(String) }],
      },
    ]);
  });

  test('ITU-T L.1390, which two paragraphs state differently, shows both listings and the disagreement', () => {
    const query: Query = { kind: 'describe', subjects: [{ kind: 'recommendation', id: 'ITU-T L.1390' }] };
    const { subjects, disagreements } = answer('describe', query);
    const [recommendation] = subjects;
    if (recommendation?.kind !== 'recommendation') throw new Error('not a Recommendation');
    expect(new Set(recommendation.listings.map((listing) => listing.stage)).size).toBe(2);
    expect(disagreements).not.toEqual([]);
  });

  test('titles come in the language asked for, with codes unchanged', async () => {
    const french = await answerContext({ language: 'fr' });
    const result = answerQuery(french, { kind: 'describe', subjects: [{ kind: 'goal', number: 1 }] });
    expect(result).toMatchObject({ subjects: [{ name: 'Pas de pauvreté', number: 1 }] });
  });
});

describe('what does not exist', () => {
  test.each<[Query, string]>([
    [{ kind: 'line-to-goals', lines: ['C7-NONE'] }, 'C7-NONE'],
    [{ kind: 'target-to-lines', targets: ['9.9'] }, '9.9'],
    [{ kind: 'why', line: 'C5', target: '14.d' }, '14.d'],
    [{ kind: 'line-to-goals', lines: ['C5'], edition: 'RPT-1999' }, 'RPT-1999'],
    [{ kind: 'describe', subjects: [{ kind: 'entry', code: 'D.9-9' }] }, 'D.9-9'],
    [{ kind: 'describe', subjects: [{ kind: 'recommendation', id: 'ITU-T Z.9999' }] }, 'ITU-T Z.9999'],
  ])('%j is answered by naming the code, whoever made the query', (query, code) => {
    expect(answer('missing', query).mentions.map((mention) => mention.code)).toEqual([code]);
  });

  test('9.z comes with the targets that SDG 9 does have', () => {
    const { mentions } = answer('missing', { kind: 'missing', mentions: [{ kind: 'target', code: '9.z' }] });
    expect(mentions[0]?.existing).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5', '9.a', '9.b', '9.c']);
  });

  test('a target of no goal at all has nothing near it', () => {
    const { mentions } = answer('missing', { kind: 'missing', mentions: [{ kind: 'target', code: '18.2' }] });
    expect(mentions[0]?.existing).toEqual([]);
  });
});
