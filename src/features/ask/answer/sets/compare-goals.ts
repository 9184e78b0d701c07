import { lowestConfidence } from '../../../../shared/confidence.js';
import type { Edition } from '../../../knowledge/ports.js';
import type { CompareGoalsAnswer, Row } from '../../answers/sets.js';
import type { Answer } from '../../answers.js';
import type { Query, QueryOf } from '../../query.js';
import { type AnswerContext, type ChosenEdition, chooseEdition } from '../context.js';
import { differenceBetween } from '../difference.js';
import { linkedCodes } from '../goal-to-lines.js';
import { editionName, lineName } from '../names.js';
import { citedSources } from '../sources.js';
import {
  categories,
  cellOf,
  citationsOf,
  goalCode,
  goalNamed,
  inOtherEdition,
  isNamed,
  keepEdition,
} from './links.js';

type CompareGoals = QueryOf<'compare-goals'>;

/** Goals side by side: which lines name each and through what, who names all and who one alone. */
export function answerCompareGoals(context: AnswerContext, query: CompareGoals): Answer {
  const { framework } = context;
  const chosen = chooseEdition(context, query.edition);
  const { edition } = chosen;
  const goals = [...new Set(query.goals)];
  const rows = rowsOf(context, goals, edition);
  const links = goals.flatMap((goal) => framework.linksToGoal(goal, edition.id));
  return {
    kind: 'compare-goals',
    asked: query,
    confidence: lowestConfidence(links),
    edition: editionName(edition),
    goals: goals.map((goal, column) => ({
      ...goalNamed(context, goal),
      lineCount: rows.filter(({ cells }) => cells[column] && isNamed(cells[column])).length,
    })),
    rows,
    shared: rows.filter(({ cells }) => cells.every(isNamed)).map(({ code, title }) => ({ code, title })),
    alone: goals.map((goal, column) => ({ code: goalCode(goal), lines: aloneIn(rows, column) })),
    differences: differencesOf(context, goals, chosen),
    sources: citedSources(framework, citationsOf(links, [edition.citation])),
    disagreements: [],
    next: [...inOtherEdition(chosen, query), ...nextSteps(query)],
  };
}

function rowsOf(context: AnswerContext, goals: readonly number[], edition: Edition): readonly Row[] {
  const { framework } = context;
  return categories(framework)
    .map((line) => ({
      ...lineName(context, line),
      cells: goals.map((goal) => cellOf(framework.mappingOf(line.code, edition.id), goal)),
    }))
    .filter(({ cells }) => cells.some(isNamed));
}

/** Lines that name the goal of this column and none of the others. */
function aloneIn(rows: readonly Row[], column: number): readonly string[] {
  return rows
    .filter(({ cells }) => cells.every((cell, index) => isNamed(cell) === (index === column)))
    .map(({ code }) => code);
}

function differencesOf(
  context: AnswerContext,
  goals: readonly number[],
  { edition, other }: ChosenEdition,
): CompareGoalsAnswer['differences'] {
  return goals.map((goal) => ({
    code: goalCode(goal),
    difference: differenceBetween(
      other,
      linkedCodes(context, goal, edition),
      other ? linkedCodes(context, goal, other) : [],
    ),
  }));
}

function nextSteps({ goals, edition }: CompareGoals): readonly Query[] {
  const [first = 1, second = 1] = goals;
  const kept = keepEdition(edition);
  const nodes = (list: readonly number[]) => ({ goals: [...list], targets: [] });
  return [
    { kind: 'lines-by', all: nodes([first]), none: nodes([second]), ...kept },
    { kind: 'lines-by', all: nodes([second]), none: nodes([first]), ...kept },
    { kind: 'goal-to-lines', goals: [first], ...kept },
  ];
}
