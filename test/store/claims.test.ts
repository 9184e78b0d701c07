import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClaims } from '../../src/store/claims.js';
import type { Connection } from '../../src/store/connection.js';
import { openTestConnection } from '../support/database.js';

let connection: Connection;

beforeAll(async () => {
  connection = await openTestConnection();
});

afterAll(() => connection.close());

beforeEach(() => connection.query('DELETE FROM claims'));

async function countClaims(): Promise<number> {
  const [row] = await connection.query<{ count: number }>('SELECT count(*)::int AS count FROM claims');
  return row?.count ?? 0;
}

describe('claims on deliveries', () => {
  test('are won by the first caller and lost by everybody after', async () => {
    const claims = createClaims(connection);
    expect(await claims.claim(['slack event 1'])).toBe(true);
    expect(await claims.claim(['slack event 1'])).toBe(false);
    expect(await claims.claim(['slack event 2'])).toBe(true);
  });

  test('are lost when any of the keys was seen, also beside a new one', async () => {
    const claims = createClaims(connection);
    expect(await claims.claim(['event 1', 'message 7'])).toBe(true);
    expect(await claims.claim(['event 2', 'message 7'])).toBe(false);
    expect(await claims.claim(['event 1', 'message 8'])).toBe(false);
  });

  test('remember the new keys of a delivery that lost', async () => {
    const claims = createClaims(connection);
    await claims.claim(['event 1', 'message 7']);
    await claims.claim(['event 2', 'message 7']);
    expect(await claims.claim(['event 2'])).toBe(false);
  });

  test('count a key named twice in one delivery once', async () => {
    expect(await createClaims(connection).claim(['event 1', 'event 1'])).toBe(true);
  });

  test('are won without keys, as often as asked', async () => {
    const claims = createClaims(connection);
    expect([await claims.claim([]), await claims.claim([])]).toEqual([true, true]);
    expect(await countClaims()).toBe(0);
  });

  test('have exactly one winner among calls made at once', async () => {
    const claims = createClaims(connection);
    const keys = ['mention 1', 'message 1'];
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => claims.claim([...keys.slice(index % 2), `delivery ${index}`])),
    );
    expect(outcomes.filter((won) => won)).toHaveLength(1);
  });

  test('take keys of any length and content', async () => {
    const claims = createClaims(connection);
    const odd = ['x'.repeat(100_000), 'a\0b', '\ud800', "'; DROP TABLE claims; --"];
    expect(await claims.claim(odd)).toBe(true);
    for (const key of odd) expect(await claims.claim([key])).toBe(false);
  });

  test('keep no word of what the platform named the delivery', async () => {
    await createClaims(connection).claim(['team-secret-name']);
    const rows = await connection.query<{ key: string }>('SELECT key FROM claims');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('team-secret-name');
  });

  test('are forgotten after a day and not before', async () => {
    const claims = createClaims(connection);
    await claims.claim(['old']);
    await connection.query(`UPDATE claims SET claimed_at = now() - interval '25 hours'`);
    await claims.claim(['recent']);
    await connection.query(
      `UPDATE claims SET claimed_at = now() - interval '23 hours' WHERE claimed_at > now() - interval '1 hour'`,
    );
    await claims.purge();
    expect(await claims.claim(['recent'])).toBe(false);
    expect(await claims.claim(['old'])).toBe(true);
  });
});
