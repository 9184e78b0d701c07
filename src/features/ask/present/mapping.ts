import type { ReplyPart, RichText } from '../../../chat/reply.js';
import { goalOfTarget } from '../../../shared/codes.js';
import type { Answer, Flag, MappedGoal, MappedLine, ServingLine } from '../answers.js';
import {
  editionText,
  list,
  nameText,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  verbatim,
} from './context.js';
import { codeList, presentConfidence, presentDifference, presentFlags } from './difference.js';

const MOST_COMPARISONS = 3;

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** What must be said beside a mapping: that it was computed, is unsure, or differs elsewhere. */
export function mappingNotes(context: PresentContext, line: MappedLine): readonly ReplyPart[] {
  const { say } = context;
  const union = line.computedFrom.length > 0;
  return [
    ...(union
      ? [note(say('lineToGoals.union', { line: line.code, list: codeList(context, line.computedFrom) }))]
      : []),
    ...presentConfidence(context, line.confidence),
    ...(line.note && !union ? [note(line.note)] : []),
    ...presentFlags(context, line.flags),
    ...presentDifference(context, line.difference),
    ...presentComparisons(context, line.comparisons),
  ];
}

/** Remarks on single links; where there are many, the difference itself says it and asking why gives them. */
export function presentComparisons(
  context: PresentContext,
  comparisons: readonly Flag[],
): readonly ReplyPart[] {
  const remarks = presentFlags(context, comparisons);
  return remarks.length <= MOST_COMPARISONS ? remarks : [];
}

export function goalItem(context: PresentContext, goal: MappedGoal): RichText {
  const { say } = context;
  const whole = goal.wholeGoal ? [say('wholeGoal')] : [];
  const targets = goal.targets.map(({ code, title, lines }) =>
    nameText(context, { code, title: lines.length > 0 ? `${title} [${lines.join(', ')}]` : title }),
  );
  const rest = [...whole, ...targets].join(say('semicolon'));
  return [
    { strong: say('lineToGoals.item', { goal: goal.number, name: goal.name }) },
    rest ? `${say('colon')}${rest}` : '',
  ];
}

/** A goal and the codes of its targets, for an overview whose reader can ask for more. */
export function shortGoalItem(context: PresentContext, goal: MappedGoal): RichText {
  const { say } = context;
  const whole = goal.wholeGoal ? [say('wholeGoal')] : [];
  const codes = [...whole, verbatim(context, ...goal.targets.map(({ code }) => code))].filter(Boolean);
  return [
    { strong: say('lineToGoals.item', { goal: goal.number, name: goal.name }) },
    codes.length > 0 ? `${say('colon')}${codes.join(say('comma'))}` : '',
  ];
}

export function presentGoalToLines(context: PresentContext, answer: Of<'goal-to-lines'>): Presented {
  const { say } = context;
  return {
    title: titleOfLines(context, answer),
    parts: answer.goals.flatMap((goal) => [
      paragraph(
        say('goalToLines.summary', {
          goal: goal.number,
          name: goal.name,
          count: goal.lines.length,
          edition: editionText(answer.edition),
        }),
      ),
      ...list(goal.lines.map((line) => servingItem(context, line))),
      ...presentDifference(context, goal.difference),
    ]),
  };
}

function titleOfLines({ say }: PresentContext, { goals, narrowedTo }: Of<'goal-to-lines'>): string {
  const title = say('goalToLines.title', { goal: goals.map((goal) => goal.number).join(', ') });
  const { among, except } = narrowedTo;
  const narrowed = except.length === 0 ? [] : [say('narrowed.except', { lines: except.join(', ') })];
  const parts = [...among, ...narrowed];
  return parts.length === 0 ? title : `${title} (${parts.join(', ')})`;
}

export function servingItem(context: PresentContext, line: ServingLine): RichText {
  const { say } = context;
  const targets = line.targets.length > 0 ? [verbatim(context, ...line.targets)] : [];
  const named = [...(line.wholeGoal ? [say('wholeGoal')] : []), ...targets].join(say('comma'));
  return [
    { strong: verbatim(context, line.code) },
    ` ${line.title}${say('colon')}${named}${placeText(context, line)}`,
  ];
}

/** The paragraph of one line, where the sources below name many. */
function placeText(context: PresentContext, { place }: { readonly place: string }): string {
  return place ? ` (${verbatim(context, place)})` : '';
}

export function presentTargetToLines(context: PresentContext, answer: Of<'target-to-lines'>): Presented {
  const { say } = context;
  return {
    title: say('targetToLines.title', { target: answer.targets.map((target) => target.code).join(', ') }),
    parts: answer.targets.flatMap((target) => [
      paragraph(
        say('targetToLines.summary', {
          target: target.code,
          label: target.title,
          count: target.lines.length,
          edition: editionText(answer.edition),
        }),
      ),
      ...list(
        target.lines.map((line) => [
          { strong: verbatim(context, line.code) },
          ` ${line.title}${placeText(context, line)}`,
        ]),
      ),
      ...presentWholeGoalLines(context, target),
      ...presentFlags(context, target.flags),
      ...presentDifference(context, target.difference),
    ]),
  };
}

function presentWholeGoalLines(
  context: PresentContext,
  target: Of<'target-to-lines'>['targets'][number],
): readonly ReplyPart[] {
  const lines = target.wholeGoalLines.map((line) => line.code);
  if (lines.length === 0) return [];
  return [
    note(
      context.say('targetToLines.wholeGoal', {
        lines: codeList(context, lines),
        count: lines.length,
        goal: goalOfTarget(target.code),
        target: target.code,
      }),
    ),
  ];
}

export function presentLines(context: PresentContext, answer: Of<'lines'>): Presented {
  const { say } = context;
  return {
    title: say('lines.title'),
    parts: [paragraph(say('lines.summary')), ...list(answer.lines.map((line) => nameText(context, line)))],
  };
}

export function presentGoals({ say }: PresentContext, answer: Of<'goals'>): Presented {
  return {
    title: say('goals.title'),
    parts: list(answer.goals.map(({ number, name }) => say('lineToGoals.item', { goal: number, name }))),
  };
}
