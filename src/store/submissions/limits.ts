import type { Temporal } from 'temporal-polyfill';
import type { Limits, State } from '../../features/submissions/ports.js';
import type { Query } from '../connection.js';
import { type Timestamp, toInstant } from '../rows.js';
import { mayBeLate } from './late.js';

/** The rule that forbids something, and the submission that stands in the way. */
export interface Breach {
  readonly rule: 'not open' | 'entity' | 'project' | 'full';
  readonly other?: number;
}

interface Sent {
  readonly id: number;
  readonly edition: string | null;
  readonly category: string | null;
  readonly entity_key: string | null;
  readonly title_key: string;
}

/** Keys that only one submission of an edition can hold. */
export interface Slots {
  readonly entity: string | null;
  readonly project: string | null;
}

export const NO_SLOTS: Slots = { entity: null, project: null };

/** Whether something in this state takes a place that others cannot have. */
export function doesCount(state: State): boolean {
  return state !== 'draft' && state !== 'withdrawn' && state !== 'rejected';
}

export function slotsOf({ edition, category, entity_key, title_key }: Sent, limits: Limits): Slots {
  const isCounted = edition !== null;
  return {
    entity:
      isCounted && limits.isOnePerEntity && category !== null && entity_key
        ? JSON.stringify([edition, category, entity_key])
        : null,
    project: isCounted && limits.isOncePerProject && title_key ? JSON.stringify([edition, title_key]) : null,
  };
}

/** Waits for whoever is just taking one of the slots, and says who has it. */
export async function takenBy(query: Query, id: number, slots: Slots): Promise<Breach | undefined> {
  await query(WAIT_FOR_SLOTS, [[slots.entity, slots.project].filter((slot) => slot !== null)]);
  const [first] = await query<{ rule: Breach['rule']; other: number }>(TAKEN, [
    id,
    slots.entity,
    slots.project,
  ]);
  return first;
}

/** Whether a category has as many approved as the rules of its edition let be nominated. */
export async function isFull(
  query: Query,
  { id, edition, category }: Sent,
  { nominated }: Limits,
): Promise<boolean> {
  if (nominated === undefined || edition === null || category === null) return false;
  await query(WAIT_FOR_SLOTS, [[JSON.stringify(['nominated', edition, category])]]);
  const [counted] = await query<{ others: number }>(NOMINATED, [id, edition, category]);
  return (counted?.others ?? 0) >= nominated;
}

const NOMINATED = `
  SELECT count(*)::int AS others FROM submissions
  WHERE edition = $2 AND category = $3 AND state IN ('approved', 'published') AND kind = 'nomination' AND id <> $1`;

const WAIT_FOR_SLOTS = `
  SELECT pg_advisory_xact_lock(hashtextextended(slot, 0))
  FROM (SELECT slot FROM unnest($1::text[]) AS slot ORDER BY slot) AS wanted`;

const TAKEN = `
  SELECT CASE WHEN entity_slot = $2 THEN 'entity' ELSE 'project' END AS rule, id AS other FROM submissions
  WHERE (entity_slot = $2 OR project_slot = $3) AND id <> $1 ORDER BY entity_slot = $2 DESC, id LIMIT 1`;

/**
 * Whether the edition is not open at the moment, to the second, in the zone of its own dates; after that whoever has a
 * late link gets in. The phase is held, so that nobody moves it meanwhile.
 */
export async function breachOf(
  query: Query,
  { id, edition }: Sent,
  { phase }: Limits,
  now: Temporal.Instant,
): Promise<Breach | undefined> {
  if (phase === undefined) return undefined;
  const [held] = await query<HeldPhase>(HOLD_PHASE, [`${edition}/${phase}`]);
  if (held?.status !== 'planned') return { rule: 'not open' };
  if (isOpen(held, now) || (hasClosed(held, now) && (await mayBeLate(query, id, edition, now))))
    return undefined;
  return { rule: 'not open' };
}

interface HeldPhase {
  readonly opens: Timestamp | null;
  readonly closes: Timestamp | null;
  readonly status: string;
}

function isOpen(phase: HeldPhase, now: Temporal.Instant): boolean {
  const { opens } = phase;
  const hasOpened = opens === null || toInstant(opens).epochMilliseconds <= now.epochMilliseconds;
  return hasOpened && !hasClosed(phase, now);
}

function hasClosed({ closes }: HeldPhase, now: Temporal.Instant): boolean {
  return closes !== null && toInstant(closes).epochMilliseconds <= now.epochMilliseconds;
}

const HOLD_PHASE = `
  SELECT opens_at AS opens, closes_at AS closes,
    CASE WHEN edition.status = 'planned' THEN phase.status ELSE edition.status END AS status
  FROM phases AS phase JOIN process_editions AS edition ON edition.id = edition_id
  WHERE phase.id = $1 FOR SHARE OF phase, edition`;
