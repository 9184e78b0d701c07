import type {
  Held,
  Limits,
  Outcome,
  Plan,
  Submission,
  SubmissionStore,
  Tell,
} from '../../features/submissions/ports.js';
import { stateAfter } from '../../features/submissions/ports.js';
import type { TrailAct } from '../../features/trail/ports.js';
import type { Query } from '../connection.js';
import { addToOutbox } from '../outbox.js';
import { appendTrail } from '../trail.js';
import { assign } from './assign.js';
import { type HeldRow, holdSubmission } from './hold.js';
import { type Breach, breachOf, doesCount, isFull, NO_SLOTS, slotsOf, takenBy } from './limits.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';

/** To be called in a transaction. The row is locked first, so of two who act at once the second sees what the first did. */
export async function change(
  query: Query,
  id: number,
  seen: number,
  actorId: string,
  plan: (held: Held) => Plan,
  asked: TrailAct,
  { reason, tell, reviewers = [] }: Parameters<SubmissionStore['change']>[5] = {},
): Promise<Outcome> {
  const found = await holdSubmission(query, id, actorId);
  if (!found) return { kind: 'missing' };
  const { row, held } = found;
  const { submission } = held;
  if (submission.version !== seen) return { kind: 'stale', submission };
  const planned = plan(held);
  if (planned.kind === 'refuse') return { kind: 'refused', why: planned.why, submission };
  const act = { ...asked, ...(planned.role !== undefined && { role: planned.role }) };
  if (planned.kind === 'vote') return vote(query, row, submission, act);
  const change = planned.kind === 'undo' ? undoing(submission) : moving(submission, planned.move);
  if (!change) return { kind: 'refused', why: 'no such way', submission };
  const { limits } = planned;
  const breach = change.isSending && limits && (await breachOf(query, row, limits, act.at));
  if (breach) return { kind: 'against the rules', ...breach, submission };
  if (change.to === 'approved' && limits && (await isFull(query, row, limits)))
    return { kind: 'against the rules', rule: 'full', submission };
  const changed = await write(query, row, change, limits, act);
  if ('rule' in changed) return { kind: 'against the rules', ...changed, submission };
  await query(OUTDATE_CARDS, [id]);
  const isTaking = planned.kind === 'move' && planned.move === 'take';
  const assigned = isTaking ? [actorId, ...reviewers] : reviewers;
  await assign(query, id, assigned, act.at);
  await recordChange(query, submission, changed, planned, act, { reason, assigned });
  if (tell) await sendOut(query, id, tell(changed));
  return { kind: 'done', submission: changed };
}

/** To be called in a transaction. */
export async function sendOut(
  query: Query,
  id: number,
  { messages, cards }: ReturnType<Tell>,
): Promise<void> {
  await addToOutbox(query, [...messages, ...cards]);
  const people = cards.map(({ payload }) => String(Object(payload).person));
  await query(KEEP_CARDS, [id, cards.map(({ key }) => key), people]);
}

/** What was posted so far says what held before, until it is made anew. */
export const OUTDATE_CARDS = 'UPDATE submission_cards SET pending = pending + 1 WHERE submission_id = $1';

const KEEP_CARDS = `
  INSERT INTO submission_cards (submission_id, outbox_key, person_id)
  SELECT $1, * FROM unnest($2::text[], $3::text[])
  ON CONFLICT DO NOTHING`;

interface Change {
  readonly to: Submission['state'];
  readonly isSending: boolean;
  /** What was voted before does not count any more. */
  readonly isNewRound: boolean;
  readonly isDecision: boolean;
  /** A decision is taken back: nobody has decided any more. */
  readonly isUndecided: boolean;
}

function moving({ state }: Submission, move: Extract<Plan, { kind: 'move' }>['move']): Change | undefined {
  const to = stateAfter(state, move);
  if (!to) return undefined;
  const isSending = move === 'submit' || move === 'resubmit';
  return {
    to,
    isSending,
    isNewRound: isSending || move === 'reopen',
    isDecision: to === 'approved' || to === 'rejected',
    isUndecided: move === 'reopen',
  };
}

function undoing({ state, decided }: Submission): Change | undefined {
  if (!decided || (state !== 'approved' && state !== 'rejected')) return undefined;
  return {
    to: decided.before,
    isSending: false,
    isNewRound: false,
    isDecision: false,
    isUndecided: true,
  };
}

/** Of two that come to count at once the second waits for the first and sees its slot taken; unique keys back that. */
async function write(
  query: Query,
  row: HeldRow,
  { to, isSending, isNewRound, isDecision, isUndecided }: Change,
  limits: Limits | undefined,
  act: TrailAct,
): Promise<Submission | Breach> {
  const held = { entity: row.entity_slot, project: row.project_slot };
  const slots = !doesCount(to) ? NO_SLOTS : limits ? slotsOf(row, limits) : held;
  const isTaking = (['entity', 'project'] as const).some((one) => slots[one] && slots[one] !== held[one]);
  const breach = isTaking ? await takenBy(query, row.id, slots) : undefined;
  if (breach) return breach;
  const [changed] = await query<SubmissionRow>(CHANGE, [
    row.id,
    to,
    isSending ? act.at.toString() : null,
    isDecision,
    isUndecided,
    act.by ?? null,
    act.at.toString(),
    slots.entity,
    slots.project,
    isNewRound ? 1 : 0,
  ]);
  if (!changed) throw new Error('a submission that is held is gone');
  return toSubmission(changed);
}

const CHANGE = `
  UPDATE submissions SET
    version = version + 1,
    state = $2,
    submitted_at = coalesce($3::timestamptz, submitted_at),
    year = coalesce(year, extract(year FROM $3::timestamptz)::int),
    decided_by = CASE WHEN $4 THEN $6 WHEN $5 THEN NULL ELSE decided_by END,
    decided_at = CASE WHEN $4 THEN $7::timestamptz WHEN $5 THEN NULL ELSE decided_at END,
    before = CASE WHEN $4 THEN state WHEN $5 THEN NULL ELSE before END,
    entity_slot = $8,
    project_slot = $9,
    round = round + $10::int
  WHERE id = $1 RETURNING ${SUBMISSION_COLUMNS}`;

async function recordChange(
  query: Query,
  before: Submission,
  after: Submission,
  planned: Plan,
  act: TrailAct,
  { reason, assigned }: { readonly reason: string | undefined; readonly assigned: readonly string[] },
): Promise<void> {
  const move = planned.kind === 'move' ? planned.move : planned.kind;
  const facts = { move, from: before.state, to: after.state, version: after.version };
  const subject = `submission/${after.id}`;
  const moved = {
    ...{ action: 'submission moved', subject, facts },
    ...(reason !== undefined && { content: { reason } }),
  };
  const deeds = assigned.map((to) => ({ action: 'submission assigned', subject, facts: { to } }));
  await appendTrail(query, act, [moved, ...deeds]);
}

/** Each person has one vote in each round. */
async function vote(
  query: Query,
  { round }: HeldRow,
  submission: Submission,
  act: TrailAct,
): Promise<Outcome> {
  const { id, version } = submission;
  const cast = await query(CAST, [id, round, act.by ?? null, act.at.toString()]);
  if (cast.length === 0) return { kind: 'refused', why: 'voted', submission };
  const facts = { version, round };
  await appendTrail(query, act, [{ action: 'submission voted for', subject: `submission/${id}`, facts }]);
  return { kind: 'done', submission };
}

const CAST = `
  INSERT INTO votes (submission_id, round, person_id, at) VALUES ($1, $2, $3, $4::timestamptz)
  ON CONFLICT DO NOTHING RETURNING person_id`;
