import type { Temporal } from 'temporal-polyfill';
import type { NewOutboxMessage } from '../../chat/outbox.js';
import type { SentMessage } from '../../chat/platform.js';
import type { Someone } from '../people/ports.js';
import type { TrailAct } from '../trail/ports.js';
import type { Found, Shelf, Sought } from './find/sought.js';
import type { Mapping } from './register/columns.js';
import type { Fields, Kind, Submission } from './submission.js';
import type { Move } from './transitions.js';

export { ALIKE, bandsOf, likeness } from './alike.js';
export type {
  Contest,
  ContestOutcome,
  ContestPlan,
  ContestStore,
  Nominee,
  Points,
  Scoring,
} from './contest/ports.js';
export type { Count, Found, Shelf, Sought } from './find/sought.js';
export { nameKey, websiteKey } from './keys.js';
export type { LateLink, LateLinkStore } from './late/ports.js';
export type { Mapping } from './register/columns.js';
export type {
  DecidingMove,
  Delegation,
  PreparedDecision,
  Reassignment,
  Reviewing,
  ReviewReminder,
  ReviewStore,
  Waiting,
} from './review/ports.js';
export type { Decision, Fields, Kind, Submission } from './submission.js';
export type { Move, State } from './transitions.js';
export { stateAfter, TRANSITIONS } from './transitions.js';

/** What the store needs to know of a submission besides what was filled in. */
export interface Draft {
  readonly kind: Kind;
  readonly edition?: string;
  readonly category?: string;
  readonly title: string;
  readonly entity?: string;
  readonly website?: string;
  readonly lines: readonly string[];
  readonly goals?: readonly string[];
  readonly targets?: readonly string[];
  readonly country?: string;
  readonly region?: string;
  readonly entityType?: string;
  readonly year?: number;
  readonly fields: Fields;
}

/** An entry of a register that was kept elsewhere. */
export interface ImportedEntry {
  /** Names it among all that are imported: nothing is taken over twice. */
  readonly key: string;
  readonly draft: Draft;
  /** When it was published. */
  readonly at: Temporal.Instant;
}

/** What rules of its edition a submission has to keep to, in the store itself. */
export interface Limits {
  /** Key of the phase in which it may be sent in. */
  readonly phase?: string;
  readonly isOnePerEntity: boolean;
  readonly isOncePerProject: boolean;
  /** How many may be approved in a category. */
  readonly nominated?: number;
}

/** A submission with all that a decision about it depends on, as it is while it is locked. */
export interface Held {
  readonly submission: Submission;
  /** Ids of those who review it, and of those who said that they do not. */
  readonly assigned: readonly string[];
  readonly declined: readonly string[];
  /** Ids of those who voted for it since it was last sent in. */
  readonly votes: readonly string[];
  /** Whoever acts, with the roles they have now. */
  readonly actor: Someone;
  readonly sender: Someone;
}

interface Counting {
  /** Rules of the edition, of whatever belongs to one: what counts there keeps to them. */
  readonly limits?: Limits;
}

/** What is to be done with a submission, decided from how it is while nobody else can change it. */
export type Plan = (
  | ({ readonly kind: 'move'; readonly move: Move } & Counting)
  /** The decision is taken back to the state before it. */
  | ({ readonly kind: 'undo' } & Counting)
  /** One of the two votes that are needed. */
  | { readonly kind: 'vote' }
  | { readonly kind: 'refuse'; readonly why: string }
) & {
  /** As which role it is done, for the trail. */
  readonly role?: string;
};

export type Outcome =
  | { readonly kind: 'done'; readonly submission: Submission }
  /** It was changed since the version that was seen: nothing was done. */
  | { readonly kind: 'stale'; readonly submission: Submission }
  | { readonly kind: 'refused'; readonly why: string; readonly submission: Submission }
  /** A rule of the edition forbids it; `other`: the submission that stands in the way. */
  | {
      readonly kind: 'against the rules';
      readonly rule: 'not open' | 'entity' | 'project' | 'full';
      readonly other?: number;
      readonly submission: Submission;
    }
  | { readonly kind: 'missing' };

/** Another submission, and what it has in common. */
export interface Similar {
  readonly id: number;
  readonly title: string;
  readonly state: Submission['state'];
  readonly because: readonly ('same title' | 'similar title' | 'same website' | 'same entity')[];
  /** How alike the titles are, from 0 to 1. */
  readonly likeness: number;
}

/** What goes out when something was done, in the same transaction. Cards are kept, so that they can be made anew. */
export type Tell = (after: Submission) => {
  readonly messages: readonly NewOutboxMessage[];
  readonly cards: readonly NewOutboxMessage[];
};

type Counted = readonly (readonly [name: string, entries: number])[];

export interface PublishedCounts {
  readonly all: number;
  readonly line: Counted;
  readonly goal: Counted;
  readonly region: Counted;
  readonly entityType: Counted;
}

export interface SubmissionStore {
  /** Makes a draft; the same request makes one only once. */
  create(draft: Draft, sender: string, request: string, act: TrailAct): Promise<Submission>;
  /** Changes what is written in a draft, or in one of which changes are requested, if it still has the version. */
  save(id: number, version: number, draft: Draft, act: TrailAct): Promise<Outcome>;
  /**
   * Takes over entries of a register as published, all or none; those that were before are left alone. Returns the keys
   * of those that are new. They are made ready at once, and written when `after` is kept.
   */
  importEntries(
    entries: readonly ImportedEntry[],
    act: TrailAct,
    after?: Promise<unknown>,
  ): Promise<readonly string[]>;
  /** Those of these keys that were taken over before. */
  findImported(keys: readonly string[]): Promise<readonly string[]>;
  /** What the columns of a register were said to hold the last time. */
  findMapping(register: string): Promise<Mapping | undefined>;
  saveMapping(register: string, mapping: Mapping): Promise<void>;
  find(id: number): Promise<Submission | undefined>;
  findMany(ids: readonly number[]): Promise<readonly Submission[]>;
  /** Others that were sent in with a title that is the same or alike, or the same website or entity; the most alike first. */
  findSimilar(id: number, most: number): Promise<readonly Similar[]>;
  /** Entries that match, a page of them, with how many there are. `after`: where the page before ended. */
  search(sought: Sought, shelf: Shelf, after: number | undefined, most: number): Promise<Found>;
  /** How many entries there are by action line and goal. */
  countCells(shelf: Shelf): Promise<readonly { line: string; goal: string; entries: number }[]>;
  /** How many published entries there are in all, and of what: each as name and number, the most first. */
  countPublished(): Promise<PublishedCounts>;
  /** Of one kind what was approved or published, decided on from one day (UTC) to another, the newest first. */
  listDecided(
    kind: Kind,
    sought: {
      readonly line?: string;
      readonly from?: string;
      readonly to?: string;
      readonly publishedOnly?: boolean;
    },
    most: number,
  ): Promise<readonly Submission[]>;
  /** What a person sent in or is writing, the newest first. */
  listOf(sender: string, most: number): Promise<readonly Submission[]>;
  /** Waiting for a decision, the oldest first, behind an id. */
  listWaiting(after: number, most: number): Promise<readonly Submission[]>;
  /**
   * Does with a submission what `plan` says of it as it is, while nobody else can change it, with the trail in the same
   * transaction. `seen`: the version that whoever acts has before them.
   */
  change(
    id: number,
    seen: number,
    actor: string,
    plan: (held: Held) => Plan,
    act: TrailAct,
    more?: {
      readonly reason?: string;
      readonly tell?: Tell;
      /** Ids of those who are to review it from now on. */
      readonly reviewers?: readonly string[];
    },
  ): Promise<Outcome>;
  /** Sends cards of it to those who decide, each once. */
  post(id: number, cards: readonly NewOutboxMessage[]): Promise<void>;
  /** Messages that show it to those who decide, were sent, and may say what held before it changed. */
  findStaleCards(id: number): Promise<readonly StaleCard[]>;
  /** Submissions that have such messages. */
  listStale(most: number): Promise<readonly number[]>;
  /** These messages were made anew; where something changed since they were found they are to be once more. */
  drewCards(cards: readonly StaleCard[]): Promise<void>;
}

/** A message that is to be made anew. */
export interface StaleCard {
  /** Of the message in the outbox. */
  readonly key: string;
  readonly message: SentMessage;
  /** Id of the person it is for. */
  readonly person: string;
  /** Changes since it was made. */
  readonly pending: number;
}
