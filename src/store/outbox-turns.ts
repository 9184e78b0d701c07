/**
 * Which messages may be sent now, and when the next one may. Durations are milliseconds. A conversation is taken by
 * the message that is being sent there until its lease ends, and after that for the gap between two messages.
 */

/** How far into the queue a claim looks for the first message of each conversation. */
const LOOK_AHEAD = 1000;

/**
 * `$1` by, `$2` most, `$3` lease, `$4` gap, `$5` to `$7` rooms. Messages that another caller is just taking are passed
 * over. When two callers see different messages as the first of a conversation, the second one waits for the
 * conversation's row and finds it taken.
 */
export const CLAIM = `
  WITH rooms AS (
    SELECT * FROM unnest($5::text[], $6::text[], $7::int[]) AS room (platform, tenant, most)
  ), ready AS (
    SELECT id, platform, tenant, conversation, urgency, created_at FROM outbox
    WHERE state = 'waiting' AND not_before <= now()
      AND (platform, tenant) NOT IN (SELECT platform, tenant FROM rooms WHERE most <= 0)
      AND (platform, tenant, conversation) NOT IN (
        SELECT platform, tenant, conversation FROM outbox_conversations
        WHERE held_until > now() - $4::float8 * interval '1 millisecond'
      )
    ORDER BY urgency DESC, created_at, id LIMIT greatest($2::int, ${LOOK_AHEAD})
  ), heads AS (
    SELECT DISTINCT ON (platform, tenant, conversation) * FROM ready
    ORDER BY platform, tenant, conversation, urgency DESC, created_at, id
  ), fitting AS (
    SELECT id FROM (
      SELECT *, row_number() OVER (PARTITION BY platform, tenant ORDER BY urgency DESC, created_at, id) AS rank
      FROM heads
    ) AS ranked LEFT JOIN rooms USING (platform, tenant)
    WHERE rank <= coalesce(most, $2::int)
  ), locked AS (
    SELECT id, platform, tenant, conversation, claimed_by IS NOT NULL AS is_doubtful
    FROM fitting JOIN outbox USING (id)
    WHERE state = 'waiting' AND not_before <= now()
    ORDER BY urgency DESC, created_at, id LIMIT $2::int
    FOR UPDATE OF outbox SKIP LOCKED
  ), turns AS (
    INSERT INTO outbox_conversations AS turn (platform, tenant, conversation, held_for, held_until)
    SELECT platform, tenant, conversation, id, now() + $3::float8 * interval '1 millisecond' FROM locked
    ORDER BY platform, tenant, conversation
    ON CONFLICT (platform, tenant, conversation) DO UPDATE
      SET held_for = excluded.held_for, held_until = excluded.held_until
      WHERE turn.held_until <= now() - $4::float8 * interval '1 millisecond'
    RETURNING held_for
  ), claimed AS (
    UPDATE outbox SET
      not_before = now() + $3::float8 * interval '1 millisecond',
      claimed_by = $1,
      claimed_at = now(),
      attempts = attempts + 1
    FROM locked JOIN turns ON turns.held_for = locked.id
    WHERE outbox.id = locked.id
    RETURNING outbox.*, is_doubtful
  )
  SELECT id, key, platform, tenant, conversation, kind, thread, content, payload, urgency, attempts, is_doubtful
  FROM claimed ORDER BY urgency DESC, created_at, id`;

/** `$1` gap. */
export const FIND_DELAY = `
  SELECT extract(epoch FROM min(greatest(not_before, held_until + $1::float8 * interval '1 millisecond')) - now())
    ::float8 * 1000 AS delay
  FROM outbox LEFT JOIN outbox_conversations USING (platform, tenant, conversation)
  WHERE state = 'waiting'`;
