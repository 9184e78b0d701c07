import type { Language } from '../shared/language.js';

export type PlatformName = 'slack' | 'teams' | 'terminal';

/** Who is speaking. Identity is (platform, tenant, id); everything else is display only. */
export interface Person {
  readonly platform: PlatformName;
  /** Slack team id or Entra tenant id; empty in the terminal. */
  readonly tenant: string;
  readonly id: string;
  /** As the platform calls them at the moment; never to be relied upon. */
  readonly name?: string;
  /** From the person's profile, where the platform tells it. */
  readonly language?: Language;
  /** IANA zone from the person's profile. */
  readonly zone?: string;
}

/** Where something is said, in words that a platform can turn back into an address. */
export interface Place {
  readonly platform: PlatformName;
  readonly tenant: string;
  readonly conversation: string;
  readonly kind: 'direct' | 'group' | 'channel';
  /** The thread inside the conversation, where the platform has threads. */
  readonly thread?: string;
}

interface IncomingBase {
  /** A short reference for the log and for error messages. */
  readonly reference: string;
  /**
   * Everything that identifies this delivery: the platform's event id, the (place, message) pair. Any key seen
   * before means it was answered already. Empty when the platform delivers exactly once.
   */
  readonly keys: readonly string[];
  readonly person: Person;
  readonly place: Place;
}

/** A file that goes with a message: where its platform has it. It is fetched only for whoever may have it read. */
export interface IncomingFile {
  readonly name: string;
  /** Bytes, as the platform says. */
  readonly size?: number;
  readonly address: string;
}

/** Somebody typed something for the bot: a direct message, a mention, or words behind `/wsis`. */
export interface IncomingText extends IncomingBase {
  readonly kind: 'text';
  readonly text: string;
  readonly via: 'message' | 'mention' | 'command';
  readonly files?: readonly IncomingFile[];
}

/** Somebody pressed a button. What it refers to is looked up, and what they may do is checked, now. */
export interface IncomingAction extends IncomingBase {
  readonly kind: 'action';
  /** The button stands under an answer that only this person sees. */
  readonly isPrivate?: boolean;
  readonly action: string;
  readonly argument: string;
  readonly version: string;
}

/** A form came back. Values are as typed; the feature that made the form validates them. */
export interface IncomingForm extends IncomingBase {
  readonly kind: 'form';
  readonly form: string;
  readonly argument: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** Somebody opened the bot's home, its empty conversation, or installed it. */
export interface IncomingOpened extends IncomingBase {
  readonly kind: 'opened';
  readonly surface: 'home' | 'conversation' | 'installation';
}

/** Somebody chose one of the bot's entries in the menu of a message. */
export interface IncomingShortcut extends IncomingBase {
  readonly kind: 'shortcut';
  /** Which entry, by our name for it. */
  readonly shortcut: string;
  /** What the message says: somebody's words, to be looked at and never obeyed or logged. */
  readonly text: string;
}

export type Incoming = IncomingText | IncomingAction | IncomingForm | IncomingOpened | IncomingShortcut;
