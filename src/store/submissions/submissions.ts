import type {
  Draft,
  Mapping,
  Outcome,
  StaleCard,
  Submission,
  SubmissionStore,
} from '../../features/submissions/ports.js';
import type { TrailAct } from '../../features/trail/ports.js';
import type { Connection, Query } from '../connection.js';
import { storedPlace } from '../rows.js';
import { acceptingAnyText, toJson } from '../text.js';
import { appendTrail } from '../trail.js';
import { change, OUTDATE_CARDS, sendOut } from './change.js';
import { importEntries, importRows } from './import.js';
import { countPublished, listDecided } from './published.js';
import {
  SUBMISSION_COLUMNS,
  type SubmissionRow,
  toSubmission,
  WRITTEN_COLUMNS,
  writtenValues,
} from './rows.js';
import { countCells, searchSubmissions } from './search.js';
import { findSimilar } from './similar.js';

export function createSubmissionStore(connection: Connection): SubmissionStore {
  const { query, transaction } = acceptingAnyText(connection);
  const list = async (sql: string, ...parameters: readonly unknown[]) =>
    (await query<SubmissionRow>(sql, parameters)).map(toSubmission);
  return {
    create: (draft, sender, request, act) => transaction((open) => create(open, draft, sender, request, act)),
    save: (id, version, draft, act) => transaction((open) => save(open, id, version, draft, act)),
    async importEntries(entries, act, after) {
      const rows = importRows(entries);
      await after;
      return transaction((open) => importEntries(open, entries, rows, act));
    },
    async findImported(keys) {
      return (await query<{ key: string }>(IMPORTED, [keys])).map(({ key }) => key);
    },
    async findMapping(register) {
      return (await query<{ columns: Mapping }>(MAPPING, [register]))[0]?.columns;
    },
    async saveMapping(register, mapping) {
      await query(SAVE_MAPPING, [register, toJson(mapping)]);
    },
    find: async (id) => (await list(FIND, [id]))[0],
    findMany: (ids) => list(FIND, ids),
    findSimilar: (id, most) => findSimilar(query, id, most),
    search: (...asked) => searchSubmissions(query, ...asked),
    countCells: (shelf) => countCells(query, shelf),
    countPublished: () => countPublished(query),
    listDecided: (...asked) => listDecided(query, ...asked),
    listOf: (sender, most) => list(LIST_OF, sender, most),
    listWaiting: (after, most) => list(LIST_WAITING, after, most),
    change: (...asked) => transaction((open) => change(open, ...asked)),
    post: (id, cards) => transaction((open) => sendOut(open, id, { messages: [], cards })),
    async findStaleCards(id) {
      return (await query<CardRow>(CARDS, [id])).map(toStaleCard);
    },
    async listStale(most) {
      return (await query<{ id: number }>(STALE, [most])).map(({ id }) => id);
    },
    async drewCards(cards) {
      await query(DREW, [cards.map(({ key }) => key), cards.map(({ pending }) => pending)]);
    },
  };
}

const IMPORTED = 'SELECT import_key AS key FROM submissions WHERE import_key = ANY ($1::text[])';

const MAPPING = 'SELECT columns FROM register_mappings WHERE register = $1';

const SAVE_MAPPING = `
  INSERT INTO register_mappings (register, columns) VALUES ($1, $2::json)
  ON CONFLICT (register) DO UPDATE SET columns = excluded.columns`;

interface CardRow {
  readonly key: string;
  readonly message_id: string;
  readonly sent_to: unknown;
  readonly person: string;
  readonly pending: number;
}

function toStaleCard({ key, message_id, sent_to, person, pending }: CardRow): StaleCard {
  const message = { id: message_id, place: storedPlace.parse(sent_to) };
  return { key, message, person, pending };
}

const CARDS = `
  SELECT key, message_id, sent_to, person_id AS person, pending FROM submission_cards JOIN outbox ON key = outbox_key
  WHERE submission_id = $1 AND pending > 0 AND state = 'sent' AND message_id IS NOT NULL ORDER BY settled_at`;

const STALE = `
  SELECT DISTINCT submission_id AS id FROM submission_cards JOIN outbox ON key = outbox_key
  WHERE pending > 0 AND state = 'sent' AND message_id IS NOT NULL ORDER BY 1 LIMIT $1`;

/** Where something changed meanwhile, or somebody else drew it, what was just drawn may have come last: once more. */
const DREW = `
  UPDATE submission_cards SET pending = CASE WHEN pending = drawn.seen THEN 0 ELSE pending + 1 END
  FROM unnest($1::text[], $2::int[]) AS drawn (key, seen) WHERE outbox_key = drawn.key`;

const FIND = `SELECT ${SUBMISSION_COLUMNS} FROM submissions WHERE id = ANY ($1::int[]) ORDER BY id`;

const LIST_OF = `SELECT ${SUBMISSION_COLUMNS} FROM submissions WHERE sender_id = $1 ORDER BY id DESC LIMIT $2`;

const LIST_WAITING = `
  SELECT ${SUBMISSION_COLUMNS} FROM submissions
  WHERE state IN ('submitted', 'resubmitted', 'in review') AND id > $1 ORDER BY id LIMIT $2`;

async function create(
  query: Query,
  draft: Draft,
  sender: string,
  request: string,
  act: TrailAct,
): Promise<Submission> {
  const [made] = await query<SubmissionRow>(CREATE, [
    ...[draft.kind, sender, act.at.toString(), request],
    ...writtenValues(draft),
  ]);
  if (!made) {
    const [there] = await query<SubmissionRow>(BY_REQUEST, [request]);
    if (!there) throw new Error('a submission that was there a moment ago is gone');
    return toSubmission(there);
  }
  const facts = { kind: draft.kind, edition: draft.edition ?? null, category: draft.category ?? null };
  const deed = { action: 'submission drafted', subject: `submission/${made.id}`, facts };
  await appendTrail(query, act, [{ ...deed, content: { fields: draft.fields } }]);
  return toSubmission(made);
}

const CREATE = `
  INSERT INTO submissions (kind, sender_id, created_at, request_key, ${WRITTEN_COLUMNS.join()})
  SELECT $1, coalesce(merged_into, id), $3::timestamptz, $4,
    $5, $6, $7, $8, $9, $10, $11, $12::json, $13::text[], $14::text[], $15::text[], $16, $17, $18, $19::int, $20::int[]
  FROM people WHERE id = $2 FOR SHARE
  ON CONFLICT (request_key) DO NOTHING
  RETURNING ${SUBMISSION_COLUMNS}`;

const BY_REQUEST = `SELECT ${SUBMISSION_COLUMNS} FROM submissions WHERE request_key = $1`;

/** Places that it has already are kept until it is sent in again, so that nobody takes them meanwhile. */
async function save(
  query: Query,
  id: number,
  version: number,
  draft: Draft,
  act: TrailAct,
): Promise<Outcome> {
  const [row] = await query<SubmissionRow>(HOLD, [id]);
  if (!row) return { kind: 'missing' };
  const before = toSubmission(row);
  if (before.version !== version) return { kind: 'stale', submission: before };
  if (before.sender !== act.by) return { kind: 'refused', why: 'not yours', submission: before };
  if (before.state !== 'draft' && before.state !== 'changes requested')
    return { kind: 'refused', why: 'closed', submission: before };
  const [saved] = await query<SubmissionRow>(SAVE, [id, ...writtenValues(draft)]);
  if (!saved) throw new Error('a submission that is held is gone');
  await query(OUTDATE_CARDS, [id]);
  const subject = `submission/${id}`;
  const content = { before: before.fields, after: draft.fields };
  const facts = { version: saved.version, category: draft.category ?? null };
  await appendTrail(query, act, [{ action: 'submission written', subject, facts, content }]);
  return { kind: 'done', submission: toSubmission(saved) };
}

const HOLD = `SELECT ${SUBMISSION_COLUMNS} FROM submissions WHERE id = $1 FOR UPDATE`;

const SAVE = `
  UPDATE submissions SET version = version + 1, (${WRITTEN_COLUMNS.join()}) =
    ($2, $3, $4, $5, $6, $7, $8, $9::json, $10::text[], $11::text[], $12::text[], $13, $14, $15, $16::int, $17::int[])
  WHERE id = $1 RETURNING ${SUBMISSION_COLUMNS}`;
