import type { Query } from '../connection.js';
import { KEPT } from './tables.js';

/** What a backup begins with. */
export interface BackupHead {
  readonly backup: 'actionline';
  /** The last migration: rows fit no other. */
  readonly migration: string;
  /** ISO instant. */
  readonly at: string;
  /** The last entry of the trail. */
  readonly trail: { readonly position: number; readonly seal: string };
}

const PAGE = 1_000;

/**
 * Everything that people own, as it stood at one moment, line by line: the head, then each table's name and rows, as JSON.
 * To be called in a transaction of its own, which nothing waits for. Returns the number of rows.
 */
export async function dump(
  query: Query,
  at: string,
  write: (line: string) => Promise<void>,
): Promise<number> {
  await query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  const [head] = await query<Omit<BackupHead, 'backup' | 'at'>>(HEAD);
  if (!head) throw new Error('a migrated database has migrations');
  await write(JSON.stringify({ backup: 'actionline', at, ...head } satisfies BackupHead));
  let rows = 0;
  for (const table of KEPT) {
    await query(
      `DECLARE backup NO SCROLL CURSOR FOR SELECT row_to_json(one)::text AS row FROM "${table}" AS one`,
    );
    for (;;) {
      const page = await query<{ row: string }>(`FETCH ${PAGE} FROM backup`);
      if (page.length === 0) break;
      rows += page.length;
      await write(`{"table":"${table}","rows":[${page.map(({ row }) => row).join()}]}`);
    }
    await query('CLOSE backup');
  }
  await write(JSON.stringify({ end: rows }));
  return rows;
}

const HEAD = `
  SELECT max(migration_name) AS migration,
    coalesce((SELECT json_build_object('position', position, 'seal', seal) FROM trail_head),
      json_build_object('position', 0, 'seal', '')) AS trail
  FROM _prisma_migrations WHERE finished_at IS NOT NULL`;
