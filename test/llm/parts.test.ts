import { getEventListeners } from 'node:events';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { delayBeforeRetry, readRetryAfter } from '../../src/llm/retry.js';
import { withinTime } from '../../src/llm/time-box.js';

const NOW = Temporal.Instant.from('2022-12-06T12:00:00Z');
const busy = (retryAfter?: number) =>
  ({ kind: 'status', status: 429, isOutOfQuota: false, retryAfter }) as const;

describe('the wait before a retry', () => {
  test('doubles, and is what the endpoint asks for where it asks', () => {
    expect([0, 1].map((retries) => delayBeforeRetry(busy(), retries, 0))).toEqual([400, 800]);
    expect([0, 1].map((retries) => delayBeforeRetry(busy(7000), retries, 0))).toEqual([7000, 7000]);
  });

  test('is never shorter than was asked for', () => {
    for (const random of [0, 0.5, 1])
      expect(delayBeforeRetry(busy(7000), 0, random)).toBeGreaterThanOrEqual(7000);
  });

  test('ends after two', () => {
    expect(delayBeforeRetry(busy(), 2, 0)).toBeUndefined();
  });

  test.each([
    ['2', 2000],
    ['0.5', 500],
    ['Tue, 06 Dec 2022 12:01:00 GMT', 60_000],
    ['Tue, 06 Dec 2022 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('asked for as %j is %j milliseconds', (header, expected) => {
    expect(readRetryAfter(header, NOW)).toBe(expected);
  });
});

describe('a time box', () => {
  const idle = new AbortController().signal;

  test('gives what the work comes to, and leaves no listener behind', async () => {
    const cancel = new AbortController();
    expect(await withinTime(10_000, cancel.signal, async () => 'done')).toBe('done');
    expect(getEventListeners(cancel.signal, 'abort')).toEqual([]);
  });

  test('rejects as the work does', async () => {
    await expect(withinTime(10_000, idle, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
  });

  test('tells the work when its time is up', async () => {
    let told: AbortSignal | undefined;
    const outcome = await withinTime(5, idle, ({ signal }) => {
      told = signal;
      return new Promise(() => {});
    });
    expect(outcome).toBe('time');
    expect(told?.aborted).toBe(true);
  });

  test('counts down', async () => {
    const left = await withinTime(10_000, idle, async ({ remaining }) => remaining());
    expect(left).toBeGreaterThan(9000);
    expect(left).toBeLessThanOrEqual(10_000);
  });
});
