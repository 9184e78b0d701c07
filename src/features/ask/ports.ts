import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../chat/incoming.js';
import type { Language } from '../../shared/language.js';
import type { Missing, Query, Reading, Subject } from './query.js';

export type { Answer } from './answers.js';
export { query as querySchema } from './query.js';
export {
  isAboutAnother,
  type JsonSchema,
  jsonSchemaOf,
  KINDS,
  type QueryTool,
  queryTools,
} from './query-tools.js';
export type { Missing, Query };

/** Turns a person's words into a query, or says that there is none. Never throws, whatever the text. */
export interface Reader {
  read(text: string, options?: ReadOptions): Reading;
}

export interface ReadOptions {
  /** Of the asker's profile: settles what the words leave open. */
  readonly language?: Language;
  /** The moment of the question, and the asker's zone: "in May" is the May nearest to it. */
  readonly now?: Temporal.Instant | undefined;
  readonly zone?: string;
  /** What the conversation was about: "and C6?" and "only the targets under 9" are read as a change of it. */
  readonly previous?: Query;
  /** What it was about before that: "which are in both?" is about the two together. */
  readonly earlier?: Query;
  /** What the answer to the previous question listed, in its order: "the first one". Asked for only when needed. */
  readonly listed?: () => readonly Subject[];
}

/** What one conversation was last about. */
export interface ConversationState {
  readonly query: Query;
  /** What it was about before that. */
  readonly earlier?: Query;
  /** Language of the last text whose words told it: settles what the next one leaves open. */
  readonly spoken?: Language;
  /** Language that the conversation asked for, where it asked for one. */
  readonly language?: Language;
  /** Language it was asked for in: going on in that one does not mean that another is wanted. */
  readonly writtenIn?: Language;
}

/** A conversation as it was saved. The query may be another version's: check it. */
export type StoredConversation = Omit<ConversationState, 'query' | 'earlier'> & {
  readonly query: unknown;
  readonly earlier?: unknown;
};

/** Conversations in the store, until they expire. */
export interface ConversationStore {
  /** Other processes save here too, so what this one remembers may be out of date. */
  readonly isShared: boolean;
  find(key: string, now: Temporal.Instant): Promise<StoredConversation | undefined>;
  /** Replaces what is held under each key; expired rows of any key may be removed on the way. */
  save(
    states: ReadonlyMap<string, ConversationState>,
    expires: Temporal.Instant,
    now: Temporal.Instant,
  ): Promise<void>;
}

/** A question that the reader did not understand, for a language model to choose a query for. */
export interface UnreadQuestion {
  readonly text: string;
  readonly language: Language;
  readonly previous?: Query;
  /** Aborted when the person no longer waits. */
  readonly signal: AbortSignal;
}

export type Choice =
  | { readonly kind: 'query'; readonly query: Query }
  /** Which of these is meant, two to four: the words of the question back are ours, so the model has none. */
  | { readonly kind: 'question'; readonly choices: readonly Query[] }
  /** The question is about something else. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unavailable'; readonly reason: 'budget' | 'time' | 'cancelled' | 'error' };

/** Chooses a query by language model. Resolves within its time limit and never rejects. */
export interface Chooser {
  choose(question: UnreadQuestion): Promise<Choice>;
}

/** What a person thinks of one answer: what was asked, the version of the reference data and the language. */
export interface Feedback {
  readonly kind: 'good' | 'bad' | 'report';
  readonly query: Query;
  readonly version: string;
  readonly language: Language;
  readonly person: Pick<Person, 'platform' | 'tenant' | 'id'>;
  readonly at: Temporal.Instant;
  /** Of a report, as it was written. */
  readonly text?: string;
}

/** Feedback as it was stored. The query may be another version's: check it. */
export type StoredFeedback = Omit<Feedback, 'query'> & { readonly query: unknown };

export type FeedbackCounts = Readonly<Record<Feedback['kind'], number>>;

export interface FeedbackStore {
  /** A person has one vote an answer: another replaces it. The same report sent again is kept once. */
  save(feedback: Feedback): Promise<void>;
  /** The newest first. */
  list(most: number): Promise<readonly StoredFeedback[]>;
  count(): Promise<FeedbackCounts>;
}

/** What a model may be used for on one day of UTC. */
export interface BudgetLimits {
  readonly calls: number;
  readonly tokens: number;
}

/** Part of a day's budget that is set aside for one call. */
export interface Reservation {
  /** ISO date. */
  readonly day: string;
  readonly tokens: number;
}

/** The use of language models by every process that shares the store: counts by day, never text. */
export interface ModelBudget {
  /** Sets one call and as many tokens aside; undefined where that is more than the limits leave of the day. */
  reserve(tokens: number, limits: BudgetLimits, now: Temporal.Instant): Promise<Reservation | undefined>;
  /** Counts what a call used instead of what was set aside for it. */
  settle(reservation: Reservation, usedTokens: number): Promise<void>;
  /** Gives back what was set aside for a call that the model never took up. */
  release(reservation: Reservation): Promise<void>;
}
