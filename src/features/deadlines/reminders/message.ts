import { z } from 'zod';
import { readArgument as readJson } from '../../../chat/argument.js';
import type { Incoming } from '../../../chat/incoming.js';
import type { Reply, RichText } from '../../../chat/reply.js';
import { isolate } from '../../../shared/typography.js';
import type { NamedPerson } from '../calendar.js';
import { type About, type Item, itemsOf, type Open } from '../messages/items.js';
import { nameOf } from '../messages/names.js';
import { settledLine } from '../messages/settled.js';
import { gather, type Told } from '../messages/told.js';
import { type Reader, replyOf, sentence } from '../present/context.js';
import { reminderWording } from '../wording/reminders/wording.js';
import type { ReminderHandlerParts } from './parts.js';

/** What is typed to see what a place is sent. */
export const LIST_COMMAND = '/wsis reminders';

/** A message whose button was pressed, with what has become of all that it tells. */
export interface PressedMessage {
  readonly id: string;
  readonly told: Told;
  readonly items: readonly Item[];
  /** What can still be acted on. */
  readonly open: readonly Open[];
  /** Who pressed, as they are to be spoken to. */
  readonly reader: Reader;
  readonly by: NamedPerson;
}

const argument = z.object({ message: z.string(), for: z.string().optional() });

/** What a button or form of a message carries; undefined when it is none of ours. */
export function readArgument(text: string): z.infer<typeof argument> | undefined {
  return readJson(argument, text);
}

/** The message and what it is about, or an answer that says why nothing can be done with it. */
export async function openMessage(
  parts: ReminderHandlerParts,
  incoming: Pick<Incoming, 'person'> & { readonly argument: string },
): Promise<PressedMessage | Reply> {
  const id = readArgument(incoming.argument)?.message;
  const reminders = id === undefined ? [] : await parts.reminders.findByMessage(id);
  const told = await gather(parts, reminders);
  const language = incoming.person.language ?? told?.subscriber.language ?? 'en';
  const say = reminderWording(language);
  if (id === undefined || !told) return sentence(language, 'private', say('gone', { command: LIST_COMMAND }));
  if (!parts.policy.maySubscribe(incoming.person, told.subscriber)) {
    return sentence(language, 'private', say('notYours'));
  }
  const now = parts.clock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const items = itemsOf(told, now);
  const { platform, tenant, id: person, name } = incoming.person;
  return {
    id,
    told,
    items,
    open: items.filter((item): item is Open => item.state === 'open' && item.news !== 'closed'),
    reader: { language, zone: told.subscriber.zone, now },
    by: { platform, tenant, id: person, ...(name !== undefined && { name }) },
  };
}

export function isReply(opened: PressedMessage | Reply): opened is Reply {
  return 'parts' in opened;
}

/** That somebody was first, or that it is no longer so: who and when, and the date as it now is. */
export function unchangedReply({ reader, items }: Pick<PressedMessage, 'reader' | 'items'>): Reply {
  const say = reminderWording(reader.language);
  const lines: RichText[] = items.flatMap((item) =>
    item.state === 'settled' ? [settledLine(reader, item)] : [],
  );
  return replyOf(reader.language, {
    visibility: 'private',
    title: say('unchanged'),
    parts: lines.length > 0 ? [{ kind: 'list', items: lines }] : [{ kind: 'paragraph', text: say('over') }],
  });
}

/** Names a subject in forms and buttons: `phase:prizes-2027/submission`. */
export function tokenOf(about: About): string {
  return about.kind === 'phase' ? `phase:${about.phase.id}` : `contribution:${about.contribution.id}`;
}

export function subjectOf(about: About): string {
  return about.kind === 'phase' ? about.phase.id : about.contribution.id;
}

export function namesOf(reader: Reader, items: readonly Pick<Item, 'about'>[]): string {
  return items.map(({ about }) => isolate(reader.language, nameOf(reader.language, about))).join(', ');
}
