import { describe, expect, test } from 'vitest';
import { createModelClient } from '../../src/llm/client.js';
import {
  breaksOff,
  calls,
  completes,
  fails,
  floods,
  resets,
  type Step,
  sends,
  staysSilent,
  trickles,
} from '../support/openai/steps.js';
import { NOW, useChooser } from './harness.js';

const harness = useChooser();
const { choose, waits, logged } = harness;

const TEXT = 'what about trust online?';
const FINE = calls('line-to-goals', { lines: ['C5'] });
const CHOSEN = { kind: 'query', query: { kind: 'line-to-goals', lines: ['C5'] } };
const unavailable = (reason: string) => ({ kind: 'unavailable', reason });
/** Short enough for a test, long enough for a request on a busy machine. */
const SHORT = 400;

describe('trouble that passes is waited out', () => {
  test.each<[string, Step[], number[]]>([
    ['an error of the server', [fails(500)], [400]],
    ['two errors of the server', [fails(500), fails(503)], [400, 800]],
    ['a connection that is reset', [resets], [400]],
    ['an answer that breaks off', [breaksOff], [400]],
    ['too many requests', [fails(429)], [400]],
    ['a time to wait, in seconds', [fails(429, { 'retry-after': '2' })], [2000]],
    ['a time to wait, as a date', [fails(503, { 'retry-after': 'Tue, 06 Dec 2022 12:00:03 GMT' })], [3000]],
  ])('%s', async (_, troubles, expected) => {
    harness.model.answer(...troubles, FINE);
    expect(await choose(TEXT)).toEqual(CHOSEN);
    expect(waits).toEqual(expected);
    expect(await harness.usage()).toEqual({ calls: 1, tokens: 1000 });
  });

  test('by up to half as long again, so that processes do not come back together', async () => {
    harness.model.answer(fails(500), fails(500), FINE);
    await choose(TEXT, { random: () => 1 });
    expect(waits).toEqual([600, 1200]);
  });

  test('also while a call is repaired, but never more than twice a question', async () => {
    harness.model.answer(fails(500), calls('lines', 'x'), fails(500), fails(500), FINE);
    expect(await choose(TEXT)).toEqual(unavailable('error'));
    expect(harness.model.requests).toHaveLength(4);
  });
});

describe('trouble that does not pass ends the attempt', () => {
  test.each<[string, Step, number]>([
    ['an error of the server, for ever', fails(500), 3],
    ['too many requests, for ever', fails(429), 3],
    ['resets, for ever', resets, 3],
    ['a wrong key', fails(401), 1],
    ['a request the endpoint does not take', fails(400), 1],
    ['no credit left, which waiting does not bring back', fails(429, {}, 'insufficient_quota'), 1],
    ['a time to wait beyond the time box', fails(429, { 'retry-after': '60' }), 1],
  ])('%s', async (_, trouble, requests) => {
    harness.model.answer(trouble);
    expect(await choose(TEXT)).toEqual(unavailable('error'));
    expect(harness.model.requests).toHaveLength(requests);
    expect(await harness.usage()).toEqual({ calls: 0, tokens: 0 });
  });

  test('an endpoint that is not there', async () => {
    const nowhere = { apiKey: 'sk-test', baseUrl: 'http://127.0.0.1:1/v1', model: 'm' };
    const client = createModelClient(nowhere, { now: () => NOW });
    expect(await choose(TEXT, { client })).toEqual(unavailable('error'));
    expect(waits).toHaveLength(2);
    expect(await harness.usage()).toEqual({ calls: 0, tokens: 0 });
  });

  test.each<[string, unknown]>([
    ['no JSON', '<html>'],
    ['JSON of another kind', { data: [] }],
    ['no choice', { choices: [] }],
    ['null', 'null'],
  ])('a body that is %s', async (_, body) => {
    harness.model.answer(sends(body));
    expect(await choose(TEXT)).toEqual(unavailable('error'));
    expect(harness.model.requests).toHaveLength(1);
  });

  test('is logged by its kind and status alone', async () => {
    harness.model.answer(fails(401));
    await choose(TEXT);
    expect(logged).toEqual([
      { kind: 'status', status: 401, isOutOfQuota: false, message: 'the language model could not be asked' },
    ]);
  });
});

describe('what has no end is ended', () => {
  test('an answer without end, at a size', async () => {
    harness.model.answer(floods);
    const gone = harness.model.abandoned();
    expect(await choose(TEXT)).toEqual(unavailable('error'));
    await gone;
    expect(harness.model.requests).toHaveLength(1);
  });

  test.each<[string, Step]>([
    ['an endpoint that never answers', staysSilent],
    ['an answer that trickles for ever', trickles],
  ])('%s, when the time is up', async (_, step) => {
    harness.model.answer(step);
    const gone = harness.model.abandoned();
    expect(await choose(TEXT, { timeLimit: SHORT })).toEqual(unavailable('time'));
    await gone;
    // It may have been worked on and be charged, so it stays counted as set aside.
    expect(await harness.usage()).toMatchObject({
      calls: 1,
      tokens: expect.toSatisfy((tokens) => tokens > 2000),
    });
  });

  test('a wait before a retry, when the time is up', async () => {
    harness.model.answer(fails(500));
    const wait = () => new Promise(() => {});
    expect(await choose(TEXT, { timeLimit: 600, wait })).toEqual(unavailable('time'));
  });

  test('a store that does not answer, when the time is up', async () => {
    const never = () => new Promise<never>(() => {});
    const budget = { reserve: never, settle: never, release: never };
    expect(await choose(TEXT, { timeLimit: 50, budget })).toEqual(unavailable('time'));
  });
});

describe('a person who no longer waits', () => {
  test('ends a call that is under way, which closes its connection', async () => {
    harness.model.answer(staysSilent);
    const cancel = new AbortController();
    const [asked, gone] = [harness.model.asked(), harness.model.abandoned()];
    const choice = choose(TEXT, { signal: cancel.signal });
    await asked;
    cancel.abort();
    expect(await choice).toEqual(unavailable('cancelled'));
    await gone;
  });

  test('costs no call if they left before', async () => {
    harness.model.answer(FINE);
    expect(await choose(TEXT, { signal: AbortSignal.abort() })).toEqual(unavailable('cancelled'));
    expect(harness.model.requests).toHaveLength(0);
  });
});

describe('the budget of the day', () => {
  test('counts what calls used', async () => {
    harness.model.answer(calls('lines', 'x'), FINE);
    await choose(TEXT);
    expect(await harness.usage()).toEqual({ calls: 2, tokens: 2000 });
  });

  test('counts what was set aside where the endpoint does not tell what was used', async () => {
    harness.model.answer(completes({}, 'stop', null));
    await choose(TEXT);
    const { calls: made, tokens } = await harness.usage();
    expect(made).toBe(1);
    // An upper estimate of instructions, tools and answer: nothing near the number of characters.
    expect(tokens).toBeGreaterThan(8_000);
    expect(tokens).toBeLessThan(20_000);
  });

  test('once its calls are used up, asks the endpoint nothing more', async () => {
    harness.model.answer(FINE);
    const limits = { calls: 1, tokens: 1_000_000 };
    expect(await choose(TEXT, { limits })).toEqual(CHOSEN);
    expect(await choose(TEXT, { limits })).toEqual(unavailable('budget'));
    expect(harness.model.requests).toHaveLength(1);
  });

  test('once too few of its tokens are left for a call, asks the endpoint nothing more', async () => {
    harness.model.answer(completes({}, 'stop', null));
    await choose(TEXT);
    const { tokens } = await harness.usage();
    expect(await choose(TEXT, { limits: { calls: 100, tokens: 2 * tokens - 1 } })).toEqual(
      unavailable('budget'),
    );
    expect(harness.model.requests).toHaveLength(1);
    expect(await choose(TEXT, { limits: { calls: 100, tokens: 2 * tokens } })).toEqual({ kind: 'none' });
  });

  test('also ends a repair', async () => {
    harness.model.answer(calls('lines', 'x'), FINE);
    const limits = { calls: 1, tokens: 1_000_000 };
    expect(await choose(TEXT, { limits })).toEqual(unavailable('budget'));
  });

  test('is shared by choosers that ask at once', async () => {
    harness.model.answer(FINE);
    const limits = { calls: 3, tokens: 1_000_000 };
    const chosen = await Promise.all(Array.from({ length: 8 }, () => choose(TEXT, { limits })));
    expect(chosen.filter(({ kind }) => kind === 'query')).toHaveLength(3);
    expect(chosen.filter(({ kind }) => kind === 'unavailable')).toHaveLength(5);
    expect(harness.model.requests).toHaveLength(3);
  });

  test('costs no answer when the store fails after the call', async () => {
    harness.model.answer(FINE);
    const budget = {
      reserve: async () => ({ day: '2022-12-06', tokens: 1 }),
      settle: () => Promise.reject(new Error('the store is away')),
      release: async () => {},
    };
    expect(await choose(TEXT, { budget })).toEqual(CHOSEN);
    expect(logged[0]).toMatchObject({ message: 'could not settle the use of the language model' });
  });

  test('allows no call when the store cannot count it', async () => {
    harness.model.answer(FINE);
    const reserve = () => Promise.reject(new Error('the store is away'));
    const budget = { reserve, settle: async () => {}, release: async () => {} };
    expect(await choose(TEXT, { budget })).toEqual(unavailable('error'));
    expect(harness.model.requests).toHaveLength(0);
  });
});
