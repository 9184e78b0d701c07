import { lowestConfidence } from '../../../shared/confidence.js';
import type { Citation, MappingLink } from '../../knowledge/ports.js';
import type { GoalMapping, LineMapping } from '../../mappings/ports.js';
import type { Answer, MappedGoal, MappedLine } from '../answers.js';
import type { Query } from '../query.js';
import { type AnswerContext, type ChosenEdition, chooseEdition } from './context.js';
import { comparableCodes, differenceBetween } from './difference.js';
import { disagreementsAbout } from './disagreements.js';
import { comparisonOf, flagOf } from './flags.js';
import { editionName, goalName, lineName, targetLabel } from './names.js';
import { citedSources } from './sources.js';

type LineToGoals = Extract<Query, { kind: 'line-to-goals' }>;

/** Which goals and targets a line maps to in one edition, and where the other edition differs. */
export function answerLineToGoals(context: AnswerContext, query: LineToGoals): Answer {
  const chosen = chooseEdition(context, query.edition);
  const narrowedTo = query.goals ?? [];
  const mapped = query.lines.map((code) => ({
    line: mapLine(context, code, chosen, narrowedTo),
    mapping: context.framework.mappingOf(code, chosen.edition.id),
  }));
  const [first = ''] = query.lines;
  const hasLinks = mapped.some(({ line }) => line !== undefined && line.goalCount > 0);
  return {
    kind: 'line-to-goals',
    edition: editionName(chosen.edition),
    narrowedTo,
    detail: query.detail ?? 'goals',
    lines: mapped.flatMap(({ line }) => line ?? []),
    sources: citedSources(
      context.framework,
      mapped.flatMap(({ mapping }) => citationsOf(mapping, narrowedTo)),
    ),
    disagreements:
      isWhole(query) && chosen.other ? disagreementsAbout(context, ['mapping'], query.lines) : [],
    next: [
      ...(hasLinks ? [whyQuery(first, narrowedTo[0], query.edition)] : []),
      ...otherEdition(chosen, query),
      { kind: 'role', line: first },
      { kind: 'describe', subjects: [{ kind: 'line', code: first }] },
    ],
  };
}

function whyQuery(line: string, goal: number | undefined, edition: string | undefined): Query {
  return {
    kind: 'why',
    line,
    ...(goal !== undefined && { goal }),
    ...(edition !== undefined && { edition }),
  };
}

/** What the sources dispute about a line's mapping as a whole is beside the point of a question about one goal. */
function isWhole({ goals = [] }: LineToGoals): boolean {
  return goals.length === 0;
}

function otherEdition({ other }: ChosenEdition, query: LineToGoals): Query[] {
  return other ? [{ ...query, edition: other.id }] : [];
}

/** One line's mapping, ready to show; undefined for a code the store does not have. */
export function mapLine(
  context: AnswerContext,
  code: string,
  { edition, other }: ChosenEdition,
  narrowedTo: readonly number[] = [],
): MappedLine | undefined {
  const { framework } = context;
  const mapping = framework.mappingOf(code, edition.id);
  if (!mapping) return undefined;
  const goals = narrow(mapping, narrowedTo).map((goal) => mapGoal(context, mapping, goal));
  return {
    ...lineName(context, mapping.line),
    goals,
    goalCount: goals.length,
    targetCount: goals.reduce((count, goal) => count + goal.targets.length, 0),
    computedFrom: mapping.computedFrom.map((line) => line.code),
    confidence: lowestConfidence(linksOf(mapping, narrowedTo)),
    flags: linksOf(mapping, narrowedTo).flatMap(flagOf),
    comparisons: other ? linksOf(mapping, narrowedTo).flatMap(comparisonOf) : [],
    note: edition.isDefault ? mapping.line.mappingNote : undefined,
    difference: differenceBetween(
      other,
      comparableCodes(mapping, narrowedTo),
      comparableCodes(other && framework.mappingOf(code, other.id), narrowedTo),
    ),
  };
}

function mapGoal(
  context: AnswerContext,
  mapping: LineMapping,
  { goal, wholeGoal, targets }: GoalMapping,
): MappedGoal {
  const isUnion = mapping.computedFrom.length > 0;
  return {
    number: goal,
    name: goalName(context, goal),
    wholeGoal: wholeGoal.length > 0,
    targets: targets.map(({ code, links }) => ({
      code,
      title: targetLabel(context, code),
      lines: isUnion ? links.map((link) => link.actionLine) : [],
    })),
  };
}

function narrow(mapping: LineMapping, goals: readonly number[]): readonly GoalMapping[] {
  return goals.length === 0 ? mapping.goals : mapping.goals.filter(({ goal }) => goals.includes(goal));
}

function linksOf(mapping: LineMapping, goals: readonly number[]): readonly MappingLink[] {
  return narrow(mapping, goals).flatMap((goal) => [
    ...goal.wholeGoal,
    ...goal.targets.flatMap(({ links }) => links),
  ]);
}

/** Where the mapping stands. A line without links cites its own heading: that is where the box is missing. */
function citationsOf(mapping: LineMapping | undefined, goals: readonly number[]): readonly Citation[] {
  if (!mapping) return [];
  const links = linksOf(mapping, goals);
  return links.length === 0 ? [mapping.line.citation] : links.map((link) => link.citation);
}
