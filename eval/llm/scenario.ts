import type { ModelConfig } from '../../src/config.js';
import type { Query } from '../../src/features/ask/ports.js';
import type { Language } from '../../src/shared/language.js';
import type { Step } from '../../test/support/openai/steps.js';
import type { Gold } from '../gold.js';

/** A question that the reader leaves to the model, what the endpoint does with it, and what must come of that. */
export interface Scenario extends Pick<Gold, 'has' | 'hasNot'> {
  readonly name: string;
  readonly question: string;
  /** Of the answer. */
  readonly language: Language;
  /** Of the asker's profile, where the platform tells it. */
  readonly profile?: Language;
  /** How requests are answered, a step each; the last step answers all that follow. */
  readonly script: readonly Step[];
  /** How many requests the endpoint gets. */
  readonly requests: number;
  readonly outcome: Outcome;
  /** Of the settings' daily limits. */
  readonly daily?: Partial<ModelConfig['daily']>;
  /** Milliseconds; without it, what people wait for at most. */
  readonly timeLimit?: number;
  /** What somebody else asks before, on the same day. */
  readonly earlier?: string;
  /** The bot is about to stop when the endpoint has been asked. */
  readonly isStopped?: true;
  /** The endpoint comes to no end, so its caller has to leave. */
  readonly isEndless?: true;
}

export type Outcome =
  | { readonly kind: 'answer'; readonly query: Query }
  | { readonly kind: 'question back'; readonly choices: readonly Query[] }
  /** The bot says what it would without a model. */
  | { readonly kind: 'as without a model' }
  /** The same below a line that the model is not available. */
  | { readonly kind: 'not available' };

export const AS_WITHOUT: Outcome = { kind: 'as without a model' };
export const NOT_AVAILABLE: Outcome = { kind: 'not available' };

/** Stands in all that the model says in its own words, which must never reach anybody. */
export const MODELS_WORD = 'Zorglub';
