import type { ReplyPart } from '../../../chat/reply.js';
import { joinList } from '../../../shared/wording.js';
import type { Answer, MappedLine } from '../answers.js';
import {
  editionText,
  list,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  verbatim,
} from './context.js';
import { codeList } from './difference.js';
import { goalItem, mappingNotes } from './mapping.js';

type LineToGoals = Extract<Answer, { kind: 'line-to-goals' }>;

export function presentLineToGoals(context: PresentContext, answer: LineToGoals): Presented {
  const { lines } = answer;
  const titleOf = (codes: string) => context.say('lineToGoals.title', { line: codes });
  return {
    title: titleOf(lines.map((line) => line.code).join(', ')),
    parts: lines.flatMap((line) => [
      ...(lines.length > 1 ? [paragraph([{ strong: titleOf(line.code) }])] : []),
      ...presentLine(context, line, answer),
    ]),
  };
}

function presentLine(context: PresentContext, line: MappedLine, answer: LineToGoals): readonly ReplyPart[] {
  const { detail } = answer;
  return [
    paragraph(
      detail === 'targets' ? targetsSummary(context, line, answer) : goalsSummary(context, line, answer),
    ),
    ...(detail === 'targets' ? wholeBeside(context, line) : []),
    ...list(line.goals.map((goal) => goalItem(context, goal))),
    ...mappingNotes(context, line),
  ];
}

function valuesOf({ say, language }: PresentContext, line: MappedLine, { narrowedTo, edition }: LineToGoals) {
  return {
    line: line.code,
    title: line.title,
    goals: line.goalCount,
    targets: line.targetCount,
    list: joinList(
      language,
      line.goals.map((goal) => String(goal.number)),
    ),
    asked: joinList(
      language,
      narrowedTo.map((goal) => say('sdg', { goal })),
    ),
    edition: editionText(edition),
  };
}

function goalsSummary(context: PresentContext, line: MappedLine, answer: LineToGoals): string {
  const values = valuesOf(context, line, answer);
  const isSome = line.goalCount > 0;
  if (answer.narrowedTo.length > 0)
    return context.say(isSome ? 'lineToGoals.narrowed' : 'lineToGoals.noneNarrowed', values);
  return context.say(isSome ? 'lineToGoals.summary' : 'lineToGoals.none', values);
}

/** The targets first, where they were asked for; a line may also name goals without any. */
function targetsSummary(context: PresentContext, line: MappedLine, answer: LineToGoals): string {
  if (line.goalCount === 0) return goalsSummary(context, line, answer);
  const isNarrowed = answer.narrowedTo.length > 0;
  const targets = line.goals.flatMap((goal) => goal.targets.map(({ code }) => verbatim(context, code)));
  const values = {
    ...valuesOf(context, line, answer),
    goals: goalsText(context, line.goals),
    list: joinList(context.language, targets),
  };
  if (targets.length === 0) return context.say('lineToGoals.noTargets', values);
  return context.say(isNarrowed ? 'lineToGoals.targetsNarrowed' : 'lineToGoals.targets', values);
}

function goalsText(context: PresentContext, goals: MappedLine['goals']): string {
  return codeList(
    context,
    goals.map(({ number }) => `SDG ${number}`),
  );
}

/** Goals named beside the targets without a target of their own. */
function wholeBeside(context: PresentContext, line: MappedLine): readonly ReplyPart[] {
  const whole = line.goals.filter(({ wholeGoal, targets }) => wholeGoal && targets.length === 0);
  if (line.targetCount === 0 || whole.length === 0) return [];
  return [note(context.say('lineToGoals.wholeBeside', { goals: goalsText(context, whole) }))];
}
