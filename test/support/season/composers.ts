import type { Temporal } from 'temporal-polyfill';
import { createCalendarFileMaker } from '../../../src/features/deadlines/exchange/ical/write.js';
import {
  type ComposerParts,
  composeReminders,
  createComposers,
} from '../../../src/features/deadlines/messages/composers.js';
import type { RehearsedMessage } from '../../../src/features/deadlines/schedule/rehearse.js';
import type { Store } from '../../../src/store/open.js';

function partsOf(store: Store, now: () => Temporal.Instant): ComposerParts {
  const names = { process: () => undefined, line: () => undefined };
  return { ...store, names, calendarFile: createCalendarFileMaker(now) };
}

export function composersOf(store: Store, now: () => Temporal.Instant) {
  return createComposers(partsOf(store, now));
}

/** Whether there would be something to say: a week without dates has no digest. */
export async function saysSomething(store: Store, { reminders, at }: RehearsedMessage): Promise<boolean> {
  const message = { id: 'rehearsed', late: false };
  return (
    (await composeReminders(
      partsOf(store, () => at),
      reminders,
      message,
      at,
    )) !== undefined
  );
}
