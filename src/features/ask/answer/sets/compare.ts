import { lowestConfidence } from '../../../../shared/confidence.js';
import type { LineMapping } from '../../../mappings/ports.js';
import type { CompareAnswer, Nodes, Row } from '../../answers/sets.js';
import type { Answer } from '../../answers.js';
import type { Query, QueryOf } from '../../query.js';
import { type AnswerContext, type ChosenEdition, chooseEdition } from '../context.js';
import { comparableCodes, differenceBetween } from '../difference.js';
import { disagreementsAbout } from '../disagreements.js';
import { editionName, lineName } from '../names.js';
import { citedSources } from '../sources.js';
import { allLinks, cellOf, goalNamed, inOtherEdition, isNamed, keepEdition, unmappedOf } from './links.js';
import { inAll, nodesOf, onlyIn } from './nodes.js';

type Compare = QueryOf<'compare'>;

/** Lines side by side: the goals of each with their targets, what all share and what each has alone. */
export function answerCompare(context: AnswerContext, query: Compare): Answer {
  const { framework } = context;
  const chosen = chooseEdition(context, query.edition);
  const { edition, other } = chosen;
  const lines = [...new Set(query.lines)];
  const mappings = lines.flatMap((code) => framework.mappingOf(code, edition.id) ?? []);
  const links = mappings.flatMap(allLinks);
  return {
    kind: 'compare',
    asked: query,
    confidence: lowestConfidence(links),
    edition: editionName(edition),
    lines: mappings.map((mapping) => toColumn(context, mapping)),
    rows: rowsOf(context, mappings),
    shared: inAll(mappings.map(nodesOf)),
    alone: aloneOf(mappings),
    unmapped: unmappedOf(
      context,
      mappings.map(({ line }) => line),
      edition,
    ),
    differences: differencesOf(context, lines, chosen),
    sources: citedSources(
      framework,
      mappings.flatMap(({ citations, line }) => (citations.length > 0 ? citations : [line.citation])),
    ),
    disagreements: other ? disagreementsAbout(context, ['mapping'], lines) : [],
    next: [...inOtherEdition(chosen, query), ...nextSteps(query)],
  };
}

function toColumn(context: AnswerContext, mapping: LineMapping): CompareAnswer['lines'][number] {
  const { goals, targets } = nodesOf(mapping);
  return {
    ...lineName(context, mapping.line),
    goalCount: goals.length,
    targetCount: targets.length,
    computedFrom: mapping.computedFrom.map(({ code }) => code),
  };
}

function rowsOf(context: AnswerContext, mappings: readonly LineMapping[]): readonly Row[] {
  return context.framework.goals
    .map(({ number }) => ({
      ...goalNamed(context, number),
      cells: mappings.map((mapping) => cellOf(mapping, number)),
    }))
    .filter(({ cells }) => cells.some(isNamed));
}

function aloneOf(mappings: readonly LineMapping[]): readonly (Nodes & { readonly code: string })[] {
  return mappings.map((mapping) => ({
    code: mapping.line.code,
    ...onlyIn(nodesOf(mapping), mappings.filter((candidate) => candidate !== mapping).map(nodesOf)),
  }));
}

function differencesOf(
  { framework }: AnswerContext,
  lines: readonly string[],
  { edition, other }: ChosenEdition,
): CompareAnswer['differences'] {
  return lines.map((code) => ({
    code,
    difference: differenceBetween(
      other,
      comparableCodes(framework.mappingOf(code, edition.id), []),
      comparableCodes(other && framework.mappingOf(code, other.id), []),
    ),
  }));
}

function nextSteps({ lines, edition }: Compare): readonly Query[] {
  const [first = ''] = lines;
  const kept = keepEdition(edition);
  return [
    { kind: 'mapped-set', what: 'targets', op: 'shared', lines: [...lines], ...kept },
    { kind: 'mapped-set', what: 'targets', op: 'first-only', lines: [...lines], ...kept },
    { kind: 'line-to-goals', lines: [first], ...kept },
  ];
}
