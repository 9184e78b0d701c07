import type { Temporal } from 'temporal-polyfill';
import type { IncomingAction, IncomingForm, Person } from '../../../../src/chat/incoming.js';
import { silentLog } from '../../../../src/chat/log.js';
import type { SentMessage } from '../../../../src/chat/platform.js';
import { type Form, isForm, type Reply } from '../../../../src/chat/reply.js';
import type { Outcome } from '../../../../src/chat/router.js';
import { createPolicy } from '../../../../src/features/deadlines/policy.js';
import type { PlannedReminder } from '../../../../src/features/deadlines/reminder.js';
import { createReminderHandlers } from '../../../../src/features/deadlines/reminders/handlers.js';
import { type Deadlines, EDITOR, GENEVA, NOON, placeOf } from '../../../store/deadlines/setup.js';
import { pressing } from '../../../support/incoming.js';

/** Somebody in the channel, who is neither an editor nor a lead and owes nothing. */
export const COLLEAGUE: Person = { platform: 'slack', tenant: 'T1', id: 'U7', name: 'Amina' };
/** Owes the sample contribution. */
export const OWNER: Person = { platform: 'slack', tenant: 'T1', id: 'U5', name: 'Bao' };
/** The lead of the sample edition. */
export const LEAD: Person = { ...EDITOR, name: 'Chiara' };

export const OWED = {
  id: 'c1',
  edition: 'prizes-2027',
  title: 'Jury list',
  owner: { platform: 'slack', tenant: 'T1', id: 'U5' },
  due: { precision: 'day', date: '2026-12-11', zone: GENEVA },
  state: 'expected',
} as const;

/** The buttons on the store, with what they made of sent messages. */
export function openDesk(
  deadlines: Deadlines,
  clock: { now: Temporal.Instant } = { now: NOON },
  fail?: () => Promise<void>,
) {
  const updates: { readonly message: SentMessage; readonly reply: Reply }[] = [];
  const beside: Promise<void>[] = [];
  /** An answer, once what it started beside itself has ended. */
  const settled = async (outcome: Outcome | undefined) => {
    const answer = await outcome;
    await Promise.all(beside.splice(0));
    return answer;
  };
  const { calendar, subscribers, contributions, reminders, outbox } = deadlines;
  const handlers = createReminderHandlers({
    ...{ calendar, subscribers, contributions, reminders, outbox },
    update: async (message, reply) => {
      await fail?.();
      updates.push({ message, reply });
    },
    later: (work) => void beside.push(work),
    calendarFile: () => 'BEGIN:VCALENDAR',
    policy: createPolicy([]),
    clock: { now: () => clock.now },
    log: silentLog,
  });
  const base = (person: Person) => ({ person, place: placeOf('C1') });
  return {
    updates,
    /** Presses a button of a message, by what it does. */
    async press(person: Person, action: string, argument: object, values: Partial<IncomingAction> = {}) {
      const incoming = pressing({ ...base(person), action, argument: JSON.stringify(argument), ...values });
      return settled(handlers.actions[action]?.(incoming));
    },
    async pressButton(person: Person, reply: Reply, label: string) {
      const button = reply.actions.find((one) => one.label === label);
      if (!button) throw new Error(`no button ${label}`);
      return settled(handlers.actions[button.action]?.(pressing({ ...base(person), ...button })));
    },
    /** Fills in a form and sends it. */
    async send(person: Person, { form, argument }: Form, values: IncomingForm['values']) {
      const incoming = { ...pressing(base(person)), kind: 'form', form, argument, values } as const;
      return settled(handlers.forms[form]?.(incoming));
    },
  };
}

/** Sends what these reminders come to; returns the ids in the outbox by conversation. */
export async function sendReminders(
  { reminders, outbox }: Deadlines,
  planned: readonly PlannedReminder[],
  now = NOON,
): Promise<ReadonlyMap<string, string>> {
  await reminders.add(planned);
  await reminders.collect(now, now.subtract({ hours: 1 }), 1_000);
  const ids = new Map<string, string>();
  for (const { id, place } of await outbox.claim('sender', 1_000, 20_000, 0)) {
    ids.set(place.conversation, id);
    const message = { place, id: `ts-${place.conversation}` };
    await outbox.settle(id, 'sender', { kind: 'sent', message });
  }
  return ids;
}

export function asReply(outcome: Reply | Form | undefined): Reply {
  if (!outcome || isForm(outcome)) throw new Error('not answered in words');
  return outcome;
}

export function asForm(outcome: Reply | Form | undefined): Form {
  if (!outcome || !isForm(outcome)) throw new Error('not answered with a form');
  return outcome;
}

export function errorsOf({ fields }: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ name, error }) => (error === undefined ? [] : [[name, error]])),
  );
}
