import { lowestConfidence } from '../../../../shared/confidence.js';
import type { Edition } from '../../../knowledge/ports.js';
import type { RankAnswer, RankPlace } from '../../answers/sets.js';
import type { Answer, Named } from '../../answers.js';
import type { Query, QueryOf } from '../../query.js';
import { type AnswerContext, type ChosenEdition, chooseEdition } from '../context.js';
import { editionName } from '../names.js';
import { citedSources } from '../sources.js';
import {
  allLinks,
  categories,
  citationsOf,
  goalNamed,
  goalOfCode,
  inOtherEdition,
  keepEdition,
  unmappedOf,
} from './links.js';
import { countAll, countLinks, measureOf } from './rank-counts.js';
import { placesOf } from './rank-places.js';

type Rank = QueryOf<'rank'>;

/** Lines, goals or targets by how many of the others they are linked with. */
export function answerRank(context: AnswerContext, query: Rank): Answer {
  const { framework } = context;
  const chosen = chooseEdition(context, query.edition);
  const { edition, other } = chosen;
  const counted = countAll(context, query, edition);
  const places = placesOf(counted, query.order, query.top);
  const placed = new Set(places.flatMap(({ items }) => items));
  const links = counted.filter(({ item }) => placed.has(item)).flatMap((each) => each.links);
  return {
    kind: 'rank',
    asked: query,
    confidence: lowestConfidence(links),
    edition: editionName(edition),
    by: measureOf(query),
    places,
    unmapped: unmappedAmong(context, places, edition),
    union: query.of === 'lines' ? unionOf(context, query, edition) : undefined,
    ofAll: ofAllTargets(context, query),
    other: otherPlaces(context, query, chosen),
    sources: citedSources(framework, citationsOf(links, [edition.citation])),
    disagreements: [],
    next: [
      ...inOtherEdition(chosen, query),
      ...aboutFirst(places[0], query),
      { ...query, order: query.order === 'most' ? 'fewest' : 'most' },
      ...(other ? [{ kind: 'matrix' as const }] : []),
    ],
  };
}

/** Lines that have their place because the edition gives them no mapping at all. */
function unmappedAmong(
  context: AnswerContext,
  places: readonly RankPlace[],
  edition: Edition,
): readonly Named[] {
  const codes = places.flatMap(({ items }) => items.map(({ code }) => code));
  const lines = categories(context.framework).filter(({ code }) => codes.includes(code));
  return unmappedOf(context, lines, edition);
}

/** C7 is no category; what its sub-lines name together is what people may expect to find. */
function unionOf({ framework }: AnswerContext, query: Rank, edition: Edition): RankAnswer['union'] {
  const mapping = framework.lines
    .filter((line) => line.category === null)
    .map(({ code }) => framework.mappingOf(code, edition.id))
    .find((candidate) => (candidate?.computedFrom.length ?? 0) > 0);
  if (!mapping) return undefined;
  return { line: mapping.line.code, count: countLinks(allLinks(mapping), measureOf(query)) };
}

function ofAllTargets(context: AnswerContext, query: Rank): RankPlace | undefined {
  if (query.of !== 'goals' || measureOf(query) !== 'targets') return undefined;
  const counted = context.framework.goals.map(({ number }) => ({
    item: goalNamed(context, number),
    count: context.framework.targetsOf(number).length,
  }));
  return placesOf(counted, query.order)[0];
}

function otherPlaces(context: AnswerContext, query: Rank, { other }: ChosenEdition): RankAnswer['other'] {
  if (!other) return undefined;
  const places = placesOf(countAll(context, query, other), query.order, query.top);
  return { edition: editionName(other), places };
}

function aboutFirst(place: RankPlace | undefined, { of, edition }: Rank): readonly Query[] {
  const code = place?.items[0]?.code;
  if (code === undefined) return [];
  const kept = keepEdition(edition);
  switch (of) {
    case 'lines':
      return [{ kind: 'line-to-goals', lines: [code], ...kept }];
    case 'goals':
      return [{ kind: 'goal-to-lines', goals: [goalOfCode(code)], ...kept }];
    case 'targets':
      return [{ kind: 'target-to-lines', targets: [code], ...kept }];
  }
}
