import type { Edition } from '../../knowledge/ports.js';
import type { LineMapping } from '../../mappings/ports.js';
import type { Difference } from '../answers.js';
import { editionName } from './names.js';

/** What one list holds and the other does not: both empty when they agree, undefined when nothing is compared. */
export function differenceBetween(
  other: Edition | undefined,
  here: readonly string[],
  there: readonly string[],
): Difference | undefined {
  if (!other) return undefined;
  const onlyHere = here.filter((code) => !there.includes(code));
  const onlyThere = there.filter((code) => !here.includes(code));
  return { other: editionName(other), onlyHere, onlyThere };
}

/**
 * What a mapping names, as codes to compare: `SDG 4` for a goal, `9.c` for a target. Naming a whole goal counts
 * only through the goal itself, since editions that agree on a goal may still differ in how finely they name it.
 */
export function comparableCodes(
  mapping: LineMapping | undefined,
  goals: readonly number[],
): readonly string[] {
  const wanted = (mapping?.goals ?? []).filter(({ goal }) => goals.length === 0 || goals.includes(goal));
  return wanted.flatMap(({ goal, targets }) => [`SDG ${goal}`, ...targets.map((target) => target.code)]);
}
