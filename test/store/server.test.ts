import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { silentLog } from '../../src/chat/log.js';
import { openStore, type Store } from '../../src/store/open.js';
import { createServerDatabase, runOn } from '../support/database.js';
import { findPostgresBinaries, startPostgres, type TestServer } from '../support/postgres.js';
import { sampleReference } from '../support/reference-sample.js';

const MIGRATION_LOCK = 72707369;

/** Needs a server of its own, with passwords, whatever the rest of the suite runs on. */
describe.skipIf(!(await findPostgresBinaries()))('a store on a PostgreSQL server', () => {
  let server: TestServer;
  let database: Awaited<ReturnType<typeof createServerDatabase>>;
  let stores: Store[];

  beforeAll(async () => {
    server = await startPostgres();
  });

  afterAll(() => server.stop());

  beforeEach(async () => {
    database = await createServerDatabase(server.url);
    stores = [];
  });

  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.drop();
  });

  async function open(databaseUrl = database.url): Promise<Store> {
    const store = await openStore({ databaseUrl, dataDirectory: '/nowhere', log: silentLog });
    stores.push(store);
    return store;
  }

  test('is migrated once when several start together on an empty database', async () => {
    const opened = await Promise.all([open(), open(), open()]);
    await Promise.all(opened.map((store) => store.ping()));
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query('SELECT migration_name FROM _prisma_migrations');
    await client.end();
    expect(new Set(rows.map((row) => row.migration_name)).size).toBe(rows.length);
  });

  test('gets its reference data once when several load it together', async () => {
    const data = sampleReference();
    const opened = await Promise.all([open(), open()]);
    await Promise.all(opened.map((store) => store.reference.replace(data, 'one')));
    for (const store of opened) expect(await store.reference.load()).toStrictEqual(data);
  });

  test('is read as it stood when reading began, though it changes meanwhile', async () => {
    const data = sampleReference();
    const store = await open();
    await store.reference.replace(data, 'one');
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('BEGIN');
    await other.query('LOCK TABLE citations');
    await other.query('DELETE FROM citations');
    const loading = store.reference.load();
    const waiting = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted`;
    await expect.poll(async () => (await other.query(waiting)).rows[0].count).toBe(1);
    await other.query('COMMIT');
    expect(await loading).toStrictEqual(data);
    await other.end();
  });

  test('holds one budget of the language model for all, which calls made at once never exceed', async () => {
    const stores = await Promise.all([open(), open()]);
    const now = Temporal.Instant.from('2022-12-06T12:00:00Z');
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, () =>
        stores.map((store) => store.modelBudget.reserve(50, { calls: 30, tokens: 1000 }, now)),
      ).flat(),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(20);
  });

  test('waits for another migration to end, and then finds nothing to do', async () => {
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    let isOpen = false;
    const opening = open().then(() => {
      isOpen = true;
    });
    const waiting = `SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    await expect.poll(async () => (await other.query(waiting)).rows[0].count).toBe(1);
    expect(isOpen).toBe(false);
    await other.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await opening;
    await other.end();
  });

  test('leaves no lock and no session of its own behind once it is open', async () => {
    await open();
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    const { rows } = await other.query(
      `SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory'`,
    );
    await other.end();
    expect(rows).toEqual([{ count: 0 }]);
  });

  test('lets exactly one of two processes answer a delivery, however close they are', async () => {
    const [one, two] = [await open(), await open()];
    for (let round = 0; round < 50; round++) {
      const [mention, message] = [`mention ${round}`, `message ${round}`];
      const outcomes = await Promise.all([
        one.claims.claim([mention, message]),
        two.claims.claim([message, `retry ${round}`]),
      ]);
      expect(outcomes.filter((won) => won)).toHaveLength(1);
    }
  });

  test('shares addresses between processes', async () => {
    const [one, two] = [await open(), await open()];
    const place = { platform: 'slack', tenant: 'T1', conversation: 'C1', kind: 'channel' } as const;
    await one.addresses.save({ place, details: {} });
    expect(await two.addresses.find(place)).toStrictEqual({ place, details: {} });
  });

  test('survives the server closing its idle connections', async () => {
    const store = await open();
    await store.ping();
    await runOn(
      server.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'actionline'`,
    );
    await expect
      .poll(() =>
        store.ping().then(
          () => 'answers',
          () => 'gone',
        ),
      )
      .toBe('answers');
  });

  test('that goes away leaves each delivery answered once by this process', async () => {
    const other = await startPostgres();
    const store = await open(other.url);
    expect(await store.claims.claim(['before'])).toBe(true);
    await other.stop();
    await expect(store.ping()).rejects.toThrow();
    expect(await store.claims.claim(['meanwhile'])).toBe(true);
    expect(await store.claims.claim(['meanwhile', 'retry'])).toBe(false);
    expect(await store.claims.claim(['before'])).toBe(false);
  });

  test('that does not exist is named, with what to do', async () => {
    const url = new URL(database.url);
    url.pathname = 'no_such_database';
    await expect(open(url.href)).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      userMessage: expect.stringMatching(
        /127\.0\.0\.1:\d+\/no_such_database: there is no such database\. Create/,
      ),
    });
  });

  test('that refuses the password never sees it in a message', async () => {
    const url = new URL(database.url);
    url.password = 'a-wrong-secret';
    const error: unknown = await open(url.href).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      userMessage: expect.stringContaining('refuses this user name and password'),
    });
    expect(everythingIn(error)).not.toContain('a-wrong-secret');
  });

  test('whose user may not create tables says so', async () => {
    const role = `reader_${Date.now()}`;
    await runOn(database.url, `CREATE ROLE ${role} LOGIN PASSWORD 'reader'`);
    await runOn(database.url, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    const url = new URL(database.url);
    url.username = role;
    url.password = 'reader';
    await expect(open(url.href)).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      userMessage: expect.stringContaining('may not create tables'),
    });
  });

  test('that is read-only says so', async () => {
    await runOn(
      database.url,
      `ALTER DATABASE ${new URL(database.url).pathname.slice(1)} SET default_transaction_read_only = on`,
    );
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE_READ_ONLY' });
  });
});

/** All that a logger could print of an error. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error);
  return [error.stack, JSON.stringify(error), Object.values(error).join(), everythingIn(error.cause)].join(
    '\n',
  );
}
