import type { Edition, MappingLink } from '../../../knowledge/ports.js';
import type { RankAnswer } from '../../answers/sets.js';
import type { QueryOf } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { isUnder, lineName } from '../names.js';
import { allLinks, categories, goalNamed } from './links.js';
import type { Counted } from './rank-places.js';

type Rank = QueryOf<'rank'>;

export interface CountedLinks extends Counted {
  readonly links: readonly MappingLink[];
}

/** What is counted for what is ranked. Lines by lines, or targets by goals, would say nothing. */
export function measureOf({ of, by }: Rank): RankAnswer['by'] {
  switch (of) {
    case 'lines':
      return by === 'goals' ? 'goals' : 'targets';
    case 'goals':
      return by === 'targets' ? 'targets' : 'lines';
    case 'targets':
      return 'lines';
  }
}

/** Everything that is ranked, with its count in one edition, in the framework's order. */
export function countAll(context: AnswerContext, query: Rank, edition: Edition): readonly CountedLinks[] {
  const by = measureOf(query);
  return rankedWithLinks(context, query, edition).map(({ item, links }) => ({
    item,
    links,
    count: countLinks(links, by),
  }));
}

/** How many different goals, targets or lines some links name. */
export function countLinks(links: readonly MappingLink[], by: RankAnswer['by']): number {
  switch (by) {
    case 'goals':
      return new Set(links.map(({ goal }) => goal)).size;
    case 'targets':
      return new Set(links.flatMap(({ target }) => target ?? [])).size;
    case 'lines':
      return new Set(links.map(({ actionLine }) => actionLine)).size;
  }
}

function rankedWithLinks(context: AnswerContext, { of, lines }: Rank, edition: Edition) {
  const { framework } = context;
  switch (of) {
    case 'lines':
      return categories(framework)
        .filter(({ code }) => isUnder(lines, code))
        .map((line) => ({
          item: lineName(context, line),
          links: allLinks(framework.mappingOf(line.code, edition.id)),
        }));
    case 'goals':
      return framework.goals.map(({ number }) => ({
        item: goalNamed(context, number),
        links: framework.linksToGoal(number, edition.id),
      }));
    case 'targets':
      return framework.targets.map(({ code, label }) => ({
        item: { code, title: label },
        links: framework.linksToTarget(code, edition.id),
      }));
  }
}
