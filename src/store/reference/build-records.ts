import { indexBy } from '../../shared/collections.js';
import { citationFromRow, uncite, withoutNulls, withoutPosition } from './citations.js';
import type { Tables } from './read.js';
import type { StoredRecord } from './stored.js';
import { titlesOf } from './titles.js';

/** The records with one citation. */
export function buildSinglyCited(tables: Tables) {
  return {
    sources: tables.sources.map((row): StoredRecord<'sources'> => {
      const { date, url, ...source } = withoutPosition(row);
      return { ...source, ...withoutNulls({ date, url }) };
    }),
    editions: tables.editions.map((row): StoredRecord<'editions'> => {
      const [{ note, ...edition }, citation] = uncite(row);
      return { ...edition, ...withoutNulls({ note }), citation };
    }),
    meetings: tables.meetings.map((row): StoredRecord<'meetings'> => {
      const [{ id: _, actionLineCode, date, note, ...meeting }, citation] = uncite(row);
      const day = date && isoDate(date);
      return { ...meeting, actionLine: actionLineCode, date: day, ...withoutNulls({ note }), citation };
    }),
    recommendations: tables.recommendations.map((row): StoredRecord<'recommendations'> => {
      const [{ actionLineCode, ...recommendation }, citation] = uncite(row);
      return { ...recommendation, actionLine: actionLineCode, citation };
    }),
    calendar: tables.calendarEntries.map((row): StoredRecord<'calendar'> => {
      const [{ start, end, processId, ...entry }, citation] = uncite(row);
      return { ...entry, start: isoDate(start), end: end && isoDate(end), process: processId, citation };
    }),
  };
}

/** The records with several citations. */
export function buildMultiplyCited(tables: Tables) {
  const cited = citationsOf(tables);
  return {
    roles: tables.roles.map(
      ({ id, actionLineCode, note, ...role }): StoredRecord<'roles'> => ({
        ...role,
        actionLine: actionLineCode,
        ...withoutNulls({ note }),
        citations: cited('roleId', id),
      }),
    ),
    awards: tables.awards.map(
      ({ id, actionLineCode, note, ...award }): StoredRecord<'awards'> => ({
        ...award,
        actionLine: actionLineCode,
        ...withoutNulls({ note }),
        citations: cited('awardId', id),
      }),
    ),
    figures: tables.figures.map(
      (row): StoredRecord<'figures'> => ({
        ...withoutPosition(row),
        citations: cited('figureId', row.id),
      }),
    ),
    resolutions: tables.resolutions.map(
      (row): StoredRecord<'resolutions'> => ({
        ...withoutPosition(row),
        citations: cited('resolutionKey', row.key),
      }),
    ),
    systems: tables.systems.map(
      (row): StoredRecord<'systems'> => ({
        ...withoutPosition(row),
        citations: cited('systemId', row.id),
      }),
    ),
    rules: tables.rules.map((row): StoredRecord<'rules'> => {
      const { systemId, ...rule } = withoutPosition(row);
      return { ...rule, system: systemId, citations: cited('ruleId', row.id) };
    }),
  };
}

export function buildProcesses(tables: Tables): StoredRecord<'processes'>[] {
  const namesOf = indexBy(tables.processNames, (name) => [name.processId]);
  return tables.processes.map((row) => {
    const [{ id, systemId }, citation] = uncite(row);
    return { id, names: titlesOf(namesOf(id)), system: systemId, citation };
  });
}

export function buildConflicts(tables: Tables): StoredRecord<'conflicts'>[] {
  const claimsOf = indexBy(tables.conflictClaims, (claim) => [claim.conflictId]);
  return tables.conflicts.map((row) => ({
    ...withoutPosition(row),
    claims: claimsOf(row.id).map((claim) => {
      const [{ value, asWritten }, citation] = uncite(claim);
      return { value, asWritten, citation };
    }),
  }));
}

const OWNERS = ['roleId', 'awardId', 'figureId', 'resolutionKey', 'systemId', 'ruleId'] as const;
type Owner = (typeof OWNERS)[number];

function citationsOf(tables: Tables) {
  const byOwner = indexBy(tables.citations, (row) =>
    OWNERS.filter((owner) => row[owner] !== null).map((owner) => `${owner} ${row[owner]}`),
  );
  return (owner: Owner, id: number | string) => byOwner(`${owner} ${id}`).map(citationFromRow);
}

/** A date column arrives as midnight UTC. */
function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
