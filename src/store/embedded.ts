import { existsSync } from 'node:fs';
import { mkdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Log } from '../chat/log.js';
import type { AppError } from '../errors.js';
import type { Connection, Session } from './connection.js';
import { toAppError } from './database-errors.js';
import { lockDirectory } from './directory-lock.js';
import { GuardedPglite } from './guarded-pglite.js';
import { createPgliteAdapter } from './pglite-adapter.js';

/** A database that lives in memory and ends with the process, for tests and one-off questions. */
export const IN_MEMORY = ':memory:';

/** Stands in the database directory once the first start has completed. */
const READY_FILE = 'actionline-ready';

/** PostgreSQL can't start without room for one more segment of its write-ahead log. */
const LEAST_FREE_BYTES = 20 * 2 ** 20;

export interface EmbeddedOptions {
  readonly dataDirectory: string;
  readonly log: Log;
  readonly onFatal?: ((error: AppError) => void) | undefined;
}

/**
 * Opens the database in `dataDirectory`, creating both when there is none yet. Throws AppError DATABASE_IN_USE
 * when another process has it open; otherwise what the file system or PGlite throws.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Connection> {
  const { dataDirectory, log } = options;
  if (dataDirectory === IN_MEMORY) return openInMemory();
  await makeDirectory(dataDirectory);
  const lock = await lockDirectory(dataDirectory);
  try {
    const directory = join(dataDirectory, 'database');
    await setAsideUnfinished(directory, log);
    const connection = connectionTo(await start(directory, options));
    return {
      ...connection,
      markReady: () => writeReadyFile(directory),
      async close() {
        await connection.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Makes the data directory where there is none. Throws what the file system throws, EROFS on a read-only disk. */
export async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    // Node reports a directory it can't make on a read-only disk as one that is missing.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw Object.assign(new Error('the directory could not be made', { cause: error }), { code: 'EROFS' });
  }
}

/** With `template`, a copy of the database that was dumped to it. */
export async function openInMemory(template?: Blob): Promise<Connection> {
  const options = template ? { loadDataDir: template } : {};
  return connectionTo(
    await GuardedPglite.open(options, (cause) => toAppError(cause, { dataDirectory: IN_MEMORY })),
  );
}

async function start(directory: string, options: EmbeddedOptions): Promise<PGlite> {
  const isNew = !existsSync(directory);
  let isOpen = false;
  const onFailure = (cause: unknown): AppError => {
    const error = toAppError(cause, options);
    if (isOpen) {
      options.log.error({ code: error.code }, 'the embedded database has stopped');
      options.onFatal?.(error);
    }
    return error;
  };
  try {
    const database = await GuardedPglite.open({ dataDir: directory }, onFailure);
    isOpen = true;
    return database;
  } catch (error) {
    if (!(await isFull(options.dataDirectory))) throw error;
    throw Object.assign(new Error('no space left', { cause: error }), { code: 'ENOSPC' });
  } finally {
    // Half a database is of no use and takes room on a disk that may be full.
    if (isNew && !isOpen) await rm(directory, { recursive: true, force: true });
  }
}

/** An open PGlite as a connection. */
export function connectionTo(database: PGlite): Connection {
  const query = async <Row>(sql: string, parameters: readonly unknown[] = []) =>
    (await database.query<Row>(sql, [...parameters])).rows;
  const adapter = createPgliteAdapter(database);
  const session: Session = {
    adapter,
    query,
    script: async (sql) => void (await database.exec(sql)),
    close: async () => {},
  };
  return {
    adapter,
    openSession: async () => session,
    query,
    transaction: (run) =>
      database.transaction((open) =>
        run(
          async <Row>(sql: string, parameters: readonly unknown[] = []) =>
            (await open.query<Row>(sql, [...parameters])).rows,
        ),
      ),
    markReady: async () => {},
    close: () => database.close(),
  };
}

/** A first start that was interrupted leaves files that can't be opened, and nothing that anybody entered. */
async function setAsideUnfinished(directory: string, log: Log): Promise<void> {
  if (!existsSync(directory) || existsSync(join(directory, READY_FILE))) return;
  const aside = `${directory}-unfinished-${new Date().toISOString().replaceAll(':', '-')}`;
  await rename(directory, aside);
  log.warn({ movedTo: aside }, 'the first start did not complete; its files were moved aside');
}

async function writeReadyFile(directory: string): Promise<void> {
  const file = join(directory, READY_FILE);
  if (existsSync(file)) return;
  await writeFile(file, 'The first start completed. Keep this file with the database.\n');
}

/** PGlite does not say why it failed to start. */
async function isFull(directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < LEAST_FREE_BYTES;
}
