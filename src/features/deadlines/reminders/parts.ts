import type { Log } from '../../../chat/log.js';
import type { OutboxStore } from '../../../chat/outbox.js';
import type { SentMessage } from '../../../chat/platform.js';
import type { Reply } from '../../../chat/reply.js';
import type { Clock } from '../../../shared/clock.js';
import type { CalendarFileMaker } from '../exchange/ical/write.js';
import type { Policy } from '../policy.js';
import type { CalendarStore, ContributionStore, ReminderStore, SubscriberStore } from '../ports.js';

export interface ReminderHandlerParts {
  readonly calendar: Pick<CalendarStore, 'findPhases' | 'findEdition' | 'listEditions'>;
  readonly subscribers: Pick<SubscriberStore, 'find' | 'silencesOf' | 'silence' | 'unsilence' | 'mute'>;
  readonly contributions: Pick<ContributionStore, 'find' | 'list' | 'listFor' | 'change'>;
  readonly reminders: Pick<ReminderStore, 'findByMessage' | 'findMessagesAbout' | 'add' | 'statesOf'>;
  readonly outbox: Pick<OutboxStore, 'findSent'>;
  /** Makes a message that was sent say something else, on whichever platform. */
  update(message: SentMessage, reply: Reply): Promise<void>;
  /** Takes work that the answer does not wait for, and that whoever stops the bot lets end. It never rejects. */
  later(work: Promise<void>): void;
  readonly calendarFile: CalendarFileMaker;
  readonly policy: Policy;
  readonly clock: Clock;
  readonly log: Log;
}
