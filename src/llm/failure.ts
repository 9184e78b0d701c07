/** How a call failed. */
export type Failure =
  /** The endpoint answered with an error. */
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Waiting does not help: the account has no credit left. */
      readonly isOutOfQuota: boolean;
      /** How long it asks us to wait, in milliseconds. */
      readonly retryAfter: number | undefined;
    }
  /** No answer came: refused, reset, unknown host. */
  | { readonly kind: 'connection' }
  /** The answer is too long, or no chat completion. */
  | { readonly kind: 'unreadable' }
  /** We gave up waiting. */
  | { readonly kind: 'aborted' };

/** A call to the model failed. Holds nothing of what was asked or answered. */
export class ModelCallError extends Error {
  override readonly name = 'ModelCallError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`the model could not be called: ${failure.kind}`);
    this.failure = failure;
  }
}

/** Nothing was used, as far as one can tell: the endpoint did not take the call up. */
export function isUntaken({ kind }: Failure): boolean {
  return kind === 'status' || kind === 'connection';
}
