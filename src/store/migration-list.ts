import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MIGRATIONS_DIRECTORY, type MigrationFile } from './migration-files.js';

export const LOCK_FILE_CONTENT = 'provider = "postgresql"\n';

/** Migrations in the words of Prisma's schema engine. */
export function toMigrationList(migrations: readonly MigrationFile[]): MigrationList {
  return {
    baseDir: MIGRATIONS_DIRECTORY,
    lockfile: { path: 'migration_lock.toml', content: LOCK_FILE_CONTENT },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
