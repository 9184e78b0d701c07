import type {
  Draft,
  Outcome,
  Similar,
  Submission,
  SubmissionStore,
} from '../../features/submissions/ports.js';
import type { TrailAct } from '../../features/trail/ports.js';
import type { Connection, Query } from '../connection.js';
import { storedPlace } from '../rows.js';
import { acceptingAnyText, toJson } from '../text.js';
import { appendTrail } from '../trail.js';
import { change } from './change.js';
import { keysOf, SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';

export function createSubmissionStore(connection: Connection): SubmissionStore {
  const { query, transaction } = acceptingAnyText(connection);
  const list = async (sql: string, ...parameters: readonly unknown[]) =>
    (await query<SubmissionRow>(sql, parameters)).map(toSubmission);
  return {
    create: (draft, sender, request, act) => transaction((open) => create(open, draft, sender, request, act)),
    save: (id, version, draft, act) => transaction((open) => save(open, id, version, draft, act)),
    find: async (id) => (await list(FIND, [id]))[0],
    findMany: (ids) => list(FIND, ids),
    findSimilar: (id, most) => findSimilar(query, id, most),
    listOf: (sender, most) => list(LIST_OF, sender, most),
    listWaiting: (after, most) => list(LIST_WAITING, after, most),
    change: (...asked) => transaction((open) => change(open, ...asked)),
    async findCards(id) {
      const rows = await query<CardRow>(CARDS, [id]);
      return rows.map(({ message_id, sent_to, payload }) => ({
        message: { id: message_id, place: storedPlace.parse(sent_to) },
        person: String(Object(payload).person),
      }));
    },
  };
}

interface CardRow {
  readonly message_id: string;
  readonly sent_to: unknown;
  readonly payload: unknown;
}

const CARDS = `
  SELECT message_id, sent_to, payload FROM submission_cards JOIN outbox ON key = outbox_key
  WHERE submission_id = $1 AND state = 'sent' AND message_id IS NOT NULL ORDER BY settled_at`;

const FIND = `SELECT ${SUBMISSION_COLUMNS} FROM submissions WHERE id = ANY ($1::int[]) ORDER BY id`;

const LIST_OF = `SELECT ${SUBMISSION_COLUMNS} FROM submissions WHERE sender_id = $1 ORDER BY id DESC LIMIT $2`;

const LIST_WAITING = `
  SELECT ${SUBMISSION_COLUMNS} FROM submissions
  WHERE state IN ('submitted', 'resubmitted', 'in review') AND id > $1 ORDER BY id LIMIT $2`;

interface SimilarRow {
  readonly id: number;
  readonly title: string;
  readonly state: string;
  readonly same_title: boolean;
  readonly same_website: boolean | null;
  readonly same_entity: boolean | null;
}

async function findSimilar(query: Query, id: number, most: number): Promise<readonly Similar[]> {
  const rows = await query<SimilarRow>(SIMILAR, [id, most]);
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    state: row.state as Similar['state'],
    because: [
      ...(row.same_title ? (['same title'] as const) : []),
      ...(row.same_website ? (['same website'] as const) : []),
      ...(row.same_entity ? (['same entity'] as const) : []),
    ],
  }));
}

/** Each way to be alike by its own index; of an entity that sent in thousands the newest are enough. */
const SIMILAR = `
  WITH mine AS (SELECT * FROM submissions WHERE id = $1),
  others AS (
    (SELECT other.id FROM submissions AS other JOIN mine USING (title_key) WHERE mine.title_key <> '' LIMIT 50)
    UNION (SELECT other.id FROM submissions AS other JOIN mine USING (website_key) LIMIT 50)
    UNION (SELECT other.id FROM submissions AS other JOIN mine USING (entity_key) ORDER BY other.id DESC LIMIT 50)
  )
  SELECT other.id, other.title, other.state, other.title_key = mine.title_key AS same_title,
    other.website_key = mine.website_key AS same_website, other.entity_key = mine.entity_key AS same_entity
  FROM others JOIN submissions AS other USING (id) CROSS JOIN mine
  WHERE other.id <> mine.id AND other.state NOT IN ('draft', 'withdrawn')
  ORDER BY same_title DESC, same_website DESC NULLS LAST, other.id DESC LIMIT $2`;

async function create(
  query: Query,
  draft: Draft,
  sender: string,
  request: string,
  act: TrailAct,
): Promise<Submission> {
  const keys = keysOf(draft);
  const [made] = await query<SubmissionRow>(CREATE, [
    ...[draft.kind, draft.edition ?? null, draft.category ?? null, sender, draft.title, draft.entity ?? null],
    ...[keys.title, keys.entity, keys.website, toJson(draft.fields), draft.lines, act.at.toString(), request],
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
  INSERT INTO submissions (kind, edition, category, sender_id, title, entity, title_key, entity_key, website_key,
    fields, lines, created_at, request_key)
  SELECT $1, $2, $3, coalesce(merged_into, id), $5, $6, $7, $8, $9, $10::json, $11::text[], $12::timestamptz, $13
  FROM people WHERE id = $4 FOR SHARE
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
  const keys = keysOf(draft);
  const [saved] = await query<SubmissionRow>(SAVE, [
    ...[id, draft.edition ?? null, draft.category ?? null, draft.title, draft.entity ?? null],
    ...[keys.title, keys.entity, keys.website, toJson(draft.fields), draft.lines],
  ]);
  if (!saved) throw new Error('a submission that is held is gone');
  const subject = `submission/${id}`;
  const content = { before: before.fields, after: draft.fields };
  const facts = { version: saved.version, category: draft.category ?? null };
  await appendTrail(query, act, [{ action: 'submission written', subject, facts, content }]);
  return { kind: 'done', submission: toSubmission(saved) };
}

const HOLD = `SELECT ${SUBMISSION_COLUMNS} FROM submissions WHERE id = $1 FOR UPDATE`;

const SAVE = `
  UPDATE submissions SET version = version + 1, edition = $2, category = $3, title = $4, entity = $5, title_key = $6,
    entity_key = $7, website_key = $8, fields = $9::json, lines = $10::text[]
  WHERE id = $1 RETURNING ${SUBMISSION_COLUMNS}`;
