import type { Temporal } from 'temporal-polyfill';
import type { LateLink, LateLinkStore } from '../../features/submissions/ports.js';
import type { Connection, Query } from '../connection.js';
import { addToOutbox } from '../outbox.js';
import { type Timestamp, toInstant } from '../rows.js';
import { acceptingAnyText } from '../text.js';
import { appendTrail } from '../trail.js';

export function createLateLinkStore(connection: Connection): LateLinkStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    issue: ({ edition, person, reason, expires }, messages, act) =>
      transaction(async (open) => {
        await open(ISSUE, [edition, person, act.by ?? '', reason, expires.toString()]);
        await addToOutbox(open, messages);
        const facts = { edition, expires: expires.toString() };
        const deed = { action: 'late link issued', subject: `person/${person}`, facts, content: { reason } };
        await appendTrail(open, act, [deed]);
      }),
    async listOf(person, at) {
      return (await query<LateRow>(LIST, [person, at.toString()])).map(toLink);
    },
  };
}

const ISSUE = `
  INSERT INTO late_links (edition, person_id, by, reason, expires) VALUES ($1, $2, $3, $4, $5::timestamptz)`;

interface LateRow extends Pick<LateLink, 'edition' | 'person' | 'reason'> {
  readonly expires: Timestamp;
}

function toLink({ expires, ...row }: LateRow): LateLink {
  return { ...row, expires: toInstant(expires) };
}

const LIST = `
  SELECT edition, person_id AS person, reason, expires FROM late_links
  WHERE person_id = $1 AND used_for IS NULL AND expires > $2::timestamptz ORDER BY expires, id`;

/**
 * Whether whoever sent in `submission` may do so after the deadline of its edition. A link is good for one submission;
 * sending that one in again after changes is not another.
 */
export async function mayBeLate(
  query: Query,
  submission: number,
  edition: string | null,
  now: Temporal.Instant,
): Promise<boolean> {
  return (await query(USE, [submission, edition, now.toString()])).length > 0;
}

const USE = `
  UPDATE late_links SET used_for = $1 WHERE id = (
    SELECT id FROM late_links
    WHERE edition = $2 AND expires > $3::timestamptz AND (used_for IS NULL OR used_for = $1)
      AND person_id = (SELECT sender_id FROM submissions WHERE id = $1)
    ORDER BY used_for NULLS LAST, expires, id LIMIT 1 FOR UPDATE
  ) RETURNING id`;
