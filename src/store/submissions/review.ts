import { randomUUID } from 'node:crypto';
import type {
  PreparedDecision,
  Reassignment,
  ReviewReminder,
  ReviewStore,
  Waiting,
} from '../../features/submissions/ports.js';
import type { TrailDeed } from '../../features/trail/ports.js';
import type { Connection, Query } from '../connection.js';
import { addToOutbox } from '../outbox.js';
import { type Timestamp, toInstant } from '../rows.js';
import { acceptingAnyText } from '../text.js';
import { appendTrail } from '../trail.js';
import { assign, leave } from './assign.js';
import { OUTDATE_CARDS } from './change.js';
import { holdSubmission } from './hold.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';

export function createReviewStore(connection: Connection): ReviewStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    async reviewingOf(ids) {
      const rows = await query<{ id: number; assigned: string[]; declined: string[] }>(REVIEWING, [ids]);
      return new Map(rows.map(({ id, assigned, declined }) => [id, { assigned, declined }]));
    },
    async loadsOf(people) {
      const rows = await query<{ person: string; count: number }>(LOADS, [people]);
      return new Map(rows.map(({ person, count }) => [person, count]));
    },
    reassign: (...asked) => transaction((open) => reassign(open, ...asked)),
    async prepare(person, decisions, at) {
      await query(PREPARE, [
        person,
        at.toString(),
        decisions.map(({ id }) => id),
        decisions.map(({ version }) => version),
        decisions.map(({ move }) => move),
        decisions.map(({ reason }) => reason ?? null),
      ]);
    },
    async listPrepared(person) {
      const rows = await query<PreparedRow>(LIST_PREPARED, [person]);
      return rows.map(({ reason, ...row }) => ({ ...row, ...(reason !== null && { reason }) }));
    },
    async discardPrepared(person, ids) {
      await query(DISCARD, [person, ids]);
    },
    setDelegate: (...asked) => transaction((open) => setDelegate(open, ...asked)),
    async delegatesOf(people, at) {
      const rows = await query<DelegateRow>(DELEGATES, [people, at.toString()]);
      return new Map(rows.map(({ person, to, until }) => [person, { to, until: toInstant(until) }]));
    },
    remind: (reminders) => transaction((open) => remind(open, reminders)),
    async listWaitingSince(before, most) {
      return (await query<WaitingRow>(WAITING, [before.toString(), most])).map(toWaiting);
    },
  };
}

const REVIEWING = `
  SELECT submission_id AS id,
    coalesce(array_agg(person_id ORDER BY since) FILTER (WHERE state = 'active'), '{}') AS assigned,
    coalesce(array_agg(person_id ORDER BY since) FILTER (WHERE state = 'declined'), '{}') AS declined
  FROM assignments WHERE submission_id = ANY ($1::int[]) GROUP BY submission_id`;

const LOADS = `
  SELECT person_id AS person, count(*)::int AS count
  FROM assignments AS assignment JOIN submissions ON submissions.id = submission_id
  WHERE person_id = ANY ($1::text[]) AND assignment.state = 'active'
    AND submissions.state IN ('submitted', 'resubmitted', 'in review')
  GROUP BY person_id`;

async function reassign(
  query: Query,
  ...[id, actor, plan, asked]: Parameters<ReviewStore['reassign']>
): ReturnType<ReviewStore['reassign']> {
  const held = await holdSubmission(query, id, actor);
  if (!held) return { kind: 'missing' };
  const { submission } = held.held;
  const planned = plan(held.held);
  if (planned.kind === 'refuse') return { kind: 'refused', why: planned.why, submission };
  const role = 'role' in planned && planned.role !== undefined ? { role: planned.role } : {};
  const act = { ...asked, ...role };
  if (planned.kind !== 'assign') await leave(query, id, actor, planned.kind, act.at);
  await query(OUTDATE_CARDS, [id]);
  await assign(query, id, planned.to === undefined ? [] : [planned.to], act.at);
  await appendTrail(query, act, deedsOf(id, planned));
  return { kind: 'done', submission };
}

function deedsOf(id: number, planned: Exclude<Reassignment, { kind: 'refuse' }>): readonly TrailDeed[] {
  const subject = `submission/${id}`;
  const { to, kind } = planned;
  return [
    ...(kind === 'decline'
      ? [{ action: 'review declined', subject, facts: {}, content: { reason: planned.reason } }]
      : []),
    ...(to === undefined ? [] : [{ action: 'submission assigned', subject, facts: { to, how: kind } }]),
  ];
}

interface PreparedRow {
  readonly id: number;
  readonly version: number;
  readonly move: PreparedDecision['move'];
  readonly reason: string | null;
}

const PREPARE = `
  INSERT INTO prepared_decisions AS held (person_id, submission_id, version, move, reason, at)
  SELECT $1, id, version, move, reason, $2::timestamptz
  FROM unnest($3::int[], $4::int[], $5::text[], $6::text[]) AS decided (id, version, move, reason) ORDER BY id
  ON CONFLICT (person_id, submission_id) DO UPDATE
    SET version = excluded.version, move = excluded.move, reason = excluded.reason, at = excluded.at`;

const LIST_PREPARED = `
  SELECT submission_id AS id, version, move, reason FROM prepared_decisions WHERE person_id = $1 ORDER BY submission_id`;

const DISCARD = 'DELETE FROM prepared_decisions WHERE person_id = $1 AND submission_id = ANY ($2::int[])';

const DELEGATE = `
  INSERT INTO delegates (person_id, delegate_id, until) VALUES ($1, $2, $3::timestamptz)
  ON CONFLICT (person_id) DO UPDATE SET delegate_id = excluded.delegate_id, until = excluded.until`;

async function setDelegate(
  query: Query,
  ...[person, delegate, act]: Parameters<ReviewStore['setDelegate']>
): Promise<void> {
  if (delegate) await query(DELEGATE, [person, delegate.to, delegate.until.toString()]);
  else await query('DELETE FROM delegates WHERE person_id = $1', [person]);
  const facts = delegate ? { to: delegate.to, until: delegate.until.toString() } : {};
  const action = delegate ? 'delegate named' : 'delegate ended';
  await appendTrail(query, act, [{ action, subject: `person/${person}`, facts }]);
}

interface DelegateRow {
  readonly person: string;
  readonly to: string;
  readonly until: Timestamp;
}

const DELEGATES = `
  SELECT person_id AS person, delegate_id AS "to", until FROM delegates
  WHERE person_id = ANY ($1::text[]) AND until > $2::timestamptz`;

/** One message a person, however many steps it is for; whoever comes second finds them taken. */
async function remind(query: Query, reminders: readonly ReviewReminder[]): Promise<number> {
  const taken = await query<{ submission: number; person: string }>(REMIND, [
    reminders.map(({ submission }) => submission),
    reminders.map(({ round }) => round),
    reminders.map(({ person }) => person),
    reminders.map(({ step }) => step),
  ]);
  const places = new Map(reminders.map(({ person, place }) => [person, place]));
  const messages = [...places].flatMap(([person, place]) => {
    const submissions = taken.filter((one) => one.person === person).map(({ submission }) => submission);
    if (submissions.length === 0) return [];
    const payload = { person, submissions };
    const key = `submissions.waiting|${person}|${randomUUID()}`;
    return [{ key, place, content: 'submissions.waiting', payload, urgency: 300 }];
  });
  return addToOutbox(query, messages);
}

const REMIND = `
  INSERT INTO review_reminders (submission_id, round, person_id, step)
  SELECT * FROM unnest($1::int[], $2::int[], $3::text[], $4::int[]) AS due (submission_id, round, person_id, step)
  ORDER BY 1, 2, 3, 4
  ON CONFLICT DO NOTHING RETURNING submission_id AS submission, person_id AS person`;

interface WaitingRow extends SubmissionRow {
  readonly round: number;
  readonly assigned: string[];
}

function toWaiting(row: WaitingRow): Waiting {
  const since = toInstant(row.submitted_at as Timestamp);
  return { submission: toSubmission(row), round: row.round, since, assigned: row.assigned };
}

const WAITING = `
  SELECT ${SUBMISSION_COLUMNS}, round, ARRAY(
    SELECT person_id FROM assignments WHERE submission_id = submissions.id AND assignments.state = 'active' ORDER BY since
  ) AS assigned
  FROM submissions
  WHERE state IN ('submitted', 'resubmitted', 'in review') AND submitted_at <= $1::timestamptz
  ORDER BY submitted_at, id LIMIT $2`;
