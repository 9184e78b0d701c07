import type {
  IncomingAction,
  IncomingForm,
  IncomingOpened,
  IncomingShortcut,
  IncomingText,
  Place,
} from '../../chat/incoming.js';

/** Where a button was pressed, and so where its answer goes. */
export interface PressSource {
  readonly isEphemeral: boolean;
  /** Good for five uses in 30 minutes. */
  readonly responseUrl?: string;
  /** Opens one form, within three seconds. */
  readonly triggerId?: string;
  readonly userId: string;
  readonly place: Place;
  /** The modal that the button stands in: what is answered takes its place. */
  readonly modal?: { readonly id: string; readonly title: string };
}

/** Everything Slack may deliver, as the rest of this folder knows it. Nothing vendor-typed goes further. */
export type SlackDelivery =
  | {
      readonly kind: 'command';
      readonly incoming: IncomingText;
      readonly responseUrl: string;
      /** Opens one form, within three seconds. */
      readonly triggerId?: string;
    }
  | { readonly kind: 'question'; readonly incoming: IncomingText }
  | { readonly kind: 'home'; readonly incoming: IncomingOpened }
  | { readonly kind: 'conversation'; readonly incoming: IncomingOpened }
  | { readonly kind: 'press'; readonly incoming: IncomingAction; readonly source: PressSource }
  | {
      readonly kind: 'shortcut';
      readonly incoming: IncomingShortcut;
      /** Good for five uses in 30 minutes. */
      readonly responseUrl: string;
    }
  /** `title`: of the modal that was sent in. */
  | { readonly kind: 'submission'; readonly incoming: IncomingForm; readonly title: string }
  /** Not for us: somebody's edit, a bot's message, talk between people. */
  | { readonly kind: 'ignored'; readonly reason: string };
