import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../../../../../src/features/ask/answer/calendar/moment.js';
import { stretchOf } from '../../../../../src/features/ask/answer/calendar/periods.js';
import type { Period } from '../../../../../src/features/ask/queries/calendar.js';

const forum = { first: '2023-03-13', last: '2023-03-17' };

function stretch(period: Period, now = '2022-12-07T12:00:00Z', zone = 'Europe/Zurich') {
  const moment = momentOf({ now: Temporal.Instant.from(now), zone });
  return stretchOf(period, moment, (event) => (event === 'forum' ? forum : undefined));
}

function relative(unit: 'day' | 'week' | 'month' | 'quarter' | 'year', offset: number): Period {
  return { kind: 'relative', unit, offset };
}

describe('a relative period', () => {
  test.each([
    [relative('day', 0), '2022-12-07', '2022-12-07'],
    [relative('day', 1), '2022-12-08', '2022-12-08'],
    [relative('week', 0), '2022-12-05', '2022-12-11'],
    [relative('week', -1), '2022-11-28', '2022-12-04'],
    [relative('week', 4), '2023-01-02', '2023-01-08'],
    [relative('month', 0), '2022-12-01', '2022-12-31'],
    [relative('month', 2), '2023-02-01', '2023-02-28'],
    [relative('quarter', 0), '2022-10-01', '2022-12-31'],
    [relative('quarter', 1), '2023-01-01', '2023-03-31'],
    [relative('quarter', -4), '2021-10-01', '2021-12-31'],
    [relative('year', 0), '2022-01-01', '2022-12-31'],
    [relative('year', -2), '2020-01-01', '2020-12-31'],
  ] as const)('%j is %s to %s on Wednesday 7 December 2022', (period, from, to) => {
    expect(stretch(period)).toEqual({ from, to });
  });

  test('begins its week on Monday, also when today is Sunday or Monday', () => {
    expect(stretch(relative('week', 0), '2022-12-11T12:00:00Z')).toEqual({
      from: '2022-12-05',
      to: '2022-12-11',
    });
    expect(stretch(relative('week', 0), '2022-12-12T12:00:00Z')).toMatchObject({ from: '2022-12-12' });
  });

  test('keeps February at its length', () => {
    expect(stretch(relative('month', 0), '2024-02-10T12:00:00Z')).toMatchObject({ to: '2024-02-29' });
    expect(stretch(relative('month', -1), '2023-03-31T12:00:00Z')).toEqual({
      from: '2023-02-01',
      to: '2023-02-28',
    });
  });

  test.each([
    ['Europe/Zurich', '2023-01-01'],
    ['Africa/Addis_Ababa', '2023-01-01'],
    ['Asia/Tokyo', '2023-01-01'],
    ['America/New_York', '2022-12-31'],
  ])('is counted from the day it is in %s half an hour after midnight in Geneva', (zone, today) => {
    expect(stretch(relative('day', 0), '2022-12-31T23:30:00Z', zone).from).toBe(today);
    expect(stretch(relative('year', 0), '2022-12-31T23:30:00Z', zone).from).toBe(
      `${today.slice(0, 4)}-01-01`,
    );
  });

  test('is the same day on both sides of the hour at which clocks change', () => {
    expect(stretch(relative('day', 0), '2022-10-30T00:59:59Z').from).toBe('2022-10-30');
    expect(stretch(relative('day', 0), '2022-10-30T01:00:00Z').from).toBe('2022-10-30');
    expect(stretch(relative('day', 0), '2023-03-26T21:59:59Z').from).toBe('2023-03-26');
    expect(stretch(relative('day', 0), '2023-03-26T22:00:00Z').from).toBe('2023-03-27');
  });
});

describe('a period counted from the moment', () => {
  test('runs that many days on or back, today included', () => {
    expect(stretch({ kind: 'within', days: 10 })).toEqual({
      from: '2022-12-07',
      to: '2022-12-17',
      cut: 'from now',
    });
    expect(stretch({ kind: 'within', days: -10 })).toEqual({
      from: '2022-11-27',
      to: '2022-12-07',
      cut: 'up to now',
    });
  });

  test('is open where nothing bounds it', () => {
    expect(stretch({ kind: 'coming' })).toEqual({ from: '2022-12-07', cut: 'from now' });
    expect(stretch({ kind: 'past' })).toEqual({ to: '2022-12-07', cut: 'up to now' });
  });
});

describe('a period of days', () => {
  test('is what it says, also open on one side', () => {
    expect(stretch({ kind: 'days', from: '2022-11-21', to: '2022-11-25' })).toEqual({
      from: '2022-11-21',
      to: '2022-11-25',
    });
    expect(stretch({ kind: 'days', to: '2022-11-25' })).toEqual({ to: '2022-11-25' });
  });

  test('given backwards means the same days', () => {
    expect(stretch({ kind: 'days', from: '2022-11-25', to: '2022-11-21' })).toEqual({
      from: '2022-11-21',
      to: '2022-11-25',
    });
  });
});

describe('a period beside an event', () => {
  const beside = (side: 'before' | 'after' | 'during'): Period => ({ kind: 'event', event: 'forum', side });

  test('starts now when the event is still to come', () => {
    expect(stretch(beside('before'))).toEqual({ from: '2022-12-07', to: '2023-03-12', cut: 'from now' });
  });

  test('is everything before an event that has begun', () => {
    expect(stretch(beside('before'), '2023-03-13T12:00:00Z')).toEqual({ to: '2023-03-12' });
  });

  test('follows the event, or takes its days', () => {
    expect(stretch(beside('after'))).toEqual({ from: '2023-03-18' });
    expect(stretch(beside('during'))).toEqual({ from: '2023-03-13', to: '2023-03-17' });
  });
});
