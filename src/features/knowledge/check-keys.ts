import type { MappingLink, ReferenceData } from './ports.js';

/** Names a link as a person would look for it. */
export function nameOfLink({ actionLine, goal, target, edition }: MappingLink): string {
  return `link ${actionLine} → ${target ?? `goal ${goal}`} in ${edition}`;
}

/** Records that share the key they are found by. */
export function keyProblems(data: ReferenceData): string[] {
  return [
    ...duplicates('source', data.sources, (source) => source.id),
    ...duplicates('edition', data.editions, (edition) => edition.id),
    ...duplicates('action line', data.actionLines, (line) => line.code),
    ...duplicates('action line order', data.actionLines, (line) => String(line.order)),
    ...duplicates('role', data.roles, (role) => `${role.actionLine}, ${role.organisation}, ${role.role}`),
    ...duplicates('meeting', data.meetings, (meeting) => `${meeting.actionLine}, ${meeting.date}`),
    ...duplicates('award', data.awards, (award) => `${award.actionLine}, ${award.year}, ${award.project}`),
    ...duplicates('goal', data.goals, (goal) => String(goal.number)),
    ...duplicates('target', data.targets, (target) => target.code),
    ...duplicates('mapping', data.mappingLinks, nameOfLink),
    ...duplicates('framework entry', data.frameworks, (entry) => `${entry.kind} ${entry.code}`),
    ...duplicates('Recommendation', data.recommendations, (recommendation) => recommendation.key),
    ...duplicates('calendar entry', data.calendar, (entry) => entry.id),
    ...duplicates('figure', data.figures, (figure) => figure.id),
    ...duplicates('resolution', data.resolutions, (resolution) => resolution.key),
    ...duplicates('conflict', data.conflicts, (conflict) => conflict.id),
    ...duplicates('system', data.systems, (system) => system.id),
    ...duplicates('process', data.processes, (process) => process.id),
    ...duplicates('rule', data.rules, (rule) => rule.id),
  ];
}

function duplicates<Item>(what: string, items: readonly Item[], keyOf: (item: Item) => string): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of items.map(keyOf)) {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return [...repeated].map((key) => `${what} ${key}: more than one record`);
}
