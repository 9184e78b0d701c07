import type { NewOutboxMessage } from '../../../chat/outbox.js';
import type { TrailAct } from '../../trail/ports.js';
import type { Submission } from '../submission.js';

export const STANDINGS = ['nominated', 'finalist', 'winner'] as const;
export type Standing = (typeof STANDINGS)[number];

/** By what experts judge: what a nomination says of its project. Assumed, since no page that was read names criteria. */
export const CRITERIA = ['linkage', 'impact', 'partners', 'challenges'] as const;
export type Criterion = (typeof CRITERIA)[number];
export const MOST_POINTS = 10;

export type Scoring = 'not open' | 'open' | 'closed';

/** A nomination that was approved, and how it stands in the contest. */
export interface Nominee {
  readonly submission: Submission;
  /** None before they are counted. */
  readonly votes?: number;
  readonly standing: Standing;
  /** Experts who scored it, and the mean of all their points once scoring is closed. */
  readonly experts: number;
  readonly score?: number;
}

/** One edition, or one category of it, as it is while nobody else can change it. */
export interface Contest {
  readonly scoring: Scoring;
  readonly nominees: readonly Nominee[];
}

export interface Points {
  readonly submission: number;
  readonly criterion: Criterion;
  readonly points: number;
}

/** What is to become of a category: who is a finalist or winner from now on, out of all that are nominated in it. */
export type ContestPlan =
  | { readonly kind: 'stand'; readonly standing: 'finalist' | 'winner'; readonly ids: readonly number[] }
  | { readonly kind: 'scoring'; readonly scoring: 'open' | 'closed' }
  | { readonly kind: 'votes'; readonly votes: readonly { readonly id: number; readonly votes: number }[] }
  | { readonly kind: 'score'; readonly person: string; readonly points: readonly Points[] }
  | { readonly kind: 'refuse'; readonly why: ContestRefusal };

export type ContestRefusal =
  | 'not allowed'
  | 'own entry'
  | 'no votes'
  | 'choice'
  | 'tie'
  | 'confirmed'
  | 'not closed'
  | 'no finalists'
  | 'not open';

export type ContestOutcome =
  | { readonly kind: 'done'; readonly contest: Contest }
  | { readonly kind: 'refused'; readonly why: ContestRefusal };

export interface ContestStore {
  /** An edition, or a category of it. Means of scores are there only when scoring is closed. */
  find(edition: string, category?: string): Promise<Contest>;
  /** What one expert gave. */
  findPoints(person: string, submissions: readonly number[]): Promise<readonly Points[]>;
  /** Does what `plan` says of an edition, or of a category of it, while nobody else can change it. */
  change(
    edition: string,
    category: string | undefined,
    plan: (contest: Contest) => ContestPlan,
    act: TrailAct,
    more?: {
      readonly reason?: string;
      readonly messages?: (plan: ContestPlan) => readonly NewOutboxMessage[];
    },
  ): Promise<ContestOutcome>;
}
