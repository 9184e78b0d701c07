import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Feedback, FeedbackStore } from '../../src/features/ask/ports.js';
import type { Connection } from '../../src/store/connection.js';
import { createFeedbackStore } from '../../src/store/feedback.js';
import { openTestConnection } from '../support/database.js';

let connection: Connection;
let store: FeedbackStore;

beforeAll(async () => {
  connection = await openTestConnection();
  store = createFeedbackStore(connection);
});

afterAll(() => connection.close());

beforeEach(() => connection.query('DELETE FROM feedback'));

const NOON = Temporal.Instant.from('2022-12-06T12:00:00.123Z');
const vote: Feedback = {
  kind: 'good',
  query: { kind: 'line-to-goals', lines: ['C5'] },
  version: 'abc',
  language: 'fr',
  person: { platform: 'slack', tenant: 'T1', id: 'U1' },
  at: NOON,
};
const report: Feedback = { ...vote, kind: 'report', text: 'It is 9.a, not 9.c.' };

describe('a vote', () => {
  test('is kept as it was given', async () => {
    await store.save(vote);
    expect(await store.list(5)).toStrictEqual([vote]);
  });

  test('is replaced by the same person’s next on the same answer', async () => {
    const changed: Feedback = { ...vote, kind: 'bad', at: NOON.add({ seconds: 5 }) };
    await store.save(vote);
    await store.save(changed);
    await store.save(changed);
    expect(await store.list(5)).toStrictEqual([changed]);
  });

  test.each<Partial<Feedback>>([
    { person: { ...vote.person, id: 'U2' } },
    { person: { ...vote.person, tenant: 'T2' } },
    { person: { ...vote.person, platform: 'teams' } },
    { query: { kind: 'line-to-goals', lines: ['C6'] } },
    { version: 'def' },
    { language: 'en' },
  ])('stands beside another with %j', async (other) => {
    await store.save(vote);
    await store.save({ ...vote, ...other });
    expect(await store.count()).toEqual({ good: 2, bad: 0, report: 0 });
  });

  test('given by many calls at once is kept once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => store.save(vote)));
    expect(await store.count()).toEqual({ good: 1, bad: 0, report: 0 });
  });
});

describe('a report', () => {
  test('is kept whole, beside the vote and beside other reports', async () => {
    await store.save(vote);
    await store.save(report);
    await store.save({ ...report, text: `${report.text} And another thing.`, at: NOON.add({ seconds: 9 }) });
    expect(await store.count()).toEqual({ good: 1, bad: 0, report: 2 });
    expect((await store.list(1))[0]?.text).toBe('It is 9.a, not 9.c. And another thing.');
  });

  test('sent twice is kept once', async () => {
    await store.save(report);
    await store.save({ ...report, at: NOON.add({ minutes: 1 }) });
    expect(await store.count()).toEqual({ good: 0, bad: 0, report: 1 });
  });

  test('may hold any characters', async () => {
    const text = `'; DROP TABLE feedback; -- "q" {1} \\ <!channel> **b** 👍 é\n\tline ${'x'.repeat(900)}`;
    await store.save({ ...report, text });
    await store.save({ ...report, text: 'a\0b' });
    expect((await store.list(5)).map((each) => each.text).toSorted()).toEqual([text, 'a\uFFFDb'].toSorted());
  });
});

test('the newest come first, as many as are asked for', async () => {
  for (let minute = 0; minute < 5; minute += 1) {
    await store.save({ ...report, text: `report ${minute}`, at: NOON.add({ minutes: minute }) });
  }
  expect((await store.list(3)).map(({ text }) => text)).toEqual(['report 4', 'report 3', 'report 2']);
});
