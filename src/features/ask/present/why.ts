import type { ReplyPart, RichText } from '../../../chat/reply.js';
import { goalOfTarget } from '../../../shared/codes.js';
import { groupBy } from '../../../shared/collections.js';
import type { Answer, Reason } from '../answers.js';
import {
  editionText,
  list,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  verbatim,
} from './context.js';
import { presentFlags } from './difference.js';

type Why = Extract<Answer, { kind: 'why' }>;

export function presentWhy(context: PresentContext, answer: Why): Presented {
  const { say } = context;
  const what = askedText(context, answer);
  const title = say('why.title', { line: answer.line.code, what });
  const edition = editionText(answer.edition);
  if (answer.reasons.length === 0) {
    const elsewhere = answer.linkedIn
      ? [note(say('why.linkedIn', { other: editionText(answer.linkedIn) }))]
      : [];
    return {
      title,
      parts: [
        paragraph(say(keyOf(answer), { line: answer.line.code, what, edition })),
        ...wholeGoal(context, answer),
        ...elsewhere,
      ],
    };
  }
  return {
    title,
    parts: [
      paragraph(
        say(isNarrow(answer) ? 'why.linked' : 'why.summary', { line: answer.line.code, what, edition }),
      ),
      ...list(reasonItems(context, answer.reasons)),
      ...(answer.reasonSources.length > 0
        ? [
            note(
              say('why.reasonSource', {
                sources: verbatim(context, answer.reasonSources.join(say('semicolon'))),
              }),
            ),
          ]
        : []),
      ...presentFlags(context, answer.flags),
    ],
  };
}

function wholeGoal(context: PresentContext, { asked, wholeGoalLines }: Why): readonly ReplyPart[] {
  if (asked.target === undefined || wholeGoalLines.length === 0) return [];
  return [
    note(
      context.say('targetToLines.wholeGoal', {
        lines: verbatim(context, ...wholeGoalLines.map(({ code }) => code)),
        count: wholeGoalLines.length,
        goal: goalOfTarget(asked.target),
        target: asked.target,
      }),
    ),
  ];
}

function keyOf(answer: Why) {
  return isNarrow(answer) ? 'why.notLinked' : 'why.nothingLinked';
}

/** One link was asked about, so whether there is one comes first: "does C5 map to 9.c". */
function isNarrow({ asked }: Why): boolean {
  return asked.goal !== undefined || asked.target !== undefined;
}

function askedText({ say }: PresentContext, { asked }: Why): string {
  if (asked.target) return asked.target;
  return asked.goal ? say('sdg', { goal: asked.goal }) : say('why.allLinks');
}

function subjectOf(context: PresentContext, { line, goal, goalName }: Reason): string {
  const named = context.say('lineToGoals.item', { goal, name: goalName });
  return line === undefined ? named : [verbatim(context, line), named].join(context.say('comma'));
}

/** One item a goal and reason: targets that share a reason are named together. */
function reasonItems(context: PresentContext, reasons: readonly Reason[]): readonly RichText[] {
  const { say } = context;
  const grouped = groupBy(reasons, ({ line, goal, reason }) => `${line} ${goal} ${reason}`);
  return [...grouped.values()].map((group) => {
    const [first] = group;
    const targets = [...new Set(group.flatMap(({ target }) => target ?? []))];
    const whole = group.some(({ target }) => target === undefined) ? [say('wholeGoal')] : [];
    const named = [...whole, ...(targets.length > 0 ? [verbatim(context, ...targets)] : [])].join(
      say('comma'),
    );
    return [
      { strong: first === undefined ? '' : subjectOf(context, first) },
      say('why.item', { named, reason: first?.reason ?? say('why.noReason') }),
    ];
  });
}
