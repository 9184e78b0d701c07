import type { TrailAct } from '../../features/trail/ports.js';
import type { Query } from '../connection.js';
import { appendTrail, eraseWords } from '../trail.js';

interface Counted {
  readonly submissions: number;
  readonly drafts: number;
}

/** How many submissions somebody sent in, and how many they never sent. */
export async function countOf(query: Query, id: string): Promise<Counted> {
  const [counted] = await query<Counted>(COUNT, [id]);
  return counted ?? { submissions: 0, drafts: 0 };
}

const COUNT = `
  SELECT (count(*) FILTER (WHERE submitted_at IS NOT NULL))::int AS submissions,
    (count(*) FILTER (WHERE submitted_at IS NULL))::int AS drafts
  FROM submissions WHERE sender_id = $1`;

/**
 * Erases what says who somebody is and how to reach them, and what the trail kept of their words; to be called in a
 * transaction. The trail itself stays whole: it knows people by an id that now leads nowhere. False where there is nobody.
 */
export async function erase(query: Query, id: string, act: TrailAct): Promise<boolean> {
  // Submissions before people, as whoever decides locks them.
  const theirs = await query<{ id: number }>(HOLD_SUBMISSIONS, [id]);
  const held = await query('SELECT id FROM people WHERE id = $1 AND merged_into IS NULL FOR UPDATE', [id]);
  if (held.length === 0) return false;
  const subjects = [`person/${id}`, ...theirs.map((one) => `submission/${one.id}`)];
  await eraseWords(query, subjects);
  for (const statement of STATEMENTS) await query(statement, [id]);
  const facts = { submissions: theirs.length };
  await appendTrail(query, act, [{ action: 'person erased', subject: `person/${id}`, facts }]);
  return true;
}

const HOLD_SUBMISSIONS = 'SELECT id FROM submissions WHERE sender_id = $1 ORDER BY id FOR UPDATE';

/** Rows of one of the identities of a person. */
const OF_THEIRS = (platform: string, tenant: string, id: string) => `
  (${platform}, lower(${tenant}), lower(${id})) IN (
    SELECT platform, lower(tenant), lower(id) FROM identities WHERE person_id = $1)`;

/** What is published stays so, without an address; what was never sent in is emptied. */
const STATEMENTS = [
  `UPDATE submissions SET version = version + 1, fields = (fields::jsonb || '{"contact": ""}')::json
   WHERE sender_id = $1 AND submitted_at IS NOT NULL AND fields ->> 'contact' <> ''`,
  `UPDATE submissions SET version = version + 1, title = '', title_key = '', entity = NULL, entity_key = NULL,
     website_key = NULL, fields = '{}', bands = '{}'
   WHERE sender_id = $1 AND submitted_at IS NULL`,
  `DELETE FROM person_profiles AS profile WHERE ${OF_THEIRS('platform', 'tenant', 'profile.id')}`,
  `DELETE FROM feedback WHERE ${OF_THEIRS('platform', 'tenant', 'person_id')}`,
  `DELETE FROM calendar_feeds WHERE ${OF_THEIRS('owner_platform', 'owner_tenant', 'owner_id')}`,
  `DELETE FROM subscribers WHERE kind = 'direct' AND ${OF_THEIRS('owner_platform', 'owner_tenant', 'owner_id')}`,
  `UPDATE contributions SET owner_name = NULL WHERE ${OF_THEIRS('owner_platform', 'owner_tenant', 'owner_id')}`,
  `UPDATE outbox SET state = 'dropped', reason = 'the person was erased', settled_at = now()
   WHERE state = 'waiting' AND claimed_by IS NULL AND payload ->> 'person' = $1`,
  `DELETE FROM addresses WHERE kind = 'direct' AND ${OF_THEIRS('platform', 'tenant', 'person_id')}`,
  `DELETE FROM assignments WHERE person_id = $1 AND state <> 'declined'`,
  // What a model was asked holds what somebody typed to have it rewritten. The text of a draft stays: it is the house's.
  'UPDATE model_calls SET prompt = NULL, output = NULL WHERE person_id = $1',
  `UPDATE drafts SET approved_reason = NULL WHERE approved_by = $1`,
  'DELETE FROM prepared_decisions WHERE person_id = $1',
  'DELETE FROM delegates WHERE $1 IN (person_id, delegate_id)',
  `UPDATE late_links SET reason = '' WHERE person_id = $1`,
  'DELETE FROM identity_links WHERE $1 IN (person_id, other_id)',
  'DELETE FROM role_grants WHERE person_id = $1',
  'DELETE FROM identities WHERE person_id = $1',
  `UPDATE people SET name = NULL, mail = NULL, entity = NULL, language = NULL, zone = NULL, version = version + 1
   WHERE id = $1`,
];
