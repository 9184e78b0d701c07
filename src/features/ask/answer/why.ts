import { goalOfTarget } from '../../../shared/codes.js';
import { lowestConfidence } from '../../../shared/confidence.js';
import type { Edition, MappingLink } from '../../knowledge/ports.js';
import type { LineMapping } from '../../mappings/ports.js';
import type { Answer, Reason } from '../answers.js';
import type { Query } from '../query.js';
import { type AnswerContext, chooseEdition } from './context.js';
import { disagreementsAbout } from './disagreements.js';
import { comparisonOf, flagOf } from './flags.js';
import { editionName, goalName, lineName, lineNames, targetLabel } from './names.js';
import { citedSources } from './sources.js';

type Why = Extract<Query, { kind: 'why' }>;

/** The recorded reason of each link asked about. Says so when there is no link, or one in another edition only. */
export function answerWhy(context: AnswerContext, query: Why): Answer {
  const { framework } = context;
  const { edition, other } = chooseEdition(context, query.edition);
  const mapping = framework.mappingOf(query.line, edition.id);
  const links = linksAsked(mapping, query);
  const wholeGoal = links.length === 0 ? wholeGoalLinks(mapping, query) : [];
  const linkedIn = links.length === 0 ? editionWithLink(context, query, edition) : undefined;
  const cited = [...links, ...wholeGoal];
  return {
    kind: 'why',
    confidence: lowestConfidence(cited),
    edition: editionName(edition),
    line: mapping ? lineName(context, mapping.line) : { code: query.line, title: '' },
    asked: { goal: query.goal, target: query.target },
    reasons: links.map((link) => toReason(context, link, query.line)),
    reasonSources: reasonSources(context, links),
    flags: links.flatMap((link) => [...flagOf(link), ...(other ? comparisonOf(link) : [])]),
    linkedIn: linkedIn && editionName(linkedIn),
    wholeGoalLines: lineNames(
      context,
      wholeGoal.map((link) => link.actionLine),
    ),
    sources: citedSources(
      framework,
      cited.length > 0 ? cited.map((link) => link.citation) : lineCitation(mapping),
    ),
    disagreements: isNarrow(query) || !other ? [] : disagreementsAbout(context, ['mapping'], [query.line]),
    next: [
      ...(linkedIn ? [{ ...query, edition: linkedIn.id }] : []),
      { kind: 'line-to-goals', lines: [query.line] },
      ...reverse(query),
    ],
  };
}

/** One link was asked about: what the sources dispute about the line's other links is beside the point. */
function isNarrow({ goal, target }: Why): boolean {
  return goal !== undefined || target !== undefined;
}

function reverse({ goal, target }: Why): Query[] {
  if (target) return [{ kind: 'target-to-lines', targets: [target] }];
  return goal ? [{ kind: 'goal-to-lines', goals: [goal] }] : [];
}

function lineCitation(mapping: LineMapping | undefined) {
  return mapping ? [mapping.line.citation] : [];
}

function linksAsked(mapping: LineMapping | undefined, query: Why): readonly MappingLink[] {
  const goal = query.goal ?? (query.target === undefined ? undefined : goalOfTarget(query.target));
  const goals = (mapping?.goals ?? []).filter((candidate) => goal === undefined || candidate.goal === goal);
  return goals.flatMap(({ wholeGoal, targets }) => {
    const named = targets.filter(({ code }) => query.target === undefined || code === query.target);
    return [...(query.target === undefined ? wholeGoal : []), ...named.flatMap(({ links }) => links)];
  });
}

/** Links to the whole goal of a target asked about. */
function wholeGoalLinks(mapping: LineMapping | undefined, { target }: Why): readonly MappingLink[] {
  if (target === undefined) return [];
  const goals = (mapping?.goals ?? []).filter(({ goal }) => goal === goalOfTarget(target));
  return goals.flatMap(({ wholeGoal }) => wholeGoal);
}

function editionWithLink(context: AnswerContext, query: Why, asked: Edition): Edition | undefined {
  return context.framework.editions.find(
    (edition) =>
      edition.id !== asked.id &&
      linksAsked(context.framework.mappingOf(query.line, edition.id), query).length > 0,
  );
}

/** Where the reasons come from, which need not be where the link stands. */
function reasonSources({ framework }: AnswerContext, links: readonly MappingLink[]): readonly string[] {
  const sources = links.flatMap(({ reason, reasonSource }) => (reason && reasonSource ? reasonSource : []));
  return [...new Set(sources)].map((id) => framework.source(id)?.shortTitle ?? id);
}

function toReason(context: AnswerContext, link: MappingLink, asked: string): Reason {
  return {
    line: link.actionLine === asked ? undefined : link.actionLine,
    goal: link.goal,
    goalName: goalName(context, link.goal),
    target: link.target ?? undefined,
    label: link.target === null ? undefined : targetLabel(context, link.target),
    reason: link.reason ?? undefined,
  };
}
