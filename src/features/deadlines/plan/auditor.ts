import type { Temporal } from 'temporal-polyfill';
import type { Log } from '../../../chat/log.js';
import type { OutboxStore } from '../../../chat/outbox.js';
import { groupBy } from '../../../shared/collections.js';
import type { ReminderStore, SubscriberStore } from '../ports.js';
import type { PlannedReminder } from '../reminder.js';
import type { Planner } from './planner.js';

export interface AuditorParts {
  readonly planner: Pick<Planner, 'planned'>;
  readonly reminders: Pick<ReminderStore, 'statesOf' | 'add'>;
  readonly subscribers: Pick<SubscriberStore, 'find'>;
  readonly outbox: Pick<OutboxStore, 'add'>;
  readonly log: Log;
}

/** What should have gone out in this time has had as long to do so. */
const PATIENCE = { minutes: 30 };
/** A look goes back so far, so that what one look missed is seen by the next. */
const LOOK_BACK = { hours: 6 };

/**
 * Looks whether what should have been sent lately was: plans that time again, by the rules alone, and compares with what
 * became of it. What is missing is written down again, so that it is told late, and each place is told what it missed.
 */
export function createAuditor({ planner, reminders, subscribers, outbox, log }: AuditorParts) {
  return async (now: Temporal.Instant): Promise<{ readonly missing: number }> => {
    const until = now.subtract(PATIENCE);
    const missing: PlannedReminder[] = [];
    for await (const page of planner.planned(now.subtract(LOOK_BACK), until)) {
      const states = await reminders.statesOf(page.map(({ key }) => key));
      missing.push(...page.filter(({ key }) => (states.get(key) ?? 'scheduled') === 'scheduled'));
    }
    if (missing.length === 0) return { missing: 0 };
    log.warn(
      { missing: missing.length, first: missing[0]?.at.toString() },
      'reminders were not sent in time',
    );
    await reminders.add(missing);
    const owed = groupBy(missing, ({ subscriber }) => subscriber);
    const places = await subscribers.find([...owed.keys()]);
    await outbox.add(
      places.map(({ id, place }) => {
        const keys = (owed.get(id) ?? []).map(({ key }) => key);
        const payload = { kind: 'deadlines.missed', keys };
        return {
          key: `deadlines.missed|${keys[0]}`,
          place,
          content: 'deadlines.missed',
          payload,
          urgency: 0,
        };
      }),
    );
    return { missing: missing.length };
  };
}
