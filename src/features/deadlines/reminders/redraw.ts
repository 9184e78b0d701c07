import type { RichText } from '../../../chat/reply.js';
import { settledReply } from '../messages/reminders.js';
import { gather } from '../messages/told.js';
import type { ReminderHandlerParts } from './parts.js';

type RedrawParts = Pick<
  ReminderHandlerParts,
  'calendar' | 'subscribers' | 'contributions' | 'reminders' | 'outbox' | 'update' | 'later' | 'clock' | 'log'
>;

/** Messages about one contribution that are redrawn at most: the newest are those that people still look at. */
const MOST = 50;

/**
 * Makes a sent message say what now holds, and every other one that told of these contributions, so that nobody presses
 * in vain. The answer does not wait for it: platforms give a form three seconds. What was done stays done when a message
 * cannot be redrawn; the next press says so.
 */
export function redraw(
  parts: RedrawParts,
  message: string,
  {
    contributions = [],
    snoozed,
  }: { readonly contributions?: readonly string[]; readonly snoozed?: RichText } = {},
): void {
  parts.later(redrawAll(parts, message, contributions, snoozed));
}

/** The same for every message that told of a contribution, whoever changed it and wherever. */
export function redrawAbout(parts: RedrawParts, contribution: string): void {
  parts.later(redrawAll(parts, undefined, [contribution], undefined));
}

async function redrawAll(
  parts: RedrawParts,
  message: string | undefined,
  contributions: readonly string[],
  snoozed: RichText | undefined,
): Promise<void> {
  try {
    if (message !== undefined) await redrawOne(parts, message, snoozed);
    const about = contributions.map((id) =>
      parts.reminders.findMessagesAbout({ kind: 'contribution', id }, MOST),
    );
    const others = new Set((await Promise.all(about)).flat());
    for (const other of others) if (other !== message) await redrawOne(parts, other);
  } catch (error) {
    parts.log.warn({ message, error }, 'could not find the messages to be redrawn');
  }
}

async function redrawOne(parts: RedrawParts, message: string, snoozed?: RichText): Promise<void> {
  try {
    const sent = await parts.outbox.findSent(message);
    const told = await gather(parts, await parts.reminders.findByMessage(message));
    if (!sent || !told) return;
    const reply = settledReply(told, { id: message, late: false }, parts.clock.now(), snoozed);
    await parts.update(sent.message, reply);
  } catch (error) {
    parts.log.warn({ message, error }, 'could not redraw a message');
  }
}
