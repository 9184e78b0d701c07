import type { LinkOutcome, Someone } from '../../features/people/ports.js';
import type { TrailAct } from '../../features/trail/ports.js';
import type { Query } from '../connection.js';
import { type Timestamp, toInstant } from '../rows.js';
import { appendTrail } from '../trail.js';
import { PERSON_COLUMNS, type PersonRow, toSomeone } from './rows.js';

interface LinkRow {
  readonly person_id: string;
  readonly other_id: string;
  readonly expires: Timestamp;
}

/** To be called in a transaction. */
export async function confirmLink(
  query: Query,
  key: string,
  by: string,
  act: TrailAct,
): Promise<LinkOutcome> {
  const [wish] = await query<LinkRow>(HOLD_WISH, [key]);
  if (!wish) return { kind: 'unknown' };
  if (wish.other_id !== by) return { kind: 'not yours' };
  await query('DELETE FROM identity_links WHERE key = $1', [key]);
  if (toInstant(wish.expires).epochMilliseconds <= act.at.epochMilliseconds) return { kind: 'expired' };
  const ids = [wish.person_id, wish.other_id];
  // Submissions before people, as whoever decides locks them; both in the order of ids.
  const theirs = await query<TheirsRow>(HOLD_SUBMISSIONS, [ids]);
  const rows = await query<PersonRow & { readonly merged_into: string | null }>(HOLD_PEOPLE, [ids]);
  const [one, other] = rows.toSorted((left, right) =>
    Number(toInstant(left.since).epochMilliseconds - toInstant(right.since).epochMilliseconds),
  );
  if (!one || !other || rows.some(({ merged_into }) => merged_into !== null)) return { kind: 'unknown' };
  const decided = theirs.find(
    ({ sender_id, decided_by }) => decided_by !== null && ids.includes(sender_id) && ids.includes(decided_by),
  );
  if (decided) return { kind: 'decided', submission: decided.id };
  return { kind: 'linked', person: await merge(query, one, other, act) };
}

interface TheirsRow {
  readonly id: number;
  readonly sender_id: string;
  readonly decided_by: string | null;
}

const HOLD_SUBMISSIONS = `
  SELECT id, sender_id, decided_by FROM submissions
  WHERE sender_id = ANY ($1::text[]) OR decided_by = ANY ($1::text[]) ORDER BY id FOR UPDATE`;

const HOLD_WISH = 'SELECT person_id, other_id, expires FROM identity_links WHERE key = $1 FOR UPDATE';

const HOLD_PEOPLE = `
  SELECT ${PERSON_COLUMNS}, merged_into FROM people AS person
  WHERE person.id = ANY ($1::text[]) ORDER BY person.id FOR UPDATE OF person`;

async function merge(query: Query, one: PersonRow, other: PersonRow, act: TrailAct): Promise<Someone> {
  await query('UPDATE identities SET person_id = $1 WHERE person_id = $2', [one.id, other.id]);
  await query(MOVE_GRANTS, [one.id, other.id]);
  await query('DELETE FROM role_grants WHERE person_id = $1', [other.id]);
  await query('UPDATE people SET merged_into = $1, mail = NULL WHERE id = $2', [one.id, other.id]);
  await query(FILL, [one.id, other.mail, other.entity]);
  for (const statement of MOVE_SUBMISSIONS) await query(statement, [one.id, other.id]);
  const facts = { into: one.id, merged: other.id };
  await appendTrail(query, act, [{ action: 'people linked', subject: `person/${one.id}`, facts }]);
  const [merged] = await query<PersonRow>(
    `SELECT ${PERSON_COLUMNS} FROM people AS person WHERE person.id = $1`,
    [one.id],
  );
  if (!merged) throw new Error('somebody who was just linked is gone');
  return toSomeone(merged);
}

const MOVE_GRANTS = `
  INSERT INTO role_grants (person_id, role, scope, value)
  SELECT $1, role, scope, value FROM role_grants WHERE person_id = $2
  ON CONFLICT DO NOTHING`;

/**
 * What somebody sent in is theirs under either identity, or they could decide it under the other one; what they declined
 * under one is declined. What was only prepared, and who stands in for them, is asked for again.
 */
const MOVE_SUBMISSIONS = [
  `UPDATE submissions SET version = version + 1, sender_id = CASE sender_id WHEN $2 THEN $1 ELSE sender_id END,
     decided_by = CASE decided_by WHEN $2 THEN $1 ELSE decided_by END
   WHERE sender_id = $2 OR decided_by = $2`,
  `INSERT INTO assignments (submission_id, person_id, state, since)
   SELECT submission_id, $1, state, since FROM assignments WHERE person_id = $2
   ON CONFLICT (submission_id, person_id) DO UPDATE SET state = excluded.state WHERE excluded.state = 'declined'`,
  'DELETE FROM assignments WHERE person_id = $2 AND $1::text <> $2',
  `INSERT INTO votes (submission_id, round, person_id, at)
   SELECT submission_id, round, $1, at FROM votes WHERE person_id = $2 ON CONFLICT DO NOTHING`,
  'DELETE FROM votes WHERE person_id = $2 AND $1::text <> $2',
  `INSERT INTO expert_scores (submission_id, person_id, criterion, points)
   SELECT submission_id, $1, criterion, points FROM expert_scores WHERE person_id = $2 ON CONFLICT DO NOTHING`,
  'DELETE FROM expert_scores WHERE person_id = $2 AND $1::text <> $2',
  'UPDATE late_links SET person_id = $1 WHERE person_id = $2',
  `UPDATE drafts SET requested_by = CASE requested_by WHEN $2 THEN $1 ELSE requested_by END,
     approved_by = CASE approved_by WHEN $2 THEN $1 ELSE approved_by END
   WHERE requested_by = $2 OR approved_by = $2`,
  'UPDATE draft_versions SET "by" = $1 WHERE "by" = $2',
  'UPDATE model_calls SET person_id = $1 WHERE person_id = $2',
  'DELETE FROM prepared_decisions WHERE person_id = $2 AND $1::text <> $2',
  'DELETE FROM delegates WHERE $2 IN (person_id, delegate_id) AND $1::text <> $2',
] as const;

const FILL = `
  UPDATE people SET mail = coalesce(mail, $2), entity = coalesce(entity, $3), version = version + 1 WHERE id = $1`;
