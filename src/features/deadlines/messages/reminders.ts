import { Temporal } from 'temporal-polyfill';
import type { Reply, ReplyPart, RichText } from '../../../chat/reply.js';
import type { CalendarFileMaker } from '../exchange/ical/write.js';
import { type Reader, replyOf } from '../present/context.js';
import { messageWording } from '../wording/messages/wording.js';
import { bodyOf, titleOf } from './body.js';
import { muteButton, reminderButtons } from './buttons.js';
import { digestDay, digestOf } from './digest.js';
import { calendarFiles, openedPhases } from './files.js';
import { headlineOf } from './headline.js';
import { itemsOf, type Open, openItems, type Settled } from './items.js';
import { nameOf } from './names.js';
import { settledLine } from './settled.js';
import type { Told } from './told.js';
import { spanOfTime } from './when.js';

export interface ReminderMessage {
  /** Id in the outbox. */
  readonly id: string;
  /** It tells of what was due while the bot was away. */
  readonly late: boolean;
}

/** What one place is told in one hour, as of now. Undefined when there is nothing left to say. */
export function remindersReply(
  told: Told,
  message: ReminderMessage,
  now: Temporal.Instant,
  makeFile?: CalendarFileMaker,
): Reply | undefined {
  if (!isListening(told, now)) return undefined;
  const reader = readerOf(told, now);
  const items = openItems(told, reader.now);
  const day = digestDay(told, reader);
  const digest = day && digestOf(told, reader, day);
  const [first, ...others] = items;
  if (!first && !digest) return undefined;
  const { language } = reader;
  const ownTitle = message.late ? messageWording(language)('late.title') : digest?.title;
  const files = makeFile ? calendarFiles(language, openedPhases(items), makeFile, now) : [];
  const reply = replyOf(language, {
    visibility: 'conversation',
    title: ownTitle ?? (first ? titleOf(reader, [first, ...others]) : ''),
    parts: [
      ...(message.late ? [lateNote(reader, told)] : []),
      ...bodyOf(reader, told, items, { isFirstInTitle: ownTitle === undefined, hasOwed: !digest }),
      ...(digest && message.late ? [heading(digest.title)] : []),
      ...(digest?.parts ?? []),
    ],
    actions: first ? reminderButtons(reader, message.id, items) : [muteButton(language, message.id)],
  });
  return files.length > 0 ? { ...reply, files } : reply;
}

/** The same message after somebody acted on it: what is settled says by whom and has no buttons any more. */
export function settledReply(
  told: Told,
  message: ReminderMessage,
  now: Temporal.Instant,
  snoozed?: RichText,
): Reply {
  const reader = readerOf(told, now);
  const items = itemsOf(told, reader.now);
  const open = items.filter((item): item is Open => item.state === 'open');
  const settled = items.filter((item): item is Settled => item.state === 'settled');
  const day = digestDay(told, reader);
  const digest = day && digestOf(told, reader, day);
  const [first] = items;
  const title =
    first && (first.state === 'open' ? headlineOf(reader, first) : nameOf(reader.language, first.about));
  return replyOf(reader.language, {
    visibility: 'conversation',
    ...(title === undefined ? {} : { title }),
    parts: [
      ...bodyOf(reader, told, open, { isFirstInTitle: first?.state === 'open', hasOwed: !digest }),
      ...(settled.length > 0
        ? [{ kind: 'list', items: settled.map((one) => settledLine(reader, one)) } as const]
        : []),
      ...(snoozed === undefined ? [] : [{ kind: 'note', tone: 'information', text: snoozed } as const]),
      ...(digest ? [heading(digest.title), ...digest.parts] : []),
    ],
    actions: reminderButtons(reader, message.id, open, snoozed !== undefined),
  });
}

/** Seconds are nothing that people read: "7 days" sent three seconds late would be "6 days". */
export function readerOf({ subscriber }: Pick<Told, 'subscriber'>, now: Temporal.Instant): Reader {
  const { language, zone } = subscriber;
  return { language, zone, now: now.round({ smallestUnit: 'minute', roundingMode: 'floor' }) };
}

function isListening({ subscriber }: Told, now: Temporal.Instant): boolean {
  const { status, mutedUntil } = subscriber;
  return status === 'active' && (!mutedUntil || Temporal.Instant.compare(mutedUntil, now) <= 0);
}

/** The bot was away at least since the first of what it missed. */
function lateNote(reader: Reader, { reminders }: Told): ReplyPart {
  const [first] = reminders.map(({ at }) => at).sort(Temporal.Instant.compare);
  const from = first ?? reader.now;
  const text = messageWording(reader.language)('late.between', spanOfTime(reader, from, reader.now));
  return { kind: 'paragraph', text };
}

function heading(text: string): ReplyPart {
  return { kind: 'paragraph', text: [{ strong: text }] };
}
