import type { ReplyPart, RichText } from '../../../chat/reply.js';
import type { Answer, Description } from '../answers.js';
import {
  editionText,
  facts,
  headingOf,
  list,
  namesText,
  nameText,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  section,
  verbatim,
} from './context.js';
import { editionParts, entryParts, recommendationParts } from './describe-documents.js';
import { codeList } from './difference.js';
import { awardText, meetingText, roleItem } from './line-facts.js';
import { mappingNotes, servingItem, shortGoalItem } from './mapping.js';
import { documentParts } from './records/documents.js';
import { resolutionParts } from './records/resolutions.js';
import { systemParts } from './records/systems.js';

type DescriptionOf<Kind extends Description['kind']> = Extract<Description, { kind: Kind }>;

export function presentDescribe(
  context: PresentContext,
  { subjects }: Extract<Answer, { kind: 'describe' }>,
): Presented {
  const [only] = subjects;
  if (only && subjects.length === 1) return { title: titleOf(context, only), parts: partsOf(context, only) };
  return {
    parts: subjects.flatMap((subject) => [
      paragraph([{ strong: titleOf(context, subject) }]),
      ...partsOf(context, subject),
    ]),
  };
}

function titleOf(context: PresentContext, subject: Description): string {
  switch (subject.kind) {
    case 'goal':
      return context.say('lineToGoals.item', { goal: subject.number, name: subject.name });
    case 'recommendation':
    case 'edition':
    case 'resolution':
      return subject.id;
    case 'system':
      return subject.name;
    case 'source':
      return subject.shortTitle;
    default:
      return nameText(context, subject);
  }
}

function partsOf(context: PresentContext, subject: Description): readonly ReplyPart[] {
  switch (subject.kind) {
    case 'line':
      return lineParts(context, subject);
    case 'goal':
      return goalParts(context, subject);
    case 'target':
      return targetParts(context, subject);
    case 'entry':
      return entryParts(context, subject);
    case 'recommendation':
      return recommendationParts(context, subject);
    case 'edition':
      return editionParts(context, subject);
    case 'resolution':
      return resolutionParts(context, subject);
    case 'system':
      return systemParts(context, subject);
    case 'source':
      return documentParts(context, subject);
  }
}

function lineParts(context: PresentContext, line: DescriptionOf<'line'>): readonly ReplyPart[] {
  const { say } = context;
  return [
    ...(line.officialTitle
      ? [note(say('translatedTitle', { official: verbatim(context, line.officialTitle) }))]
      : []),
    ...facts([
      [say('category'), line.category === undefined ? undefined : String(line.category)],
      [say('partOf'), line.parent && nameText(context, line.parent)],
      [say('subLines'), verbatim(context, ...line.subLines.map((subLine) => subLine.code))],
      [say('meeting'), line.meetings.map((meeting) => meetingText(context, meeting)).join(say('semicolon'))],
      [say('winner'), line.awards.map((award) => awardText(context, award)).join(say('semicolon'))],
    ]),
    ...section(
      headingOf(context, 'mapsTo', line.edition),
      line.mapping.goals.map((goal) => shortGoalItem(context, goal)),
    ),
    ...(line.mapping.goalCount === 0
      ? [
          paragraph(
            say('lineToGoals.none', {
              line: line.code,
              title: line.title,
              edition: editionText(line.edition),
            }),
          ),
        ]
      : []),
    ...mappingNotes(context, line.mapping),
    ...section(
      say('roles'),
      // The remarks on each claim are given to those who ask who does what.
      line.roles.map((claim) => roleItem(context, { ...claim, note: undefined })),
    ),
  ];
}

function goalParts(context: PresentContext, goal: DescriptionOf<'goal'>): readonly ReplyPart[] {
  const { say } = context;
  return [
    paragraph(say('goal.summary', { goal: goal.number, count: goal.targets.length })),
    ...list(
      goal.targets.map(
        (target): RichText => [{ strong: verbatim(context, target.code) }, ` ${target.title}`],
      ),
    ),
    ...section(
      headingOf(context, 'goal.lines', goal.edition),
      goal.lines.map((line) => servingItem(context, line)),
    ),
  ];
}

function targetParts(context: PresentContext, target: DescriptionOf<'target'>): readonly ReplyPart[] {
  const { say } = context;
  const { number: goal, name } = target.goal;
  const indicators = target.indicators.map(({ code, ict }) =>
    ict ? `${verbatim(context, code)} (${say('ictIndicator')})` : verbatim(context, code),
  );
  const whole = target.wholeGoalLines.map((line) => line.code);
  return [
    paragraph(say(target.means ? 'target.means' : 'target.outcome', { goal, name })),
    ...facts([
      [say('indicators'), indicators.join(say('comma'))],
      [
        headingOf(context, 'actionLines', target.edition),
        namesText(context, target.lines) || say('target.noLine'),
      ],
    ]),
    ...(whole.length > 0
      ? [
          note(
            say('targetToLines.wholeGoal', {
              lines: codeList(context, whole),
              count: whole.length,
              goal,
              target: target.code,
            }),
          ),
        ]
      : []),
  ];
}
