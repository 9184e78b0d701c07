import actionLines from '../../prisma/reference/action-lines.json' with { type: 'json' };
import frameworks from '../../prisma/reference/frameworks.json' with { type: 'json' };
import goals from '../../prisma/reference/goals.json' with { type: 'json' };
import mappingLinks from '../../prisma/reference/mapping-links.json' with { type: 'json' };
import targets from '../../prisma/reference/targets.json' with { type: 'json' };

/**
 * The mapping straight from the reviewed files, by plain filtering: a second way to the same numbers, which shares no
 * code with the bot.
 */
export const EDITIONS = ['RPT-2022', 'APP-2017'] as const;

export const links = mappingLinks.records;
export const entries = frameworks.records;
export const allLines = actionLines.records.map(({ code }) => code);
/** The contest categories: every line but C7. */
export const categories = actionLines.records.flatMap(({ code, category }) =>
  category === null ? [] : code,
);
export const allGoals = goals.records.map(({ number }) => number);
export const allTargets = targets.records.map(({ code }) => code);

/** The links of a line; of C7 those of its sub-lines. */
export function linksOf(line: string, edition: string) {
  return links.filter(
    (link) =>
      link.edition === edition &&
      (link.actionLine === line || (line === 'C7' && link.actionLine.startsWith('C7-'))),
  );
}

/** Whether a line names a goal such as `SDG 4`, as a whole or through a target, or a target such as `9.c` itself. */
export function isNaming(line: string, code: string, edition: string): boolean {
  return linksOf(line, edition).some((link) => link.target === code || `SDG ${link.goal}` === code);
}

export function goalsOf(line: string, edition: string): readonly number[] {
  return allGoals.filter((goal) => linksOf(line, edition).some((link) => link.goal === goal));
}

/** Targets a line names, as a set: their order is tested elsewhere. */
export function targetsOf(line: string, edition: string): readonly string[] {
  return allTargets.filter((target) => linksOf(line, edition).some((link) => link.target === target));
}

export function linesNaming(code: string, edition: string): readonly string[] {
  return categories.filter((line) => isNaming(line, code, edition));
}

/** In any order, each once. */
export function sorted(codes: readonly (string | number)[]): readonly string[] {
  return [...new Set(codes.map(String))].sort();
}
