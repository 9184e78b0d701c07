import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Log } from '../chat/log.js';
import type { Connection, Query, Session } from './connection.js';
import { checkAddress } from './server-address.js';
import { checkServerVersion } from './server-version.js';

const CONNECT_TIMEOUT_MS = 10_000;
const POOL_SIZE = 10;

/**
 * Connects to a PostgreSQL server and checks that it is new enough. Throws AppError CONFIGURATION or
 * DATABASE_TOO_OLD, otherwise what the driver throws.
 */
export async function openServer(databaseUrl: string, log: Log): Promise<Connection> {
  checkAddress(databaseUrl);
  const settings = {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'actionline',
  };
  const pool = new pg.Pool({ ...settings, max: POOL_SIZE });
  // Without a listener, a connection that the server closes while nobody uses it would end the process.
  pool.on('error', (error) => log.warn({ error: codeOf(error) }, 'lost an idle database connection'));
  try {
    await checkServerVersion(async (sql) => (await pool.query(sql)).rows);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    adapter: new PrismaPg(pool),
    openSession: async () => openServerSession(settings),
    query: async (sql, parameters) => (await pool.query(sql, [...(parameters ?? [])])).rows,
    transaction: (run) => runTransaction(pool, run),
    markReady: async () => {},
    close: () => pool.end(),
  };
}

/** A process that is stopped amid a transaction must not keep others from what it has locked. */
const BEGIN = `BEGIN; SET LOCAL idle_in_transaction_session_timeout = '10s'`;

async function runTransaction<Result>(
  pool: pg.Pool,
  run: (query: Query) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  // The statement that runs next reports a lost connection; without a listener it would end the process.
  const ignore = () => {};
  client.on('error', ignore);
  try {
    await client.query(BEGIN);
    const result = await run(
      async (sql, parameters) => (await client.query(sql, [...(parameters ?? [])])).rows,
    );
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: Error) => {
      failure = cause;
    });
    throw error;
  } finally {
    // A connection that could not be rolled back is of no use to the next one who takes it.
    client.off('error', ignore);
    client.release(failure);
  }
}

function openServerSession(settings: pg.PoolConfig): Session {
  // A pool of one that never lets go of its connection is one session, in the shape Prisma's adapter wants.
  const pool = new pg.Pool({ ...settings, max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => {}); // The statement that runs next reports it.
  return {
    adapter: new PrismaPg(pool),
    query: async (sql, parameters) => (await pool.query(sql, [...(parameters ?? [])])).rows,
    // No parameters: the simple protocol, which takes several statements and runs them as one transaction.
    script: async (sql) => void (await pool.query(sql)),
    close: () => pool.end(),
  };
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name;
}
