import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Composer, OutboxMessage } from '../../../chat/outbox.js';
import type { Reply } from '../../../chat/reply.js';
import { GENEVA } from '../../../shared/zones.js';
import type { CalendarFileMaker } from '../exchange/ical/write.js';
import type { CalendarStore, ContributionStore, ReminderStore, SubscriberStore } from '../ports.js';
import { schemas } from '../ports.js';
import type { Reader } from '../present/context.js';
import type { ScopeNames } from '../present/scopes.js';
import type { PlannedReminder } from '../reminder.js';
import type { Subscriber } from '../subscriber.js';
import { changeReply } from './change.js';
import { endedReply } from './ended.js';
import { missedReply, readReminderKey } from './missed.js';
import { type ReminderMessage, remindersReply } from './reminders.js';
import { gather } from './told.js';

export interface ComposerParts {
  readonly calendar: Pick<CalendarStore, 'findPhases' | 'findEdition' | 'listEditions'>;
  readonly subscribers: Pick<SubscriberStore, 'find' | 'findAt' | 'silencesOf'>;
  readonly contributions: Pick<ContributionStore, 'find' | 'list' | 'listFor'>;
  readonly reminders: Pick<ReminderStore, 'findByMessage'>;
  readonly names: ScopeNames;
  readonly calendarFile: CalendarFileMaker;
}

/** Composers of this feature's messages, by their content. Each says what holds at the moment it is asked. */
export function createComposers(parts: ComposerParts): Readonly<Record<string, Composer>> {
  return {
    'deadlines.reminders': async (message, now) => {
      const { late } = remindersPayload.parse(message.payload);
      const reminders = await parts.reminders.findByMessage(message.id);
      return composeReminders(parts, reminders, { id: message.id, late }, now);
    },
    'deadlines.change': (message, now) => composeChange(parts, message, now),
    'deadlines.ended': (message) => composeEnded(parts, message),
    'deadlines.missed': (message, now) => composeMissed(parts, message, now),
  };
}

const remindersPayload = z.object({ late: z.boolean() });

/** What reminders of one subscriber in one hour come to; also for those that are only rehearsed. */
export async function composeReminders(
  parts: Pick<ComposerParts, 'calendar' | 'subscribers' | 'contributions' | 'calendarFile'>,
  reminders: readonly PlannedReminder[],
  message: ReminderMessage,
  now: Temporal.Instant,
): Promise<Reply | undefined> {
  const told = await gather(parts, reminders);
  return told && remindersReply(told, message, now, parts.calendarFile);
}

const changePayload = z.object({
  phase: z.string(),
  version: z.number(),
  before: z.object({
    opens: schemas.calendarDate.optional(),
    closes: schemas.calendarDate.optional(),
    status: z.enum(['planned', 'cancelled', 'finished']),
  }),
  reason: z.string().optional(),
});

/** Nothing of a change that another has followed, since that one has its own message. */
async function composeChange(
  { calendar, subscribers }: ComposerParts,
  { payload, place }: OutboxMessage,
  now: Temporal.Instant,
): Promise<Reply | undefined> {
  const { phase: id, version, ...change } = changePayload.parse(payload);
  const [[phase], subscriber] = await Promise.all([calendar.findPhases([id]), subscribers.findAt(place)]);
  const edition = phase && (await calendar.findEdition(phase.edition));
  if (!edition || phase.version !== version) return undefined;
  if (subscriber && (await isMuted(subscribers, subscriber, [phase.id, edition.id], now))) return undefined;
  return changeReply(readerAt(subscriber, now), phase, edition, change);
}

async function isMuted(
  subscribers: ComposerParts['subscribers'],
  { id, mutedUntil, status }: Subscriber,
  subjects: readonly string[],
  now: Temporal.Instant,
): Promise<boolean> {
  if (status === 'ended' || (mutedUntil && mutedUntil.epochMilliseconds > now.epochMilliseconds)) return true;
  const silences = (await subscribers.silencesOf([id])).get(id) ?? [];
  return silences.some(({ subject, state }) => state === 'muted' && subjects.includes(subject));
}

const endedPayload = z.object({ subscriber: z.string(), reason: z.string() });

async function composeEnded(
  { subscribers, names }: ComposerParts,
  { payload, place }: OutboxMessage,
): Promise<Reply | undefined> {
  const { subscriber: id, reason } = endedPayload.parse(payload);
  const [[ended], reader] = await Promise.all([subscribers.find([id]), subscribers.findAt(place)]);
  return ended && endedReply((reader ?? ended).language, ended, reason, names);
}

const missedPayload = z.object({ keys: z.array(z.string()) });

async function composeMissed(
  { calendar, contributions, subscribers }: ComposerParts,
  { payload, place }: OutboxMessage,
  now: Temporal.Instant,
): Promise<Reply | undefined> {
  const missed = missedPayload.parse(payload).keys.flatMap((key) => readReminderKey(key) ?? []);
  if (missed.length === 0) return undefined;
  const idsOf = (kind: 'phase' | 'contribution') => [
    ...new Set(missed.flatMap((one) => (one.kind === kind ? [one.id] : []))),
  ];
  const [reader, told, phases, owed, editions] = await Promise.all([
    subscribers.findAt(place),
    subscribers.find([...new Set(missed.map(({ subscriber }) => subscriber))]),
    calendar.findPhases(idsOf('phase')),
    contributions.find(idsOf('contribution')),
    calendar.listEditions(),
  ]);
  const context = { phases, editions, contributions: owed, subscribers: told };
  return missedReply(readerAt(reader, now), missed, context);
}

function readerAt(subscriber: Subscriber | undefined, now: Temporal.Instant): Reader {
  const { language, zone } = subscriber ?? ({ language: 'en', zone: GENEVA } as const);
  return { language, zone, now: now.round({ smallestUnit: 'minute', roundingMode: 'floor' }) };
}
