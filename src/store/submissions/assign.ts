import type { Temporal } from 'temporal-polyfill';
import type { Query } from '../connection.js';

/** To be called in the transaction of the act. */
export async function assign(
  query: Query,
  id: number,
  people: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  if (people.length > 0) await query(ASSIGN, [id, people, at.toString()]);
}

/** Somebody reviews it no longer, or never will: the approval of whoever has a conflict of interest counts no more. */
export async function leave(
  query: Query,
  id: number,
  person: string,
  how: 'decline' | 'hand over',
  at: Temporal.Instant,
): Promise<void> {
  await query(LEAVE, [id, person, how === 'decline' ? 'declined' : 'handed over', at.toString()]);
  if (how === 'decline')
    await query('DELETE FROM votes WHERE submission_id = $1 AND person_id = $2', [id, person]);
}

const ASSIGN = `
  INSERT INTO assignments AS held (submission_id, person_id, since)
  SELECT $1, person, $3::timestamptz FROM unnest($2::text[]) AS person
  ON CONFLICT (submission_id, person_id) DO UPDATE SET state = 'active', since = excluded.since
    WHERE held.state <> 'active'`;

const LEAVE = `
  INSERT INTO assignments (submission_id, person_id, state, since) VALUES ($1, $2, $3, $4::timestamptz)
  ON CONFLICT (submission_id, person_id) DO UPDATE SET state = excluded.state, since = excluded.since`;
