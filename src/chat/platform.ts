import { AppError } from '../errors.js';
import type { Place, PlatformName } from './incoming.js';
import type { Reply } from './reply.js';

/** A message that was sent, so that it can be updated later. */
export interface SentMessage {
  readonly place: Place;
  readonly id: string;
}

export interface SendOptions {
  /**
   * Goes with the message, unseen, where the platform has room for it, so that a message whose outcome is not known can
   * be looked for.
   */
  readonly reference?: string;
  /**
   * What is there already of a message that takes several: as `findSent` found it, or as a DeliveryError told. Only
   * what is missing is sent.
   */
  readonly begun?: SentMessage;
}

/** Whether a message with a reference is there; `cannot tell` where the bot may not look. */
export type SentSearch =
  /** It was at least begun: `send` with it as `begun` adds what is missing, if anything is. */
  | { readonly kind: 'found'; readonly message: SentMessage }
  | { readonly kind: 'not there' }
  | { readonly kind: 'cannot tell' }
  /** The platform does not answer at the moment; it can be asked again. */
  | { readonly kind: 'not now' };

/** What every platform can do. Kept under eight members on purpose. */
export interface ChatPlatform {
  readonly name: PlatformName;
  start(): Promise<void>;
  /** Takes nothing new, finishes what is in hand, then resolves. */
  stop(): Promise<void>;
  /** Speaks without being spoken to. Tries once and throws DeliveryError. */
  send(place: Place, reply: Reply, options?: SendOptions): Promise<SentMessage>;
  update(message: SentMessage, reply: Reply): Promise<void>;
  /** Looks for a message that was, or may have been, sent with a reference. Never throws. */
  findSent(place: Place, reference: string): Promise<SentSearch>;
}

/** Why a message was not delivered. */
export type DeliveryFailure =
  /** The place is closed to the bot for good: archived, deleted, the bot removed, the person gone. */
  | { readonly kind: 'gone'; readonly reason: GoneReason }
  /** Milliseconds to wait, and whether everything waits or only this conversation. */
  | {
      readonly kind: 'rate limited';
      readonly retryAfter: number;
      readonly scope: 'conversation' | 'workspace';
    }
  /** The platform will not have this message; trying again is of no use. */
  | { readonly kind: 'refused' }
  /** It was not sent: the platform cannot be reached at the moment. */
  | { readonly kind: 'unreachable' }
  /** It may have arrived. */
  | { readonly kind: 'unknown' };

export type GoneReason = 'archived' | 'removed' | 'uninstalled' | 'unknown place';

/** A message that was not delivered, or may not have been. */
export class DeliveryError extends AppError {
  readonly failure: DeliveryFailure;
  /** What is there already, where some of its messages are. */
  readonly begun: SentMessage | undefined;

  constructor(
    failure: DeliveryFailure,
    texts: { log: string; user: string; cause?: unknown },
    begun?: SentMessage,
  ) {
    super(isUncertain(failure) ? 'UNKNOWN' : 'PLATFORM_REFUSED', texts);
    this.name = 'DeliveryError';
    this.failure = failure;
    this.begun = begun;
  }
}

function isUncertain({ kind }: DeliveryFailure): boolean {
  return kind === 'unknown' || kind === 'unreachable';
}
