import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { entriesBetween } from '../../../../support/brute-force.js';
import { type Asked, answerAt, idsOf } from '../../../../support/calendar.js';
import { realFramework, realReference } from '../../../../support/framework.js';

type ListQuery = QueryOf<'calendar'>;
type Overrides = Partial<ListQuery>;

const THIS_WEEK = { kind: 'relative', unit: 'week', offset: 0 } as const;
const COMING = { kind: 'coming' } as const;
const PAST = { kind: 'past' } as const;

function list(overrides: Overrides, asked: Asked) {
  return answerAt({ kind: 'calendar', show: 'on', period: COMING, ...overrides }, asked);
}

async function ids(overrides: Overrides, asked: Asked): Promise<readonly string[]> {
  return idsOf((await list(overrides, asked)).events);
}

describe('for any period and zone', () => {
  test('the entries found are those that a plain look through the records finds', async () => {
    const { calendar } = (await realReference()).data;
    const day = fc
      .date({ min: new Date('2019-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const zone = fc.constantFrom('Africa/Addis_Ababa', 'Europe/Zurich', 'Asia/Tokyo', 'America/New_York');
    const show = fc.constantFrom('on' as const, 'due' as const, 'starting' as const);
    await fc.assert(
      fc.asyncProperty(
        day,
        fc.integer({ min: 0, max: 400 }),
        zone,
        show,
        async (from, length, where, what) => {
          const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
          const period = { kind: 'days', from, to } as const;
          const asked = { now: '2022-12-06T20:00:00Z', zone: where };
          const expected = entriesBetween(calendar, what, [from, to], where);
          // Few enough of each kind to be shown in full for most periods.
          for (const kind of ['deadline', 'phase', 'meeting', 'period'] as const) {
            if (what === 'due' && kind !== 'deadline' && kind !== 'phase') continue;
            const answer = await list({ show: what, period, kinds: [kind] }, asked);
            const wanted = expected.filter((id) => calendar.find((entry) => entry.id === id)?.kind === kind);
            expect(answer.total).toBe(wanted.length);
            const shown = idsOf(answer.events);
            if (wanted.length <= 12) expect(shown.toSorted()).toEqual(wanted);
            else expect(shown.filter((id) => wanted.includes(id))).toHaveLength(12);
          }
          const whole = await list({ show: what, period }, asked);
          expect(whole.total).toBe(expected.length);
          expect(idsOf(whole.events).filter((id) => !expected.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what is due', () => {
  test('this week holds the phase and the deadline that close, in every zone', async () => {
    for (const zone of ['Africa/Addis_Ababa', 'Europe/Zurich', 'Asia/Tokyo', 'America/New_York']) {
      const due = await ids({ show: 'due', period: THIS_WEEK }, { now: '2022-12-06T20:00:00Z', zone });
      expect(due, zone).toEqual(['cal-270', 'cal-283']);
    }
  });

  test('is found on the day written and on the day it is where it is asked', async () => {
    const on = (day: string, zone: string) =>
      ids(
        { show: 'due', period: { kind: 'days', from: day, to: day }, kinds: ['deadline'] },
        { now: '2022-12-01T08:00:00Z', zone },
      );
    expect(await on('2022-12-07', 'Africa/Addis_Ababa')).toEqual(['cal-283']);
    expect(await on('2022-12-08', 'Africa/Addis_Ababa')).toEqual(['cal-283']);
    expect(await on('2022-12-08', 'Asia/Tokyo')).toEqual(['cal-283']);
    expect(await on('2022-12-08', 'Europe/Zurich')).toEqual([]);
    expect(await on('2022-12-08', 'America/New_York')).toEqual([]);
  });

  test('from now on loses the deadline in its second', async () => {
    const next = (now: string) => ids({ show: 'due', kinds: ['deadline'], pick: 'first' }, { now });
    expect(await next('2022-12-07T21:59:59Z')).toEqual(['cal-283']);
    expect(await next('2022-12-07T22:00:01Z')).toEqual(['cal-290']);
  });

  test('in the past gains it in that second', async () => {
    const last = (now: string) =>
      ids({ show: 'due', kinds: ['deadline'], period: PAST, pick: 'last' }, { now });
    expect(await last('2022-12-07T21:59:59Z')).toEqual(['cal-218']);
    expect(await last('2022-12-07T22:00:01Z')).toEqual(['cal-283']);
  });

  test('is never a period of years, such as a decade or a study period', async () => {
    const whole = { kind: 'days', from: '2019-01-01', to: '2033-01-01' } as const;
    const framework = await realFramework();
    const years = framework.calendar.filter(
      ({ kind, name }) => kind === 'period' && /Decade|study period/.test(name),
    );
    for (const { name, end } of years) {
      const period = { kind: 'days', from: end ?? '', to: end ?? '' } as const;
      const due = await list({ show: 'due', period }, { now: '2022-12-06T20:00:00Z' });
      expect(due.events.map((event) => event.name)).not.toContain(name);
    }
    expect(years.length).toBeGreaterThanOrEqual(4);
    expect((await list({ show: 'due', period: whole }, { now: '2022-12-06T20:00:00Z' })).events).toHaveLength(
      12,
    );
  });

  test('next is no meeting of a consultation, which closes nothing', async () => {
    expect(await ids({ show: 'due', pick: 'first' }, { now: '2023-01-05T17:00:00Z' })).toEqual([
      'cal-287',
      'cal-290',
    ]);
  });
});

describe('what is on', () => {
  test('gives what begins in the period first, then what is under way, and what goes on for years last', async () => {
    const { events } = await list({ period: THIS_WEEK }, { now: '2022-12-06T20:00:00Z' });
    expect(idsOf(events).slice(0, 4)).toEqual(['cal-282', 'cal-283', 'cal-284', 'cal-270']);
    const background = events.findIndex(({ kind, end }) => kind === 'period' || end === undefined);
    expect(background).toBeGreaterThan(3);
    expect(events.slice(background).every(({ kind, end }) => kind === 'period' || end === undefined)).toBe(
      true,
    );
  });

  test('shows at most twelve and tells how many there are', async () => {
    const { events, total } = await list(
      { period: { kind: 'relative', unit: 'year', offset: 0 } },
      { now: '2022-06-01T08:00:00Z' },
    );
    expect(events).toHaveLength(12);
    expect(total).toBeGreaterThan(100);
  });

  test('goes backwards in time up to now', async () => {
    const { events } = await list(
      { period: PAST, kinds: ['workshop'], lines: ['C6'] },
      { now: '2023-01-05T20:00:00Z' },
    );
    expect(idsOf(events)).toEqual(['cal-191', 'cal-123']);
  });

  test('before the Forum starts with the moment', async () => {
    const before = { kind: 'event', event: 'cal-294', side: 'before' } as const;
    const phases = { period: before, kinds: ['phase'] };
    expect(await ids(phases, { now: '2023-02-10T23:30:00Z' })).toEqual(['cal-293']);
    expect(await ids(phases, { now: '2023-02-13T14:00:01Z' })).toEqual([]);
  });

  test('during an event leaves out the event itself', async () => {
    const during = { kind: 'event', event: 'cal-294', side: 'during' } as const;
    const found = await ids(
      { period: during, kinds: ['phase', 'forum', 'report'] },
      { now: '2023-03-01T08:00:00Z' },
    );
    expect(found).toContain('cal-296');
    expect(found).not.toContain('cal-294');
  });
});

describe('narrowed', () => {
  const whole = { kind: 'days', from: '2015-01-01', to: '2030-12-31' } as const;
  const asked = { now: '2022-12-06T20:00:00Z' };

  test('C7 alone stands for its sub-lines too', async () => {
    const framework = await realFramework();
    const { total } = await list({ period: whole, lines: ['C7'] }, asked);
    const named = framework.calendar.filter(({ actionLines }) =>
      actionLines.some((line) => line.startsWith('C7')),
    );
    expect(total).toBe(named.length);
    expect(total).toBeGreaterThan(20);
  });

  test('short words match whole, long ones from their beginning', async () => {
    const names = async (words: string) =>
      (await list({ period: whole, words }, asked)).events.map(({ name }) => name);
    expect(await names('AI')).toEqual([
      'AI for Good Summit 2019',
      'AI and data commons roundtable',
      'Kaleidoscope, AI challenge second edition',
      'AI for Road Safety launched',
    ]);
    expect(await names('kaleidoscop')).toHaveLength(4);
    expect(await names('asuncion')).toEqual(['ITU Regional Development Forum, Americas']);
    expect(await names('no such words')).toEqual([]);
  });

  test('to a process holds its phases and deadlines alone', async () => {
    expect(await ids({ period: whole, process: 'ocp-2023' }, asked)).toEqual([
      'cal-268',
      'cal-281',
      'cal-288',
      'cal-292',
      'cal-291',
      'cal-293',
    ]);
  });
});

describe('the next and the last', () => {
  test('next is what has yet to begin; what is on stands beside it', async () => {
    const { events, underWay } = await list(
      { kinds: ['meeting'], pick: 'first' },
      { now: '2022-12-09T08:00:00Z' },
    );
    expect(idsOf(events)).toEqual(['cal-285']);
    expect(idsOf(underWay)).toEqual(['cal-282']);
  });

  test('next may begin today', async () => {
    expect(await ids({ kinds: ['meeting'], pick: 'first' }, { now: '2022-12-08T20:00:00Z' })).toEqual([
      'cal-284',
    ]);
  });

  test('last is what is over', async () => {
    const last = (now: string) => ids({ period: PAST, words: 'RAG', pick: 'last' }, { now });
    expect(await last('2022-07-15T10:00:00Z')).toEqual(['cal-223']);
    expect(await last('2022-04-14T10:00:00Z')).toEqual(['cal-124']);
    expect(await last('2022-04-15T10:00:00Z')).toEqual(['cal-223']);
  });

  test('names all that fall on the same day, or as many as were asked for', async () => {
    const next = (most?: number) =>
      ids({ kinds: ['meeting'], pick: 'first', ...(most && { most }) }, { now: '2022-05-25T08:00:00Z' });
    expect((await next()).length).toBeGreaterThan(5);
    expect(await next(3)).toHaveLength(3);
  });

  test('is never a plan that did not stand', async () => {
    const forum = await ids(
      { words: 'WSIS Forum 2020', kinds: ['forum'], pick: 'first' },
      { now: '2020-02-01T08:00:00Z' },
    );
    expect(forum).toEqual(['cal-090']);
  });
});

describe('plans that did not stand', () => {
  test('are found in their period, marked and with their note', async () => {
    const { events } = await list(
      { period: { kind: 'relative', unit: 'month', offset: 0 } },
      { now: '2020-04-10T08:00:00Z' },
    );
    const plans = events.filter(({ standing }) => standing === 'superseded');
    expect(idsOf(plans)).toEqual(['cal-083', 'cal-085']);
    expect(plans.every(({ note }) => note?.startsWith('Superseded'))).toBe(true);
    expect(events.find(({ id }) => id === 'cal-084')).toMatchObject({ standing: 'planned' });
  });
});

describe('where there is nothing', () => {
  test('the last date before and the first one after are named', async () => {
    const { events, before, after, sources } = await list(
      { show: 'due', period: THIS_WEEK, kinds: ['deadline'] },
      { now: '2023-01-05T12:00:00Z' },
    );
    expect(events).toEqual([]);
    expect(before?.id).toBe('cal-283');
    expect(after?.id).toBe('cal-290');
    expect(sources).not.toEqual([]);
  });

  test('no coming date leaves the last past one', async () => {
    const { before, after } = await list({ show: 'due' }, { now: '2030-01-01T12:00:00Z' });
    expect(before?.id).toBe('cal-308');
    expect(after).toBeUndefined();
  });

  test('nothing is named where no entry fits at all', async () => {
    const answer = await list({ words: 'chess' }, { now: '2022-01-01T12:00:00Z' });
    expect(answer).toMatchObject({ events: [], total: 0, before: undefined, after: undefined });
  });
});

describe('the answer', () => {
  test('holds each contradiction under the dates it concerns', async () => {
    const { disagreements } = await list(
      { show: 'due', period: { kind: 'days', from: '2022-03-01', to: '2022-03-31' } },
      { now: '2022-12-06T20:00:00Z' },
    );
    const contest = disagreements.find(({ topic }) => topic.includes('photo contest'));
    expect(contest?.claims).toEqual([
      { value: '11 March 2022', source: 'ITU WSIS report 2022, ¶322' },
      { value: '7 March 2022', source: 'ITU WSIS report 2022, ¶381' },
    ]);
  });

  test('keeps to the asker’s own zone where the one asked for does not exist', async () => {
    const asked = { now: '2022-12-06T20:00:00Z', zone: 'Asia/Tokyo' };
    expect((await list({ zone: 'Mars/Olympus' }, asked)).zone).toBe('Asia/Tokyo');
    expect((await list({ zone: 'africa/addis_ababa' }, asked)).zone).toBe('Africa/Addis_Ababa');
  });

  test('offers two to four questions that go on from it', async () => {
    const { next } = await list({ period: THIS_WEEK }, { now: '2022-12-06T20:00:00Z' });
    expect(next.length).toBeGreaterThanOrEqual(2);
    expect(next.length).toBeLessThanOrEqual(4);
    expect(next).toContainEqual({ kind: 'process', process: 'prizes-2023', ask: 'now' });
  });
});
