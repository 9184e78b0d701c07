import { AppError } from '../errors.js';

/** As `server_version_num` counts: PostgreSQL 13. */
export const OLDEST_SERVER = 130_000;

type Query = (sql: string) => Promise<{ version: number; text: string }[]>;

/** Throws DATABASE_TOO_OLD when the server is older than `oldest`. */
export async function checkServerVersion(query: Query, oldest = OLDEST_SERVER): Promise<void> {
  const [server] = await query(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS text`,
  );
  if (!server || server.version >= oldest) return;
  const needed = Math.floor(oldest / 10_000);
  throw new AppError('DATABASE_TOO_OLD', {
    log: `PostgreSQL ${server.text} is too old; ${needed} or newer is needed`,
    user: `The PostgreSQL server is version ${server.text}. actionline needs version ${needed} or newer: upgrade the server, or point DATABASE_URL at another one.`,
  });
}
