import { z } from 'zod';
import { AppError } from '../../errors.js';
import type { Query } from '../connection.js';
import type { BackupHead } from './dump.js';
import { KEPT } from './tables.js';

const head = z.object({
  backup: z.literal('actionline'),
  migration: z.string(),
  at: z.string(),
  trail: z.object({ position: z.number(), seal: z.string() }),
});
const page = z.object({ table: z.enum(KEPT), rows: z.array(z.record(z.string(), z.unknown())) });
const end = z.object({ end: z.number() });

export interface Loaded extends BackupHead {
  readonly rows: number;
  /** Messages that waited when the backup was made. They may have been sent since. */
  readonly doubtful: number;
}

/**
 * Puts a backup back into an empty database: all of it or, where a line is wrong or the end is missing, nothing. To be
 * called in a transaction. What waited to be sent may have been sent after the backup was made, so it counts as doubtful:
 * it is looked for where the platform lets us, else sent with a word that it may be a repetition.
 *
 * Throws AppError CONFIGURATION when the database is not empty, or the backup is none or of another release.
 */
export async function load(query: Query, lines: AsyncIterable<string>): Promise<Loaded> {
  await refuseFull(query);
  let first: BackupHead | undefined;
  let rows = 0;
  let isWhole = false;
  await setTriggers(query, 'DISABLE');
  for await (const line of lines) {
    if (!first) first = await readHead(query, line);
    else {
      const parsed = parse(line);
      const read = page.safeParse(parsed);
      const ended = end.safeParse(parsed);
      if (isWhole || !(read.success || ended.success)) throw damaged();
      if (ended.success) isWhole = ended.data.end === rows;
      if (read.success) rows += await insert(query, read.data.table, read.data.rows);
    }
  }
  if (!first || !isWhole) throw damaged();
  await setTriggers(query, 'ENABLE');
  await continueCounting(query);
  const doubtful = await query(DOUBT);
  return { ...first, rows, doubtful: doubtful.length };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged();
  }
}

async function refuseFull(query: Query): Promise<void> {
  for (const table of KEPT) {
    const rows = await query(`SELECT 1 FROM "${table}" LIMIT 1`);
    if (rows.length > 0)
      throw problem(
        `The database is not empty (${table} has rows), so nothing was restored. Restore into a new one: set ACTIONLINE_DATA or DATABASE_URL.`,
      );
  }
}

async function readHead(query: Query, line: string): Promise<BackupHead> {
  const read = head.safeParse(parse(line));
  if (!read.success) throw damaged();
  const [here] = await query<{ migration: string }>(MIGRATION);
  if (here?.migration !== read.data.migration)
    throw problem(
      `The backup was made by another release (${read.data.migration}), so nothing was restored. Restore it with that release, then upgrade.`,
    );
  return read.data;
}

const MIGRATION = 'SELECT max(migration_name) AS migration FROM _prisma_migrations';

/** They were obeyed when the rows were written, and would count everything a second time. */
async function setTriggers(query: Query, order: 'DISABLE' | 'ENABLE'): Promise<void> {
  for (const table of ['trail', 'submissions']) await query(`ALTER TABLE "${table}" ${order} TRIGGER USER`);
}

/** Columns that the database computes are left to it. */
async function insert(query: Query, table: string, rows: readonly unknown[]): Promise<number> {
  const columns = await query<{ name: string }>(COLUMNS, [table]);
  const names = columns.map(({ name }) => `"${name}"`).join();
  await query(
    `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
    [JSON.stringify(rows)],
  );
  return rows.length;
}

const COLUMNS = `
  SELECT column_name AS name FROM information_schema.columns
  WHERE table_schema = current_schema() AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`;

async function continueCounting(query: Query): Promise<void> {
  const counters = await query<{ table: string; column: string; sequence: string }>(COUNTERS);
  for (const { table, column, sequence } of counters)
    await query(
      `SELECT setval($1::regclass, greatest(max("${column}"), 1), max("${column}") IS NOT NULL) FROM "${table}"`,
      [sequence],
    );
}

const COUNTERS = `
  SELECT table_name AS "table", column_name AS "column",
    pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence
  FROM information_schema.columns
  WHERE table_schema = current_schema() AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL`;

const DOUBT = `
  UPDATE outbox SET claimed_by = coalesce(claimed_by, 'before the restore'), claimed_at = coalesce(claimed_at, now()),
    attempts = greatest(attempts, 1), not_before = now()
  WHERE state = 'waiting' RETURNING id`;

function damaged(): AppError {
  return problem('This is no whole backup of actionline, so nothing was restored.');
}

function problem(text: string): AppError {
  return new AppError('CONFIGURATION', { log: text, user: text });
}
