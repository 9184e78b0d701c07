import { nameOfLink } from './check-keys.js';
import type { ReferenceData } from './ports.js';

/** What records may point to. */
interface Known {
  readonly lines: ReadonlySet<string>;
  readonly goals: ReadonlySet<number>;
  /** Goal of each target. */
  readonly targets: ReadonlyMap<string, number>;
}

/** Records that point to a line, goal, target, edition, entry, subject or system that does not exist. */
export function pointerProblems(data: ReferenceData): string[] {
  const known: Known = {
    lines: new Set(data.actionLines.map((line) => line.code)),
    goals: new Set(data.goals.map((goal) => goal.number)),
    targets: new Map(data.targets.map((target) => [target.code, target.goal])),
  };
  return [
    ...data.targets.flatMap(({ code, goal }) => goalProblems(`target ${code}`, goal, known)),
    ...linkProblems(data, known),
    ...frameworkProblems(data, known),
    ...lineProblems(data, known),
    ...subjectProblems(data, known),
    ...ruleProblems(data),
  ];
}

function linkProblems(data: ReferenceData, known: Known): string[] {
  const editions = new Map(data.editions.map((edition) => [edition.id, edition]));
  const mappings = new Map(data.actionLines.map((line) => [line.code, line.mapping]));
  return data.mappingLinks.flatMap((link) => {
    const name = nameOfLink(link);
    const mapping = mappings.get(link.actionLine);
    const edition = editions.get(link.edition);
    const problems = [
      ...goalProblems(name, link.goal, known),
      ...(link.target === null ? [] : targetProblems(name, link.target, link.goal, known)),
    ];
    if (mapping === undefined) problems.push(`${name}: action line does not exist`);
    if (mapping === 'computed union') problems.push(`${name}: the line is computed, so it has no links`);
    if (mapping === 'none' && edition?.isDefault)
      problems.push(`${name}: the line has no box in this edition`);
    if (edition === undefined) problems.push(`${name}: edition does not exist`);
    return problems;
  });
}

function frameworkProblems({ frameworks }: ReferenceData, known: Known): string[] {
  const codes = new Set(frameworks.map((entry) => entry.code));
  return frameworks.flatMap((entry) => {
    const name = `${entry.kind} ${entry.code}`;
    const orphan = entry.parent !== null && !codes.has(entry.parent);
    return [
      ...(orphan ? [`${name}: parent ${entry.parent} does not exist`] : []),
      ...entry.goals.flatMap(({ goal, targets }) => [
        ...goalProblems(name, goal, known),
        ...targets.flatMap((target) => targetProblems(name, target, goal, known)),
      ]),
    ];
  });
}

/** Every field that names action lines, outside the links. */
function lineProblems(data: ReferenceData, { lines }: Known): string[] {
  const named: { readonly name: string; readonly codes: readonly (string | null)[] }[] = [
    ...data.actionLines.map(({ code, parent }) => ({ name: `action line ${code}`, codes: [parent] })),
    ...data.roles.map(({ actionLine, role }) => ({ name: `role ${role}`, codes: [actionLine] })),
    ...data.meetings.map(({ actionLine, jointWith }) => ({
      name: `meeting of ${actionLine}`,
      codes: [actionLine, ...jointWith],
    })),
    ...data.awards.map(({ actionLine, project }) => ({ name: `award ${project}`, codes: [actionLine] })),
    ...data.frameworks.map(({ kind, code, actionLines }) => ({
      name: `${kind} ${code}`,
      codes: actionLines,
    })),
    ...data.recommendations.map(({ key, actionLine }) => ({ name: key, codes: [actionLine] })),
    ...data.calendar.map(({ id, actionLines }) => ({ name: id, codes: actionLines })),
  ];
  return named.flatMap(({ name, codes }) =>
    codes
      .filter((code) => code !== null && !lines.has(code))
      .map((code) => `${name}: action line ${code} does not exist`),
  );
}

function subjectProblems(data: ReferenceData, { lines, targets }: Known): string[] {
  const subjects = new Set<string>([
    ...lines,
    ...targets.keys(),
    ...data.frameworks.map((entry) => entry.code),
    ...data.recommendations.map((recommendation) => recommendation.id),
    ...data.resolutions.map((resolution) => resolution.id),
    ...data.figures.map((figure) => figure.key),
    ...data.calendar.map((entry) => entry.id),
  ]);
  return data.conflicts.flatMap((conflict) =>
    conflict.subjects
      .filter((subject) => !subjects.has(subject))
      .map((subject) => `conflict ${conflict.id}: subject ${subject} does not exist`),
  );
}

function ruleProblems({ rules, systems }: ReferenceData): string[] {
  const ids = new Set(systems.map((system) => system.id));
  return rules
    .filter((rule) => !ids.has(rule.system))
    .map((rule) => `${rule.id}: system ${rule.system} does not exist`);
}

function goalProblems(name: string, goal: number, { goals }: Known): string[] {
  return goals.has(goal) ? [] : [`${name}: goal ${goal} does not exist`];
}

function targetProblems(name: string, target: string, goal: number, { targets }: Known): string[] {
  const owner = targets.get(target);
  if (owner === undefined) return [`${name}: target ${target} does not exist`];
  return owner === goal ? [] : [`${name}: target ${target} is not of goal ${goal}`];
}
