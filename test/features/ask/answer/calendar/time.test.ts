import { describe, expect, test } from 'vitest';
import type { DatedEvent } from '../../../../../src/features/ask/answers/calendar.js';
import { answerAt } from '../../../../support/calendar.js';

/** An event as it is seen from a moment and a zone. */
async function seen(id: string, now: string, zone = 'Europe/Zurich'): Promise<DatedEvent> {
  const { events } = await answerAt({ kind: 'event', events: [id], ask: 'when' }, { now, zone });
  const [event] = events;
  if (!event) throw new Error(`no ${id}`);
  return event;
}

const ZONES = ['Europe/Zurich', 'Africa/Addis_Ababa', 'Asia/Tokyo', 'America/New_York'];

describe('the submission deadline, 23:00 in Geneva on 7 December 2022,', () => {
  test.each(ZONES)('is open one second before and closed one second after, asked from %s', async (zone) => {
    const before = await seen('cal-283', '2022-12-07T21:59:59Z', zone);
    const after = await seen('cal-283', '2022-12-07T22:00:01Z', zone);
    expect([before.state, before.toEnd?.isPast]).toEqual(['coming', false]);
    expect([after.state, after.toEnd?.isPast]).toEqual(['over', true]);
    expect(before.toEnd).toMatchObject({ days: 0, time: { hours: 0, minutes: 0 } });
  });

  test('is closed at its very second', async () => {
    expect((await seen('cal-283', '2022-12-07T22:00:00Z')).state).toBe('over');
  });

  test('ends the submission phase in that second', async () => {
    expect((await seen('cal-270', '2022-12-07T21:59:59Z')).state).toBe('on');
    expect((await seen('cal-270', '2022-12-07T22:00:01Z')).state).toBe('over');
  });

  test('was closed 303 days ago on 7 October 2023', async () => {
    const { toEnd } = await seen('cal-283', '2023-10-07T08:00:00Z');
    expect(toEnd).toMatchObject({ isPast: true, days: 303 });
  });

  test('keeps the instant and what was written beside each other', async () => {
    const deadline = await seen('cal-283', '2022-12-06T20:00:00Z', 'Africa/Addis_Ababa');
    expect(deadline).toMatchObject({
      start: '2022-12-07',
      end: '2022-12-07',
      endInstant: '2022-12-07T23:00:00+01:00',
      timeAsWritten: '23:00',
      zoneAsWritten: 'Geneva time',
      process: { code: 'prizes-2023', title: 'WSIS Prizes 2023' },
      phase: 1,
      isDerived: true,
      toEnd: { isPast: false, days: 1, time: { hours: 2, minutes: 0 } },
    });
  });
});

describe('what is left', () => {
  test('counts a day on which clocks change as one day', async () => {
    // Geneva goes back on 30 October 2022: from noon to noon it is 25 hours.
    const phase = await seen('cal-281', '2022-10-29T09:00:00Z');
    expect(phase.toStart).toMatchObject({ days: 31, time: { hours: 23, minutes: 0 } });
    const sameHour = await seen('cal-281', '2022-10-31T09:00:00Z');
    expect(sameHour.toStart).toMatchObject({ days: 30, time: { hours: 0, minutes: 0 } });
  });

  test('counts by the clock of the zone: New York changes a week later', async () => {
    const geneva = await seen('cal-281', '2022-11-01T09:00:00Z', 'Europe/Zurich');
    const newYork = await seen('cal-281', '2022-11-01T09:00:00Z', 'America/New_York');
    expect(geneva.toStart).toMatchObject({ days: 29, time: { hours: 0 } });
    expect(newYork.toStart).toMatchObject({ days: 28, time: { hours: 23 } });
  });

  test('is whole days where only days are known', async () => {
    const { toStart, toEnd } = await seen('cal-294', '2023-03-01T09:00:00Z');
    expect(toStart).toEqual({ isPast: false, days: 12, time: undefined });
    expect(toEnd).toEqual({ isPast: false, days: 16, time: undefined });
  });

  test('is counted from the day it is where it is asked', async () => {
    const now = '2023-03-01T01:00:00Z';
    expect((await seen('cal-294', now, 'Asia/Tokyo')).toStart?.days).toBe(12);
    expect((await seen('cal-294', now, 'America/New_York')).toStart?.days).toBe(13);
  });
});

describe('a day without an hour', () => {
  test.each(ZONES)(
    'begins and ends at midnight where it happens, also for who asks from %s',
    async (zone) => {
      // Nomination runs from 13 to 23 December in Geneva.
      expect((await seen('cal-286', '2022-12-12T22:59:59Z', zone)).state).toBe('coming');
      expect((await seen('cal-286', '2022-12-12T23:00:00Z', zone)).state).toBe('on');
      expect((await seen('cal-286', '2022-12-23T22:59:59Z', zone)).state).toBe('on');
      expect((await seen('cal-286', '2022-12-23T23:00:00Z', zone)).state).toBe('over');
    },
  );

  test('is a day of the asker where no place is known', async () => {
    // The application deadline of 19 September 2021 names no zone.
    const now = '2021-09-20T02:00:00Z';
    expect((await seen('cal-166', now, 'America/New_York')).state).toBe('on');
    expect((await seen('cal-166', now, 'Asia/Tokyo')).state).toBe('over');
  });
});

describe('a month or a year', () => {
  test('stays one: nothing is counted to a day of it', async () => {
    const started = await seen('cal-001', '2022-12-06T20:00:00Z');
    expect(started).toMatchObject({ precision: 'month', asWritten: 'October 2004', state: 'over' });
    expect(started.toStart).toBeUndefined();
    expect(started.toEnd).toBeUndefined();
  });

  test('is on until its last day', async () => {
    expect((await seen('cal-267', '2022-08-31T12:00:00Z')).state).toBe('coming');
    expect((await seen('cal-267', '2022-09-30T12:00:00Z')).state).toBe('on');
    expect((await seen('cal-267', '2022-10-01T12:00:00Z')).state).toBe('over');
    expect((await seen('cal-301', '2023-06-01T12:00:00Z')).state).toBe('on');
  });
});

describe('what has no end on record', () => {
  test('goes on', async () => {
    const series = await seen('cal-082', '2030-01-01T00:00:00Z');
    expect(series).toMatchObject({ state: 'on', end: undefined, toEnd: undefined });
  });
});

test('a start at midnight is no hour: no document gives it', async () => {
  const phase = await seen('cal-270', '2022-09-01T00:00:00Z');
  expect(phase.startInstant).toBeUndefined();
  expect(phase.endInstant).toBe('2022-12-07T23:00:00+01:00');
});
