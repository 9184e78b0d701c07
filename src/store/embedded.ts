import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Log } from '../chat/log.js';
import type { Connection, Session } from './connection.js';
import { lockDirectory } from './directory-lock.js';
import { createPgliteAdapter } from './pglite-adapter.js';

/** A database that lives in memory and ends with the process, for tests and one-off questions. */
export const IN_MEMORY = ':memory:';

/** Stands in the database directory once the first start has completed. */
const READY_FILE = 'actionline-ready';

/**
 * Opens the database in `dataDirectory`, creating both when there is none yet. Throws AppError DATABASE_IN_USE
 * when another process has it open; otherwise what the file system or PGlite throws.
 */
export async function openEmbedded(dataDirectory: string, log: Log): Promise<Connection> {
  if (dataDirectory === IN_MEMORY) return connectionTo(await PGlite.create());
  await mkdir(dataDirectory, { recursive: true });
  const lock = await lockDirectory(dataDirectory);
  try {
    const directory = join(dataDirectory, 'database');
    await setAsideUnfinished(directory, log);
    const connection = connectionTo(await PGlite.create(directory));
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
