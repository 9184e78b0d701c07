import type { Citation, MappingLink } from '../../knowledge/ports.js';
import type { Description } from '../answers.js';
import { type AnswerContext, chooseEdition } from './context.js';
import { servingLines } from './goal-to-lines.js';
import { awardFacts, meetingFacts, roleClaims } from './line-facts.js';
import { mapLine } from './line-to-goals.js';
import { editionName, goalName, lineName, lineNames } from './names.js';
import { wholeGoalLines } from './target-to-lines.js';

export interface Described {
  readonly description: Description;
  readonly citations: readonly Citation[];
  /** Links of other lines that the description rests on. */
  readonly links?: readonly MappingLink[];
}

export function describeLine(context: AnswerContext, code: string): readonly Described[] {
  const { framework } = context;
  const line = framework.line(code);
  const chosen = chooseEdition(context, undefined);
  const mapping = mapLine(context, code, chosen);
  if (!line || !mapping) return [];
  const parent = line.parent === null ? undefined : framework.line(line.parent);
  return [
    {
      description: {
        kind: 'line',
        ...lineName(context, line),
        parent: parent && lineName(context, parent),
        subLines: framework.subLinesOf(code).map((subLine) => lineName(context, subLine)),
        category: line.category ?? undefined,
        officialTitle:
          line.titles[context.language].status === 'translated' ? line.titles.en.text : undefined,
        mapping,
        edition: editionName(chosen.edition),
        roles: roleClaims(context, code),
        meetings: meetingFacts(context, code),
        awards: awardFacts(context, code),
      },
      citations: [
        line.citation,
        ...(framework.mappingOf(code, chosen.edition.id)?.citations ?? []),
        ...framework.rolesOf(code).flatMap((role) => role.citations.slice(0, 1)),
        ...framework.meetingsOf(code).map((meeting) => meeting.citation),
        ...framework.awardsOf(code).flatMap((award) => award.citations.slice(0, 1)),
      ],
    },
  ];
}

export function describeGoal(context: AnswerContext, number: number): readonly Described[] {
  const { framework } = context;
  const goal = framework.goal(number);
  if (!goal) return [];
  const { edition } = chooseEdition(context, undefined);
  const links = framework.linksToGoal(number, edition.id);
  return [
    {
      description: {
        kind: 'goal',
        number,
        name: goalName(context, number),
        targets: framework.targetsOf(number).map(({ code, label }) => ({ code, title: label })),
        lines: servingLines(context, number, edition),
        edition: editionName(edition),
      },
      citations: [goal.citation, ...links.map((link) => link.citation)],
      links,
    },
  ];
}

export function describeTarget(context: AnswerContext, code: string): readonly Described[] {
  const { framework } = context;
  const target = framework.target(code);
  if (!target) return [];
  const { edition } = chooseEdition(context, undefined);
  const links = framework.linksToTarget(code, edition.id);
  return [
    {
      description: {
        kind: 'target',
        code,
        title: target.label,
        goal: { number: target.goal, name: goalName(context, target.goal) },
        means: target.kind === 'means',
        indicators: target.indicators,
        lines: lineNames(
          context,
          links.map((link) => link.actionLine),
        ),
        wholeGoalLines: wholeGoalLines(context, code, edition),
        edition: editionName(edition),
      },
      citations: [target.citation, ...links.map((link) => link.citation)],
      links,
    },
  ];
}
