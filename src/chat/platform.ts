import type { Place, PlatformName } from './incoming.js';
import type { Reply } from './reply.js';

/** A message that was sent, so that it can be updated later. */
export interface SentMessage {
  readonly place: Place;
  readonly id: string;
}

/** What every platform can do. Kept under eight members on purpose. */
export interface ChatPlatform {
  readonly name: PlatformName;
  start(): Promise<void>;
  /** Takes nothing new, finishes what is in hand, then resolves. */
  stop(): Promise<void>;
  send(place: Place, reply: Reply): Promise<SentMessage>;
  update(message: SentMessage, reply: Reply): Promise<void>;
}
