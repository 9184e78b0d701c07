import type { Temporal } from 'temporal-polyfill';
import type { OutboxMessage } from '../../chat/outbox.js';
import type { Act, AuditEntry } from './audit.js';
import type { Edition, PersonRef, Phase } from './calendar.js';
import type { Contribution } from './contribution.js';
import type { PlannedReminder, ReminderSubject } from './reminder.js';
import type { Scope, Silence, Subscriber, SubscriberSettings } from './subscriber.js';

export type * from './audit.js';
export type * from './calendar.js';
export { beginOf, endOf } from './calendar.js';
export type * from './contribution.js';
export type * from './reminder.js';
export * as schemas from './schemas.js';
export type * from './subscriber.js';
export { LONGEST_OFFSET_DAYS } from './subscriber.js';

/** An edition as somebody sets it up; the store numbers versions and dates `since`. */
export type NewPhase = Omit<Phase, 'id' | 'edition' | 'version' | 'since' | 'status'>;
export type NewEdition = Omit<Edition, 'version' | 'phases' | 'status'> & {
  readonly phases: readonly NewPhase[];
};

/** What may change. `undefined` takes a value away where there may be none; what is not named stays. */
type ChangeOf<Value> = { readonly [Key in keyof Value]?: Value[Key] | AbsenceOf<Value, Key> };
type AbsenceOf<Value, Key extends keyof Value> = object extends Pick<Value, Key> ? undefined : never;

export type PhaseChange = ChangeOf<
  Pick<
    Phase,
    'names' | 'opens' | 'closes' | 'asWritten' | 'place' | 'url' | 'actionLines' | 'status' | 'accepted'
  >
>;

export type EditionChange = ChangeOf<Pick<Edition, 'names' | 'leads' | 'channel' | 'escalation' | 'status'>>;

export type ContributionChange = ChangeOf<
  Pick<Contribution, 'title' | 'owner' | 'ownerName' | 'due' | 'state' | 'link' | 'delivered'>
>;

/** The outcome of a change that was drawn from a version which may be out of date. */
export type Changed<Value> =
  | { readonly kind: 'changed'; readonly value: Value }
  /** Somebody was first: nothing was changed. */
  | { readonly kind: 'stale'; readonly value: Value }
  | { readonly kind: 'missing' };

/**
 * Processes, editions and phases. Every change and its audit entry are one transaction with what follows from it:
 * unsent reminders of what was moved, cancelled or finished are dropped, and each subscriber that was told of the old
 * date gets one `change` message into the outbox.
 */
export interface CalendarStore {
  /** Changes with every change of the calendar. */
  findVersion(): Promise<string>;
  /** All editions with their phases, by process and label. */
  listEditions(): Promise<readonly Edition[]>;
  findEdition(id: string): Promise<Edition | undefined>;
  findPhases(ids: readonly string[]): Promise<readonly Phase[]>;
  /** False when there is one under this id: nothing was changed. */
  createEdition(edition: NewEdition, act: Act): Promise<boolean>;
  /**
   * Changes an edition and any of its phases, by key, if it still has the version. A phase whose dates or status
   * change gets a new version; one whose other facts change keeps it.
   */
  changeEdition(
    id: string,
    version: number,
    change: EditionChange & { readonly phases?: Readonly<Record<string, PhaseChange>> },
    act: Act,
  ): Promise<Changed<Edition>>;
  /** Adds the editions of the reference documents that are not there yet. */
  recordHistory(editions: readonly NewEdition[], at: Temporal.Instant): Promise<void>;
  /** The newest first. */
  listChanges(since: Temporal.Instant, most: number): Promise<readonly AuditEntry[]>;
}

/** Places that are reminded, and what they subscribe to. */
export interface SubscriberStore {
  findAt(place: Subscriber['place']): Promise<Subscriber | undefined>;
  find(ids: readonly string[]): Promise<readonly Subscriber[]>;
  /** Direct places of these people, where the bot may write to them. */
  findPeople(people: readonly PersonRef[]): Promise<readonly Subscriber[]>;
  /** Whether a direct place of theirs was ever reminded, also when that has ended. */
  isKnown(person: PersonRef): Promise<boolean>;
  /** Makes the place a subscriber, or changes its settings, and replaces its scopes if any are given. */
  save(
    place: Subscriber['place'],
    owner: PersonRef,
    settings: SubscriberSettings,
    scopes: readonly Scope[] | undefined,
    act: Act,
  ): Promise<Subscriber>;
  mute(id: string, until: Temporal.Instant | undefined, act: Act): Promise<void>;
  /** Ends it: nothing more is planned or sent. `reason`: `archived`, `removed`, `asked`. */
  end(id: string, reason: string, act: Act): Promise<void>;
  /** Done with or muted; unsent reminders about it are dropped in the same transaction. */
  silence(id: string, silence: Silence): Promise<void>;
  /** Reminders about it that are later than `at` are to be planned again. */
  unsilence(id: string, subject: string, at: Temporal.Instant): Promise<void>;
  silencesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Silence[]>>;
  /** Active subscribers by page: those behind `after`, in the order of their ids. */
  page(after: string | undefined, most: number): Promise<readonly Subscriber[]>;
}

export interface ContributionStore {
  list(edition: string): Promise<readonly Contribution[]>;
  listFor(owner: PersonRef): Promise<readonly Contribution[]>;
  find(ids: readonly string[]): Promise<readonly Contribution[]>;
  /** Who owes something, was never reminded of anything, and can be written to. */
  findUnreached(most: number): Promise<readonly PersonRef[]>;
  /** All of them or none. */
  assign(contributions: readonly NewContribution[], act: Act): Promise<void>;
  /** Delivering or waiving drops the unsent reminders in the same transaction. */
  change(id: string, version: number, change: ContributionChange, act: Act): Promise<Changed<Contribution>>;
}

export type NewContribution = Omit<Contribution, 'version' | 'since'>;

/** A phase as a file has it: it may be over already. */
export type ImportedPhase = NewPhase & { readonly status?: Phase['status'] };

/** All that a file brings in. Versions say what it was planned from. */
export interface CalendarImport {
  readonly creates: readonly (Omit<NewEdition, 'phases'> & { readonly phases: readonly ImportedPhase[] })[];
  readonly changes: readonly {
    readonly id: string;
    readonly version: number;
    readonly change: EditionChange & { readonly phases?: Readonly<Record<string, PhaseChange>> };
    readonly adds: readonly ImportedPhase[];
  }[];
  readonly assigns: readonly NewContribution[];
  readonly contributionChanges: readonly {
    readonly id: string;
    readonly version: number;
    readonly change: ContributionChange;
  }[];
}

export interface ImportStore {
  /**
   * All of it or nothing, in one transaction with what follows from each change and its audit entries. `stale`: what it
   * was planned from has changed since.
   */
  apply(what: CalendarImport, act: Act): Promise<'applied' | 'stale'>;
}

/** What is to be planned anew, since it changed after it was last planned. */
export interface Unplanned {
  readonly phases: readonly Phase[];
  readonly contributions: readonly Contribution[];
  readonly subscribers: readonly Subscriber[];
}

/** Planned reminders up to a horizon, and what became of them. */
export interface ReminderStore {
  /** Until when everything is planned; undefined before the first time. */
  findHorizon(): Promise<Temporal.Instant | undefined>;
  moveHorizon(to: Temporal.Instant): Promise<void>;
  /** What changed since it was planned, at most so many of each. */
  findUnplanned(most: number): Promise<Unplanned>;
  /** Says that these were planned as they are (by version or `since`); what changed meanwhile stays unplanned. */
  markPlanned(unplanned: Unplanned): Promise<void>;
  /** Phases whose opening or closing, and contributions whose due date, may lead to reminders in this time. */
  findSubjects(
    from: Temporal.Instant,
    until: Temporal.Instant,
  ): Promise<Pick<Unplanned, 'phases' | 'contributions'>>;
  /** Writes those whose key is new, in bulk; returns how many. */
  add(reminders: readonly PlannedReminder[]): Promise<number>;
  /**
   * Takes back unsent reminders of a subscriber that are later than a moment: they are to be planned anew. What somebody
   * snoozed stays, since nobody would plan it again.
   */
  withdraw(subscribers: readonly string[], after: Temporal.Instant): Promise<void>;
  /**
   * Takes what is due into the outbox, one message a subscriber and hour; what was due before `late` becomes one
   * message a subscriber, marked as late. One transaction: of two callers each reminder goes to one. Returns the number
   * of messages.
   */
  collect(now: Temporal.Instant, late: Temporal.Instant, most: number): Promise<number>;
  /** The reminders of a message, with what they are about. */
  findByMessage(outboxId: string): Promise<readonly PlannedReminder[]>;
  /** Messages that told of a subject, in whichever version, the newest first. */
  findMessagesAbout(
    subject: { readonly kind: 'phase' | 'contribution'; readonly id: string },
    most: number,
  ): Promise<readonly string[]>;
  /** What became of reminders, by key: to see whether what should have been sent was. */
  statesOf(keys: readonly string[]): Promise<ReadonlyMap<string, ReminderState>>;
  /** Subscribers that were told of any of these subjects. */
  findTold(subjects: readonly ReminderSubject[]): Promise<readonly string[]>;
}

export type ReminderState = 'scheduled' | 'collected' | 'sent' | 'dropped';

/** Links to calendars, unguessable and revocable. The store holds digests of tokens alone. */
export interface FeedStore {
  create(feed: Feed, tokenDigest: string, act: Act): Promise<void>;
  /** Undefined when there is none, or it was revoked. */
  findByDigest(tokenDigest: string): Promise<Feed | undefined>;
  listOf(owner: PersonRef): Promise<readonly Feed[]>;
  /** False when the owner has no such feed. */
  revoke(id: string, owner: PersonRef, act: Act): Promise<boolean>;
}

export interface Feed {
  readonly id: string;
  readonly owner: PersonRef;
  /** A process (all editions), or what its owner follows and owes. */
  readonly scope: { readonly kind: 'process'; readonly process: string } | { readonly kind: 'person' };
  readonly language: Subscriber['language'];
  readonly createdAt: Temporal.Instant;
}

/** What an outbox message of this feature holds; `kind` is the message's content kind. */
export type DeadlineMessage =
  | { readonly kind: 'deadlines.reminders'; readonly late: boolean }
  /** Told of the old date: told of the change. */
  | {
      readonly kind: 'deadlines.change';
      readonly phase: string;
      readonly version: number;
      readonly before: Pick<Phase, 'opens' | 'closes' | 'status'>;
      readonly reason?: string;
    }
  | { readonly kind: 'deadlines.ended'; readonly subscriber: string; readonly reason: string }
  /** The auditor found that these were not sent. */
  | { readonly kind: 'deadlines.missed'; readonly keys: readonly string[] };

export type { OutboxMessage };
