import type { ReferenceData } from './ports.js';

/** Targets of goals 1 to 17 in A/RES/70/1. */
const TARGETS_OF_GOALS = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19];

/** Links to targets, counted by hand in the documents. */
const TARGET_LINKS = new Map([
  ['RPT-2022', 133],
  ['APP-2017', 163],
]);

const CATEGORIES = 18;
const SUB_LINES = 8;
const LINES = 11;

/** Counts that are known from the documents and would be off if a record were lost or invented. */
export function countProblems(data: ReferenceData): string[] {
  const { actionLines, mappingLinks, targets } = data;
  return [
    ...expectCount('goals', data.goals.length, TARGETS_OF_GOALS.length),
    ...expectCount('targets', targets.length, 169),
    ...TARGETS_OF_GOALS.flatMap((expected, index) => {
      const goal = index + 1;
      return expectCount(
        `targets of goal ${goal}`,
        targets.filter((target) => target.goal === goal).length,
        expected,
      );
    }),
    ...expectCount('action lines', actionLines.filter((line) => line.parent === null).length, LINES),
    ...expectCount('sub-lines of C7', actionLines.filter((line) => line.parent === 'C7').length, SUB_LINES),
    ...categoryProblems(data),
    ...expectCount('Recommendations', data.recommendations.length, 314),
    ...expectCount('conflicts', data.conflicts.length, 80),
    ...[...TARGET_LINKS].flatMap(([edition, expected]) => {
      const links = mappingLinks.filter((link) => link.edition === edition && link.target !== null);
      return expectCount(`links to targets in ${edition}`, links.length, expected);
    }),
  ];
}

/** The contest categories are 1 to 18, each once; C7 as a whole is none. */
function categoryProblems({ actionLines }: ReferenceData): string[] {
  const categories = actionLines.flatMap((line) => line.category ?? []).sort((a, b) => a - b);
  const complete =
    categories.length === CATEGORIES && categories.every((value, index) => value === index + 1);
  const without = actionLines.filter((line) => line.category === null).map((line) => line.code);
  return [
    ...(complete ? [] : [`contest categories: ${categories.join(', ')}, not 1 to ${CATEGORIES} each once`]),
    ...(without.join() === 'C7'
      ? []
      : [`lines without a contest category: ${without.join(', ') || 'none'}, not C7 alone`]),
  ];
}

function expectCount(what: string, actual: number, expected: number): string[] {
  return actual === expected ? [] : [`${what}: ${actual}, not ${expected}`];
}
