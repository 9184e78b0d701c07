import type { Edition } from '../../../knowledge/ports.js';
import type { LineMapping } from '../../../mappings/ports.js';
import type { InBothEditions } from '../../answers/sets.js';
import type { AnswerContext } from '../context.js';
import { comparableCodes } from '../difference.js';
import { linkedCodes, servingLines } from '../goal-to-lines.js';
import { lineName, targetLabel } from '../names.js';
import { goalCode, goalNamed } from './links.js';

/** The two editions that are compared. */
export interface EditionPair {
  readonly here: Edition;
  readonly there: Edition;
}

export function comparedLine(
  context: AnswerContext,
  code: string,
  { here, there }: EditionPair,
): readonly InBothEditions[] {
  const line = context.framework.line(code);
  if (!line) return [];
  const one = context.framework.mappingOf(code, here.id);
  const two = context.framework.mappingOf(code, there.id);
  const both = sides(comparableCodes(one, []), comparableCodes(two, []));
  return [{ ...lineName(context, line), ...both, ...wholes(wholeGoals(one), wholeGoals(two), both) }];
}

export function comparedGoal(
  context: AnswerContext,
  goal: number,
  { here, there }: EditionPair,
): InBothEditions {
  const whole = (edition: Edition) =>
    servingLines(context, goal, edition).flatMap((line) => (line.wholeGoal ? line.code : []));
  const both = sides(linkedCodes(context, goal, here), linkedCodes(context, goal, there));
  return { ...goalNamed(context, goal), ...both, ...wholes(whole(here), whole(there), both) };
}

export function comparedTarget(
  context: AnswerContext,
  target: string,
  { here, there }: EditionPair,
): InBothEditions {
  const lines = ({ id }: Edition) =>
    context.framework.linksToTarget(target, id).map(({ actionLine }) => actionLine);
  return {
    code: target,
    title: targetLabel(context, target),
    ...sides(lines(here), lines(there)),
    wholeHere: [],
    wholeThere: [],
  };
}

function sides(here: readonly string[], there: readonly string[]) {
  return {
    onlyHere: here.filter((code) => !there.includes(code)),
    onlyThere: there.filter((code) => !here.includes(code)),
  };
}

/** Named as a whole in one edition alone, though both name it: what only one names at all stands elsewhere. */
function wholes(
  here: readonly string[],
  there: readonly string[],
  { onlyHere, onlyThere }: ReturnType<typeof sides>,
) {
  return {
    wholeHere: here.filter((code) => !there.includes(code) && !onlyHere.includes(code)),
    wholeThere: there.filter((code) => !here.includes(code) && !onlyThere.includes(code)),
  };
}

function wholeGoals(mapping: LineMapping | undefined): readonly string[] {
  return mapping?.goals.flatMap(({ goal, wholeGoal }) => (wholeGoal.length > 0 ? goalCode(goal) : [])) ?? [];
}
