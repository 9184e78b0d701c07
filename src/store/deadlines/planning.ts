import type { Temporal } from 'temporal-polyfill';
import { LONGEST_OFFSET_DAYS, type ReminderStore, type Unplanned } from '../../features/deadlines/ports.js';
import type { Query } from '../connection.js';
import { CONTRIBUTION_COLUMNS, type ContributionRow, toContribution } from './contribution-rows.js';
import { PHASE_COLUMNS, type PhaseRow, toPhase } from './phase-rows.js';
import { SUBSCRIBER_COLUMNS, type SubscriberRow, toSubscriber } from './subscriber-rows.js';

/**
 * How far the hours of a place may move a reminder from its ideal moment: a week to its only working day, and a day for
 * what zones differ by.
 */
const MOVED_DAYS = 8;

/** Hours before the bot's own, since Temporal counts no days without a zone. */
const REACH_BEFORE = { hours: MOVED_DAYS * 24 };
const REACH_AFTER = { hours: (LONGEST_OFFSET_DAYS + MOVED_DAYS) * 24 };

/** Statements one after the other: what changes between them shows as unplanned the next time. */
export async function findUnplanned(query: Query, most: number): Promise<Unplanned> {
  const phases = await query<PhaseRow>(
    `SELECT ${PHASE_COLUMNS} FROM phases WHERE planned_version <> version ORDER BY id LIMIT $1`,
    [most],
  );
  const contributions = await query<ContributionRow>(
    `SELECT ${CONTRIBUTION_COLUMNS} FROM contributions WHERE planned_version <> version ORDER BY id LIMIT $1`,
    [most],
  );
  const subscribers = await query<SubscriberRow>(FIND_UNPLANNED_SUBSCRIBERS, [most]);
  return {
    phases: phases.map(toPhase),
    contributions: contributions.map(toContribution),
    subscribers: subscribers.map(toSubscriber),
  };
}

export const FIND_UNPLANNED_SUBSCRIBERS = `
  SELECT ${SUBSCRIBER_COLUMNS} FROM subscribers
  WHERE status = 'active' AND planned_since IS NULL ORDER BY id LIMIT $1`;

export async function markPlanned(query: Query, unplanned: Unplanned): Promise<void> {
  const { phases, contributions, subscribers } = unplanned;
  if (phases.length > 0) await query(markVersions('phases'), versionsOf(phases));
  if (contributions.length > 0) await query(markVersions('contributions'), versionsOf(contributions));
  if (subscribers.length > 0) {
    await query(MARK_SUBSCRIBERS, [
      subscribers.map(({ id }) => id),
      subscribers.map(({ since }) => since.toString()),
    ]);
  }
}

function versionsOf(subjects: Unplanned['phases'] | Unplanned['contributions']) {
  return [subjects.map(({ id }) => id), subjects.map(({ version }) => version)];
}

/** Locked in the order of their ids, so that two planners never wait for each other. */
function markVersions(table: 'phases' | 'contributions'): string {
  return `
  WITH planned AS (
    SELECT ${table}.id, planned.version
    FROM unnest($1::text[], $2::int[]) AS planned (id, version) JOIN ${table} USING (id)
    ORDER BY id FOR UPDATE OF ${table}
  )
  UPDATE ${table} SET planned_version = greatest(planned_version, planned.version)
  FROM planned WHERE ${table}.id = planned.id`;
}

/** Whose `since` has counted on meanwhile stays to be planned. */
const MARK_SUBSCRIBERS = `
  WITH planned AS (
    SELECT subscribers.id, planned.since
    FROM unnest($1::text[], $2::timestamptz[]) AS planned (id, since) JOIN subscribers USING (id)
    ORDER BY id FOR NO KEY UPDATE OF subscribers
  )
  UPDATE subscribers SET planned_since = planned.since
  FROM planned WHERE subscribers.id = planned.id AND subscribers.since = planned.since`;

export async function findSubjects(
  query: Query,
  from: Temporal.Instant,
  until: Temporal.Instant,
): ReturnType<ReminderStore['findSubjects']> {
  const reach = [from.subtract(REACH_BEFORE).toString(), until.add(REACH_AFTER).toString()];
  const phases = await query<PhaseRow>(FIND_PHASES, reach);
  const chased = [from.subtract(REACH_AFTER).toString(), until.add(REACH_AFTER).toString()];
  const contributions = await query<ContributionRow>(FIND_CONTRIBUTIONS, chased);
  return { phases: phases.map(toPhase), contributions: contributions.map(toContribution) };
}

const FIND_PHASES = `
  SELECT ${PHASE_COLUMNS} FROM phases
  WHERE status = 'planned'
    AND (opens_at BETWEEN $1::timestamptz AND $2::timestamptz OR closes_at BETWEEN $1::timestamptz AND $2::timestamptz)
    AND EXISTS (SELECT FROM process_editions AS edition WHERE edition.id = edition_id AND edition.status = 'planned')
  ORDER BY closes_at, id`;

/** Those that are overdue are chased too. */
const FIND_CONTRIBUTIONS = `
  SELECT ${CONTRIBUTION_COLUMNS} FROM contributions
  WHERE state IN ('expected', 'in progress') AND due_at BETWEEN $1::timestamptz AND $2::timestamptz
    AND EXISTS (SELECT FROM process_editions AS edition WHERE edition.id = edition_id AND edition.status = 'planned')
  ORDER BY due_at, id`;
