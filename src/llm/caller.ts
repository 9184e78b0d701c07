import type { Log } from '../chat/log.js';
import type { BudgetLimits, ModelBudget } from '../features/ask/ports.js';
import type { Clock } from '../shared/clock.js';
import { MOST_OUTPUT_TOKENS, type ModelClient, type ModelRequest } from './client.js';
import type { Completion } from './completion.js';
import { isUntaken, ModelCallError } from './failure.js';
import { delayBeforeRetry } from './retry.js';
import type { Allowance } from './time-box.js';

export interface CallerParts {
  readonly client: ModelClient;
  readonly budget: ModelBudget;
  readonly limits: BudgetLimits;
  /** The real one, even in a rehearsal: money is spent today. */
  readonly clock: Clock;
  readonly log: Log;
  /** Rejects as soon as the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<unknown>;
  /** 0–1. */
  random(): number;
}

/** Calls the model on behalf of one question. */
export interface Caller {
  /** Throws ModelCallError. 'budget': the day's is used up. */
  call(request: ModelRequest): Promise<Completion | 'budget'>;
  /** Calls made and tokens used so far. */
  readonly used: Readonly<Usage>;
}

interface Usage {
  calls: number;
  tokens: number;
}

/** Tries again what may pass, at most twice a question, and only where the allowance lasts until then. */
export function createCaller(parts: CallerParts, { signal, remaining }: Allowance): Caller {
  const used: Usage = { calls: 0, tokens: 0 };
  let retries = 0;
  return {
    used,
    async call(request) {
      for (;;) {
        const outcome = await callOnce(parts, request, signal, used);
        if (!(outcome instanceof ModelCallError)) return outcome;
        const delay = delayBeforeRetry(outcome.failure, retries, parts.random());
        if (delay === undefined || delay >= remaining()) throw outcome;
        retries += 1;
        await parts.wait(delay, signal);
      }
    },
  };
}

async function callOnce(
  parts: CallerParts,
  request: ModelRequest,
  signal: AbortSignal,
  used: Usage,
): Promise<Completion | 'budget' | ModelCallError> {
  const { client, budget, limits, clock } = parts;
  const reservation = await budget.reserve(mostTokens(request), limits, clock.now());
  if (!reservation) return 'budget';
  used.calls += 1;
  try {
    const completion = await client.complete(request, signal);
    const tokens = completion.tokens ?? reservation.tokens;
    used.tokens += tokens;
    await inBooks(parts, budget.settle(reservation, tokens));
    return completion;
  } catch (error) {
    if (!(error instanceof ModelCallError)) throw error;
    // What was given up may have been worked on and be charged: it stays counted as set aside.
    if (isUntaken(error.failure)) await inBooks(parts, budget.release(reservation));
    return error;
  }
}

/** An answer is not lost for a line in the books: without it, what was set aside stays counted. */
function inBooks({ log }: CallerParts, writing: Promise<void>): Promise<void> {
  return writing.catch((error: unknown) =>
    log.warn({ error }, 'could not settle the use of the language model'),
  );
}

/** An upper estimate: no model needs more than a token for three bytes of such text. */
function mostTokens(request: ModelRequest): number {
  const { mostOutput = MOST_OUTPUT_TOKENS } = request;
  return Math.ceil(Buffer.byteLength(JSON.stringify(request)) / 3) + mostOutput;
}
