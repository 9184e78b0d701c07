import type { Temporal } from 'temporal-polyfill';
import type { PersonRef } from './calendar.js';

/** Everything that changes the calendar and is kept with who, when and why. */
export const AUDIT_ACTIONS = [
  'edition created',
  'edition changed',
  'edition cancelled',
  'phase changed',
  'phase postponed',
  'phase cancelled',
  'phase finished',
  'contribution assigned',
  'contribution changed',
  'contribution delivered',
  'contribution waived',
  'subscriber changed',
  'subscriber ended',
  'calendar imported',
  'feed made',
  'feed revoked',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who does something, when, and why. */
export interface Act {
  /** None: the bot itself. */
  readonly by?: PersonRef;
  readonly at: Temporal.Instant;
  readonly reason?: string;
}

export interface AuditEntry extends Act {
  readonly action: AuditAction;
  /** Id of the edition, phase, contribution, subscriber or feed. */
  readonly subject: string;
  /** The edition it belongs to, where it belongs to one. */
  readonly edition?: string;
  /** What it was before and is now, as far as it changed. JSON. */
  readonly before?: unknown;
  readonly after?: unknown;
}
