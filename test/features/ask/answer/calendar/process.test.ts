import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../../src/features/ask/answer/answer.js';
import { answerAt, askingAt, idsOf } from '../../../../support/calendar.js';

function prizes(now: string, zone?: string) {
  return answerAt({ kind: 'process', process: 'prizes-2023', ask: 'now' }, { now, ...(zone && { zone }) });
}

/** Where the Prizes stand: phases that are on, the last that was, the first that will be. */
async function position(now: string, zone?: string) {
  const { current, previous, upcoming } = await prizes(now, zone);
  return { current, previous, upcoming };
}

const ZONES = ['Europe/Zurich', 'Africa/Addis_Ababa', 'Asia/Tokyo', 'America/New_York'];

describe.each(ZONES)('the phase of the Prizes 2023, asked from %s,', (zone) => {
  test.each([
    ['2022-09-06T21:59:59Z', { current: [], previous: undefined, upcoming: 1 }],
    ['2022-09-06T22:00:00Z', { current: [1], previous: undefined, upcoming: 2 }],
    ['2022-12-07T21:59:59Z', { current: [1], previous: undefined, upcoming: 2 }],
    ['2022-12-07T22:00:01Z', { current: [], previous: 1, upcoming: 2 }],
    ['2022-12-12T23:00:00Z', { current: [2], previous: 1, upcoming: 3 }],
    ['2022-12-24T08:00:00Z', { current: [], previous: 2, upcoming: 3 }],
    ['2022-12-24T23:00:00Z', { current: [3], previous: 2, upcoming: 4 }],
    ['2023-01-25T21:59:59Z', { current: [3, 4], previous: 2, upcoming: 5 }],
    ['2023-01-25T22:00:01Z', { current: [4], previous: 3, upcoming: 5 }],
    ['2023-02-20T08:00:00Z', { current: [], previous: 4, upcoming: 5 }],
    ['2023-03-15T08:00:00Z', { current: [5], previous: 4, upcoming: undefined }],
    ['2023-03-17T23:00:00Z', { current: [], previous: 5, upcoming: undefined }],
  ])('at %s is %j', async (now, expected) => {
    expect(await position(now, zone)).toEqual(expected);
  });
});

describe('on a day', () => {
  async function on(at: string) {
    const query = { kind: 'process', process: 'prizes-2023', ask: 'now', at } as const;
    const { current, previous, upcoming, day } = await answerAt(query, { now: '2026-11-25T08:00:00Z' });
    return { current, previous, upcoming, day };
  }

  test('it is what was on at some time of that day, whenever one asks', async () => {
    expect(await on('2022-12-16')).toEqual({ current: [2], previous: 1, upcoming: 3, day: '2022-12-16' });
    expect(await on('2022-12-07')).toMatchObject({ current: [1] });
    expect(await on('2023-01-25')).toMatchObject({ current: [3, 4] });
    expect(await on('2022-12-10')).toMatchObject({ current: [], previous: 1, upcoming: 2 });
  });
});

describe('the Open Consultation Process', () => {
  const ocp = (now: string) => answerAt({ kind: 'process', process: 'ocp-2023', ask: 'now' }, { now });

  test('is between meetings most of the time', async () => {
    expect(await ocp('2022-12-20T09:00:00Z')).toMatchObject({ current: [], previous: 2, upcoming: 3 });
    expect(await ocp('2023-01-13T13:30:00Z')).toMatchObject({ current: [3], upcoming: 4 });
    expect(await ocp('2023-01-13T14:00:00Z')).toMatchObject({ current: [], previous: 3, upcoming: 4 });
  });

  test('has its deadline beside its phases', async () => {
    const { deadlines } = await ocp('2022-12-20T09:00:00Z');
    expect(deadlines).toMatchObject([{ id: 'cal-292', phase: 4, start: '2023-02-01', state: 'coming' }]);
  });
});

describe('the answer', () => {
  test('holds every phase in order with ISO days and instants', async () => {
    const { phases } = await prizes('2022-09-20T09:00:00Z');
    expect(phases.map(({ phase, start, end, endInstant }) => [phase, start, end, endInstant])).toEqual([
      [1, '2022-09-07', '2022-12-07', '2022-12-07T23:00:00+01:00'],
      [2, '2022-12-13', '2022-12-23', undefined],
      [3, '2022-12-25', '2023-01-25', '2023-01-25T23:00:00+01:00'],
      [4, '2023-01-25', '2023-02-10', undefined],
      [5, '2023-03-13', '2023-03-17', undefined],
    ]);
  });

  test('disputes about other phases stay out of an answer about one', async () => {
    const about = async (phase: number) => {
      const query = { kind: 'process', process: 'prizes-2023', ask: 'phase', phase } as const;
      const { disagreements } = await answerAt(query, { now: '2022-09-20T09:00:00Z' });
      return disagreements.map(({ topic }) => topic);
    };
    expect(await about(2)).toEqual([]);
    expect(await about(4)).toEqual(['where Prizes 2023 voting ends and selection starts']);
  });

  test('cites the process and its phases', async () => {
    const { sources } = await prizes('2022-09-20T09:00:00Z');
    expect(sources.map(({ label }) => label)).toEqual(['ITU WSIS report 2022, ¶458']);
  });

  test('names the process in the language asked for', async () => {
    const query = { kind: 'process', process: 'prizes-2023', ask: 'phases' } as const;
    const { process } = await answerAt(query, { now: '2022-09-20T09:00:00Z', language: 'fr' });
    expect(process).toEqual({ code: 'prizes-2023', title: 'Prix du SMSI 2023' });
  });

  test('offers two to four other questions', async () => {
    const { next } = await prizes('2022-09-20T09:00:00Z');
    expect(next).toEqual([
      { kind: 'process', process: 'prizes-2023', ask: 'phases' },
      { kind: 'process', process: 'prizes-2023', ask: 'phase', phase: 1 },
      { kind: 'calendar', show: 'due', period: { kind: 'coming' }, pick: 'first' },
    ]);
  });
});

describe('a process that does not exist', () => {
  test.each([
    { kind: 'process', process: 'prizes-2019', ask: 'phases' } as const,
    { kind: 'calendar', show: 'due', period: { kind: 'coming' }, process: 'prizes-2019' } as const,
  ])('is told so, with those there are: $kind', async (query) => {
    const answer = answerQuery(await askingAt({ now: '2022-09-20T09:00:00Z' }), query);
    expect(answer).toMatchObject({
      kind: 'missing',
      mentions: [{ kind: 'process', code: 'prizes-2019', existing: ['prizes-2023', 'ocp-2023'] }],
      next: [
        { kind: 'process', process: 'prizes-2023' },
        { kind: 'process', process: 'ocp-2023' },
      ],
    });
  });
});

test('deadlines of one process are found through it', async () => {
  const query = {
    kind: 'calendar',
    show: 'due',
    period: { kind: 'coming' },
    process: 'prizes-2023',
  } as const;
  const { events } = await answerAt(query, { now: '2023-01-20T09:00:00Z' });
  expect(idsOf(events)).toEqual(['cal-287', 'cal-290', 'cal-289', 'cal-296']);
});
