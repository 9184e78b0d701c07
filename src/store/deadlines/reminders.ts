import type {
  PlannedReminder,
  ReminderState,
  ReminderStore,
  ReminderSubject,
} from '../../features/deadlines/ports.js';
import type { Connection, Query } from '../connection.js';
import { type Timestamp, toInstant } from '../rows.js';
import { acceptingAnyText } from '../text.js';
import { COLLECT } from './collect.js';
import { findSubjects, findUnplanned, markPlanned } from './planning.js';
import { WITHDRAW } from './take-back.js';

/** Rows a statement, so that none holds up others for long. */
const CHUNK = 10_000;

/** Name of the progress that planning has made. */
const HORIZON = 'planned until';

export function createReminderStore(connection: Connection): ReminderStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    async findHorizon() {
      const [row] = await query<{ at: Timestamp }>(FIND_PROGRESS, [HORIZON]);
      return row && toInstant(row.at);
    },
    moveHorizon: async (to) => void (await query(MOVE_PROGRESS, [HORIZON, to.toString()])),
    findUnplanned: (most) => findUnplanned(query, most),
    markPlanned: (unplanned) => transaction((open) => markPlanned(open, unplanned)),
    findSubjects: (from, until) => findSubjects(query, from, until),
    add: (reminders) => add(query, reminders),
    async withdraw(subscribers, after) {
      await query(WITHDRAW, [subscribers, after.toString()]);
    },
    async collect(now, late, most) {
      return (await query(COLLECT, [now.toString(), late.toString(), most])).length;
    },
    async findByMessage(outboxId) {
      return (await query<ReminderRow>(FIND_BY_MESSAGE, [outboxId])).map(toReminder);
    },
    async findMessagesAbout({ kind, id }, most) {
      return (await query<{ id: string }>(FIND_MESSAGES_ABOUT, [kind, id, most])).map((row) => row.id);
    },
    async statesOf(keys) {
      const rows = await query<{ key: string; state: ReminderState }>(STATES_OF, [keys]);
      return new Map(rows.map(({ key, state }) => [key, state]));
    },
    async findTold(subjects) {
      const rows = await query<{ id: string }>(FIND_TOLD, columnsOf(subjects));
      return rows.map(({ id }) => id);
    },
  };
}

const FIND_PROGRESS = 'SELECT at FROM progress WHERE name = $1';

const MOVE_PROGRESS = `
  INSERT INTO progress (name, at) VALUES ($1, $2::timestamptz)
  ON CONFLICT (name) DO UPDATE SET at = excluded.at`;

async function add(query: Query, reminders: readonly PlannedReminder[]): Promise<number> {
  let added = 0;
  for (let start = 0; start < reminders.length; start += CHUNK) {
    const chunk = reminders.slice(start, start + CHUNK);
    const [result] = await query<{ added: number }>(ADD, [
      chunk.map(({ key }) => key),
      chunk.map(({ subscriber }) => subscriber),
      ...columnsOf(chunk.map(({ subject }) => subject)),
      chunk.map(({ occasion }) => occasion),
      ...[instantsOf(chunk, 'at'), instantsOf(chunk, 'hour'), instantsOf(chunk, 'target')],
    ]);
    added += result?.added ?? 0;
  }
  return added;
}

function instantsOf(
  reminders: readonly PlannedReminder[],
  name: 'at' | 'hour' | 'target',
): readonly string[] {
  return reminders.map((reminder) => reminder[name].toString());
}

/** Kinds, ids and versions; a digest has neither id nor version. */
function columnsOf(subjects: readonly ReminderSubject[]): [string[], string[], number[]] {
  return [
    subjects.map(({ kind }) => kind),
    subjects.map((subject) => (subject.kind === 'digest' ? '' : subject.id)),
    subjects.map((subject) => (subject.kind === 'digest' ? 0 : subject.version)),
  ];
}

/** Sorted, so that two callers who add the same ones never wait for each other. */
const ADD = `
  WITH added AS (
    INSERT INTO reminders
      (key, subscriber_id, subject_kind, subject, subject_version, occasion, at, hour, target)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[],
      $7::timestamptz[], $8::timestamptz[], $9::timestamptz[]) AS planned (key)
    ORDER BY key
    ON CONFLICT (key) DO NOTHING
    RETURNING key
  )
  SELECT count(*)::int AS added FROM added`;

const FIND_BY_MESSAGE = `
  SELECT key, subscriber_id, subject_kind, subject, subject_version, occasion, at, hour, target
  FROM reminders WHERE outbox_id = $1 ORDER BY at, key`;

const FIND_MESSAGES_ABOUT = `
  SELECT outbox_id AS id FROM reminders
  WHERE subject_kind = $1 AND subject = $2 AND state = 'sent' AND outbox_id IS NOT NULL
  GROUP BY outbox_id ORDER BY max(at) DESC, outbox_id LIMIT $3`;

const STATES_OF = 'SELECT key, state FROM reminders WHERE key = ANY ($1::text[])';

/** One that is just being sent counts: nobody knows yet that it was not. */
const FIND_TOLD = `
  SELECT DISTINCT subscriber_id AS id
  FROM unnest($1::text[], $2::text[], $3::int[]) AS asked (subject_kind, subject, subject_version)
    JOIN reminders USING (subject_kind, subject, subject_version)
  WHERE state IN ('sent', 'collected')
  ORDER BY id`;

interface ReminderRow {
  readonly key: string;
  readonly subscriber_id: string;
  readonly subject_kind: ReminderSubject['kind'];
  readonly subject: string;
  readonly subject_version: number;
  readonly occasion: string;
  readonly at: Timestamp;
  readonly hour: Timestamp;
  readonly target: Timestamp;
}

function toReminder(row: ReminderRow): PlannedReminder {
  const kind = row.subject_kind;
  return {
    key: row.key,
    subscriber: row.subscriber_id,
    subject: kind === 'digest' ? { kind } : { kind, id: row.subject, version: row.subject_version },
    occasion: row.occasion,
    at: toInstant(row.at),
    hour: toInstant(row.hour),
    target: toInstant(row.target),
  };
}
