import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { diffSchema } from '../../prisma/schema-diff.js';
import { type Log, silentLog } from '../../src/chat/log.js';
import type { Connection } from '../../src/store/connection.js';
import { migrate } from '../../src/store/migrate.js';
import { MIGRATIONS_DIRECTORY, readMigrations } from '../../src/store/migration-files.js';
import { dropEverything, openEmbeddedConnection, openEmptyConnection } from '../support/database.js';

let connection: Connection;
let directory: string;

beforeAll(async () => {
  connection = await openEmptyConnection();
});

afterAll(() => connection.close());

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'actionline-migrations-'));
  await cp(MIGRATIONS_DIRECTORY, directory, { recursive: true });
});

afterEach(async () => {
  await dropEverything(connection);
  await rm(directory, { recursive: true });
});

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(directory, name), { recursive: true });
  await writeFile(join(directory, name, 'migration.sql'), sql);
}

async function tables(): Promise<string[]> {
  const rows = await connection.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

function recordingLog(): { log: Log; warnings: string[] } {
  const warnings: string[] = [];
  return { log: { ...silentLog, warn: (_fields, message) => warnings.push(message) }, warnings };
}

describe('migrations', () => {
  // Always on the embedded database: the adapter for servers can't show the engine a schema.
  test('lead an empty database to exactly what schema.prisma describes', async () => {
    const embedded = await openEmbeddedConnection();
    expect(await diffSchema(await embedded.openSession())).toBeUndefined();
    await embedded.close();
  });

  test('are recorded as Prisma records them, so that its own command finds nothing to do', async () => {
    await migrate(connection, silentLog);
    const recorded = await connection.query(
      `SELECT migration_name AS name, checksum, applied_steps_count AS steps, finished_at IS NOT NULL AS finished,
              rolled_back_at IS NULL AS standing FROM _prisma_migrations ORDER BY started_at`,
    );
    const files = await readMigrations();
    expect(recorded).toEqual(
      files.map(({ name, checksum }) => ({ name, checksum, steps: 1, finished: true, standing: true })),
    );
  });

  test('cost a database that is up to date neither a session nor the engine', async () => {
    await migrate(connection, silentLog);
    const closed: Connection = {
      ...connection,
      openSession: () => Promise.reject(new Error('asked for a session')),
    };
    await expect(migrate(closed, silentLog)).resolves.toBeUndefined();
  });

  test('that come later are applied to what is there', async () => {
    await migrate(connection, silentLog, directory);
    await connection.query(`INSERT INTO claims (key) VALUES ('kept')`);
    await addMigration('20991231000000_later', 'CREATE TABLE later (id int);');
    await migrate(connection, silentLog, directory);
    expect(await tables()).toContain('later');
    expect(await connection.query('SELECT key FROM claims')).toEqual([{ key: 'kept' }]);
  });

  test('may hold semicolons in texts and functions', async () => {
    await addMigration(
      '20991231000000_later',
      `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n * 2; RETURN n; END $$;
       CREATE TABLE later (note text DEFAULT 'a;b');`,
    );
    await migrate(connection, silentLog, directory);
    expect(await connection.query('SELECT twice(21) AS answer')).toEqual([{ answer: 42 }]);
  });

  test('that fail leave nothing behind and succeed once repaired', async () => {
    await migrate(connection, silentLog, directory);
    const before = await tables();
    await addMigration('20991231000000_good', 'CREATE TABLE good (id int);');
    await addMigration('20991231000001_bad', 'CREATE TABLE half (id int); CREATE TABL mistake (id int);');
    await expect(migrate(connection, silentLog, directory)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      cause: { code: '42601' },
    });
    expect(await tables()).toEqual(before);
    await addMigration('20991231000001_bad', 'CREATE TABLE half (id int);');
    await migrate(connection, silentLog, directory);
    expect(await tables()).toEqual([...before, 'good', 'half'].sort());
  });

  test('that another tool left unfinished stop the start and are named', async () => {
    await migrate(connection, silentLog);
    await connection.query('UPDATE _prisma_migrations SET finished_at = NULL');
    const [first] = await readMigrations();
    await expect(migrate(connection, silentLog)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      userMessage: expect.stringContaining(first?.name ?? 'no migration'),
    });
  });

  test('that were edited after they were applied are warned about', async () => {
    await migrate(connection, silentLog, directory);
    const [first] = await readMigrations(directory);
    await addMigration(first?.name ?? '', `${first?.sql}\n-- edited`);
    const { log, warnings } = recordingLog();
    await migrate(connection, log, directory);
    expect(warnings).toEqual(['a migration was edited after it was applied']);
  });

  test('of a newer version do not keep an older one from starting', async () => {
    await addMigration('20991231000000_later', 'CREATE TABLE later (id int);');
    await migrate(connection, silentLog, directory);
    await migrate(connection, silentLog);
    expect(await tables()).toContain('later');
  });
});
