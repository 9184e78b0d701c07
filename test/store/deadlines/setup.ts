import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Place } from '../../../src/chat/incoming.js';
import type { NewEdition, PersonRef, PlannedReminder, Scope } from '../../../src/features/deadlines/ports.js';
import { reminderKey } from '../../../src/features/deadlines/reminder.js';
import { DEFAULT_SETTINGS } from '../../../src/features/deadlines/subscriber.js';
import type { Connection, Query } from '../../../src/store/connection.js';
import { createCalendarStore } from '../../../src/store/deadlines/calendar.js';
import { createContributionStore } from '../../../src/store/deadlines/contributions.js';
import { createFeedStore } from '../../../src/store/deadlines/feeds.js';
import { createImportStore } from '../../../src/store/deadlines/imports.js';
import { createReminderStore } from '../../../src/store/deadlines/reminders.js';
import { createSubscriberStore } from '../../../src/store/deadlines/subscribers.js';
import { createOutbox } from '../../../src/store/outbox.js';
import { emptyTables, openTestConnection } from '../../support/database.js';

export const NOON = Temporal.Instant.from('2026-12-07T12:00:00Z');
export const GENEVA = 'Europe/Zurich';
export const EDITOR: PersonRef = { platform: 'slack', tenant: 'T1', id: 'U1' };
export const SETTINGS = { ...DEFAULT_SETTINGS, zone: GENEVA, language: 'en' } as const;
const EVERYTHING: readonly Scope[] = [{ kind: 'everything' }];

/** A fresh database for a file of tests, empty for each of them, and the stores on it. */
export function openDeadlines() {
  let connection: Connection | undefined;
  const open = (): Connection => {
    if (!connection) throw new Error('opened before each test');
    return connection;
  };
  beforeAll(async () => {
    connection = await openTestConnection();
  });
  beforeEach(() => emptyTables(open()));
  afterAll(() => connection?.close());
  return {
    query: <Row>(sql: string, parameters?: readonly unknown[]) => open().query<Row>(sql, parameters),
    transaction: <Result>(run: (query: Query) => Promise<Result>) => open().transaction(run),
    get calendar() {
      return createCalendarStore(open());
    },
    get subscribers() {
      return createSubscriberStore(open());
    },
    get contributions() {
      return createContributionStore(open());
    },
    get reminders() {
      return createReminderStore(open());
    },
    get feeds() {
      return createFeedStore(open());
    },
    get imports() {
      return createImportStore(open());
    },
    get outbox() {
      return createOutbox(open());
    },
  };
}

export type Deadlines = ReturnType<typeof openDeadlines>;

export const SUBMISSION = 'prizes-2027/submission';
export const VOTING = 'prizes-2027/voting';

/** Submission closes eight days from now, voting is open for the week after that. */
export function sampleNewEdition(values: Partial<NewEdition> = {}): NewEdition {
  return {
    id: 'prizes-2027',
    process: 'prizes',
    label: '2027',
    names: { en: 'WSIS Prizes 2027', fr: 'Prix du SMSI 2027' },
    origin: 'people',
    leads: [EDITOR],
    channel: placeOf('C9'),
    escalation: { owner: ['P7D'], channel: ['P1D'], lead: ['-P1D'] },
    phases: [
      {
        key: 'submission',
        position: 1,
        kind: 'deadline',
        names: { en: 'Submission' },
        closes: { precision: 'minute', instant: '2026-12-15T22:00:00Z', zone: GENEVA },
        asWritten: '23:00 Geneva time',
        actionLines: ['C5', 'C7 e-health'],
        accepted: [{ warning: 'weekend', reason: 'agreed' }],
      },
      {
        key: 'voting',
        position: 2,
        kind: 'window',
        names: { en: 'Voting' },
        opens: { precision: 'day', date: '2026-12-16', zone: GENEVA },
        closes: { precision: 'day', date: '2026-12-22', zone: GENEVA },
        place: 'Geneva',
        url: 'https://example.org/vote',
        actionLines: [],
        accepted: [],
      },
    ],
    ...values,
  };
}

export function placeOf(conversation: string, kind: Place['kind'] = 'channel'): Place {
  return { platform: 'slack', tenant: 'T1', conversation, kind };
}

/** A channel that hears of everything; returns its id. */
export async function subscribe({ subscribers }: Deadlines, conversation: string): Promise<string> {
  const act = { by: EDITOR, at: NOON };
  return (await subscribers.save(placeOf(conversation), EDITOR, SETTINGS, EVERYTHING, act)).id;
}

/** About a phase in its first version, a minute ago. */
export function reminderOf(
  subscriber: string,
  { subject, occasion, ...values }: Partial<PlannedReminder> = {},
): PlannedReminder {
  const about = {
    subject: subject ?? { kind: 'phase', id: SUBMISSION, version: 1 },
    occasion: occasion ?? 'before:P7D',
  } as const;
  const at = values.at ?? NOON.subtract({ minutes: 1 });
  return {
    key: reminderKey(subscriber, about.subject, about.occasion),
    subscriber,
    ...about,
    at,
    hour: at.round({ smallestUnit: 'hour', roundingMode: 'floor' }),
    target: Temporal.Instant.from('2026-12-15T22:00:00Z'),
    ...values,
  };
}

/** What is due is put into messages and all of them are sent. */
export async function sendDue({ reminders, outbox }: Deadlines, now = NOON): Promise<void> {
  await reminders.collect(now, now.subtract({ minutes: 10 }), 1000);
  for (const { id, place } of await outbox.claim('sender', 1000, 20_000, 0)) {
    await outbox.settle(id, 'sender', { kind: 'sent', message: { place, id: '1' } });
  }
}

/** What waits to be sent, as far as the tests care. */
export async function waiting({ outbox }: Deadlines) {
  const claimed = await outbox.claim('reader', 1000, 20_000, 0);
  return claimed.map(({ place, content, payload, urgency, id }) => ({
    to: place.conversation,
    content,
    payload,
    urgency,
    id,
  }));
}

export async function stateOf(
  { reminders }: Deadlines,
  { key }: PlannedReminder,
): Promise<string | undefined> {
  return (await reminders.statesOf([key])).get(key);
}
