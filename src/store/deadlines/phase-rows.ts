import type { AcceptedWarning, CalendarDate, NewPhase, Phase } from '../../features/deadlines/ports.js';
import { beginOf, endOf, schemas } from '../../features/deadlines/ports.js';
import { optional, type Timestamp, toInstant } from '../rows.js';
import { toJson } from '../text.js';

export interface PhaseRow {
  readonly id: string;
  readonly edition_id: string;
  readonly key: string;
  readonly position: number;
  readonly kind: string;
  readonly names: unknown;
  readonly opens: unknown;
  readonly closes: unknown;
  readonly as_written: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly action_lines: readonly string[];
  readonly status: string;
  readonly accepted: unknown;
  readonly version: number;
  readonly since: Timestamp;
}

export const PHASE_COLUMNS = `id, edition_id, key, position, kind, names, opens, closes, as_written, place, url,
  action_lines, status, accepted, version, since`;

export function toPhase(row: PhaseRow): Phase {
  return {
    id: row.id,
    edition: row.edition_id,
    key: row.key,
    position: row.position,
    // Only this folder fills these columns, from a Phase.
    kind: row.kind as Phase['kind'],
    status: row.status as Phase['status'],
    names: schemas.names.parse(row.names),
    ...optional('opens', toDate(row.opens)),
    ...optional('closes', toDate(row.closes)),
    ...optional('asWritten', row.as_written),
    ...optional('place', row.place),
    ...optional('url', row.url),
    actionLines: row.action_lines,
    accepted: toAccepted(row.accepted),
    version: row.version,
    since: toInstant(row.since),
  };
}

function toDate(value: unknown): CalendarDate | null {
  return value === null ? null : schemas.calendarDate.parse(value);
}

function toAccepted(value: unknown): readonly AcceptedWarning[] {
  return schemas.acceptedWarning.array().parse(value);
}

/**
 * What may change of a phase besides its status: names, opens, closes, opens_at, closes_at, as_written, place, url,
 * action_lines, accepted.
 */
export function factsOfPhase(phase: NewPhase): readonly unknown[] {
  const { opens, closes } = phase;
  return [
    toJson(phase.names),
    opens ? toJson(opens) : null,
    closes ? toJson(closes) : null,
    opens ? beginOf(opens).toString() : null,
    closes ? endOf(closes).toString() : null,
    phase.asWritten ?? null,
    phase.place ?? null,
    phase.url ?? null,
    phase.actionLines,
    toJson(phase.accepted),
  ];
}
