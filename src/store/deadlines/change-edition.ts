import type { Act, CalendarStore, Edition, Phase } from '../../features/deadlines/ports.js';
import type { Query } from '../connection.js';
import { toJson } from '../text.js';
import { writeAudit } from './audit.js';
import {
  concernsContributions,
  deedsOf,
  type EditionStep,
  isMoved,
  isPast,
  type PhaseStep,
  planChange,
} from './edition-change.js';
import { EDITION_COLUMNS, type EditionRow, factsOf, toEdition } from './edition-rows.js';
import { factsOfPhase } from './phase-rows.js';
import { dropScheduled } from './take-back.js';

type Change = CalendarStore['changeEdition'];

/** To be called in a transaction. */
export async function changeEdition(
  query: Query,
  id: string,
  version: number,
  change: Parameters<Change>[2],
  act: Act,
): ReturnType<Change> {
  // Locked first and read then, so that what is read is what the one before has made of it.
  await query('SELECT id FROM process_editions WHERE id = $1 FOR UPDATE', [id]);
  const edition = await read(query, id);
  if (!edition) return { kind: 'missing' };
  if (edition.version !== version) return { kind: 'stale', value: edition };
  const step = planChange(edition, change, act);
  if (!step) return { kind: 'changed', value: edition };
  await write(query, step);
  await follow(query, step, act);
  await writeAudit(query, act, deedsOf(step));
  return { kind: 'changed', value: (await read(query, id)) ?? step.after };
}

async function read(query: Query, id: string): Promise<Edition | undefined> {
  const [row] = await query<EditionRow>(`SELECT ${EDITION_COLUMNS} FROM process_editions WHERE id = $1`, [
    id,
  ]);
  return row && toEdition(row);
}

async function write(query: Query, { after, phases }: EditionStep): Promise<void> {
  await query(UPDATE_EDITION, [after.id, after.version, after.status, ...factsOf(after)]);
  for (const { after: phase } of phases) {
    const { id, version, since, status } = phase;
    await query(UPDATE_PHASE, [id, version, since.toString(), status, ...factsOfPhase(phase)]);
  }
}

const UPDATE_EDITION = `
  UPDATE process_editions
  SET version = $2, status = $3, names = $4::json, leads = $5::json, channel = $6::json, escalation = $7::json
  WHERE id = $1`;

const UPDATE_PHASE = `
  UPDATE phases SET version = $2, since = $3::timestamptz, status = $4, names = $5::json, opens = $6::json,
    closes = $7::json, opens_at = $8::timestamptz, closes_at = $9::timestamptz, as_written = $10, place = $11,
    url = $12, action_lines = $13::text[], accepted = $14::json
  WHERE id = $1`;

/** What follows from it for those who are reminded. */
async function follow(query: Query, step: EditionStep, act: Act): Promise<void> {
  const moved = step.phases.filter(isMoved);
  await dropScheduled(
    query,
    'phase',
    moved.map(({ after }) => after.id),
  );
  for (const phase of moved) {
    if (!isPast(phase, act)) await tell(query, phase, act);
  }
  if (!concernsContributions(step)) return;
  const rows = await query<{ id: string }>(RENUMBER_CONTRIBUTIONS, [step.after.id, act.at.toString()]);
  await dropScheduled(
    query,
    'contribution',
    rows.map(({ id }) => id),
  );
}

/** They are planned anew, from now on. */
const RENUMBER_CONTRIBUTIONS = `
  UPDATE contributions SET version = version + 1, since = $2::timestamptz
  WHERE edition_id = $1 AND state IN ('expected', 'in progress')
  RETURNING id`;

/** A date that no longer holds misleads until it is corrected: as urgent as a reminder of this very hour. */
const CHANGE_URGENCY = 1000;

async function tell(query: Query, { before, after }: PhaseStep, act: Act): Promise<void> {
  const { opens, closes, status }: Phase = before;
  await query(TELL, [
    after.id,
    after.version,
    toJson({ opens, closes, status }),
    act.reason ?? null,
    act.at.toString(),
    CHANGE_URGENCY,
  ]);
}

/**
 * To all who were told of an earlier version, or are just being told. Who has not heard of the last change yet hears of
 * both as one: what it was `before` is what they know. The muted hear of it when that ends.
 */
const TELL = `
  WITH told AS (
    SELECT * FROM subscribers
    WHERE status = 'active' AND id IN (
      SELECT subscriber_id FROM reminders
      WHERE subject_kind = 'phase' AND subject = $1 AND subject_version < $2::int
        AND state IN ('sent', 'collected')
    )
  ), unheard AS (
    UPDATE outbox SET state = 'dropped', settled_at = now(), reason = 'changed again'
    FROM told
    WHERE (outbox.platform, outbox.tenant, outbox.conversation)
        = (told.platform, told.tenant, told.conversation)
      AND content = 'deadlines.change' AND state = 'waiting' AND claimed_by IS NULL
      AND payload ->> 'phase' = $1
    RETURNING told.id, payload -> 'before' AS before
  )
  INSERT INTO outbox (id, key, platform, tenant, conversation, kind, thread, content, payload, urgency, not_before)
  SELECT gen_random_uuid(), concat_ws('|', 'deadlines.change', $1, $2::text, id), platform, tenant, conversation,
    kind, thread, 'deadlines.change',
    json_strip_nulls(json_build_object('kind', 'deadlines.change', 'phase', $1::text, 'version', $2::int,
      'before', coalesce(before, $3::json), 'reason', $4::text)),
    $6::int, now() + greatest(interval '0', coalesce(muted_until - $5::timestamptz, interval '0'))
  FROM told LEFT JOIN unheard USING (id)
  ON CONFLICT (key) DO NOTHING`;
