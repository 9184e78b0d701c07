import { compareTargets } from '../../shared/codes.js';
import { groupBy } from '../../shared/collections.js';
import { lowestConfidence } from '../../shared/confidence.js';
import type { ActionLine, Citation, Edition, MappingLink } from '../knowledge/ports.js';
import type { GoalMapping, LineMapping } from './ports.js';

/** Groups a line's links by goal. Several sub-lines may name one target: its links are kept side by side. */
export function buildLineMapping(
  line: ActionLine,
  edition: Edition,
  links: readonly MappingLink[],
  computedFrom: readonly ActionLine[],
): LineMapping {
  const goals = [...groupBy(links, (link) => link.goal)]
    .sort(([left], [right]) => left - right)
    .map(([goal, ofGoal]) => buildGoalMapping(goal, ofGoal));
  return {
    line,
    edition,
    goals,
    computedFrom,
    confidence: lowestConfidence(links),
    citations: distinctCitations(links.map((link) => link.citation)),
  };
}

function buildGoalMapping(goal: number, links: readonly MappingLink[]): GoalMapping {
  const targets = [...groupBy(links, (link) => link.target)]
    .flatMap(([code, ofTarget]) => (code === null ? [] : [{ code, links: ofTarget }]))
    .sort((left, right) => compareTargets(left.code, right.code));
  return { goal, wholeGoal: links.filter((link) => link.target === null), targets };
}

/** One citation a place: the same paragraph cited by forty links is named once. */
export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  const byPlace = new Map(
    citations.map((citation) => [`${citation.source}¶${citation.paragraph ?? citation.line}`, citation]),
  );
  return [...byPlace.values()];
}
