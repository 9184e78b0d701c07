import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Feedback, FeedbackStore, StoredFeedback } from '../features/ask/ports.js';
import type { Connection } from './connection.js';
import { storable } from './text.js';

interface FeedbackRow {
  readonly kind: string;
  readonly query: unknown;
  readonly version: string;
  readonly language: string;
  readonly platform: string;
  readonly tenant: string;
  readonly person_id: string;
  readonly text: string | null;
  readonly given_at: Date;
}

export function createFeedbackStore(connection: Connection): FeedbackStore {
  return {
    async save(feedback) {
      const { kind, query, version, language, person, at, text } = feedback;
      await connection.query(SAVE, [
        idOf(feedback),
        kind,
        JSON.stringify(query),
        version,
        language,
        person.platform,
        person.tenant,
        person.id,
        text === undefined ? null : storable(text),
        at.toString(),
      ]);
    },
    async list(most) {
      return (await connection.query<FeedbackRow>(LIST, [most])).map(toFeedback);
    },
    async count() {
      const rows = await connection.query<{ kind: Feedback['kind']; count: number }>(COUNT);
      return { good: 0, bad: 0, report: 0, ...Object.fromEntries(rows.map((row) => [row.kind, row.count])) };
    },
  };
}

const SAVE = `
  INSERT INTO feedback (id, kind, query, version, language, platform, tenant, person_id, text, given_at)
  VALUES ($1, $2, $3::json, $4, $5, $6, $7, $8, $9, $10::timestamptz)
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, given_at = excluded.given_at`;

const LIST = `
  SELECT kind, query, version, language, platform, tenant, person_id, text, given_at
  FROM feedback ORDER BY given_at DESC, id LIMIT $1`;

const COUNT = 'SELECT kind, count(*)::int AS count FROM feedback GROUP BY kind';

/** The same for both votes of a person on an answer; for reports, of their words too. */
function idOf({ kind, query, version, language, person, text }: Feedback): string {
  const subject = [person.platform, person.tenant, person.id, query, version, language];
  const named = kind === 'report' ? [...subject, text] : subject;
  return createHash('sha256').update(JSON.stringify(named)).digest('base64url');
}

function toFeedback(row: FeedbackRow): StoredFeedback {
  return {
    // Only `save` writes these columns.
    kind: row.kind as Feedback['kind'],
    query: row.query,
    version: row.version,
    language: row.language as Feedback['language'],
    person: {
      platform: row.platform as Feedback['person']['platform'],
      tenant: row.tenant,
      id: row.person_id,
    },
    at: Temporal.Instant.fromEpochMilliseconds(new Date(row.given_at).getTime()),
    ...(row.text !== null && { text: row.text }),
  };
}
