import { goalOfTarget } from '../../../../shared/codes.js';
import { lowestConfidence } from '../../../../shared/confidence.js';
import type { ActionLine, Edition, MappingLink } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { FittingLine, LinesByAnswer } from '../../answers/sets.js';
import type { Answer } from '../../answers.js';
import type { Query, QueryOf } from '../../query.js';
import { type AnswerContext, chooseEdition } from '../context.js';
import { differenceBetween } from '../difference.js';
import { editionName, lineName } from '../names.js';
import { citedSource, citedSources } from '../sources.js';
import { wholeGoalLines } from '../target-to-lines.js';
import {
  categories,
  cellOf,
  citationsOf,
  goalCode,
  inOtherEdition,
  keepEdition,
  linksTo,
  unmappedOf,
} from './links.js';

type LinesBy = QueryOf<'lines-by'>;
type Nodes = LinesBy['all'];

/** Which lines name all of some goals and targets and none of others. */
export function answerLinesBy(context: AnswerContext, query: LinesBy): Answer {
  const { framework } = context;
  const chosen = chooseEdition(context, query.edition);
  const { edition, other } = chosen;
  const fitting = fittingLines(framework, query, edition);
  const links = fitting.flatMap((line) => linksOf(framework, line, query.all, edition));
  return {
    kind: 'lines-by',
    asked: query,
    confidence: lowestConfidence(links),
    edition: editionName(edition),
    lines: fitting.map((line) => toFitting(context, line, query.all, edition)),
    unmapped: unmappedOf(context, fitting, edition),
    wholeGoal: wholeGoalOf(context, query, fitting, edition),
    difference: differenceBetween(
      other,
      codesOf(fitting),
      other ? codesOf(fittingLines(framework, query, other)) : [],
    ),
    sources: citedSources(framework, citationsOf(links, [edition.citation])),
    disagreements: [],
    next: [...inOtherEdition(chosen, query), ...nextSteps(query, fitting)],
  };
}

function fittingLines(framework: Framework, { all, none }: LinesBy, edition: Edition): readonly ActionLine[] {
  return categories(framework).filter(({ code }) => {
    const mapping = framework.mappingOf(code, edition.id);
    const isNaming = (node: string) => linksTo(mapping, node).length > 0;
    return nodeCodes(all).every(isNaming) && !nodeCodes(none).some(isNaming);
  });
}

function nodeCodes({ goals, targets }: Nodes): readonly string[] {
  return [...goals.map(goalCode), ...targets];
}

function linksOf(
  framework: Framework,
  { code }: ActionLine,
  nodes: Nodes,
  edition: Edition,
): readonly MappingLink[] {
  const mapping = framework.mappingOf(code, edition.id);
  return [...new Set(nodeCodes(nodes).flatMap((node) => linksTo(mapping, node)))];
}

function toFitting(context: AnswerContext, line: ActionLine, nodes: Nodes, edition: Edition): FittingLine {
  const { framework } = context;
  const mapping = framework.mappingOf(line.code, edition.id);
  const places = linksOf(framework, line, nodes, edition).map(
    (link) => citedSource(framework, link.citation).place,
  );
  const asked = new Set([...nodes.goals, ...nodes.targets.map(goalOfTarget)]);
  return {
    ...lineName(context, line),
    place: [...new Set(places)].filter(Boolean).join(', '),
    naming: [...asked].map((goal) => {
      const { wholeGoal, targets } = cellOf(mapping, goal);
      if (nodes.goals.includes(goal)) return { goal, wholeGoal, targets };
      return { goal, wholeGoal: false, targets: targets.filter((target) => nodes.targets.includes(target)) };
    }),
  };
}

/** Lines that name the goal of a target as a whole: not among those that name it, yet among those that don't. */
function wholeGoalOf(
  context: AnswerContext,
  { all, none }: LinesBy,
  fitting: readonly ActionLine[],
  edition: Edition,
): LinesByAnswer['wholeGoal'] {
  const found = codesOf(fitting);
  return [...all.targets, ...none.targets]
    .map((target) => ({
      target,
      lines: wholeGoalLines(context, target, edition).filter(
        ({ code }) => all.targets.includes(target) || found.includes(code),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function codesOf(lines: readonly ActionLine[]): readonly string[] {
  return lines.map(({ code }) => code);
}

function nextSteps({ all, none, edition }: LinesBy, [first]: readonly ActionLine[]): readonly Query[] {
  const kept = keepEdition(edition);
  const goals = [...all.goals, ...none.goals].slice(0, 1);
  const targets = [...all.targets, ...none.targets].slice(0, 1);
  return [
    ...(first ? [{ kind: 'line-to-goals' as const, lines: [first.code], ...kept }] : []),
    ...(goals.length > 0 ? [{ kind: 'goal-to-lines' as const, goals, ...kept }] : []),
    ...(targets.length > 0 ? [{ kind: 'target-to-lines' as const, targets, ...kept }] : []),
  ];
}
