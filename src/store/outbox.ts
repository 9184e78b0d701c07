import type { ClaimedMessage, NewOutboxMessage, OutboxStore, Outcome } from '../chat/outbox.js';
import type { Connection, Query } from './connection.js';
import { CLAIM, FIND_DELAY } from './outbox-turns.js';
import { type PlaceColumns, storedPlace, toPlace } from './rows.js';
import { acceptingAnyText, toJson } from './text.js';

interface ClaimedRow extends PlaceColumns {
  readonly id: string;
  readonly key: string;
  readonly content: string;
  readonly payload: unknown;
  readonly urgency: number;
  readonly attempts: number;
  readonly is_doubtful: boolean;
}

interface SentRow {
  readonly content: string;
  readonly message_id: string;
  readonly sent_to: unknown;
}

export function createOutbox(connection: Connection): OutboxStore {
  const { query } = acceptingAnyText(connection);
  return {
    add: (messages) => addToOutbox(query, messages),
    async claim(by, most, lease, gap, rooms = []) {
      const columns = [
        rooms.map(({ platform }) => platform),
        rooms.map(({ tenant }) => tenant),
        rooms.map((room) => room.most),
      ];
      return (await query<ClaimedRow>(CLAIM, [by, most, lease, gap, ...columns])).map(toClaimed);
    },
    async settle(id, by, outcome) {
      const rows = await query<{ id: string }>(SETTLE, [id, by, ...columnsOf(outcome)]);
      return rows.length > 0;
    },
    async reserve(pace, interval) {
      const [slot] = await query<{ wait: number }>(RESERVE, [pace, interval]);
      return Math.max(0, slot?.wait ?? 0);
    },
    async findDelay(gap) {
      const [next] = await query<{ delay: number | null }>(FIND_DELAY, [gap]);
      return next?.delay == null ? undefined : Math.max(0, Math.ceil(next.delay));
    },
    async findSent(id) {
      const [row] = await query<SentRow>(FIND_SENT, [id]);
      if (!row) return undefined;
      return { message: { place: storedPlace.parse(row.sent_to), id: row.message_id }, content: row.content };
    },
  };
}

/** Also to be called in the transaction of what the messages tell. */
export async function addToOutbox(query: Query, messages: readonly NewOutboxMessage[]): Promise<number> {
  if (messages.length === 0) return 0;
  const rows = await query<{ id: string }>(ADD, [
    messages.map(({ key }) => key),
    messages.map(({ place }) => place.platform),
    messages.map(({ place }) => place.tenant),
    messages.map(({ place }) => place.conversation),
    messages.map(({ place }) => place.kind),
    messages.map(({ place }) => place.thread ?? null),
    messages.map(({ content }) => content),
    messages.map(({ payload }) => toJson(payload)),
    messages.map(({ urgency }) => urgency),
  ]);
  return rows.length;
}

/** Sorted, so that two callers who add the same messages never wait for each other. */
const ADD = `
  INSERT INTO outbox (id, key, platform, tenant, conversation, kind, thread, content, payload, urgency)
  SELECT gen_random_uuid(), key, platform, tenant, conversation, kind, thread, content, payload::json, urgency
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::int[]) AS added (key, platform, tenant, conversation, kind, thread, content, payload, urgency)
  ORDER BY key
  ON CONFLICT (key) DO NOTHING
  RETURNING id`;

/** State, delay, id of the sent message, where it went, reason, and whether all wait: parameters 3 to 8 of SETTLE. */
function columnsOf(outcome: Outcome): readonly unknown[] {
  switch (outcome.kind) {
    case 'sent':
      return ['sent', null, outcome.message.id, toJson(outcome.message.place), null, false];
    case 'later':
      return ['waiting', outcome.delay, null, null, outcome.reason, outcome.forAll ?? false];
    case 'dropped':
    case 'failed':
      return [outcome.kind, null, null, null, outcome.reason, false];
  }
}

/**
 * One statement: the message, the turn of its conversation, and the reminders it holds. A turn that has passed to
 * another message since the lease ended is left to that one.
 */
const SETTLE = `
  WITH settled AS (
    UPDATE outbox SET
      state = $3,
      not_before = CASE WHEN $3 = 'waiting' THEN now() + $4::float8 * interval '1 millisecond' ELSE not_before END,
      claimed_by = NULL,
      settled_at = CASE WHEN $3 = 'waiting' THEN NULL ELSE now() END,
      message_id = $5,
      sent_to = $6::json,
      reason = $7
    WHERE id = $1 AND claimed_by = $2 AND state = 'waiting'
    RETURNING id, platform, tenant, conversation
  ), turn AS (
    UPDATE outbox_conversations AS turn SET
      held_for = NULL,
      held_until = CASE
        WHEN $3 = 'sent' THEN now()
        WHEN $8::boolean THEN now() + $4::float8 * interval '1 millisecond'
        ELSE '-infinity'
      END
    FROM settled
    WHERE (turn.platform, turn.tenant, turn.conversation)
        = (settled.platform, settled.tenant, settled.conversation)
      AND held_for = settled.id
  ), held AS (
    UPDATE reminders SET state = CASE WHEN $3 = 'sent' THEN 'sent' ELSE 'dropped' END
    FROM settled
    WHERE outbox_id = settled.id AND reminders.state = 'collected' AND $3 <> 'waiting'
  )
  SELECT id FROM settled`;

/** The clock that runs on while the statement waits for its turn. */
const RESERVE = `
  INSERT INTO paces AS pace (name, free_at) VALUES ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
  ON CONFLICT (name) DO UPDATE
    SET free_at = greatest(pace.free_at, clock_timestamp()) + $2::float8 * interval '1 millisecond'
  RETURNING extract(epoch FROM free_at - clock_timestamp())::float8 * 1000 - $2::float8 AS wait`;

const FIND_SENT = `
  SELECT content, message_id, sent_to
  FROM outbox WHERE id = $1 AND state = 'sent'`;

function toClaimed(row: ClaimedRow): ClaimedMessage {
  const { id, key, content, payload, urgency } = row;
  return {
    id,
    key,
    place: toPlace(row),
    content,
    payload,
    urgency,
    attempt: row.attempts,
    isDoubtful: row.is_doubtful,
  };
}
