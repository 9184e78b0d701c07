import type { Temporal } from 'temporal-polyfill';
import type { IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import type { Form, Reply, RichText } from '../../../chat/reply.js';
import { lastMomentOf, type Open } from '../messages/items.js';
import { nameOf } from '../messages/names.js';
import { byWhom } from '../messages/settled.js';
import { localText, whenText } from '../messages/when.js';
import { type Reader, replyOf, sentence } from '../present/context.js';
import { type PlannedReminder, type ReminderSubject, reminderKey } from '../reminder.js';
import { hourOf } from '../schedule/phases.js';
import { messageWording } from '../wording/messages/wording.js';
import { reminderWording } from '../wording/reminders/wording.js';
import {
  isReply,
  namesOf,
  openMessage,
  type PressedMessage,
  readArgument,
  unchangedReply,
} from './message.js';
import type { ReminderHandlerParts } from './parts.js';
import { redraw } from './redraw.js';
import { readMoment, snoozeForm, typedMoment } from './snooze-form.js';
import { tomorrowMorning } from './tomorrow.js';

/** A moment to tell something again, and what names it among the presses on one message. */
interface Wish {
  readonly at: Temporal.Instant;
  readonly name: string;
}

export async function pressSnooze(
  parts: ReminderHandlerParts,
  incoming: IncomingAction,
): Promise<Reply | Form> {
  const message = await openMessage(parts, incoming);
  if (isReply(message)) return message;
  const { open, reader, told } = message;
  if (open.length === 0) {
    redraw(parts, message.id);
    return unchangedReply(message);
  }
  const name = readArgument(incoming.argument)?.for;
  switch (name) {
    case 'hour':
      return snooze(parts, message, { name, at: reader.now.add({ hours: 1 }) });
    case 'tomorrow':
      return snooze(parts, message, { name, at: tomorrowMorning(told.subscriber, open, reader.now) });
    default:
      return snoozeForm(reader, message.id, defaultMoment(message));
  }
}

/** The form came back with a day and a time by the place's clock. */
export async function takeSnooze(parts: ReminderHandlerParts, incoming: IncomingForm): Promise<Reply | Form> {
  const message = await openMessage(parts, incoming);
  if (isReply(message)) return message;
  const { open, reader } = message;
  if (open.length === 0) return unchangedReply(message);
  const typed = typedMoment(incoming);
  const moment = readMoment(reader, typed);
  if ('errors' in moment) return snoozeForm(reader, message.id, { ...typed, errors: moment.errors });
  if (!open.some((item) => isBefore(moment.at, lastMomentOf(item, reader.now)))) {
    const errors = { time: tooLate(reader, open, moment.at) };
    return snoozeForm(reader, message.id, { ...typed, errors });
  }
  return snooze(parts, message, { name: String(moment.at.epochMilliseconds), at: moment.at });
}

function defaultMoment({ told, open, reader }: PressedMessage) {
  const local = tomorrowMorning(told.subscriber, open, reader.now).toZonedDateTimeISO(reader.zone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

async function snooze(parts: ReminderHandlerParts, message: PressedMessage, wish: Wish): Promise<Reply> {
  const { reader, open } = message;
  const say = reminderWording(reader.language);
  const inTime = open.filter((item) => isBefore(wish.at, lastMomentOf(item, reader.now)));
  if (inTime.length === 0) return sentence(reader.language, 'private', tooLate(reader, open, wish.at));
  const planned = await newReminders(parts, message, inTime, wish);
  const added = await parts.reminders.add(planned);
  if (added === 0) return sentence(reader.language, 'private', say('snooze.already'));
  redraw(parts, message.id, { snoozed: snoozedNote(message, wish) });
  const when = whenText(reader, wish.at);
  const text = say('snooze.done', { when, time: localText(reader, wish.at) });
  const left = open.filter((item) => !inTime.includes(item));
  const leftOut = left.map((item) => say('snooze.over', { name: nameOf(reader.language, item.about) }));
  return replyOf(reader.language, {
    visibility: 'private',
    title: namesOf(reader, inTime),
    parts: [text, ...leftOut].map((line) => ({ kind: 'paragraph', text: line })),
  });
}

/** Pressed twice it is one reminder; pressed again after that one was sent, or dropped, it is another. */
async function newReminders(
  { reminders }: ReminderHandlerParts,
  { id, told }: PressedMessage,
  items: readonly Open[],
  { at, name }: Wish,
): Promise<readonly PlannedReminder[]> {
  const planned = items.map((item) => reminderOf(told.subscriber, item, `snooze:${id}:${name}`, at));
  const states = await reminders.statesOf(planned.map(({ key }) => key));
  return items.flatMap((item, index) => {
    const reminder = planned[index];
    const state = reminder && states.get(reminder.key);
    if (!reminder || state === 'scheduled' || state === 'collected') return [];
    const again = `snooze:${id}:${name}:${at.epochMilliseconds}`;
    return [state === undefined ? reminder : reminderOf(told.subscriber, item, again, at)];
  });
}

function reminderOf(
  { id, zone }: { readonly id: string; readonly zone: string },
  item: Open,
  occasion: string,
  at: Temporal.Instant,
): PlannedReminder {
  const { about, target } = item;
  const subject: ReminderSubject =
    about.kind === 'phase'
      ? { kind: 'phase', id: about.phase.id, version: about.phase.version }
      : { kind: 'contribution', id: about.contribution.id, version: about.contribution.version };
  const counts =
    about.kind === 'phase' && item.news === 'opened' ? (lastMomentOf(item, at) ?? target) : target;
  return {
    key: reminderKey(id, subject, occasion),
    subscriber: id,
    subject,
    occasion,
    at,
    hour: hourOf(at, zone),
    target: counts,
  };
}

function snoozedNote({ reader, by, told }: PressedMessage, { at }: Wish): RichText {
  const { language, zone } = told.subscriber;
  const here = { language, zone, now: reader.now };
  const text = messageWording(language)('settled.snoozed', { time: localText(here, at) });
  return [text, ...byWhom(here, { by, at: reader.now })];
}

function tooLate(reader: Reader, open: readonly Open[], at: Temporal.Instant): string {
  const [first] = open;
  const name = first ? nameOf(reader.language, first.about) : '';
  return reminderWording(reader.language)('snooze.tooLate', { name, time: localText(reader, at) });
}

function isBefore(moment: Temporal.Instant, end: Temporal.Instant | undefined): boolean {
  return !end || moment.epochMilliseconds < end.epochMilliseconds;
}
