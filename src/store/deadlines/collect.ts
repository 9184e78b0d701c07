/** Any number, as long as nothing else in this database locks it: "remind" on a telephone's keys. */
const COLLECT_LOCK = 736463;

/** Urgency of what counts towards this very hour; one less with each hour between now and then, down to none. */
const MOST_URGENT = 1000;

/**
 * Takes what is due into the outbox. `$1` now, `$2` late, `$3` most. Returns a row a message.
 *
 * One statement: of two callers each reminder goes to one. One caller is at it at a time, so that what belongs into one
 * message is never divided between two; the other one finds nothing. Rows that a change of the calendar is just taking
 * back are passed over. Reminders of those who ended or muted are dropped once they are due. What a message holds is
 * what was in fact taken, so its key, made of theirs, can't come twice.
 */
export const COLLECT = `
  WITH turn AS MATERIALIZED (
    SELECT pg_try_advisory_xact_lock(${COLLECT_LOCK}) AS is_mine
  ), due AS MATERIALIZED (
    SELECT subscriber_id, at < $2::timestamptz AS is_late, hour FROM reminders
    WHERE state = 'scheduled' AND at <= $1::timestamptz AND (SELECT is_mine FROM turn)
    ORDER BY at LIMIT $3::int
  ), named AS (
    SELECT DISTINCT subscriber_id, is_late, CASE WHEN NOT is_late THEN hour END AS hour FROM due
  ), message AS MATERIALIZED (
    SELECT named.*, gen_random_uuid()::text AS id,
      coalesce(status = 'active' AND (muted_until IS NULL OR muted_until <= $1::timestamptz), false) AS is_wanted
    FROM named LEFT JOIN subscribers ON subscribers.id = subscriber_id
  ), locked AS (
    SELECT key, message.id, is_wanted, is_late
    FROM message JOIN reminders AS reminder USING (subscriber_id)
    WHERE state = 'scheduled'
      AND CASE
        WHEN is_late THEN at < $2::timestamptz
        ELSE at >= $2::timestamptz AND reminder.hour = message.hour AND (is_wanted OR at <= $1::timestamptz)
      END
    FOR UPDATE OF reminder SKIP LOCKED
  ), taken AS (
    UPDATE reminders SET
      state = CASE WHEN is_wanted THEN 'collected' ELSE 'dropped' END,
      outbox_id = CASE WHEN is_wanted THEN locked.id END
    FROM locked WHERE locked.key = reminders.key
    RETURNING reminders.key, subscriber_id, target, outbox_id, is_late
  ), content AS (
    SELECT outbox_id, subscriber_id, is_late,
      encode(sha256(convert_to(string_agg(key, E'\\n' ORDER BY key), 'UTF8')), 'hex') AS keys,
      min(abs(extract(epoch FROM target - $1::timestamptz))) / 3600 AS hours_left
    FROM taken WHERE outbox_id IS NOT NULL
    GROUP BY outbox_id, subscriber_id, is_late
  )
  INSERT INTO outbox (id, key, platform, tenant, conversation, kind, thread, content, payload, urgency)
  SELECT outbox_id, 'deadlines.reminders|' || keys, platform, tenant, conversation, kind, thread,
    'deadlines.reminders', json_build_object('kind', 'deadlines.reminders', 'late', is_late),
    greatest(0, ${MOST_URGENT} - floor(hours_left))::int
  FROM content JOIN subscribers ON subscribers.id = subscriber_id
  RETURNING id`;
