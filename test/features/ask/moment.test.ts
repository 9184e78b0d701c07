import { describe, expect, test } from 'vitest';
import { dependsOnMoment } from '../../../src/features/ask/moment.js';
import type { PlainQuery } from '../../../src/features/ask/query.js';

const OF_THE_MOMENT: readonly PlainQuery[] = [
  { kind: 'calendar', show: 'due', period: { kind: 'relative', unit: 'week', offset: 0 } },
  { kind: 'event', events: ['cal-1'], ask: 'left' },
  { kind: 'process', process: 'prizes-2023', ask: 'now' },
  { kind: 'meetings', period: { kind: 'coming' } },
];
const OF_THE_RECORD: readonly PlainQuery[] = [
  { kind: 'line-to-goals', lines: ['C5'] },
  { kind: 'winners', year: 2022 },
  { kind: 'documents' },
];

describe('an answer', () => {
  test.each(OF_THE_MOMENT)('to $kind changes with the clock, and so does what is said about it', (of) => {
    expect(dependsOnMoment(of)).toBe(true);
    expect(dependsOnMoment({ kind: 'count', what: 'events', of })).toBe(true);
    expect(dependsOnMoment({ kind: 'sources', of })).toBe(true);
  });

  test.each(OF_THE_RECORD)('to $kind does not', (of) => {
    expect(dependsOnMoment(of)).toBe(false);
    expect(dependsOnMoment({ kind: 'count', what: 'goals', of })).toBe(false);
    expect(dependsOnMoment({ kind: 'sources', of })).toBe(false);
  });
});
