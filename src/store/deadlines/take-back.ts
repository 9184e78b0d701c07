import type { ReminderSubject } from '../../features/deadlines/ports.js';
import type { Query } from '../connection.js';

/**
 * Reminders are locked in the order of their keys wherever several are taken back, so that two who do so at once never
 * wait for each other.
 */

/** Drops the unsent reminders of what was moved, cancelled or finished. */
export async function dropScheduled(
  query: Query,
  kind: ReminderSubject['kind'],
  subjects: readonly string[],
): Promise<void> {
  if (subjects.length > 0) await query(DROP, [kind, subjects]);
}

const DROP = `
  UPDATE reminders SET state = 'dropped' WHERE key IN (
    SELECT key FROM reminders
    WHERE subject_kind = $1 AND subject = ANY ($2::text[]) AND state = 'scheduled'
    ORDER BY key FOR UPDATE
  )`;

/** A phase, a contribution, or an edition with all of its phases: reminders that a silence is about. */
const IS_ABOUT = `(subject = $2 OR subject IN (SELECT id FROM phases WHERE edition_id = $2))`;

/** Of subscriber `$1`, about subject `$2`. */
export const DROP_SILENCED = `
  UPDATE reminders SET state = 'dropped' WHERE key IN (
    SELECT key FROM reminders WHERE subscriber_id = $1 AND ${IS_ABOUT} AND state = 'scheduled'
    ORDER BY key FOR UPDATE
  )`;

/** Lets those that are later than `$3` be planned again. */
export const FORGET_SILENCED = `
  DELETE FROM reminders WHERE key IN (
    SELECT key FROM reminders
    WHERE subscriber_id = $1 AND ${IS_ABOUT} AND state = 'dropped' AND outbox_id IS NULL AND at > $3::timestamptz
    ORDER BY key FOR UPDATE
  )`;

/** Those of subscribers `$1` that are later than `$2`, but for what somebody snoozed: nobody would plan that again. */
export const WITHDRAW = `
  DELETE FROM reminders WHERE key IN (
    SELECT key FROM reminders
    WHERE subscriber_id = ANY ($1::text[]) AND state = 'scheduled' AND at > $2::timestamptz
      AND occasion NOT LIKE 'snooze:%'
    ORDER BY key FOR UPDATE
  )`;

/** All of subscriber `$1`: not dropped, so that they can be planned again should the place come back. */
export const WITHDRAW_ALL = `
  DELETE FROM reminders WHERE key IN (
    SELECT key FROM reminders WHERE subscriber_id = $1 AND state = 'scheduled' ORDER BY key FOR UPDATE
  )`;
