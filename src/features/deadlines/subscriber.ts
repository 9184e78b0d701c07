import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../../chat/incoming.js';
import type { Language } from '../../shared/language.js';
import type { NamedPerson, PersonRef, PhaseKind } from './calendar.js';

/** When somebody may be written to: local times in the subscriber's zone. */
export interface Hours {
  /** Days of the week, 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  /** `08:00`: first minute, and `18:00`: last minute, of the hours that are not quiet. */
  readonly from: string;
  readonly to: string;
  /** `09:00`: when reminders counted in days, and the digest, arrive; within the hours. */
  readonly morning: string;
}

/** How long before closing a reminder may be asked for, and how long before or after a due date a contribution. */
export const LONGEST_OFFSET_DAYS = 60;

/** What a place wants to hear, and when. */
export interface SubscriberSettings {
  /** IANA. Of a person: that of their profile, until they choose another. */
  readonly zone: string;
  readonly language: Language;
  readonly hours: Hours;
  /** ISO durations before closing: `P30D`, `PT2H`. */
  readonly offsets: readonly string[];
  readonly opening: boolean;
  readonly closing: boolean;
  /** A summary of the week, each Monday. */
  readonly digest: boolean;
}

/** What is subscribed to. */
export type Scope =
  | { readonly kind: 'everything' }
  /** Id of a process, with all of its editions: `prizes`. */
  | { readonly kind: 'process'; readonly process: string }
  | { readonly kind: 'phase kind'; readonly phaseKind: PhaseKind }
  /** Code of an action line: `C5`. Phases that name no line concern every line. */
  | { readonly kind: 'action line'; readonly line: string };

export interface Subscription {
  readonly scope: Scope;
  readonly since: Temporal.Instant;
}

/** A channel or a person that is reminded. One a place: several subscriptions of it never tell it twice. */
export interface Subscriber extends SubscriberSettings {
  readonly id: string;
  readonly place: Place;
  /** Who subscribed it, and is told when it ends; of a direct place the person themselves. */
  readonly owner: PersonRef;
  /** Until then nothing is sent. */
  readonly mutedUntil?: Temporal.Instant;
  /** Of its settings: nothing they ask for is due before. */
  readonly since: Temporal.Instant;
  readonly status: 'active' | 'ended';
  readonly subscriptions: readonly Subscription[];
}

/** What a place no longer wants to hear about. */
export interface Silence {
  /** Id of a phase, of an edition (all of its phases) or of a contribution. */
  readonly subject: string;
  readonly state: 'done' | 'muted';
  readonly by: NamedPerson;
  readonly at: Temporal.Instant;
}

/** The defaults a person would pick. */
export const DEFAULT_SETTINGS: Omit<SubscriberSettings, 'zone' | 'language'> = {
  hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00', morning: '09:00' },
  offsets: ['P30D', 'P14D', 'P7D', 'P3D', 'P1D', 'PT2H'],
  opening: true,
  closing: true,
  digest: true,
};
