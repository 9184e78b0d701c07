import { lowestConfidence } from '../../../../shared/confidence.js';
import type { ActionLine, Edition } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { MatrixAnswer } from '../../answers/sets.js';
import type { Answer } from '../../answers.js';
import type { QueryOf } from '../../query.js';
import { type AnswerContext, type ChosenEdition, chooseEdition } from '../context.js';
import { editionName, goalName, lineName } from '../names.js';
import { citedSources } from '../sources.js';
import { allLinks, categories, cellOf, inOtherEdition, unmappedOf } from './links.js';

/** The whole grid of 18 contest categories by 17 goals. */
export function answerMatrix(context: AnswerContext, query: QueryOf<'matrix'>): Answer {
  const { framework } = context;
  const chosen = chooseEdition(context, query.edition);
  const { edition } = chosen;
  const lines = categories(framework);
  const links = lines.flatMap(({ code }) => allLinks(framework.mappingOf(code, edition.id)));
  return {
    kind: 'matrix',
    asked: query,
    confidence: lowestConfidence(links),
    edition: editionName(edition),
    goals: framework.goals.map(({ number }) => ({ number, name: goalName(context, number) })),
    lines: lines.map((line) => ({ ...lineName(context, line), cells: cellsOf(framework, line, edition) })),
    targetLinks: links.filter(({ target }) => target !== null).length,
    wholeGoalLinks: links.filter(({ target }) => target === null).length,
    unmapped: unmappedOf(context, lines, edition),
    other: otherOf(framework, lines, chosen),
    sources: citedSources(
      framework,
      links.map(({ citation }) => citation),
    ),
    disagreements: [],
    next: [
      ...inOtherEdition(chosen, query),
      ...(chosen.other ? [{ kind: 'compare-editions' as const, lines: [], goals: [], targets: [] }] : []),
      { kind: 'rank', of: 'lines', by: 'targets', order: 'most' },
      { kind: 'rank', of: 'goals', by: 'lines', order: 'fewest' },
    ],
  };
}

function cellsOf(
  { goals, mappingOf }: Framework,
  { code }: ActionLine,
  edition: Edition,
): MatrixAnswer['lines'][number]['cells'] {
  const mapping = mappingOf(code, edition.id);
  return goals.map(({ number }) => {
    const cell = cellOf(mapping, number);
    return { goal: number, ...cell, targetCount: cell.targets.length };
  });
}

function otherOf(
  framework: Framework,
  lines: readonly ActionLine[],
  { edition, other }: ChosenEdition,
): MatrixAnswer['other'] {
  if (!other) return undefined;
  const cells = (line: ActionLine, { id }: Edition) =>
    JSON.stringify(framework.goals.map(({ number }) => cellOf(framework.mappingOf(line.code, id), number)));
  return {
    edition: editionName(other),
    differingLines: lines
      .filter((line) => cells(line, edition) !== cells(line, other))
      .map(({ code }) => code),
  };
}
