import { Temporal } from 'temporal-polyfill';
import type { IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import type { Form, Reply } from '../../../chat/reply.js';
import { nameOf } from '../messages/names.js';
import { nameIn, replyOf } from '../present/context.js';
import { dayText } from '../present/dates.js';
import { reminderWording } from '../wording/reminders/wording.js';
import { isReply, openMessage, type PressedMessage, subjectOf, tokenOf } from './message.js';
import { muteForm, type TypedMute, typedMute } from './mute-form.js';
import type { ReminderHandlerParts } from './parts.js';
import { redraw } from './redraw.js';
import { readDay } from './snooze-form.js';
import { EVERYTHING, undoButton } from './undo.js';

/** What brings muted reminders back, as it is typed. */
const COMMAND = '/wsis remind';

/** Longer than a year is no muting. */
const MOST_DAYS = 366;

export async function pressMute(
  parts: ReminderHandlerParts,
  incoming: IncomingAction,
): Promise<Reply | Form> {
  const message = await openMessage(parts, incoming);
  if (isReply(message)) return message;
  const [first] = message.open;
  const until = today(message).add({ days: 7 }).toString();
  return muteForm(message, { what: first ? tokenOf(first.about) : EVERYTHING, until });
}

export async function takeMute(parts: ReminderHandlerParts, incoming: IncomingForm): Promise<Reply | Form> {
  const message = await openMessage(parts, incoming);
  if (isReply(message)) return message;
  const typed = typedMute(incoming);
  if (typed.what === EVERYTHING) return muteAll(parts, message, typed);
  const name = nameOfToken(message, typed.what);
  const subject = subjectOfToken(message, typed.what);
  if (name === undefined || subject === undefined) return muteForm(message, typed);
  const { told, by, reader } = message;
  await parts.subscribers.silence(told.subscriber.id, { subject, state: 'muted', by, at: parts.clock.now() });
  redraw(parts, message.id);
  const text = reminderWording(reader.language)('mute.done', { name, command: COMMAND });
  return mutedReply(message, text, typed.what);
}

async function muteAll(
  parts: ReminderHandlerParts,
  message: PressedMessage,
  typed: TypedMute,
): Promise<Reply | Form> {
  const { told, by, reader } = message;
  const say = reminderWording(reader.language);
  const day = readDay(typed.until);
  if (!day) return muteForm(message, { ...typed, error: say('mute.until.missing') });
  const first = today(message);
  const isWithin = Temporal.PlainDate.compare(day, first) > 0 && first.until(day).days <= MOST_DAYS;
  if (!isWithin) return muteForm(message, { ...typed, error: say('mute.until.wrong') });
  const until = day.toZonedDateTime(told.subscriber.zone).toInstant();
  await parts.subscribers.mute(told.subscriber.id, until, { by, at: parts.clock.now() });
  const text = say('mute.done.everything', { day: dayText(reader.language, day), command: COMMAND });
  return mutedReply(message, text, EVERYTHING);
}

function mutedReply({ id, reader }: PressedMessage, text: string, token: string): Reply {
  return replyOf(reader.language, {
    visibility: 'private',
    parts: [{ kind: 'paragraph', text }],
    actions: [undoButton(reader.language, id, [token])],
  });
}

/** The day that the clock of the place shows. */
function today({ reader, told }: PressedMessage): Temporal.PlainDate {
  return reader.now.toZonedDateTimeISO(told.subscriber.zone).toPlainDate();
}

function subjectOfToken({ items }: PressedMessage, token: string): string | undefined {
  const item = items.find(({ about }) => tokenOf(about) === token);
  const edition = items.find(({ about }) => `edition:${about.edition.id}` === token);
  return item ? subjectOf(item.about) : edition?.about.edition.id;
}

function nameOfToken({ items, reader }: PressedMessage, token: string): string | undefined {
  const item = items.find(({ about }) => tokenOf(about) === token);
  if (item) return nameOf(reader.language, item.about);
  const edition = items.find(({ about }) => `edition:${about.edition.id}` === token)?.about.edition;
  return edition && nameIn(reader.language, edition.names);
}
