import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection, Query } from '../../src/store/connection.js';
import { openTestConnection, TEST_DATABASE_URL } from '../support/database.js';

let connection: Connection;

beforeAll(async () => {
  connection = await openTestConnection();
});

afterAll(() => connection.close());

beforeEach(() => connection.query('DELETE FROM paces'));

const reserve = (query: Query, name: string) =>
  query('INSERT INTO paces (name, free_at) VALUES ($1, now())', [name]);

describe('a transaction', () => {
  test('happens as a whole and returns what it made', async () => {
    const rows = await connection.transaction(async (query) => {
      await reserve(query, 'a');
      return query('SELECT name FROM paces');
    });
    expect(rows).toEqual([{ name: 'a' }]);
    expect(await names()).toEqual(['a']);
  });

  test('of which anything fails does not happen at all', async () => {
    const twice = connection.transaction(async (query) => {
      await reserve(query, 'a');
      await reserve(query, 'a');
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    const thrown = connection.transaction(async (query) => {
      await reserve(query, 'a');
      throw new Error('changed my mind');
    });
    await expect(thrown).rejects.toThrow('changed my mind');
    expect(await names()).toEqual([]);
  });

  test.runIf(TEST_DATABASE_URL)('whose connection is lost fails alone', async () => {
    const lost = connection.transaction(async (query) => {
      const [session] = await query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await connection.query('SELECT pg_terminate_backend($1)', [session?.pid]);
      await expect
        .poll(() => connection.query('SELECT FROM pg_stat_activity WHERE pid = $1', [session?.pid]))
        .toEqual([]);
      await reserve(query, 'a');
    });
    await expect(lost).rejects.toThrow();
    expect(await names()).toEqual([]);
  });
});

async function names(): Promise<readonly string[]> {
  return (await connection.query<{ name: string }>('SELECT name FROM paces')).map(({ name }) => name);
}
