import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog } from '../src/chat/log.js';
import { openInMemory } from '../src/store/embedded.js';
import { migrate } from '../src/store/migrate.js';
import { MIGRATIONS_DIRECTORY } from '../src/store/migration-files.js';
import { diffSchema } from './schema-diff.js';

/**
 * Writes the migration that leads from the migrations there are to `schema.prisma`, as `prisma migrate dev
 * --create-only` would with its engine downloaded: `npm run migration -- add_submissions`. Read the SQL
 * before you commit it. Each migration is applied in a transaction.
 */
async function writeMigration(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) return 'Name the migration in lower case: add_submissions';
  const sql = await diffFromMigrations();
  if (!sql) return 'schema.prisma asks for no change.';
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = join(MIGRATIONS_DIRECTORY, `${stamp}_${name}`);
  await mkdir(directory);
  await writeFile(join(directory, 'migration.sql'), sql);
  return `Wrote ${directory}/migration.sql`;
}

async function diffFromMigrations(): Promise<string | undefined> {
  const connection = await openInMemory();
  try {
    await migrate(connection, silentLog);
    return await diffSchema(await connection.openSession());
  } finally {
    await connection.close();
  }
}

process.stdout.write(`${await writeMigration(process.argv[2])}\n`);
