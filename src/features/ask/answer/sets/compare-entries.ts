import { lowestConfidence } from '../../../../shared/confidence.js';
import type { FrameworkEntry } from '../../../knowledge/ports.js';
import type { Nodes } from '../../answers/sets.js';
import type { Answer } from '../../answers.js';
import type { Query, QueryOf } from '../../query.js';
import { type AnswerContext, type ChosenEdition, chooseEdition } from '../context.js';
import { comparableCodes, differenceBetween } from '../difference.js';
import { disagreementsAbout } from '../disagreements.js';
import { editionName, lineNames } from '../names.js';
import { citedSources } from '../sources.js';
import { gapDisagreements, gapsOf } from './gaps.js';
import { allLinks, citationsOf, inOtherEdition, keepEdition, unmappedOf } from './links.js';
import { entriesNaming, entriesOfParent, listedEntry } from './listed-entries.js';
import { inAll, nodesOf, onlyIn } from './nodes.js';

type CompareEntries = QueryOf<'compare-entries'>;

const NOTHING: Nodes = { goals: [], targets: [] };

/** A line's goals in one edition beside those of the entries of a kind that name the line. */
export function answerCompareEntries(context: AnswerContext, query: CompareEntries): Answer {
  const { framework } = context;
  const chosen = chooseEdition(context, query.edition);
  const { edition } = chosen;
  const ofKind = framework.entries.filter(({ kind }) => kind === query.entryKind);
  const entries = entriesNaming(framework, ofKind, query.line);
  const mapping = framework.mappingOf(query.line, edition.id);
  const links = allLinks(mapping);
  const [name] = lineNames(context, [query.line]);
  return {
    kind: 'compare-entries',
    asked: query,
    confidence: lowestConfidence(links),
    edition: editionName(edition),
    line: name ?? { code: query.line, title: '' },
    entries: entries.map((entry) => listedEntry(context, entry)),
    parentEntries: entriesOfParent(framework, ofKind, query.line),
    ...compared(mapping ? nodesOf(mapping) : NOTHING, unionOf(entries)),
    unmapped: unmappedOf(context, mapping ? [mapping.line] : [], edition),
    gaps: gapsOf(context, [query.entryKind]),
    difference: differenceOf(context, query, chosen),
    sources: citedSources(framework, [
      ...citationsOf(links, mapping ? [mapping.line.citation] : [edition.citation]),
      ...entries.map(({ citation }) => citation),
    ]),
    disagreements: [
      ...disagreementsAbout(context, ['mapping'], [query.line]),
      ...gapDisagreements(context, [query.entryKind]),
    ],
    next: [...inOtherEdition(chosen, query), ...nextSteps(context, query)],
  };
}

function unionOf(entries: readonly FrameworkEntry[]): Nodes {
  const linked = entries.flatMap(({ goals }) => goals);
  return {
    goals: [...new Set(linked.map(({ goal }) => goal))].toSorted((left, right) => left - right),
    targets: [...new Set(linked.flatMap(({ targets }) => targets))],
  };
}

/** Targets are compared only where the entries name any. */
function compared(matrix: Nodes, entries: Nodes) {
  const hasTargets = entries.targets.length > 0;
  const ofMatrix = hasTargets ? matrix : { goals: matrix.goals, targets: [] };
  return {
    hasTargets,
    shared: inAll([ofMatrix, entries]),
    onlyMatrix: onlyIn(ofMatrix, [entries]),
    onlyEntries: onlyIn(entries, [ofMatrix]),
  };
}

function differenceOf(
  { framework }: AnswerContext,
  { line }: CompareEntries,
  { edition, other }: ChosenEdition,
) {
  return differenceBetween(
    other,
    comparableCodes(framework.mappingOf(line, edition.id), []),
    comparableCodes(other && framework.mappingOf(line, other.id), []),
  );
}

function nextSteps({ framework }: AnswerContext, query: CompareEntries): readonly Query[] {
  const parent = framework.line(query.line)?.parent;
  return [
    ...(parent ? [{ ...query, line: parent }] : []),
    { kind: 'entries', entryKinds: [query.entryKind], lines: [query.line], goals: [], targets: [] },
    { kind: 'line-to-goals', lines: [query.line], ...keepEdition(query.edition) },
  ];
}
