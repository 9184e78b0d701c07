import type { Desk } from '../../src/chat/desk.js';
import type { Place } from '../../src/chat/incoming.js';
import type { ChatPlatform } from '../../src/chat/platform.js';

/** Where a question is asked, or an answer appears. `thread`: below the question, in its own thread. */
export type Where = 'direct' | 'channel' | 'thread';

/** One message as a person on that platform gets it. */
export interface Seen {
  /** Everything that is read out or shown, unescaped: title, body, notes, sources. Not the buttons. */
  readonly text: string;
  readonly buttons: readonly string[];
  readonly where: Where;
  readonly visibleTo: 'asker' | 'everyone';
  /**
   * What the platform would act on instead of showing it: mentions and broadcasts, link targets, formatting that
   * came out of data, terminal escapes.
   */
  readonly active: readonly string[];
}

/** What comes of a report: words, or the form once more. */
export type Reported =
  | { readonly kind: 'said'; readonly text: string }
  /** `error` stands at the field, which still holds what was typed. */
  | { readonly kind: 'form'; readonly error: string; readonly typed: string };

export interface Delivery {
  /** Default `direct`. */
  readonly in?: Where;
  /** Default true outside direct conversations. */
  readonly mention?: boolean;
}

/** What a platform is able to do, so that tests of other things are skipped. */
export interface PlatformCapabilities {
  /** Where it can be asked. */
  readonly places: readonly Where[];
  /** It may deliver the same message twice, and may hand the bot its own messages. */
  readonly redelivery: boolean;
}

/** A running platform behind its real wire. Every method resolves without fixed waits. */
export interface PlatformHarness {
  readonly platform: ChatPlatform;
  /** A direct conversation the bot may speak in once somebody has asked there. */
  readonly home: Place;
  /** Delivers a question; resolves when the platform has taken it (its acknowledgement), not when it is answered. */
  post(text: string, delivery?: Delivery): Promise<void>;
  /** Delivers a question and resolves with the messages that answer it, at least one. */
  say(text: string, delivery?: Delivery): Promise<readonly Seen[]>;
  /** Presses the button with this label as the person who asked; resolves with the answer, at least one message. */
  press(message: Seen, label: string): Promise<readonly Seen[]>;
  /**
   * Presses something no button of ours says (`garbled`), or a well-formed button of a message that is long gone
   * (`out of date`); resolves with the answer, at least one message.
   */
  pressStray(kind: 'garbled' | 'out of date'): Promise<readonly Seen[]>;
  /** Says what the person who asked thinks of an answer; resolves with everything that is then shown. */
  vote(message: Seen, kind: 'good' | 'bad'): Promise<readonly Seen[]>;
  /** Reports a mistake in an answer as the person who asked. */
  report(message: Seen, text: string): Promise<Reported>;
  /** Delivers the last question once more, byte for byte but for what a genuine retry changes. */
  deliverAgain(): Promise<void>;
  /** Delivers a message written by the bot itself, as the platform would. */
  deliverOwn(text: string): Promise<void>;
  /** Every message so far, as it stands now (an updated message appears updated). */
  seen(): readonly Seen[];
  /** Stops the platform, and then whatever served its wire. Calling it twice is allowed. */
  stop(): Promise<void>;
}

/** Starts a platform that talks to the given desk. */
export type MakeHarness = (desk: Desk) => Promise<PlatformHarness>;
