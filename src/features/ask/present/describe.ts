import type { ReplyPart, RichText } from '../../../chat/reply.js';
import type { Answer, Description, LinkedGoal } from '../answers.js';
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

function entryParts(context: PresentContext, entry: DescriptionOf<'entry'>): readonly ReplyPart[] {
  const { say } = context;
  return [
    ...facts([
      [say('kind'), entry.entryKind],
      [say('period'), entry.period],
      [say('aliases'), verbatim(context, ...entry.aliases)],
      [say('actionLines'), namesText(context, entry.lines)],
    ]),
    ...section(
      say('mapsTo'),
      entry.goals.map((goal) => linkedGoalItem(context, goal)),
    ),
    ...(entry.goals.length === 0 ? [paragraph(say('entry.noGoals'))] : []),
    ...(entry.note ? [note(entry.note)] : []),
  ];
}

function linkedGoalItem(context: PresentContext, { number, name, targets }: LinkedGoal): RichText {
  const { say } = context;
  return [
    { strong: say('lineToGoals.item', { goal: number, name }) },
    targets.length > 0 ? `${say('colon')}${verbatim(context, ...targets)}` : '',
  ];
}

function recommendationParts(
  context: PresentContext,
  { listings }: DescriptionOf<'recommendation'>,
): readonly ReplyPart[] {
  const { say } = context;
  return listings.flatMap((listing) => [
    ...facts([
      [say('title'), listing.title ?? say('recommendation.noTitle')],
      [
        say('status'),
        [listing.status, listing.stage, listing.amendment, listing.version, listing.editionYear]
          .filter(Boolean)
          .join(', '),
      ],
      [say('line'), listing.line && nameText(context, listing.line)],
      // One listing's source stands below the answer anyway.
      [say('sources'), listings.length > 1 ? listing.source : undefined],
    ]),
    ...(listing.note ? [note(listing.note)] : []),
  ]);
}

function editionParts({ say }: PresentContext, edition: DescriptionOf<'edition'>): readonly ReplyPart[] {
  return [
    paragraph(say('edition.summary', { title: edition.title, year: String(edition.year) })),
    ...(edition.isDefault ? [note(say('edition.default'))] : []),
    ...(edition.note ? [note(edition.note)] : []),
  ];
}
