import type { Temporal } from 'temporal-polyfill';
import type { Place } from './incoming.js';
import type { SentMessage } from './platform.js';
import type { Reply } from './reply.js';

/** A message that the bot is to send of its own accord. What it says is made when it is sent, from what then holds. */
export interface OutboxMessage {
  readonly id: string;
  /** What may be sent once: a second message under the same key is not taken. */
  readonly key: string;
  readonly place: Place;
  /** Names the composer: `deadlines.reminders`. */
  readonly content: string;
  /** For the composer. JSON. */
  readonly payload: unknown;
  /** The higher, the sooner. */
  readonly urgency: number;
}

export type NewOutboxMessage = Omit<OutboxMessage, 'id'>;

/** Held by a process for a while; when that ends the message may be taken by another. */
export interface ClaimedMessage extends OutboxMessage {
  /** From 1. */
  readonly attempt: number;
  /** It may have been sent: the process that tried last has not said. */
  readonly isDoubtful: boolean;
}

/** What became of a message. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: SentMessage }
  /** There was nothing left to say. */
  | { readonly kind: 'dropped'; readonly reason: string }
  /** To be tried again, not before so many milliseconds. `forAll`: nor is anything else sent to that conversation. */
  | { readonly kind: 'later'; readonly delay: number; readonly reason: string; readonly forAll?: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

/** How much more may be claimed of one workspace. */
export interface WorkspaceRoom extends Pick<Place, 'platform' | 'tenant'> {
  readonly most: number;
}

/**
 * Messages to be sent, in the store. Leases and pace are measured by the database's own clock, whatever the bot's
 * clock says.
 */
export interface OutboxStore {
  /** Returns how many were new. */
  add(messages: readonly NewOutboxMessage[]): Promise<number>;
  /**
   * Takes messages to be sent now: at most one a conversation, none where another is being sent or one was sent less
   * than `gap` milliseconds ago, the most urgent first. What was taken longer than `lease` milliseconds ago and never
   * settled is taken again, as doubtful. Of a workspace among `rooms` no more than its `most`, so that one that has much
   * to send keeps nobody else waiting.
   */
  claim(
    by: string,
    most: number,
    lease: number,
    gap: number,
    rooms?: readonly WorkspaceRoom[],
  ): Promise<readonly ClaimedMessage[]>;
  /** Only by who holds it: false when the lease has passed to another. */
  settle(id: string, by: string, outcome: Outcome): Promise<boolean>;
  /**
   * Reserves the next free slot of a pace that many callers share, `interval` milliseconds after the last one; returns
   * the milliseconds to wait for it.
   */
  reserve(pace: string, interval: number): Promise<number>;
  /** Milliseconds until the next message could be claimed; undefined when none waits. */
  findDelay(gap: number): Promise<number | undefined>;
  findSent(id: string): Promise<{ readonly message: SentMessage; readonly content: string } | undefined>;
}

/** Makes the words of a message at the moment it is sent; undefined when there is nothing left to say. */
export type Composer = (message: OutboxMessage, now: Temporal.Instant) => Promise<Reply | undefined>;
