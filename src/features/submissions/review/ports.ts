import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../../../chat/incoming.js';
import type { TrailAct } from '../../trail/ports.js';
import type { Held, Outcome, Submission } from '../ports.js';

/** Who reviews something, and who said that they do not. */
export interface Reviewing {
  /** Ids of people, longest first. */
  readonly assigned: readonly string[];
  readonly declined: readonly string[];
}

/** What becomes of who reviews something. */
export type Reassignment =
  | { readonly kind: 'assign'; readonly to: string; readonly role?: string }
  /** Whoever acts gives it to somebody else. */
  | { readonly kind: 'hand over'; readonly to: string; readonly role?: string }
  /** `to`: whoever reviews it in their place. */
  | { readonly kind: 'decline'; readonly reason: string; readonly to?: string }
  | { readonly kind: 'refuse'; readonly why: string };

export type DecidingMove = 'approve' | 'reject' | 'request changes';

export interface PreparedDecision {
  readonly id: number;
  /** The version that was seen. */
  readonly version: number;
  readonly move: DecidingMove;
  /** Always there but for an approval. */
  readonly reason?: string;
}

/** Something that waits for a decision, and for whom. */
export interface Waiting {
  readonly submission: Submission;
  readonly round: number;
  readonly since: Temporal.Instant;
  readonly assigned: readonly string[];
}

/** Who reviews in somebody's place. */
export interface Delegation {
  /** Id of the person. */
  readonly to: string;
  readonly until: Temporal.Instant;
}

/** Somebody is to be reminded of something that waits, for the time that its step says. */
export interface ReviewReminder {
  readonly submission: number;
  readonly round: number;
  readonly step: number;
  readonly person: string;
  readonly place: Place;
}

export interface ReviewStore {
  reviewingOf(ids: readonly number[]): Promise<ReadonlyMap<number, Reviewing>>;
  /** How many open submissions each of these people reviews. */
  loadsOf(people: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Does what `plan` says of who reviews it, as it is while nobody else can change it. */
  reassign(
    id: number,
    actor: string,
    plan: (held: Held) => Reassignment,
    act: TrailAct,
  ): Promise<Extract<Outcome, { kind: 'done' | 'refused' | 'missing' }>>;
  /** Keeps what somebody means to decide; of the same submission the last word counts. */
  prepare(person: string, decisions: readonly PreparedDecision[], at: Temporal.Instant): Promise<void>;
  listPrepared(person: string): Promise<readonly PreparedDecision[]>;
  discardPrepared(person: string, ids: readonly number[]): Promise<void>;
  /** Somebody reviews in the place of another until then; nobody: undefined. */
  setDelegate(person: string, delegate: Delegation | undefined, act: TrailAct): Promise<void>;
  /** Who stands in for whom at a moment, among these people. */
  delegatesOf(people: readonly string[], at: Temporal.Instant): Promise<ReadonlyMap<string, Delegation>>;
  /**
   * Sends one message to each person who was not yet reminded of something by the same step. Returns how many messages.
   */
  remind(reminders: readonly ReviewReminder[]): Promise<number>;
  /** What has waited for a decision since before a moment, the longest first. */
  listWaitingSince(before: Temporal.Instant, most: number): Promise<readonly Waiting[]>;
}
