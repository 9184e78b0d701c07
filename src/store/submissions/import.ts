import type { ImportedEntry } from '../../features/submissions/ports.js';
import type { TrailAct } from '../../features/trail/ports.js';
import type { Query } from '../connection.js';
import { toJson } from '../text.js';
import { appendTrail } from '../trail.js';
import { WRITTEN_COLUMNS, writtenValues } from './rows.js';

/** Entries as IMPORT takes them: JSON. */
export function importRows(entries: readonly ImportedEntry[]): string {
  const rows = entries.map(({ key, draft, at }) => ({
    ...Object.fromEntries(writtenValues(draft).map((value, index) => [WRITTEN_COLUMNS[index], value])),
    import_key: key,
    kind: draft.kind,
    at: at.toString(),
    fields: draft.fields,
  }));
  return toJson(rows);
}

/**
 * Takes over entries of a register as published, all of them or none; those that were taken over before are left alone.
 * To be called in a transaction. Returns the keys of those that are new.
 */
export async function importEntries(
  query: Query,
  entries: readonly ImportedEntry[],
  rows: string,
  act: TrailAct,
): Promise<readonly string[]> {
  const added = await query<{ id: number; key: string }>(IMPORT, [rows, act.by ?? null]);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  await appendTrail(
    query,
    act,
    added.flatMap(({ id, key }) => {
      const draft = byKey.get(key)?.draft;
      if (!draft) return [];
      const facts = { kind: draft.kind, key };
      const content = { fields: draft.fields };
      return [{ action: 'submission imported', subject: `submission/${id}`, facts, content }];
    }),
  );
  return added.map(({ key }) => key);
}

/** In the order they came, so that the numbers of two imports of one file are the same. */
const IMPORT = `
  INSERT INTO submissions (kind, state, sender_id, created_at, submitted_at, import_key, ${WRITTEN_COLUMNS.join()})
  SELECT kind, 'published', $2, at, at, import_key, ${WRITTEN_COLUMNS.join()}
  FROM json_to_recordset($1::json) AS added (
    kind text, at timestamptz, import_key text, edition text, category text, title text, entity text, title_key text,
    entity_key text, website_key text, fields json, lines text[], goals text[], targets text[], country_key text,
    region text, entity_type text, year int, bands int[])
  ON CONFLICT (import_key) DO NOTHING
  RETURNING id, import_key AS key`;
