import type { ReplyPart, RichText } from '../../../chat/reply.js';
import { groupBy } from '../../../shared/collections.js';
import { isolate } from '../../../shared/typography.js';
import { type Edition, endOf } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import { nameIn, type Reader } from '../present/context.js';
import { messageWording } from '../wording/messages/wording.js';
import { before, deadlineSpans } from './when.js';

/** As many as are read; the board of the process shows all. */
const MOST = 5;

/** What is still waited for, under its heading, the nearest first. Nothing where all has been handed in. */
export function owedParts(
  reader: Reader,
  owed: readonly Contribution[],
  editions: readonly Edition[],
): readonly ReplyPart[] {
  if (owed.length === 0) return [];
  const say = messageWording(reader.language);
  const sorted = [...owed].sort((one, other) => dueOf(one) - dueOf(other));
  const isOfSeveral = groupBy(owed, ({ edition }) => edition).size > 1;
  const editionOf = ({ edition }: Contribution) =>
    isOfSeveral ? editions.find(({ id }) => id === edition) : undefined;
  const items = sorted.slice(0, MOST).map((one) => owedLine(reader, one, editionOf(one)));
  const rest = sorted.length - items.length;
  return [
    { kind: 'paragraph', text: [{ strong: say('outstanding') }] },
    { kind: 'list', items: rest > 0 ? [...items, say('more', { count: rest })] : items },
  ];
}

function dueOf({ due }: Contribution): number {
  return endOf(due).epochMilliseconds;
}

function owedLine(reader: Reader, contribution: Contribution, edition: Edition | undefined): RichText {
  const { language } = reader;
  const say = messageWording(language);
  const { title, ownerName, due } = contribution;
  const of = edition ? ` (${nameIn(language, edition.names)})` : '';
  const owner = ownerName === undefined ? '' : ` – ${say('event.owner', { name: ownerName })}`;
  return [
    { strong: isolate(language, title) },
    `${of}${owner} – ${before(say('event.due'))}`,
    ...deadlineSpans(reader, due),
  ];
}
