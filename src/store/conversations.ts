import { createHash } from 'node:crypto';
import type { ConversationStore } from '../features/ask/ports.js';
import { languageOf } from '../shared/language.js';
import type { Connection } from './connection.js';

interface ConversationRow {
  readonly query: unknown;
  readonly earlier: unknown;
  readonly spoken: string | null;
  readonly language: string | null;
  readonly written_in: string | null;
}

/** Conversations, by digests of their keys. `isShared`: other processes use the same database. */
export function createConversationStore(
  connection: Connection,
  { isShared }: { readonly isShared: boolean },
): ConversationStore {
  return {
    isShared,
    async find(key, now) {
      const [row] = await connection.query<ConversationRow>(FIND, [digestOf(key), now.toString()]);
      if (!row) return undefined;
      const language = languageOf(row.language ?? undefined);
      const writtenIn = languageOf(row.written_in ?? undefined);
      const spoken = languageOf(row.spoken ?? undefined);
      const { query, earlier } = row;
      return {
        query,
        ...(earlier !== null && { earlier }),
        ...(spoken && { spoken }),
        ...(language && { language }),
        ...(writtenIn && { writtenIn }),
      };
    },
    async save(states, expires, now) {
      if (states.size === 0) return;
      // Sorted, so that two processes that save the same conversations never wait for each other.
      const rows = [...states]
        .map(([key, state]) => ({ key: digestOf(key), ...state }))
        .sort((one, other) => (one.key < other.key ? -1 : 1));
      await connection.query(SAVE, [
        rows.map(({ key }) => key),
        rows.map(({ query }) => JSON.stringify(query)),
        rows.map(({ language }) => language ?? null),
        rows.map(({ writtenIn }) => writtenIn ?? null),
        rows.map(({ earlier }) => (earlier ? JSON.stringify(earlier) : null)),
        rows.map(({ spoken }) => spoken ?? null),
        expires.toString(),
        now.toString(),
      ]);
    },
  };
}

const FIND = `
  SELECT query, earlier, spoken, language, written_in FROM conversations WHERE key = $1 AND expires > $2::timestamptz`;

/** Expired rows that another process is just writing to are left to it. */
const SAVE = `
  WITH expired AS (
    DELETE FROM conversations WHERE key IN (
      SELECT key FROM conversations WHERE expires <= $8::timestamptz AND key <> ALL ($1::text[])
      LIMIT 1000 FOR UPDATE SKIP LOCKED
    )
  )
  INSERT INTO conversations (key, query, language, written_in, earlier, spoken, expires)
  SELECT key, query::json, language, written_in, earlier::json, spoken, $7::timestamptz
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
    AS saved (key, query, language, written_in, earlier, spoken)
  ON CONFLICT (key) DO UPDATE SET
    query = excluded.query,
    language = excluded.language,
    written_in = excluded.written_in,
    earlier = excluded.earlier,
    spoken = excluded.spoken,
    expires = excluded.expires`;

/** Hashed, so that length and content don't matter and nothing tells who talked where. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
