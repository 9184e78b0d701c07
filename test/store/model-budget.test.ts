import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/store/connection.js';
import { createModelBudget } from '../../src/store/model-budget.js';
import { openTestConnection } from '../support/database.js';

const NOON = Temporal.Instant.from('2022-12-06T12:00:00Z');
const AMPLE = { calls: 1000, tokens: 1_000_000 };

let connection: Connection;

beforeAll(async () => {
  connection = await openTestConnection();
});

afterAll(() => connection.close());

beforeEach(() => connection.query('DELETE FROM model_usage'));

const budget = () => createModelBudget(connection);
const usage = () =>
  connection.query('SELECT day::text AS day, calls, tokens FROM model_usage ORDER BY model_usage.day');

async function reserved(tokens: number, limits = AMPLE, now = NOON) {
  const reservation = await budget().reserve(tokens, limits, now);
  if (!reservation) throw new Error('The budget allowed nothing.');
  return reservation;
}

describe('the budget of the language model', () => {
  test('counts calls and tokens of each day of UTC', async () => {
    await reserved(100);
    await reserved(50, AMPLE, Temporal.Instant.from('2022-12-06T23:59:59+00:00'));
    await reserved(7, AMPLE, Temporal.Instant.from('2022-12-07T00:30:00+01:00'));
    await reserved(3, AMPLE, Temporal.Instant.from('2022-12-07T00:00:00Z'));
    expect(await usage()).toEqual([
      { day: '2022-12-06', calls: 3, tokens: 157 },
      { day: '2022-12-07', calls: 1, tokens: 3 },
    ]);
  });

  test('allows as many calls a day as its limit, and none more', async () => {
    const limits = { calls: 2, tokens: 1000 };
    await reserved(1, limits);
    await reserved(1, limits);
    expect(await budget().reserve(1, limits, NOON)).toBeUndefined();
    await reserved(1, limits, NOON.add({ hours: 24 }));
    expect(await usage()).toMatchObject([{ calls: 2 }, { calls: 1 }]);
  });

  test('allows as many tokens a day as its limit, and none more', async () => {
    const limits = { calls: 10, tokens: 100 };
    await reserved(60, limits);
    expect(await budget().reserve(41, limits, NOON)).toBeUndefined();
    await reserved(40, limits);
    expect(await usage()).toMatchObject([{ calls: 2, tokens: 100 }]);
  });

  test.each([
    { calls: 0, tokens: 100 },
    { calls: 1, tokens: 9 },
  ])('allows nothing from the first call on where the limit is %j', async (limits) => {
    expect(await budget().reserve(10, limits, NOON)).toBeUndefined();
    expect(await usage()).toEqual([]);
  });

  test('counts what was used instead of what was set aside, on the day it was set aside', async () => {
    const one = await reserved(100);
    const two = await reserved(100);
    await budget().settle(one, 30);
    await budget().settle(two, 120);
    expect(await usage()).toEqual([{ day: '2022-12-06', calls: 2, tokens: 150 }]);
  });

  test('counts a call that was given back as if it had not been', async () => {
    const limits = { calls: 1, tokens: 100 };
    await budget().release(await reserved(100, limits));
    expect(await usage()).toMatchObject([{ calls: 0, tokens: 0 }]);
    await reserved(100, limits);
  });

  test('is never exceeded by calls made at once', async () => {
    const limits = { calls: 5, tokens: 1000 };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => createModelBudget(connection).reserve(1, limits, NOON)),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(5);
    const rest = await Promise.all(
      Array.from({ length: 20 }, () => budget().reserve(100, { calls: 50, tokens: 1000 }, NOON)),
    );
    expect(rest.filter(Boolean)).toHaveLength(9);
    expect(await usage()).toMatchObject([{ calls: 14, tokens: 905 }]);
  });
});
