import type { ReferenceData } from './ports.js';

/** Processes and their phases that do not fit each other: a phase of nothing, a number that is missing or double. */
export function processProblems({ calendar, processes, systems }: ReferenceData): string[] {
  const known = new Set(processes.map((process) => process.id));
  const systemIds = new Set(systems.map((system) => system.id));
  return [
    ...processes.flatMap(({ id, system }) =>
      systemIds.has(system) ? [] : [`process ${id}: system ${system} does not exist`],
    ),
    ...processes.flatMap(({ id }) => numberProblems(id, calendar)),
    ...calendar.flatMap(({ id, process, phase }) => {
      if (process === null) return phase === null ? [] : [`${id}: phase ${phase} of no process`];
      return known.has(process) ? [] : [`${id}: process ${process} does not exist`];
    }),
  ];
}

/** The phases of a process are numbered from 1, each once; what else belongs to it names one of them or none. */
function numberProblems(process: string, calendar: ReferenceData['calendar']): string[] {
  const entries = calendar.filter((entry) => entry.process === process);
  const numbers = entries
    .filter(({ kind }) => kind === 'phase')
    .map(({ phase }) => phase ?? 0)
    .toSorted((left, right) => left - right);
  const isComplete = numbers.length > 0 && numbers.every((number, index) => number === index + 1);
  const named = new Set<number | null>([...numbers, null]);
  return [
    ...(isComplete ? [] : [`process ${process}: phases ${numbers.join(', ') || 'none'}, not 1 onwards`]),
    ...entries
      .filter(({ phase }) => !named.has(phase))
      .map(({ id, phase }) => `${id}: process ${process} has no phase ${phase}`),
  ];
}
