import type { ReplyPart, RichText } from '../../../chat/reply.js';
import type { Description, LinkedGoal } from '../answers.js';
import {
  facts,
  namesText,
  nameText,
  note,
  type PresentContext,
  paragraph,
  section,
  verbatim,
} from './context.js';

type DescriptionOf<Kind extends Description['kind']> = Extract<Description, { kind: Kind }>;

export function entryParts(context: PresentContext, entry: DescriptionOf<'entry'>): readonly ReplyPart[] {
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

export function recommendationParts(
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

export function editionParts(
  { say }: PresentContext,
  edition: DescriptionOf<'edition'>,
): readonly ReplyPart[] {
  return [
    paragraph(say('edition.summary', { title: edition.title, year: String(edition.year) })),
    ...facts([[say('document.publisher'), edition.publisher]]),
    ...(edition.isDefault ? [note(say('edition.default'))] : []),
    ...(edition.note ? [note(edition.note)] : []),
  ];
}
