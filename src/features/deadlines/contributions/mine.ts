import type { Incoming } from '../../../chat/incoming.js';
import type { Reply, ReplyPart, RichText } from '../../../chat/reply.js';
import { isolate } from '../../../shared/typography.js';
import type { Edition } from '../calendar.js';
import { type Contribution, isOutstanding } from '../contribution.js';
import { deadlineSpans } from '../messages/when.js';
import { nameIn, type Reader, readerOf, replyOf } from '../present/context.js';
import { contributionWording } from '../wording/contributions/wording.js';
import { stateText } from './board.js';
import type { ContributionParts } from './parts.js';
import { inUrgency } from './standing.js';

/** What whoever asks still owes, of all editions, the most urgent first. */
export async function mineReply(
  parts: Pick<ContributionParts, 'calendar' | 'contributions' | 'clock'>,
  incoming: Incoming,
  intro: readonly ReplyPart[] = [],
): Promise<Reply> {
  const reader = readerOf(parts.clock, incoming);
  const say = contributionWording(reader.language);
  const [own, editions] = await Promise.all([
    parts.contributions.listFor(incoming.person),
    parts.calendar.listEditions(),
  ]);
  const owed = inUrgency(own.filter(isOutstanding), reader.now);
  const body: ReplyPart =
    owed.length === 0
      ? { kind: 'paragraph', text: say('mine.none') }
      : { kind: 'list', items: owed.map((one) => lineOf(reader, one, editions)) };
  const report = { action: 'deadlines.contributions.report', argument: '', version: '' } as const;
  return replyOf(reader.language, {
    visibility: 'private',
    title: say('mine.title'),
    parts: [...intro, body],
    actions: owed.length === 0 ? [] : [{ ...report, label: say('button.report'), style: 'primary' }],
  });
}

function lineOf(reader: Reader, contribution: Contribution, editions: readonly Edition[]): RichText {
  const { language } = reader;
  const { title, edition: id, due, link } = contribution;
  const edition = editions.find((one) => one.id === id);
  return [
    { strong: isolate(language, title) },
    ` (${edition ? nameIn(language, edition.names) : id}) – `,
    ...deadlineSpans(reader, due),
    ` – ${stateText(reader, contribution)}`,
    ...(link === undefined ? [] : [' – ', { link, url: link }]),
  ];
}
