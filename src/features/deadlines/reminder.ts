import type { Temporal } from 'temporal-polyfill';

/** What a reminder is about. A digest is about all that a subscriber follows. */
export type ReminderSubject =
  | { readonly kind: 'phase'; readonly id: string; readonly version: number }
  | { readonly kind: 'contribution'; readonly id: string; readonly version: number }
  | { readonly kind: 'digest' };

/**
 * Why it is sent: `before:P7D` an offset before closing, `opening`, `closing`, `digest:2026-11-30`, `snooze:3`, and
 * for contributions `owner:P7D`, `channel:P1D`, `lead:-P1D`.
 */
export type Occasion = string;

/** A message to be, for one subscriber about one subject, at one moment. */
export interface PlannedReminder {
  /** Subscriber, subject with version, occasion: what may be sent once. */
  readonly key: string;
  readonly subscriber: string;
  readonly subject: ReminderSubject;
  readonly occasion: Occasion;
  readonly at: Temporal.Instant;
  /**
   * Begin of the hour of the subscriber's clock that `at` falls into: what one place is told in one hour becomes one
   * message.
   */
  readonly hour: Temporal.Instant;
  /** The moment it counts towards, for what is most urgent: closing, opening, due date. */
  readonly target: Temporal.Instant;
}

export function reminderKey(subscriber: string, subject: ReminderSubject, occasion: Occasion): string {
  const named = subject.kind === 'digest' ? 'digest' : `${subject.kind}:${subject.id}:${subject.version}`;
  return [subscriber, named, occasion].join('|');
}
