import type { Held } from '../../features/submissions/ports.js';
import type { Query } from '../connection.js';
import { findPeople } from '../people/people.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';

export interface HeldRow extends SubmissionRow {
  readonly round: number;
  readonly entity_key: string | null;
  readonly title_key: string;
  readonly entity_slot: string | null;
  readonly project_slot: string | null;
}

const HOLD = `
  SELECT ${SUBMISSION_COLUMNS}, round, entity_key, title_key, entity_slot, project_slot
  FROM submissions WHERE id = $1 FOR UPDATE`;

/**
 * A submission with all that an act on it depends on, locked until the transaction ends. Roles are read again while
 * everything is held, and nobody can take them meanwhile.
 */
export async function holdSubmission(
  query: Query,
  id: number,
  actorId: string,
): Promise<{ readonly row: HeldRow; readonly held: Held } | undefined> {
  const [row] = await query<HeldRow>(HOLD, [id]);
  if (!row) return undefined;
  const submission = toSubmission(row);
  const { sender: senderId } = submission;
  await query('SELECT id FROM people WHERE id = ANY ($1::text[]) ORDER BY id FOR SHARE', [
    [actorId, senderId],
  ]);
  const people = await findPeople(query, [actorId, senderId]);
  const actor = people.find((one) => one.id === actorId);
  const sender = people.find((one) => one.id === senderId);
  if (!actor || !sender) throw new Error('nobody acts for whom nothing is known');
  const reviewing = await query<{ id: string; state: string }>(REVIEWING, [id]);
  const votes = await query<{ id: string }>(VOTES, [id, row.round]);
  const idsIn = (state: string) => reviewing.filter((one) => one.state === state).map((one) => one.id);
  const held = {
    ...{ submission, actor, sender, votes: votes.map((one) => one.id) },
    ...{ assigned: idsIn('active'), declined: idsIn('declined') },
  };
  return { row, held };
}

const REVIEWING = 'SELECT person_id AS id, state FROM assignments WHERE submission_id = $1 ORDER BY since';
const VOTES = 'SELECT person_id AS id FROM votes WHERE submission_id = $1 AND round = $2 ORDER BY at';
