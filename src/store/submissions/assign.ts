import type { Temporal } from 'temporal-polyfill';
import type { Query } from '../connection.js';

/** To be called in the transaction of the act. */
export async function assign(query: Query, id: number, person: string, at: Temporal.Instant): Promise<void> {
  await query(ASSIGN, [id, person, at.toString()]);
}

const ASSIGN = `
  INSERT INTO assignments AS held (submission_id, person_id, since) VALUES ($1, $2, $3::timestamptz)
  ON CONFLICT (submission_id, person_id) DO UPDATE SET state = 'active', since = excluded.since
    WHERE held.state <> 'active'`;
