import { compareTargets } from '../../../shared/codes.js';
import { groupBy } from '../../../shared/collections.js';
import { lowestConfidence } from '../../../shared/confidence.js';
import type { Edition, MappingLink } from '../../knowledge/ports.js';
import type { Answer, ServingLine } from '../answers.js';
import type { Query } from '../query.js';
import { type AnswerContext, chooseEdition } from './context.js';
import { differenceBetween } from './difference.js';
import { editionName, goalName, isUnder, lineName } from './names.js';
import { citedSource, citedSources } from './sources.js';

/** Which lines serve a goal, through the goal as a whole or through which of its targets. */
export function answerGoalToLines(
  context: AnswerContext,
  query: Extract<Query, { kind: 'goal-to-lines' }>,
): Answer {
  const { framework } = context;
  const { edition, other } = chooseEdition(context, query.edition);
  const links = query.goals
    .flatMap((goal) => framework.linksToGoal(goal, edition.id))
    .filter(({ actionLine }) => isWanted(actionLine, query));
  const [first = 1] = query.goals;
  return {
    kind: 'goal-to-lines',
    confidence: lowestConfidence(links),
    edition: editionName(edition),
    narrowedTo: { among: query.among ?? [], except: query.except ?? [] },
    goals: query.goals.map((number) => ({
      number,
      name: goalName(context, number),
      lines: servingLines(context, number, edition).filter(({ code }) => isWanted(code, query)),
      difference: differenceBetween(
        other,
        linkedCodes(context, number, edition).filter((code) => isWanted(lineIn(code), query)),
        other ? linkedCodes(context, number, other).filter((code) => isWanted(lineIn(code), query)) : [],
      ),
    })),
    sources: citedSources(
      framework,
      links.map((link) => link.citation),
    ),
    disagreements: [],
    next: [
      ...(other ? [{ ...query, edition: other.id }] : []),
      { kind: 'describe', subjects: [{ kind: 'goal', number: first }] },
      ...firstLine(servingLines(context, first, edition)),
    ],
  };
}

/** A line stands for itself and for what is under it. */
function isWanted(
  code: string,
  { among, except = [] }: Pick<Extract<Query, { kind: 'goal-to-lines' }>, 'among' | 'except'>,
): boolean {
  return isUnder(among, code) && (except.length === 0 || !isUnder(except, code));
}

function firstLine([line]: readonly ServingLine[]): Query[] {
  return line ? [{ kind: 'line-to-goals', lines: [line.code] }] : [];
}

/** Of `C5 9.c`. */
function lineIn(code: string): string {
  return code.split(' ')[0] ?? code;
}

/** Lines that serve a goal in one edition, in the order of the lines. */
export function servingLines(context: AnswerContext, goal: number, edition: Edition): readonly ServingLine[] {
  const byLine = groupBy(context.framework.linksToGoal(goal, edition.id), (link) => link.actionLine);
  return context.framework.lines.flatMap((line) => {
    const links = byLine.get(line.code);
    if (!links) return [];
    const targets = links.flatMap((link) => link.target ?? []).toSorted(compareTargets);
    const wholeGoal = links.some((link) => link.target === null);
    return { ...lineName(context, line), wholeGoal, targets, place: placesOf(context, links) };
  });
}

function placesOf({ framework }: AnswerContext, links: readonly MappingLink[]): string {
  return [...new Set(links.map((link) => citedSource(framework, link.citation).place))]
    .filter(Boolean)
    .join(', ');
}

/** The lines that serve a goal and the targets they do it through, as codes to compare: `C5`, `C5 9.c`. */
export function linkedCodes(context: AnswerContext, goal: number, edition: Edition): readonly string[] {
  return servingLines(context, goal, edition).flatMap((line) => [
    line.code,
    ...line.targets.map((target) => `${line.code} ${target}`),
  ]);
}
