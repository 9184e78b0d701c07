import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { silentLog } from '../../src/chat/log.js';
import type { Connection } from '../../src/store/connection.js';
import { connectionTo, IN_MEMORY, openInMemory } from '../../src/store/embedded.js';
import { migrate } from '../../src/store/migrate.js';
import { readMigrations } from '../../src/store/migration-files.js';
import { createStore, type Store } from '../../src/store/open.js';
import { openServer } from '../../src/store/server.js';

/**
 * Server that tests use instead of the embedded database; its user must be allowed to create databases. Nothing else
 * reads the variable, so that `npm run test:postgres` finds every test that would run differently.
 */
export const TEST_DATABASE_URL = process.env.TEST_DATABASE_URL;

/** A store on a fresh database: embedded in memory, or on the server of TEST_DATABASE_URL. Gone when closed. */
export async function openTestStore(): Promise<Store> {
  return createStore(await openTestConnection(), { dataDirectory: IN_MEMORY, log: silentLog });
}

/** A fresh, migrated database, as `openTestStore` has. */
export async function openTestConnection(): Promise<Connection> {
  if (!TEST_DATABASE_URL) return openEmbeddedConnection();
  const connection = await openServerConnection(TEST_DATABASE_URL);
  await migrate(connection, silentLog);
  return connection;
}

/** A fresh database without any table. */
export async function openEmptyConnection(): Promise<Connection> {
  if (TEST_DATABASE_URL) return openServerConnection(TEST_DATABASE_URL);
  const connection = await openEmbeddedConnection();
  await dropEverything(connection);
  return connection;
}

/** Makes a database as empty as `openEmptyConnection` has it, much sooner than another one could be opened. */
export async function dropEverything(connection: Connection): Promise<void> {
  const session = await connection.openSession();
  await session.script('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await session.close();
}

/** Takes all rows out of a migrated database; what the migrations themselves wrote stays. */
export async function emptyTables(connection: Connection): Promise<void> {
  const [tables] = await connection.query<{ names: string }>(
    `SELECT string_agg(quote_ident(tablename), ', ') AS names FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'submission_transitions')`,
  );
  // The trail refuses to be emptied; only whoever owns it can say that its triggers are asleep meanwhile.
  await connection.transaction(async (query) => {
    await query('ALTER TABLE trail DISABLE TRIGGER USER');
    await query(`TRUNCATE ${tables?.names} RESTART IDENTITY`);
    await query('ALTER TABLE trail ENABLE TRIGGER USER');
  });
}

/** How many statements wait for a lock in this database, which has to be one of a server. */
export async function countWaits(connection: Connection): Promise<number> {
  const [row] = await connection.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row?.count ?? 0;
}

async function openServerConnection(serverUrl: string): Promise<Connection> {
  const database = await createServerDatabase(serverUrl);
  const connection = await openServer(database.url, silentLog);
  return {
    ...connection,
    async close() {
      await connection.close();
      await database.drop();
    },
  };
}

/** An empty database on a server, with its own address. */
export async function createServerDatabase(serverUrl: string) {
  const name = `actionline_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl);
  url.pathname = name;
  await runOn(serverUrl, `CREATE DATABASE ${name}`);
  return { url: url.href, drop: () => runOn(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Runs one statement on a server. */
export async function runOn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * A fresh, migrated embedded database. Setting one up from nothing takes seconds, copying one tenths; so one is kept
 * between runs.
 */
export async function openEmbeddedConnection(): Promise<Connection> {
  const path = await templatePath();
  const template = await readFile(path).catch(() => createTemplate(path));
  return openInMemory(new Blob([template]));
}

async function createTemplate(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const database = await PGlite.create();
  await migrate(connectionTo(database), silentLog);
  const template = new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
  await database.close();
  // Test files run at the same time: none may read what another has half written.
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, template);
  await rename(own, path);
  return template;
}

async function templatePath(): Promise<string> {
  // Names count too: a migration that was renamed has not been applied under its new name.
  const migrations = (await readMigrations()).map(({ name, checksum }) => `${name} ${checksum}`);
  const digest = createHash('sha256').update(migrations.join()).digest('hex').slice(0, 16);
  return join(tmpdir(), `actionline-test-template-${digest}.tar`);
}
