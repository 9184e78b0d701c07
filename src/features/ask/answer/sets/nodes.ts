import type { LineMapping } from '../../../mappings/ports.js';
import type { Nodes } from '../../answers/sets.js';

/** The goals and targets a line names. A goal counts as named as a whole or through any of its targets. */
export function nodesOf(mapping: LineMapping): Nodes {
  return {
    goals: mapping.goals.map(({ goal }) => goal),
    targets: mapping.goals.flatMap(({ targets }) => targets.map(({ code }) => code)),
  };
}

/** What all of them hold. */
export function inAll([first, ...others]: readonly Nodes[]): Nodes {
  if (!first) return { goals: [], targets: [] };
  return {
    goals: first.goals.filter((goal) => others.every(({ goals }) => goals.includes(goal))),
    targets: first.targets.filter((target) => others.every(({ targets }) => targets.includes(target))),
  };
}

/** What the one holds and none of the others does. */
export function onlyIn({ goals, targets }: Nodes, others: readonly Nodes[]): Nodes {
  return {
    goals: goals.filter((goal) => !others.some((other) => other.goals.includes(goal))),
    targets: targets.filter((target) => !others.some((other) => other.targets.includes(target))),
  };
}
