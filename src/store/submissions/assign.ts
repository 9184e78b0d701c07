import type { Temporal } from 'temporal-polyfill';
import type { Query } from '../connection.js';

/** To be called in the transaction of the act. */
export async function assign(query: Query, id: number, person: string, at: Temporal.Instant): Promise<void> {
  await query(ASSIGN, [id, person, at.toString()]);
}

/** Somebody reviews it no longer, or never will. */
export async function leave(
  query: Query,
  id: number,
  person: string,
  how: 'decline' | 'hand over',
  at: Temporal.Instant,
): Promise<void> {
  await query(LEAVE, [id, person, how === 'decline' ? 'declined' : 'handed over', at.toString()]);
}

const ASSIGN = `
  INSERT INTO assignments AS held (submission_id, person_id, since) VALUES ($1, $2, $3::timestamptz)
  ON CONFLICT (submission_id, person_id) DO UPDATE SET state = 'active', since = excluded.since
    WHERE held.state <> 'active'`;

const LEAVE = `
  INSERT INTO assignments (submission_id, person_id, state, since) VALUES ($1, $2, $3, $4::timestamptz)
  ON CONFLICT (submission_id, person_id) DO UPDATE SET state = excluded.state, since = excluded.since`;
