import { createHash } from 'node:crypto';
import type { Claims } from '../chat/desk.js';
import type { Connection } from './connection.js';

/** Which deliveries were answered, in the store, so that processes sharing it answer each one once. */
export function createClaims(connection: Connection): Claims & { purge(): Promise<void> } {
  return {
    async claim(keys) {
      if (keys.length === 0) return true;
      const [result] = await connection.query<{ won: boolean }>(CLAIM, [digestsOf(keys)]);
      return result?.won ?? false;
    },
    async purge() {
      await connection.query(PURGE);
    },
  };
}

/** One statement, so that of two callers one inserts and the other waits for it and then inserts nothing. */
const CLAIM = `
  WITH fresh AS (
    INSERT INTO claims (key) SELECT unnest($1::text[]) ON CONFLICT (key) DO NOTHING RETURNING key
  )
  SELECT count(*) = cardinality($1::text[]) AS won FROM fresh`;

/** Platforms deliver again for hours at most. */
const PURGE = `DELETE FROM claims WHERE claimed_at < now() - interval '1 day'`;

/** Sorted, so that two callers never wait for each other; hashed, so that length and content don't matter. */
function digestsOf(keys: readonly string[]): string[] {
  const digests = keys.map((key) => createHash('sha256').update(key).digest('base64url'));
  return [...new Set(digests)].sort();
}
