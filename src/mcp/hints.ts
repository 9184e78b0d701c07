import type { Framework } from '../features/mappings/ports.js';

/** What the record has for an argument, by the argument's name: schemas cannot tell, since they know no record. */
export type Hints = ReadonlyMap<string, string>;

export function hintsFrom(framework: Framework): Hints {
  const { lines, editions, entries, figures, calendar, processes, systems, rules } = framework;
  const entryKinds = `Of: ${listed(entries.map(({ kind }) => kind))}.`;
  const lineCodes = `Of: ${listed(lines.map(({ code }) => code))}.`;
  const ruled = new Set(rules.map(({ system }) => system));
  const systemsWithRules = systems.filter(({ id }) => ruled.has(id)).map(({ id, name }) => `${id} (${name})`);
  return new Map([
    ['line', lineCodes],
    ['lines', lineCodes],
    ['goal', 'Number of an SDG, 1 to 17.'],
    ['goals', 'Numbers of SDGs, 1 to 17.'],
    ['target', 'Code of an SDG target, such as 9.c.'],
    ['targets', 'Codes of SDG targets, such as 9.c.'],
    ['edition', `${listed(editions.map(({ id }) => id))}; ${framework.defaultEdition.id} if left out.`],
    ['entryKind', entryKinds],
    ['entryKinds', entryKinds],
    ['keys', `Of: ${listed(figures.map(({ key }) => key))}.`],
    ['kinds', `Of: ${listed(calendar.map(({ kind }) => kind))}.`],
    ['events', 'Ids of events, as the calendar tool gives them.'],
    ['process', `Of: ${listed(processes.map(({ id }) => id))}.`],
    ['system', `Id of: ${listed(systemsWithRules)}.`],
    ['systemKind', `Of: ${listed(systems.map(({ kind }) => kind))}.`],
    ['words', 'English words that the names or titles must hold.'],
    ['conflicts', 'Ids of disagreements, as this tool gives them.'],
  ]);
}

function listed(items: readonly string[]): string {
  return [...new Set(items)].join(', ');
}
