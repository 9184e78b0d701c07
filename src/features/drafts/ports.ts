import type { Temporal } from 'temporal-polyfill';
import type { NewOutboxMessage } from '../../chat/outbox.js';
import type { SentMessage } from '../../chat/platform.js';
import type { Language } from '../../shared/language.js';
import type { TrailAct } from '../trail/ports.js';
import type { Content, Draft, Evidence, How, State, Subject, Version } from './draft.js';

export type { Content, Draft, Evidence, How, State, Subject, Version } from './draft.js';

/** A passage or record before it has its place in a draft. */
export type Source = Omit<Evidence, 'id'>;

/** An entry that everybody may read; nothing of it says who sent it in or whom to write to. */
export interface DraftEntry {
  readonly id: number;
  readonly title: string;
  readonly entity?: string;
  readonly country?: string;
  readonly lines: readonly string[];
  readonly goals: readonly string[];
  readonly summary: string;
  /** ISO date. */
  readonly published: string;
}

export interface CountedBy {
  readonly by: 'line' | 'goal' | 'region' | 'entityType';
  readonly rows: readonly (readonly [name: string, entries: number])[];
  readonly all: number;
}

export interface LineFacts {
  readonly code: string;
  readonly title: string;
  /** What the record says of it, each with its source: what it maps to, who facilitates it, who won. */
  readonly records: readonly Source[];
  /** Where sources differ: what each says. */
  readonly conflicts: readonly {
    readonly topic: string;
    readonly claims: readonly Source[];
  }[];
}

export interface Dated {
  readonly process: string;
  readonly name: string;
  /** As it is written: "31 January 2027, 23:00 Geneva time". */
  readonly when: string;
  /** ISO instant. */
  readonly at: string;
}

/** What kinds of drafts read: typed questions to the record. */
export interface DraftSources {
  /** Of the newest edition of each document. */
  passages(
    sought: { readonly text?: string; readonly line?: string; readonly year?: number },
    most: number,
  ): Promise<readonly Source[]>;
  /** Published between two dates, the newest first. */
  entries(
    sought: { readonly line?: string; readonly from?: string; readonly to?: string },
    most: number,
  ): Promise<readonly DraftEntry[]>;
  entry(id: number): Promise<DraftEntry | undefined>;
  counts(): Promise<readonly CountedBy[]>;
  line(code: string, language: Language): LineFacts | undefined;
  /** Codes and titles of all lines. */
  lines(language: Language): readonly { readonly code: string; readonly title: string }[];
  goalName(goal: string, language: Language): string;
  /** What closes or happens from a moment on, the soonest first. */
  dates(from: Temporal.Instant, most: number, language: Language): Promise<readonly Dated[]>;
  /** Activities of road maps that were approved or published. */
  roadmap(line?: string): Promise<readonly DraftEntry[]>;
  /** What session records and reports say of meetings of a line. */
  meetings(line: string): readonly Source[];
}

/** What a model is asked to write: a section from what it is given and from nothing else. */
export interface WritingTask {
  readonly title: string;
  readonly heading: string;
  /** What the section is to say. */
  readonly ask: string;
  readonly tone: string;
  readonly mostSentences: number;
  readonly language: Language;
  readonly evidence: readonly Evidence[];
  /** What is there already, to be rewritten or translated: as data. */
  readonly present?: readonly { readonly text: string; readonly citations: readonly string[] }[];
}

export interface WrittenSentence {
  readonly text: string;
  readonly citations: readonly string[];
}

export type Written =
  | { readonly kind: 'written'; readonly sentences: readonly WrittenSentence[] }
  /** Why nothing came: the wording tells what it means. */
  | {
      readonly kind: 'not written';
      readonly why: 'budget' | 'refused' | 'unreadable' | 'unavailable' | 'cancelled';
    };

/** What was asked and said, to be kept with the draft. */
export interface WritingRecord {
  readonly model: string;
  readonly prompt: string;
  readonly output: string;
  readonly tokens: number;
}

export interface Writer {
  write(
    task: WritingTask,
    signal: AbortSignal,
  ): Promise<{ readonly written: Written; readonly record?: WritingRecord }>;
}

/** The key under which the card of a version is posted. */
export const cardKey = (id: number, version: number): string => `drafts.card|${id}|${version}|`;

export interface NewDraft {
  readonly kind: string;
  readonly subject: Subject;
  readonly language: Language;
  readonly original?: number;
  /** What it was asked by, so that asking twice makes one. */
  readonly request?: string;
}

export type DraftOutcome =
  | { readonly kind: 'done'; readonly draft: Draft }
  /** It was changed meanwhile: what it is now. */
  | { readonly kind: 'stale'; readonly draft: Draft };

export interface TokensUsed {
  readonly person: string;
  readonly calls: number;
  readonly tokens: number;
}

/** What a link leads to, until when. */
export interface DraftLink {
  readonly draft: number;
  readonly version: number;
  readonly expires: Temporal.Instant;
}

export interface DraftStore {
  create(draft: NewDraft, act: TrailAct & { readonly by: string }): Promise<Draft>;
  find(id: number): Promise<Draft | undefined>;
  /** The newest first; of one person, or of all. */
  list(most: number, requestedBy?: string): Promise<readonly Draft[]>;
  findVersion(id: number, version: number): Promise<Version | undefined>;
  listVersions(id: number): Promise<readonly Omit<Version, 'content'>[]>;
  /**
   * Adds a version to a draft that is still at `seen`; one that was approved is to be approved anew. Messages go out in
   * the same transaction.
   */
  addVersion(
    id: number,
    seen: number,
    version: { readonly how: How; readonly content: Content },
    act: TrailAct & { readonly by: string },
    messages?: readonly NewOutboxMessage[],
  ): Promise<DraftOutcome>;
  /** Moves a draft that is still at `seen` and in one of these states. */
  move(
    id: number,
    seen: number,
    from: readonly State[],
    to: State,
    act: TrailAct & { readonly by: string },
    more?: { readonly reason?: string; readonly messages?: readonly NewOutboxMessage[] },
  ): Promise<DraftOutcome>;
  /** Cards of a draft, up to a version, that were posted as messages, and for whom. */
  listCards(
    id: number,
    version: number,
  ): Promise<readonly { readonly message: SentMessage; readonly person: string }[]>;
  /** A message that was sent under this key. */
  findSent(key: string): Promise<SentMessage | undefined>;
  keepCall(id: number, person: string, at: Temporal.Instant, record: WritingRecord): Promise<void>;
  /** Tokens that a person used since a moment. */
  tokensOf(person: string, since: Temporal.Instant): Promise<number>;
  usedSince(since: Temporal.Instant): Promise<readonly TokensUsed[]>;
  /** Prompts and outputs of one draft, the oldest first. */
  listCalls(id: number): Promise<readonly (WritingRecord & { readonly at: Temporal.Instant })[]>;
  /** Remembers a link by the digest of its token; those that have ended are forgotten. */
  addLink(digest: string, link: DraftLink, now: Temporal.Instant): Promise<void>;
  findLink(digest: string, now: Temporal.Instant): Promise<DraftLink | undefined>;
  /** Erases what was asked and said; what it cost stays. */
  eraseCalls(id: number): Promise<void>;
}
