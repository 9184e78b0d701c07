import type { Held, Limits, Outcome, Plan, Submission, Tell } from '../../features/submissions/ports.js';
import { stateAfter } from '../../features/submissions/ports.js';
import type { TrailAct } from '../../features/trail/ports.js';
import type { Query } from '../connection.js';
import { addToOutbox } from '../outbox.js';
import { findPeople } from '../people/people.js';
import { appendTrail } from '../trail.js';
import { type Breach, breachOf, slotsOf } from './limits.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';

interface HeldRow extends SubmissionRow {
  readonly entity_key: string | null;
  readonly title_key: string;
}

/** To be called in a transaction. The row is locked first, so of two who act at once the second sees what the first did. */
export async function change(
  query: Query,
  id: number,
  seen: number,
  actorId: string,
  plan: (held: Held) => Plan,
  act: TrailAct,
  { reason, tell }: { readonly reason?: string; readonly tell?: Tell } = {},
): Promise<Outcome> {
  const [row] = await query<HeldRow>(HOLD, [id]);
  if (!row) return { kind: 'missing' };
  const submission = toSubmission(row);
  if (submission.version !== seen) return { kind: 'stale', submission };
  const planned = plan(await holdAll(query, submission, actorId));
  if (planned.kind === 'refuse') return { kind: 'refused', why: planned.why, submission };
  if (planned.kind === 'vote') return vote(query, submission, act);
  const change = planned.kind === 'undo' ? undoing(submission) : moving(submission, planned.move);
  if (!change) return { kind: 'refused', why: 'no such way', submission };
  const limits = planned.kind === 'move' ? planned.limits : undefined;
  const breach =
    limits &&
    (await breachOf(query, row, limits, act.at, planned.kind === 'move' ? planned.late : undefined));
  if (breach) return { kind: 'against the rules', ...breach, submission };
  const changed = await write(query, row, change, limits, act);
  if ('rule' in changed) return { kind: 'against the rules', ...changed, submission };
  await recordChange(query, submission, changed, planned, act, reason);
  if (tell) await sendOut(query, id, tell(changed));
  return { kind: 'done', submission: changed };
}

async function sendOut(query: Query, id: number, { messages, cards }: ReturnType<Tell>): Promise<void> {
  await addToOutbox(query, [...messages, ...cards]);
  await query(KEEP_CARDS, [id, cards.map(({ key }) => key)]);
}

const KEEP_CARDS = `
  INSERT INTO submission_cards (submission_id, outbox_key) SELECT $1, key FROM unnest($2::text[]) AS key
  ON CONFLICT DO NOTHING`;

const HOLD = `SELECT ${SUBMISSION_COLUMNS}, entity_key, title_key FROM submissions WHERE id = $1 FOR UPDATE`;

/** Roles are read again while everything is held, and nobody can take them meanwhile. */
async function holdAll(query: Query, submission: Submission, actorId: string): Promise<Held> {
  const { id, version, sender: senderId } = submission;
  await query('SELECT id FROM people WHERE id = ANY ($1::text[]) ORDER BY id FOR SHARE', [
    [actorId, senderId],
  ]);
  const people = await findPeople(query, [actorId, senderId]);
  const actor = people.find((one) => one.id === actorId);
  const sender = people.find((one) => one.id === senderId);
  if (!actor || !sender) throw new Error('nobody acts for whom nothing is known');
  const assigned = await query<{ id: string }>(ASSIGNED, [id]);
  const votes = await query<{ id: string }>(VOTES, [id, version]);
  return {
    submission,
    actor,
    sender,
    assigned: assigned.map((one) => one.id),
    votes: votes.map((one) => one.id),
  };
}

const ASSIGNED = `SELECT person_id AS id FROM assignments WHERE submission_id = $1 AND state = 'active' ORDER BY since`;
const VOTES = 'SELECT person_id AS id FROM votes WHERE submission_id = $1 AND version = $2 ORDER BY at';

interface Change {
  readonly to: Submission['state'];
  readonly isSending: boolean;
  readonly isDecision: boolean;
  /** A decision is taken back: nobody has decided any more. */
  readonly isUndecided: boolean;
}

function moving({ state }: Submission, move: Extract<Plan, { kind: 'move' }>['move']): Change | undefined {
  const to = stateAfter(state, move);
  if (!to) return undefined;
  return {
    to,
    isSending: move === 'submit' || move === 'resubmit',
    isDecision: to === 'approved' || to === 'rejected',
    isUndecided: move === 'reopen',
  };
}

function undoing({ state, decided }: Submission): Change | undefined {
  if (!decided || (state !== 'approved' && state !== 'rejected')) return undefined;
  return { to: decided.before, isSending: false, isDecision: false, isUndecided: true };
}

/** Of two who send in at once the second waits for the first and sees that its slot is taken; unique keys back that. */
async function write(
  query: Query,
  row: HeldRow,
  { to, isSending, isDecision, isUndecided }: Change,
  limits: Limits | undefined,
  act: TrailAct,
): Promise<Submission | Breach> {
  const slots = slotsOf(row, limits);
  const isFree = to === 'withdrawn' || to === 'rejected';
  if (isSending) {
    await query(WAIT_FOR_SLOTS, [[slots.entity, slots.project].filter((slot) => slot !== null)]);
    const taken = await query<{ rule: Breach['rule']; other: number }>(TAKEN, [
      row.id,
      slots.entity,
      slots.project,
    ]);
    const [first] = taken;
    if (first) return first;
  }
  const [changed] = await query<SubmissionRow>(CHANGE, [
    row.id,
    to,
    isSending ? act.at.toString() : null,
    isDecision,
    isUndecided,
    act.by ?? null,
    act.at.toString(),
    isSending ? slots.entity : null,
    isSending ? slots.project : null,
    isFree,
  ]);
  if (!changed) throw new Error('a submission that is held is gone');
  return toSubmission(changed);
}

const WAIT_FOR_SLOTS = `
  SELECT pg_advisory_xact_lock(hashtextextended(slot, 0))
  FROM (SELECT slot FROM unnest($1::text[]) AS slot ORDER BY slot) AS wanted`;

const TAKEN = `
  SELECT CASE WHEN entity_slot = $2 THEN 'entity' ELSE 'project' END AS rule, id AS other FROM submissions
  WHERE (entity_slot = $2 OR project_slot = $3) AND id <> $1 ORDER BY entity_slot = $2 DESC, id LIMIT 1`;

const CHANGE = `
  UPDATE submissions SET
    version = version + 1,
    state = $2,
    submitted_at = coalesce($3::timestamptz, submitted_at),
    decided_by = CASE WHEN $4 THEN $6 WHEN $5 THEN NULL ELSE decided_by END,
    decided_at = CASE WHEN $4 THEN $7::timestamptz WHEN $5 THEN NULL ELSE decided_at END,
    before = CASE WHEN $4 THEN state WHEN $5 THEN NULL ELSE before END,
    entity_slot = CASE WHEN $10 THEN NULL ELSE coalesce($8, entity_slot) END,
    project_slot = CASE WHEN $10 THEN NULL ELSE coalesce($9, project_slot) END
  WHERE id = $1 RETURNING ${SUBMISSION_COLUMNS}`;

async function recordChange(
  query: Query,
  before: Submission,
  after: Submission,
  planned: Plan,
  act: TrailAct,
  reason: string | undefined,
): Promise<void> {
  const move = planned.kind === 'move' ? planned.move : planned.kind;
  const facts = { move, from: before.state, to: after.state, version: after.version };
  const deed = { action: 'submission moved', subject: `submission/${after.id}`, facts };
  await appendTrail(query, act, [{ ...deed, ...(reason !== undefined && { content: { reason } }) }]);
}

/** Each person has one vote for each version. */
async function vote(query: Query, submission: Submission, act: TrailAct): Promise<Outcome> {
  const { id, version } = submission;
  const cast = await query(CAST, [id, version, act.by ?? null, act.at.toString()]);
  if (cast.length === 0) return { kind: 'refused', why: 'voted', submission };
  await appendTrail(query, act, [
    { action: 'submission voted for', subject: `submission/${id}`, facts: { version } },
  ]);
  return { kind: 'done', submission };
}

const CAST = `
  INSERT INTO votes (submission_id, version, person_id, at) VALUES ($1, $2, $3, $4::timestamptz)
  ON CONFLICT DO NOTHING RETURNING person_id`;
