import type { Log } from '../chat/log.js';
import { AppError } from '../errors.js';
import type { Connection, Session } from './connection.js';
import { isDatabaseFault } from './database-errors.js';
import { type MigrationFile, readMigrations } from './migration-files.js';
import { toMigrationList } from './migration-list.js';

/** The lock `prisma migrate deploy` takes, so that it waits for us and we wait for it. */
const MIGRATION_LOCK = 72707369;

/**
 * Brings the schema up to date. Processes that start together take turns; a database that is up to date costs one
 * query. All of it happens or none, so an interrupted start is repeated by the next one.
 */
export async function migrate(connection: Connection, log: Log, directory?: string): Promise<void> {
  const migrations = await readMigrations(directory);
  if (await isUpToDate(connection, migrations, log)) return;
  const session = await connection.openSession();
  try {
    await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (await isUpToDate(session, migrations, log)) return;
    const applied = await applyInTransaction(session, migrations);
    log.info({ migrations: applied }, 'brought the database schema up to date');
  } finally {
    await session.query('SELECT pg_advisory_unlock_all()').catch(() => {});
    await session.close();
  }
}

interface AppliedRow {
  name: string;
  checksum: string;
  finished: boolean;
}

async function isUpToDate(
  session: Pick<Session, 'query'>,
  migrations: readonly MigrationFile[],
  log: Log,
): Promise<boolean> {
  const applied = await findApplied(session);
  const unfinished = applied.find((row) => !row.finished);
  if (unfinished) throw unfinishedMigration(unfinished.name);
  const checksums = new Map(applied.map((row) => [row.name, row.checksum]));
  const edited = migrations.find(({ name, checksum }) => (checksums.get(name) ?? checksum) !== checksum);
  if (edited) log.warn({ migration: edited.name }, 'a migration was edited after it was applied');
  return migrations.every(({ name }) => checksums.has(name));
}

async function findApplied(session: Pick<Session, 'query'>): Promise<AppliedRow[]> {
  const [table] = await session.query<{ exists: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`,
  );
  if (!table?.exists) return [];
  return session.query<AppliedRow>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
}

async function applyInTransaction(
  session: Session,
  migrations: readonly MigrationFile[],
): Promise<readonly string[]> {
  await session.script('BEGIN');
  try {
    const applied = await apply(session, migrations);
    await session.script('COMMIT');
    return applied;
  } catch (error) {
    await session.script('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function apply(session: Session, migrations: readonly MigrationFile[]): Promise<readonly string[]> {
  let cause: unknown;
  // Loaded only now: the engine is 5 MB of WebAssembly that most starts don't need.
  const { NO_FILTERS, startSchemaEngine } = await import('./schema-engine.js');
  const engine = await startSchemaEngine(session, (error) => {
    cause ??= error;
  });
  try {
    const migrationsList = toMigrationList(migrations);
    const result = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return result.appliedMigrationNames;
  } catch (error) {
    throw isDatabaseFault(cause) ? cause : failedMigration(cause ?? error);
  } finally {
    engine.free();
  }
}

function failedMigration(cause: unknown): AppError {
  return new AppError('MIGRATION_FAILED', {
    log: 'a migration failed and was undone',
    user: 'The database could not be brought up to date; nothing in it was changed. The log says why. Until that is settled, run the version of actionline that you ran before.',
    cause,
  });
}

function unfinishedMigration(name: string): AppError {
  return new AppError('MIGRATION_FAILED', {
    log: `migration ${name} is recorded as started but not finished`,
    user: `The database update ${name} was begun by another tool and did not finish. Settle it with "npx prisma migrate resolve" (see Prisma's "migrate resolve" page), then start again.`,
  });
}
