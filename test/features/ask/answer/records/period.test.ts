import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../../../src/features/ask/answer/records/period.js';
import type { Period } from '../../../../../src/features/ask/queries/calendar.js';
import { answerContext } from '../../../../support/framework.js';

const context = await answerContext();

describe('the days of a period', () => {
  // Monday, 30 May 2022, ten in the morning in Geneva.
  test.each<[Period, { from?: string; to?: string }]>([
    [{ kind: 'days', from: '2022-05-01' }, { from: '2022-05-01' }],
    [
      { kind: 'relative', unit: 'day', offset: 1 },
      { from: '2022-05-31', to: '2022-05-31' },
    ],
    [
      { kind: 'relative', unit: 'week', offset: 0 },
      { from: '2022-05-30', to: '2022-06-05' },
    ],
    [
      { kind: 'relative', unit: 'week', offset: -1 },
      { from: '2022-05-23', to: '2022-05-29' },
    ],
    [
      { kind: 'relative', unit: 'month', offset: -3 },
      { from: '2022-02-01', to: '2022-02-28' },
    ],
    [
      { kind: 'relative', unit: 'quarter', offset: 0 },
      { from: '2022-04-01', to: '2022-06-30' },
    ],
    [
      { kind: 'relative', unit: 'quarter', offset: -2 },
      { from: '2021-10-01', to: '2021-12-31' },
    ],
    [
      { kind: 'relative', unit: 'year', offset: -1 },
      { from: '2021-01-01', to: '2021-12-31' },
    ],
    [
      { kind: 'within', days: 10 },
      { from: '2022-05-30', to: '2022-06-09' },
    ],
    [
      { kind: 'within', days: -30 },
      { from: '2022-04-30', to: '2022-05-30' },
    ],
    [{ kind: 'coming' }, { from: '2022-05-30' }],
    [{ kind: 'past' }, { to: '2022-05-30' }],
    [{ kind: 'event', event: 'cal-257', side: 'before' }, { to: '2022-06-05' }],
    [
      { kind: 'event', event: 'cal-257', side: 'during' },
      { from: '2022-06-06', to: '2022-06-16' },
    ],
    [{ kind: 'event', event: 'cal-257', side: 'after' }, { from: '2022-06-17' }],
  ])('%j are %j', (period, days) => {
    expect(daysOf(context, period)).toEqual(days);
  });

  test('are those of the asker’s zone', () => {
    const late = { ...context, now: Temporal.Instant.from('2022-05-30T22:30:00Z') };
    const today: Period = { kind: 'relative', unit: 'day', offset: 0 };
    expect(daysOf(late, today)).toEqual({ from: '2022-05-31', to: '2022-05-31' });
    expect(daysOf({ ...late, zone: 'America/New_York' }, today).from).toBe('2022-05-30');
  });
});
