import type { Edition, Names, NewEdition } from '../../features/deadlines/ports.js';
import { schemas } from '../../features/deadlines/ports.js';
import { storedPlace } from '../rows.js';
import { toJson } from '../text.js';
import { toRef } from './owners.js';
import { PHASE_COLUMNS, type PhaseRow, toPhase } from './phase-rows.js';

export interface EditionRow {
  readonly id: string;
  readonly process: string;
  readonly label: string;
  readonly names: unknown;
  readonly status: string;
  readonly origin: string;
  readonly leads: unknown;
  readonly channel: unknown;
  readonly escalation: unknown;
  readonly version: number;
  readonly phases: readonly PhaseRow[];
}

/** Of the table `process_editions`, with their phases: one statement shows both as they were at one moment. */
export const EDITION_COLUMNS = `id, process, label, names, status, origin, leads, channel, escalation, version,
  (SELECT coalesce(json_agg(phase ORDER BY phase.position, phase.id), '[]')
   FROM (SELECT ${PHASE_COLUMNS} FROM phases WHERE edition_id = process_editions.id) AS phase) AS phases`;

export function toEdition(row: EditionRow): Edition {
  return {
    id: row.id,
    process: row.process,
    label: row.label,
    names: schemas.names.parse(row.names),
    // Only this folder fills these columns, from an Edition.
    status: row.status as Edition['status'],
    origin: row.origin as Edition['origin'],
    leads: schemas.personRef.array().parse(row.leads),
    ...(row.channel !== null && { channel: storedPlace.parse(row.channel) }),
    escalation: schemas.escalation.parse(row.escalation),
    version: row.version,
    phases: row.phases.map(toPhase),
  };
}

/** What may change of an edition besides its status, in the order names, leads, channel, escalation. */
export function factsOf(
  edition: Pick<NewEdition, 'leads' | 'escalation'> & {
    readonly names: Names;
    readonly channel?: Edition['channel'];
  },
): readonly (string | null)[] {
  const { names, leads, channel, escalation } = edition;
  return [toJson(names), toJson(leads.map(toRef)), channel ? toJson(channel) : null, toJson(escalation)];
}
