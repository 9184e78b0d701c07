import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Executor } from '../../src/chat/executor.js';
import type { Connection } from '../../src/store/connection.js';
import { createExecutor } from '../../src/store/executor.js';
import { openTestConnection } from '../support/database.js';

let connection: Connection;
let executor: Executor;

beforeAll(async () => {
  connection = await openTestConnection();
  executor = createExecutor(connection);
});

afterAll(() => connection.close());

describe('SQL of the job queue', () => {
  test('is run with its values', async () => {
    expect(await executor.executeSql('SELECT $1::int + 1 AS sum', [1])).toEqual({ rows: [{ sum: 2 }] });
  });

  test('of several statements happens as a whole', async () => {
    await executor.executeSql('BEGIN; CREATE TABLE kept (id int); INSERT INTO kept VALUES (1), (2); COMMIT;');
    expect(await connection.query('SELECT count(*)::int AS count FROM kept')).toEqual([{ count: 2 }]);
  });

  test('of several statements that fails leaves nothing behind, and everything else works on', async () => {
    const failing =
      '  BEGIN;\n SET LOCAL lock_timeout = 1000; CREATE TABLE lost (id int); SELECT 1 / 0;\n COMMIT;\n ';
    await expect(executor.executeSql(failing)).rejects.toThrow('division by zero');
    expect(await connection.query("SELECT to_regclass('lost') AS found")).toEqual([{ found: null }]);
  });
});
