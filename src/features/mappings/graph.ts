import { compareTargets } from '../../shared/codes.js';
import { indexBy } from '../../shared/collections.js';
import type { CalendarEntry, MappingLink, ReferenceData } from '../knowledge/ports.js';
import { buildLineMapping } from './line-mapping.js';
import type { Framework, LineMapping } from './ports.js';

/**
 * Builds the framework graph that answers are computed from. Everything is indexed once, so an answer is a few
 * look-ups and no question ever waits for the database.
 *
 * @throws when the data names no default edition; the reference check keeps that from happening.
 */
export function buildFramework(data: ReferenceData, version: string): Framework {
  const defaultEdition = data.editions.find((edition) => edition.isDefault);
  if (!defaultEdition) throw new Error('Reference data without a default edition');
  const lines = data.actionLines.toSorted((left, right) => left.order - right.order);
  const targets = data.targets.toSorted((left, right) => compareTargets(left.code, right.code));
  return {
    version,
    defaultEdition,
    editions: data.editions,
    lines,
    goals: data.goals,
    targets,
    entries: data.frameworks,
    recommendations: data.recommendations,
    calendar: data.calendar,
    figures: data.figures,
    resolutions: data.resolutions,
    systems: data.systems,
    processes: data.processes,
    rules: data.rules,
    conflicts: data.conflicts,
    sources: data.sources,
    roles: data.roles,
    meetings: data.meetings,
    awards: data.awards,
    ...lookups(data),
    ...indexMappings({ ...data, actionLines: lines }),
    ...indexFacts(data),
    ...indexProcesses(data),
    targetsOf: indexBy(targets, (target) => [target.goal]),
    subLinesOf: indexBy(lines, (line) => (line.parent ? [line.parent] : [])),
  };
}

function lookups(data: ReferenceData) {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const editions = new Map(data.editions.map((edition) => [edition.id, edition]));
  const lines = new Map(data.actionLines.map((line) => [line.code, line]));
  const goals = new Map(data.goals.map((goal) => [goal.number, goal]));
  const targets = new Map(data.targets.map((target) => [target.code, target]));
  const events = new Map(data.calendar.map((event) => [event.id, event]));
  const systems = new Map(data.systems.map((system) => [system.id, system]));
  const conflicts = new Map(data.conflicts.map((conflict) => [conflict.id, conflict]));
  return {
    event: (id: string) => events.get(id),
    system: (id: string) => systems.get(id),
    conflict: (id: string) => conflicts.get(id),
    source: (id: string) => sources.get(id),
    edition: (id: string) => editions.get(id),
    line: (code: string) => lines.get(code),
    goal: (number: number) => goals.get(number),
    target: (code: string) => targets.get(code),
  };
}

function indexMappings(data: ReferenceData) {
  const byLine = indexBy(data.mappingLinks, (link) => [`${link.edition} ${link.actionLine}`]);
  const byGoal = indexBy(data.mappingLinks, (link) => [`${link.edition} ${link.goal}`]);
  const byTarget = indexBy(data.mappingLinks, (link) => [`${link.edition} ${link.target}`]);
  const mappings = new Map<string, LineMapping>();
  for (const edition of data.editions) {
    for (const line of data.actionLines) {
      const subLines = data.actionLines.filter((other) => other.parent === line.code);
      const links: MappingLink[] = [line, ...subLines].flatMap(({ code }) => [
        ...byLine(`${edition.id} ${code}`),
      ]);
      mappings.set(`${edition.id} ${line.code}`, buildLineMapping(line, edition, links, subLines));
    }
  }
  return {
    mappingOf: (line: string, edition: string) => mappings.get(`${edition} ${line}`),
    linksToGoal: (goal: number, edition: string) => byGoal(`${edition} ${goal}`),
    linksToTarget: (target: string, edition: string) => byTarget(`${edition} ${target}`),
  };
}

function indexProcesses({ calendar, processes }: ReferenceData) {
  const known = new Map(processes.map((process) => [process.id, process]));
  const ofProcess = calendar
    .filter((entry) => entry.process !== null)
    .toSorted((left, right) => (left.phase ?? 0) - (right.phase ?? 0));
  const isPhase = (entry: CalendarEntry) => entry.kind === 'phase';
  const keysOf = ({ process }: CalendarEntry) => (process === null ? [] : [process]);
  return {
    process: (id: string) => known.get(id),
    phasesOf: indexBy(ofProcess.filter(isPhase), keysOf),
    deadlinesOf: indexBy(
      ofProcess.filter((entry) => !isPhase(entry)),
      keysOf,
    ),
  };
}

function indexFacts(data: ReferenceData) {
  const bySubject = indexBy(data.conflicts, (conflict) => conflict.subjects);
  return {
    entriesByCode: indexBy(data.frameworks, (entry) => [entry.code, ...entry.aliases]),
    entriesOfLine: indexBy(data.frameworks, (entry) => entry.actionLines),
    recommendationsById: indexBy(data.recommendations, (recommendation) => [recommendation.id]),
    figuresByKey: indexBy(data.figures, (figure) => [figure.key]),
    resolutionsById: indexBy(data.resolutions, (resolution) => [resolution.id]),
    rulesOf: indexBy(data.rules, (rule) => [rule.system]),
    rolesOf: indexBy(data.roles, (role) => [role.actionLine]),
    meetingsOf: indexBy(data.meetings, (meeting) => [meeting.actionLine]),
    awardsOf: indexBy(data.awards, (award) => [award.actionLine]),
    conflictsAbout: (...subjects: readonly string[]) => [
      ...new Set(subjects.flatMap((subject) => [...bySubject(subject)])),
    ],
  };
}
