import type { Temporal } from 'temporal-polyfill';
import type { CalendarStore, NewEdition, NewPhase } from '../../features/deadlines/ports.js';
import type { Connection, Query } from '../connection.js';
import { acceptingAnyText } from '../text.js';
import { LIST_CHANGES, toAuditEntry, writeAudit } from './audit.js';
import { changeEdition } from './change-edition.js';
import { EDITION_COLUMNS, type EditionRow, factsOf, toEdition } from './edition-rows.js';
import { factsOfPhase, PHASE_COLUMNS, type PhaseRow, toPhase } from './phase-rows.js';

export function createCalendarStore(connection: Connection): CalendarStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    async findVersion() {
      const [row] = await query<{ version: string }>(FIND_VERSION);
      return row?.version ?? '';
    },
    async listEditions() {
      return (await query<EditionRow>(LIST)).map(toEdition);
    },
    async findEdition(id) {
      const [row] = await query<EditionRow>(FIND, [id]);
      return row && toEdition(row);
    },
    async findPhases(ids) {
      return (await query<PhaseRow>(FIND_PHASES, [ids])).map(toPhase);
    },
    createEdition: (edition, act) =>
      transaction(async (open) => {
        const isNew = await insertEdition(open, edition, act.at);
        const deed = { action: 'edition created', subject: edition.id, edition: edition.id } as const;
        if (isNew) await writeAudit(open, act, [deed]);
        return isNew;
      }),
    changeEdition: (id, version, change, act) =>
      transaction((open) => changeEdition(open, id, version, change, act)),
    recordHistory: (editions, at) =>
      transaction(async (open) => {
        // Sorted, so that processes that start together wait for each other in one order.
        const sorted = editions.toSorted((one, other) => (one.id < other.id ? -1 : 1));
        for (const edition of sorted) await insertEdition(open, edition, at);
      }),
    async listChanges(since, most) {
      return (await query<Parameters<typeof toAuditEntry>[0]>(LIST_CHANGES, [since.toString(), most])).map(
        toAuditEntry,
      );
    },
  };
}

/**
 * Counts up with every new edition and every change of one. A number taken from a sequence would not do: who takes it
 * first may be seen last.
 */
const FIND_VERSION = `
  SELECT count(*) || '.' || coalesce(sum(version), 0) AS version FROM process_editions`;

const LIST = `SELECT ${EDITION_COLUMNS} FROM process_editions ORDER BY process, label`;

const FIND = `SELECT ${EDITION_COLUMNS} FROM process_editions WHERE id = $1`;

const FIND_PHASES = `SELECT ${PHASE_COLUMNS} FROM phases WHERE id = ANY ($1::text[]) ORDER BY edition_id, position`;

/** False when there is one under its id, or of its process and label. */
export async function insertEdition(
  query: Query,
  edition: NewEdition,
  at: Temporal.Instant,
): Promise<boolean> {
  const { id, process, label, origin, phases } = edition;
  const inserted = await query(INSERT_EDITION, [
    id,
    process,
    label,
    origin,
    at.toString(),
    ...factsOf(edition),
  ]);
  if (inserted.length === 0) return false;
  for (const phase of phases) await insertPhase(query, id, phase, at);
  return true;
}

const INSERT_EDITION = `
  INSERT INTO process_editions (id, process, label, origin, created_at, names, leads, channel, escalation)
  VALUES ($1, $2, $3, $4, $5::timestamptz, $6::json, $7::json, $8::json, $9::json)
  ON CONFLICT DO NOTHING
  RETURNING id`;

export async function insertPhase(
  query: Query,
  edition: string,
  phase: NewPhase,
  at: Temporal.Instant,
): Promise<void> {
  const { key, position, kind } = phase;
  const place = [`${edition}/${key}`, edition, key, position, kind, at.toString()];
  await query(INSERT_PHASE, [...place, ...factsOfPhase(phase)]);
}

const INSERT_PHASE = `
  INSERT INTO phases (id, edition_id, key, position, kind, since, names, opens, closes, opens_at, closes_at,
    as_written, place, url, action_lines, accepted)
  VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $7::json, $8::json, $9::json, $10::timestamptz, $11::timestamptz,
    $12, $13, $14, $15::text[], $16::json)`;
