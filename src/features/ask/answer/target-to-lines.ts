import { goalOfTarget } from '../../../shared/codes.js';
import { lowestConfidence } from '../../../shared/confidence.js';
import type { Edition, MappingLink } from '../../knowledge/ports.js';
import type { Answer } from '../answers.js';
import type { Query } from '../query.js';
import { type AnswerContext, type ChosenEdition, chooseEdition } from './context.js';
import { differenceBetween } from './difference.js';
import { comparisonOf, flagOf } from './flags.js';
import { editionName, lineName, lineNames, targetLabel } from './names.js';
import { citedSource, citedSources } from './sources.js';

/** Which lines name a target, and which name only the goal as a whole. */
export function answerTargetToLines(
  context: AnswerContext,
  query: Extract<Query, { kind: 'target-to-lines' }>,
): Answer {
  const { framework } = context;
  const chosen = chooseEdition(context, query.edition);
  const links = query.targets.flatMap((code) => framework.linksToTarget(code, chosen.edition.id));
  const [first = ''] = query.targets;
  const goal = goalOfTarget(first);
  return {
    kind: 'target-to-lines',
    confidence: lowestConfidence(links),
    edition: editionName(chosen.edition),
    targets: query.targets.map((code) => describeTarget(context, code, chosen)),
    sources: citedSources(
      framework,
      links.length > 0 ? citationsOf(links) : targetCitations(context, query.targets),
    ),
    disagreements: [],
    next: [
      ...whyFirst(links[0], query.edition),
      ...(chosen.other ? [{ ...query, edition: chosen.other.id }] : []),
      { kind: 'goal-to-lines', goals: [goal] },
      { kind: 'describe', subjects: [{ kind: 'target', code: first }] },
    ],
  };
}

function describeTarget(context: AnswerContext, code: string, { edition, other }: ChosenEdition) {
  const links = context.framework.linksToTarget(code, edition.id);
  return {
    code,
    title: targetLabel(context, code),
    lines: links.flatMap((link) => {
      const line = context.framework.line(link.actionLine);
      if (!line) return [];
      const { place } = citedSource(context.framework, link.citation);
      return { ...lineName(context, line), reason: link.reason ?? undefined, place };
    }),
    wholeGoalLines: wholeGoalLines(context, code, edition),
    flags: links.flatMap((link) =>
      [...flagOf(link), ...(other ? comparisonOf(link) : [])].map((flag) => ({
        ...flag,
        code: link.actionLine,
      })),
    ),
    difference: differenceBetween(
      other,
      links.map((link) => link.actionLine),
      other ? context.framework.linksToTarget(code, other.id).map((link) => link.actionLine) : [],
    ),
  };
}

/** Lines that name the goal as a whole and not this target: near, but not the same thing. */
export function wholeGoalLines(context: AnswerContext, target: string, edition: Edition) {
  const naming = context.framework.linksToTarget(target, edition.id).map((link) => link.actionLine);
  const whole = context.framework
    .linksToGoal(goalOfTarget(target), edition.id)
    .filter((link) => link.target === null);
  return lineNames(
    context,
    whole.map((link) => link.actionLine).filter((code) => !naming.includes(code)),
  );
}

function citationsOf(links: readonly MappingLink[]) {
  return links.map((link) => link.citation);
}

function targetCitations(context: AnswerContext, codes: readonly string[]) {
  return codes.flatMap((code) => context.framework.target(code)?.citation ?? []);
}

function whyFirst(link: MappingLink | undefined, edition: string | undefined): Query[] {
  if (!link?.target) return [];
  return [
    { kind: 'why', line: link.actionLine, target: link.target, ...(edition !== undefined && { edition }) },
  ];
}
