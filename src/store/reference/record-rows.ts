import type { Citation, ReferenceData } from '../../features/knowledge/ports.js';
import type { Prisma } from '../generated/client.js';
import { citationRow, columnsOf } from './citations.js';
import { LINE, nodeId, TARGET } from './graph-rows.js';

/** What only lines, targets and entries have, beside their nodes. */
export function detailRows(data: ReferenceData) {
  return {
    actionLines: data.actionLines.map((line) => ({
      code: line.code,
      nodeId: nodeId(LINE, line.code),
      order: line.order,
      category: line.category,
      mapping: line.mapping,
      mappingNote: line.mappingNote ?? null,
    })),
    titleVariants: data.actionLines.flatMap((line) =>
      line.titleVariants.map(({ text, citation }, position) => ({
        actionLineCode: line.code,
        position,
        text,
        ...columnsOf(citation),
      })),
    ),
    targets: data.targets.map(({ code, goal, kind }) => ({ code, nodeId: nodeId(TARGET, code), goal, kind })),
    indicators: data.targets.flatMap((target) =>
      target.indicators.map((indicator, position) => ({ targetCode: target.code, position, ...indicator })),
    ),
    entries: data.frameworks.map((entry) => ({
      nodeId: nodeId(entry.kind, entry.code),
      parent: entry.parent,
      aliases: entry.aliases,
      period: entry.period,
      note: entry.note,
    })),
  };
}

/** Records with one citation, which stands in columns of their own. */
export function singlyCitedRows(data: ReferenceData) {
  return {
    sources: data.sources.map((source, position) => ({
      ...source,
      position,
      date: source.date ?? null,
      url: source.url ?? null,
    })),
    editions: data.editions.map(({ citation, ...edition }, position) => ({
      ...edition,
      position,
      note: edition.note ?? null,
      ...columnsOf(citation),
    })),
    meetings: data.meetings.map(({ actionLine, citation, date, ...meeting }, id) => ({
      ...meeting,
      id,
      actionLineCode: actionLine,
      date: date === null ? null : new Date(date),
      note: meeting.note ?? null,
      ...columnsOf(citation),
    })),
    recommendations: data.recommendations.map(({ actionLine, citation, ...recommendation }, position) => ({
      ...recommendation,
      position,
      actionLineCode: actionLine,
      ...columnsOf(citation),
    })),
    calendarEntries: data.calendar.map(({ citation, start, end, process, ...entry }, position) => ({
      ...entry,
      position,
      processId: process,
      start: new Date(start),
      end: end === null ? null : new Date(end),
      ...columnsOf(citation),
    })),
  };
}

/** Processes, with their names in rows of their own. */
export function processRows(data: ReferenceData) {
  return {
    processes: data.processes.map(({ id, system, citation }, position) => ({
      id,
      position,
      systemId: system,
      ...columnsOf(citation),
    })),
    processNames: data.processes.flatMap(({ id, names }) =>
      Object.entries(names).map(([language, name]) => ({ processId: id, language, ...name })),
    ),
  };
}

/** Records with several citations, which are rows of the citations table. */
export function multiplyCitedRows(data: ReferenceData) {
  return {
    roles: data.roles.map(({ actionLine, citations: _, ...role }, id) => ({
      ...role,
      id,
      note: role.note ?? null,
      actionLineCode: actionLine,
    })),
    awards: data.awards.map(({ actionLine, citations: _, ...award }, id) => ({
      ...award,
      id,
      note: award.note ?? null,
      actionLineCode: actionLine,
    })),
    figures: data.figures.map(({ citations: _, ...figure }, position) => ({ ...figure, position })),
    resolutions: data.resolutions.map(({ citations: _, ...resolution }, position) => ({
      ...resolution,
      position,
    })),
    systems: data.systems.map(({ citations: _, ...system }, position) => ({ ...system, position })),
    rules: data.rules.map(({ citations: _, system, ...rule }, position) => ({
      ...rule,
      position,
      systemId: system,
    })),
  };
}

export function conflictRows(data: ReferenceData) {
  return {
    conflicts: data.conflicts.map(({ claims: _, ...conflict }, position) => ({ ...conflict, position })),
    conflictClaims: data.conflicts.flatMap((conflict) =>
      conflict.claims.map(({ citation, ...claim }, position) => ({
        ...claim,
        conflictId: conflict.id,
        position,
        ...columnsOf(citation),
      })),
    ),
  };
}

type Owner = Pick<
  Prisma.CitationCreateManyInput,
  'roleId' | 'awardId' | 'figureId' | 'resolutionKey' | 'systemId' | 'ruleId'
>;

export function citationRows(data: ReferenceData): Prisma.CitationCreateManyInput[] {
  const owned = (owner: Owner, citations: readonly Citation[]) =>
    citations.map((citation) => ({ ...citationRow(citation), ...owner }));
  const rows = [
    ...data.roles.flatMap((role, roleId) => owned({ roleId }, role.citations)),
    ...data.awards.flatMap((award, awardId) => owned({ awardId }, award.citations)),
    ...data.figures.flatMap((figure) => owned({ figureId: figure.id }, figure.citations)),
    ...data.resolutions.flatMap(({ key, citations }) => owned({ resolutionKey: key }, citations)),
    ...data.systems.flatMap((system) => owned({ systemId: system.id }, system.citations)),
    ...data.rules.flatMap((rule) => owned({ ruleId: rule.id }, rule.citations)),
  ];
  return rows.map((row, id) => ({ ...row, id }));
}
