import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { NewOutboxMessage } from '../chat/outbox.js';
import type {
  Content,
  Draft,
  DraftOutcome,
  DraftStore,
  How,
  NewDraft,
  State,
  Subject,
  TokensUsed,
  Version,
  WritingRecord,
} from '../features/drafts/ports.js';
import { cardKey } from '../features/drafts/ports.js';
import type { TrailAct } from '../features/trail/ports.js';
import type { Language } from '../shared/language.js';
import type { Connection, Query } from './connection.js';
import { addToOutbox } from './outbox.js';
import { optional, storedPlace, type Timestamp, toInstant } from './rows.js';
import { acceptingAnyText, toJson } from './text.js';
import { appendTrail } from './trail.js';

type Act = TrailAct & { readonly by: string };

export function createDraftStore(connection: Connection): DraftStore {
  const { query, transaction } = acceptingAnyText(connection);
  const list = async (sql: string, ...parameters: readonly unknown[]) =>
    (await query<DraftRow>(sql, parameters)).map(toDraft);
  return {
    create: (draft, act) => transaction((open) => create(open, draft, act)),
    find: async (id) => (await list(FIND, id))[0],
    list: (most, requestedBy) => list(LIST, most, requestedBy ?? null),
    async findVersion(id, version) {
      return (await query<VersionRow & { content: Content }>(FIND_VERSION, [id, version])).map(toVersion)[0];
    },
    async listVersions(id) {
      return (await query<VersionRow>(LIST_VERSIONS, [id])).map(toVersion);
    },
    addVersion: (...asked) => transaction((open) => addVersion(open, ...asked)),
    move: (...asked) => transaction((open) => move(open, ...asked)),
    async listCards(id, version) {
      const keys = Array.from({ length: version }, (_, index) => cardKey(id, index + 1));
      const rows = await query<{ message_id: string; sent_to: unknown; person: string }>(LIST_CARDS, [keys]);
      return rows.map(({ message_id: message, sent_to: place, person }) => ({
        message: { place: storedPlace.parse(place), id: message },
        person,
      }));
    },
    async findSent(key) {
      const [row] = await query<{ message_id: string; sent_to: unknown }>(FIND_SENT, [key]);
      return row && { place: storedPlace.parse(row.sent_to), id: row.message_id };
    },
    keepCall: (...asked) => keepCall(query, ...asked),
    async tokensOf(person, since) {
      return (await query<{ tokens: number }>(TOKENS_OF, [person, since.toString()]))[0]?.tokens ?? 0;
    },
    usedSince: (since) => query<TokensUsed>(USED, [since.toString()]),
    async listCalls(id) {
      const rows = await query<WritingRecord & { at: Timestamp }>(LIST_CALLS, [id]);
      return rows.map(({ at, ...call }) => ({ ...call, at: toInstant(at) }));
    },
    async addLink(digest, { draft, version, expires }, now) {
      await query('DELETE FROM draft_links WHERE expires < $1', [now.toString()]);
      await query('INSERT INTO draft_links (digest, draft_id, version, expires) VALUES ($1, $2, $3, $4)', [
        ...[digest, draft, version, expires.toString()],
      ]);
    },
    async findLink(digest, now) {
      const [row] = await query<{ draft: number; version: number; expires: Timestamp }>(FIND_LINK, [
        ...[digest, now.toString()],
      ]);
      return row && { draft: row.draft, version: row.version, expires: toInstant(row.expires) };
    },
    async eraseCalls(id) {
      await query('UPDATE model_calls SET prompt = NULL, output = NULL WHERE draft_id = $1', [id]);
    },
  };
}

interface DraftRow {
  readonly id: number;
  readonly kind: string;
  readonly title: string | null;
  readonly subject: Subject;
  readonly language: string;
  readonly state: string;
  readonly version: number;
  readonly requested_by: string;
  readonly created_at: Timestamp;
  readonly original_id: number | null;
  readonly approved_by: string | null;
  readonly approved_at: Timestamp | null;
  readonly approved_version: number | null;
  readonly approved_reason: string | null;
}

const COLUMNS = `
  id, kind, title, subject, language, state, version, requested_by, created_at, original_id, approved_by, approved_at,
  approved_version, approved_reason`;

/** Constraints of the table hold what the types say of states. */
function toDraft(row: DraftRow): Draft {
  const { approved_by: by, approved_at: at, approved_version: version } = row;
  return {
    id: row.id,
    kind: row.kind,
    ...optional('title', row.title),
    subject: row.subject,
    language: row.language as Language,
    state: row.state as State,
    version: row.version,
    requestedBy: row.requested_by,
    createdAt: toInstant(row.created_at),
    ...optional('original', row.original_id),
    ...(by !== null &&
      at !== null &&
      version !== null && {
        approved: { by, at: toInstant(at), version, ...optional('reason', row.approved_reason) },
      }),
  };
}

interface VersionRow {
  readonly version: number;
  readonly how: string;
  readonly by: string;
  readonly at: Timestamp;
}

function toVersion<Row extends VersionRow>({ at, how, ...row }: Row) {
  return { ...row, how: how as How, at: toInstant(at) } as Omit<Row, 'at' | 'how'> &
    Pick<Version, 'at' | 'how'>;
}

const FIND = `SELECT ${COLUMNS} FROM drafts WHERE id = $1`;
const LIST = `
  SELECT ${COLUMNS} FROM drafts WHERE state <> 'discarded' AND ($2::text IS NULL OR requested_by = $2)
  ORDER BY id DESC LIMIT $1`;
const FIND_VERSION = `
  SELECT version, how, "by", at, content FROM draft_versions WHERE draft_id = $1 AND version = $2`;
const LIST_VERSIONS =
  'SELECT version, how, "by", at FROM draft_versions WHERE draft_id = $1 ORDER BY version';

async function create(query: Query, draft: NewDraft, act: Act): Promise<Draft> {
  const { kind, subject, language, original, request } = draft;
  const [added] = await query<DraftRow>(
    `INSERT INTO drafts (kind, subject, language, requested_by, created_at, original_id, request_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (request_key) DO NOTHING RETURNING ${COLUMNS}`,
    [kind, toJson(subject), language, act.by, act.at.toString(), original ?? null, request ?? null],
  );
  if (added) {
    await appendTrail(query, act, [
      { action: 'draft asked for', subject: `draft/${added.id}`, facts: { kind, language } },
    ]);
    return toDraft(added);
  }
  const [there] = await query<DraftRow>(`SELECT ${COLUMNS} FROM drafts WHERE request_key = $1`, [request]);
  if (!there) throw new Error('a draft was just there and is gone');
  return toDraft(there);
}

/** Whoever holds it decides what it becomes; all others wait and see that. */
async function hold(query: Query, id: number): Promise<Draft> {
  const [row] = await query<DraftRow>(`SELECT ${COLUMNS} FROM drafts WHERE id = $1 FOR UPDATE`, [id]);
  if (!row) throw new Error(`there is no draft ${id}`);
  return toDraft(row);
}

async function addVersion(
  query: Query,
  id: number,
  seen: number,
  { how, content }: { readonly how: How; readonly content: Content },
  act: Act,
  messages: readonly NewOutboxMessage[] = [],
): Promise<DraftOutcome> {
  const held = await hold(query, id);
  const isOpen = held.state === 'draft' || held.state === 'approved';
  if (held.version !== seen || !isOpen) return { kind: 'stale', draft: held };
  await query(
    'INSERT INTO draft_versions (draft_id, version, how, "by", at, content) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, seen + 1, how, act.by, act.at.toString(), toJson(content)],
  );
  const [row] = await query<DraftRow>(
    `UPDATE drafts SET version = $2, title = $3, state = 'draft', approved_by = NULL, approved_at = NULL,
       approved_version = NULL, approved_reason = NULL WHERE id = $1 RETURNING ${COLUMNS}`,
    [id, seen + 1, content.title],
  );
  // Its words are in the version, which nothing changes; the chain shows if something does.
  const digest = createHash('sha256').update(toJson(content)).digest('hex');
  const facts = { version: seen + 1, how, digest };
  await appendTrail(query, act, [{ action: 'draft written', subject: `draft/${id}`, facts }]);
  await addToOutbox(query, messages);
  if (!row) throw new Error(`the draft ${id} was just held and is gone`);
  return { kind: 'done', draft: toDraft(row) };
}

async function move(
  query: Query,
  id: number,
  seen: number,
  from: readonly State[],
  to: State,
  act: Act,
  more: { readonly reason?: string; readonly messages?: readonly NewOutboxMessage[] } = {},
): Promise<DraftOutcome> {
  const held = await hold(query, id);
  if (held.version !== seen || !from.includes(held.state)) return { kind: 'stale', draft: held };
  const isApproval = to === 'approved';
  const keeps = to === 'published';
  const [row] = await query<DraftRow>(
    `UPDATE drafts SET state = $2,
       approved_by = CASE WHEN $3 THEN $4 WHEN $5 THEN approved_by END,
       approved_at = CASE WHEN $3 THEN $6::timestamptz WHEN $5 THEN approved_at END,
       approved_version = CASE WHEN $3 THEN version WHEN $5 THEN approved_version END,
       approved_reason = CASE WHEN $3 THEN $7 WHEN $5 THEN approved_reason END
     WHERE id = $1 RETURNING ${COLUMNS}`,
    [id, to, isApproval, act.by, keeps, act.at.toString(), more.reason ?? null],
  );
  await appendTrail(query, act, [
    {
      action: `draft ${to}`,
      subject: `draft/${id}`,
      facts: { version: seen },
      ...(more.reason !== undefined && { content: { reason: more.reason } }),
    },
  ]);
  await addToOutbox(query, more.messages ?? []);
  if (!row) throw new Error(`the draft ${id} was just held and is gone`);
  return { kind: 'done', draft: toDraft(row) };
}

async function keepCall(
  query: Query,
  id: number,
  person: string,
  at: Temporal.Instant,
  { model, prompt, output, tokens }: WritingRecord,
): Promise<void> {
  await query(
    'INSERT INTO model_calls (draft_id, person_id, at, model, prompt, output, tokens) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, person, at.toString(), model, prompt, output, tokens],
  );
}

const LIST_CARDS = `
  SELECT message_id, sent_to, payload ->> 'person' AS person FROM outbox WHERE key = ANY ($1::text[]) AND state = 'sent'`;

const FIND_SENT = `SELECT message_id, sent_to FROM outbox WHERE key = $1 AND state = 'sent'`;

const FIND_LINK = `
  SELECT draft_id AS draft, version, expires FROM draft_links WHERE digest = $1 AND expires > $2`;

const TOKENS_OF = `
  SELECT coalesce(sum(tokens), 0)::int AS tokens FROM model_calls WHERE person_id = $1 AND at >= $2`;

const USED = `
  SELECT person_id AS person, count(*)::int AS calls, sum(tokens)::int AS tokens FROM model_calls WHERE at >= $1
  GROUP BY person_id ORDER BY tokens DESC, person_id`;

const LIST_CALLS = `
  SELECT model, coalesce(prompt, '') AS prompt, coalesce(output, '') AS output, tokens, at FROM model_calls
  WHERE draft_id = $1 ORDER BY id`;
