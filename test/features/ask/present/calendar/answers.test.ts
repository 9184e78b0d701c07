import { describe, expect, test } from 'vitest';
import { queryNames } from '../../../../../src/features/ask/present/names.js';
import { questionText } from '../../../../../src/features/ask/present/question.js';
import type { CalendarQuery } from '../../../../../src/features/ask/queries/calendar.js';
import { query as querySchema } from '../../../../../src/features/ask/query.js';
import { wordingIn } from '../../../../../src/features/ask/wording/wording.js';
import { LANGUAGES, type Language } from '../../../../../src/shared/language.js';
import { replyAt, textAt } from '../../../../support/calendar.js';
import { calendarQueries } from '../../../../support/calendar-queries.js';
import { realFramework } from '../../../../support/framework.js';

const THIS_WEEK = { kind: 'relative', unit: 'week', offset: 0 } as const;
const COMING = { kind: 'coming' } as const;
const prizes = { kind: 'process', process: 'prizes-2023', ask: 'now' } as const;

describe('a list of dates', () => {
  test('is headed by what was asked for', async () => {
    const heading = async (query: CalendarQuery, zone?: string) =>
      (await replyAt(query, { now: '2022-12-06T20:00:00Z', ...(zone && { zone }) })).title;
    expect(await heading({ kind: 'calendar', show: 'due', period: THIS_WEEK })).toBe(
      'Due · 5 December 2022 – 11 December 2022',
    );
    expect(
      await heading({ kind: 'calendar', show: 'on', period: COMING, pick: 'first', kinds: ['meeting'] }),
    ).toBe('Next · meetings');
    expect(
      await heading(
        {
          kind: 'calendar',
          show: 'on',
          period: { kind: 'past' },
          kinds: ['workshop'],
          lines: ['C6'],
          words: 'AI',
        },
        'Asia/Tokyo',
      ),
    ).toBe('Calendar · workshops · C6 · “AI” · until 7 December 2022 · Asia/Tokyo');
    const before = { kind: 'event', event: 'cal-294', side: 'before' } as const;
    expect(await heading({ kind: 'calendar', show: 'on', period: before, process: 'ocp-2023' })).toBe(
      'Calendar · Open Consultation Process of WSIS Forum 2023 · before WSIS Forum 2023',
    );
  });

  test('says how many more there are', async () => {
    const text = await textAt(
      { kind: 'calendar', show: 'on', period: { kind: 'days', from: '2022-05-01', to: '2022-06-30' } },
      { now: '2022-06-01T08:00:00Z' },
    );
    expect(text).toMatch(/\d+ more dates are recorded for that\./);
  });

  test('says plainly when nothing is recorded, and names what is nearest', async () => {
    const text = await textAt(
      { kind: 'calendar', show: 'due', period: COMING, kinds: ['deadline'] },
      { now: '2030-01-01T12:00:00Z' },
    );
    expect(text).toContain('No coming date is recorded for that.');
    expect(text).toContain('The last one before: Stricter unwanted-emission limits');
    const week = await textAt(
      { kind: 'calendar', show: 'due', period: THIS_WEEK },
      { now: '2030-01-01T12:00:00Z' },
    );
    expect(week).toContain('Nothing is recorded for that.');
    expect(week).toContain('The first one after: none is recorded');
  });

  test('marks a plan that did not stand in place of counting days to it', async () => {
    const text = await textAt(
      { kind: 'calendar', show: 'on', period: { kind: 'days', from: '2020-04-06', to: '2020-04-09' } },
      { now: '2020-04-01T08:00:00Z' },
    );
    expect(text).toMatch(/WSIS Forum 2020 \(planned.*a plan that did not stand \(Superseded\.\)/);
    expect(text).toMatch(
      /7th Arab Forum.*planned; nothing later is recorded \(Planned, as of early 2020\.\)/,
    );
  });
});

describe('an event', () => {
  const asked = { now: '2022-12-06T20:00:00Z' };

  test.each([
    ['when', 'Date: 13 March 2023 – 17 March 2023'],
    ['start', 'Start: 13 March 2023'],
    ['end', 'End: 17 March 2023'],
    ['left', 'Status: starts in 97 days; closes in 101 days'],
    ['place', 'Place: ITU Headquarters, Geneva'],
  ] as const)('asked %s says that first', async (ask, first) => {
    const text = await textAt({ kind: 'event', events: ['cal-294'], ask }, asked);
    expect(text.split('\n').slice(0, 2)).toEqual(['WSIS Forum 2023', first]);
  });

  test('says so when no place or end is known', async () => {
    expect(await textAt({ kind: 'event', events: ['cal-283'], ask: 'place' }, asked)).toContain(
      'The documents name no place.',
    );
    expect(await textAt({ kind: 'event', events: ['cal-269'], ask: 'end' }, asked)).toContain(
      'The documents name no end.',
    );
  });

  test('tells what was written, its remark, and that a date was worked out', async () => {
    const text = await textAt({ kind: 'event', events: ['cal-292'], ask: 'when' }, asked);
    expect(text).toContain('As written: Deadline for Submissions of Official Contributions');
    expect(text).toContain('Date is the Phase IV date; no cut-off hour given.');
    expect(text).toContain('The documents do not give this date in so many words');
  });

  test('that was planned otherwise names the plan apart', async () => {
    const text = await textAt({ kind: 'event', events: ['cal-083'], ask: 'when' }, asked);
    expect(text.split('\n')[0]).toBe('WSIS Forum 2020 (as held, virtual)');
    expect(text).toMatch(/Plans that did not stand\n.*6 April 2020 – 9 April 2020/);
    expect(text).toContain('Sources differ on when and how the WSIS Forum 2020 met');
  });

  test('of several stands under its own name', async () => {
    const text = await textAt({ kind: 'event', events: ['cal-216', 'cal-218'], ask: 'when' }, asked);
    expect(text).toMatch(/Photo Contest deadline \(para 381\)\nDate: 7 March 2022/);
    expect(text).toMatch(/Photo Contest deadline \(para 322\)\nDate: 11 March 2022/);
    expect(text).toContain('Sources differ on the deadline of the 2022 photo contest');
  });
});

describe('a process', () => {
  test.each([
    ['2022-09-01T08:00:00Z', 'WSIS Prizes 2023, now: not begun yet.'],
    ['2022-10-20T09:00:00Z', 'WSIS Prizes 2023, now: phase 1 of 5.'],
    ['2022-12-10T09:00:00Z', 'WSIS Prizes 2023, now: between two phases, none is on.'],
    ['2023-01-25T12:00:00Z', 'WSIS Prizes 2023, now: phases 3 and 4 of 5.'],
    ['2023-06-01T09:00:00Z', 'WSIS Prizes 2023, now: over, the last phase has ended.'],
  ])('at %s: %s', async (now, said) => {
    expect(await textAt(prizes, { now })).toContain(`${said}\n`);
  });

  test('says what closes when and what comes next', async () => {
    const text = await textAt(prizes, { now: '2023-01-10T12:00:00Z', zone: 'Africa/Addis_Ababa' });
    expect(text).toMatch(/Next phase\n4 · .*25 January 2023 – 10 February 2023 · starts in 15 days/);
    expect(text).toMatch(
      /Deadlines\n.*voting deadline · 25 January 2023, 23:00 Geneva time \(26 January 2023, 01:00 in Africa\/Addis_Ababa\) · closes in 15 days, 10 hours/,
    );
    expect(text).not.toContain('submission deadline');
  });

  test('between two phases names both', async () => {
    const text = await textAt(prizes, { now: '2022-12-10T09:00:00Z' });
    expect(text).toMatch(/Previous phase\n1 · .*ended 2 days ago/);
    expect(text).toMatch(/Next phase\n2 · .*starts in 3 days/);
  });

  test('on another day names that day', async () => {
    const text = await textAt({ ...prizes, at: '2022-12-16' }, { now: '2026-11-25T08:00:00Z' });
    expect(text).toContain('WSIS Prizes 2023, 16 December 2022: phase 2 of 5.');
  });

  test('tells of one phase what happens in it, with its deadline', async () => {
    const text = await textAt({ ...prizes, ask: 'phase', phase: 3 }, { now: '2023-01-10T12:00:00Z' });
    expect(text.split('\n')[0]).toBe('WSIS Prizes 2023: phase 3');
    expect(text).toContain('public online voting');
    expect(text).toMatch(/Deadlines\n.*voting deadline · 25 January 2023, 23:00 Geneva time/);
  });

  test('has no sixth phase and says which there are', async () => {
    const text = await textAt({ ...prizes, ask: 'phase', phase: 6 }, { now: '2023-01-10T12:00:00Z' });
    expect(text).toContain('WSIS Prizes 2023 has no phase 6. The phases are numbered from 1 to 5.');
    expect(text).toContain('selection by ITU Expert Group');
  });
});

describe('labels of buttons', async () => {
  const framework = await realFramework();
  const queries = calendarQueries(framework);
  const labelOf = (query: CalendarQuery, language: Language = 'en') =>
    questionText(wordingIn(language), query, queryNames(framework, language));

  test.each<[CalendarQuery, string]>([
    [{ kind: 'calendar', show: 'due', period: THIS_WEEK }, 'What is due this week?'],
    [
      { kind: 'calendar', show: 'on', period: { kind: 'within', days: 10 } },
      'What is on in the next 10 days?',
    ],
    [
      { kind: 'calendar', show: 'starting', period: { kind: 'relative', unit: 'month', offset: -3 } },
      'What started 3 months ago?',
    ],
    [
      { kind: 'calendar', show: 'on', period: { kind: 'past' }, kinds: ['workshop'], lines: ['C6'] },
      'What was on up to now (workshops, C6)?',
    ],
    [{ kind: 'calendar', show: 'due', period: COMING, pick: 'first', most: 3 }, 'What is due next (3)?'],
    [
      { kind: 'calendar', show: 'on', period: { kind: 'event', event: 'cal-294', side: 'before' } },
      'What is on before WSIS Forum 2023?',
    ],
    [{ kind: 'event', events: ['cal-257'], ask: 'place' }, 'Where is WTDC-22?'],
    [
      { kind: 'event', events: ['cal-294'], ask: 'left', zone: 'Asia/Tokyo' },
      'How long until WSIS Forum 2023 (Asia/Tokyo)?',
    ],
    [prizes, 'Which phase of WSIS Prizes 2023 is on now?'],
    [{ ...prizes, ask: 'phase', phase: 3 }, 'What happens in phase 3 of WSIS Prizes 2023?'],
  ])('%j reads %s', (query, label) => {
    expect(labelOf(query)).toBe(label);
  });

  test.each(LANGUAGES)('hold no id in %s, and differ where the questions do', (language) => {
    const labels = queries.map((query) => labelOf(query, language));
    expect(labels.filter((label) => /cal-\d|prizes-2|ocp-2/.test(label))).toEqual([]);
    const lists = queries.filter(({ kind }) => kind === 'calendar').map((query) => labelOf(query, language));
    expect(new Set(lists).size).toBe(lists.length);
  });

  test('fit on a button wherever they are offered, also in a zone with a long name', async () => {
    for (const [turn, language] of LANGUAGES.entries()) {
      const some = queries.filter(({ kind }, index) => index % (kind === 'event' ? 60 : 6) === turn);
      for (const query of some) {
        const asked = { now: '2022-12-06T20:00:00Z', language };
        const { actions } = await replyAt({ ...query, zone: 'America/Argentina/Buenos_Aires' }, asked);
        for (const { label, argument } of actions) {
          expect(label.length, label).toBeLessThanOrEqual(75);
          expect(querySchema.safeParse(JSON.parse(argument).query).success, argument).toBe(true);
        }
      }
    }
  });
});
