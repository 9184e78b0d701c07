import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConversationState } from '../../src/features/ask/ports.js';
import type { Connection } from '../../src/store/connection.js';
import { createConversationStore } from '../../src/store/conversations.js';
import { openTestConnection } from '../support/database.js';

let connection: Connection;

beforeAll(async () => {
  connection = await openTestConnection();
});

afterAll(() => connection.close());

beforeEach(() => connection.query('DELETE FROM conversations'));

const NOON = Temporal.Instant.from('2022-12-06T12:00:00Z');
const LATER = NOON.add({ minutes: 30 });
const store = () => createConversationStore(connection, { isShared: false });
const saveOne = (key: string, state: ConversationState, expires = LATER, now = NOON) =>
  store().save(new Map([[key, state]]), expires, now);

const C5: ConversationState = { query: { kind: 'line-to-goals', lines: ['C5'] } };
const C6: ConversationState = {
  query: { kind: 'role', line: 'C6' },
  earlier: { kind: 'winner', line: 'C4' },
  spoken: 'en',
  language: 'fr',
  writtenIn: 'en',
};

describe('conversations in the store', () => {
  test('are found as they were saved', async () => {
    await store().save(
      new Map([
        ['one', C5],
        ['two', C6],
      ]),
      LATER,
      NOON,
    );
    expect(await store().find('one', NOON)).toStrictEqual(C5);
    expect(await store().find('two', NOON)).toStrictEqual(C6);
    expect(await store().find('three', NOON)).toBeUndefined();
  });

  test('hold what was saved last, and nothing of what was there before', async () => {
    await saveOne('one', C6);
    await saveOne('one', C5);
    expect(await store().find('one', NOON)).toStrictEqual(C5);
  });

  test('are found until they expire and not a moment longer', async () => {
    await saveOne('one', C5);
    expect(await store().find('one', LATER.subtract({ milliseconds: 1 }))).toStrictEqual(C5);
    expect(await store().find('one', LATER)).toBeUndefined();
  });

  test('are removed once expired when another is saved, and the others stay', async () => {
    await saveOne('old', C5, NOON);
    await saveOne('recent', C5, LATER.add({ minutes: 1 }));
    await saveOne('new', C5, LATER.add({ minutes: 30 }), LATER);
    const [row] = await connection.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM conversations',
    );
    expect(row?.count).toBe(2);
    expect(await store().find('recent', NOON)).toStrictEqual(C5);
  });

  test('that expired are taken up again when they go on', async () => {
    await saveOne('one', C5, NOON);
    await saveOne('one', C6, LATER.add({ minutes: 30 }), LATER);
    expect(await store().find('one', LATER)).toStrictEqual(C6);
  });

  test('take words and keys of any content', async () => {
    const words = 'a\0b "quoted" {1,2} \\ \ud800 NULL \u2028 é';
    const odd: ConversationState = { query: { kind: 'resolutions', words } };
    const keys = ['x'.repeat(100_000), 'a\0b', '\ud800', "'; DROP TABLE conversations; --", ''];
    await store().save(new Map(keys.map((key) => [key, odd])), LATER, NOON);
    for (const key of keys) expect(await store().find(key, NOON)).toStrictEqual(odd);
  });

  test('keep no word of what the platform named the place', async () => {
    await saveOne('secret-channel', C5);
    const rows = await connection.query<{ key: string }>('SELECT key FROM conversations');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('secret-channel');
  });

  test('may be saved by many at once', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `key ${index}`);
    const save = (shift: number) =>
      store().save(
        new Map([...keys.slice(shift), ...keys.slice(0, shift)].map((key) => [key, C5])),
        LATER,
        NOON,
      );
    await Promise.all(keys.map((_, shift) => save(shift)));
    for (const key of keys) expect(await store().find(key, NOON)).toStrictEqual(C5);
  });

  test('take nothing to save without complaint', async () => {
    await store().save(new Map(), LATER, NOON);
    expect(await store().find('one', NOON)).toBeUndefined();
  });
});
