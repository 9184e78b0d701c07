import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { BodyTooLong } from '../shared/bounded-body.js';
import type { Clock } from '../shared/clock.js';
import { boundedFetch } from './bounded-fetch.js';
import { type Completion, readCompletion } from './completion.js';
import { type Failure, ModelCallError } from './failure.js';
import type { Message } from './messages.js';
import { readRetryAfter } from './retry.js';
import type { Tool } from './tools.js';

export interface ModelSettings {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
}

export interface ModelRequest {
  readonly messages: readonly Message[];
  readonly tools: readonly Tool[];
  /** Tokens it may write at most; MOST_OUTPUT_TOKENS where it is not said. */
  readonly mostOutput?: number;
}

export interface ModelClient {
  /** One call, without retries. Throws ModelCallError. */
  complete(request: ModelRequest, signal: AbortSignal): Promise<Completion>;
}

/** A tool call is a few hundred tokens; models that think first write more before it. */
export const MOST_OUTPUT_TOKENS = 2000;
/** Many times the longest completion of that many tokens. */
const MOST_BYTES = 256 * 1024;

/**
 * Calls an OpenAI-compatible endpoint, without streaming: the whole answer is wanted before anything is done, and a
 * body that is read in one go can be bounded in bytes and in time.
 */
export function createModelClient({ apiKey, baseUrl, model }: ModelSettings, clock: Clock): ModelClient {
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl,
    // Only our settings count, not what else stands in the environment.
    adminAPIKey: null,
    organization: null,
    project: null,
    // The SDK's retries obey any Retry-After and cannot be called off while they wait.
    maxRetries: 0,
    // Its log holds what was asked.
    logLevel: 'off',
    fetch: boundedFetch(MOST_BYTES),
  });
  return {
    async complete({ messages, tools, mostOutput = MOST_OUTPUT_TOKENS }, signal) {
      const body: OpenAI.Chat.ChatCompletionCreateParamsNonStreaming = {
        model,
        messages: [...messages],
        tools: [...tools],
        tool_choice: 'required',
        parallel_tool_calls: false,
        max_completion_tokens: mostOutput,
        ...(thinksFirst(model) && { reasoning_effort: 'low' }),
      };
      const answer: unknown = await client.chat.completions
        .create(body, { signal })
        .catch((error: unknown) => {
          throw new ModelCallError(failureOf(error, clock));
        });
      const completion = readCompletion(answer);
      if (!completion) throw new ModelCallError({ kind: 'unreadable' });
      return completion;
    },
  };
}

/** OpenAI's models that write thoughts before they answer; others refuse the setting that keeps them short. */
function thinksFirst(model: string): boolean {
  return /^(gpt-5|o\d)/.test(model);
}

function failureOf(error: unknown, clock: Clock): Failure {
  if (error instanceof APIUserAbortError) return { kind: 'aborted' };
  if (error instanceof APIConnectionError)
    return { kind: error.cause instanceof BodyTooLong ? 'unreadable' : 'connection' };
  if (!(error instanceof APIError) || error.status === undefined) return { kind: 'unreadable' };
  return {
    kind: 'status',
    status: error.status,
    isOutOfQuota: error.code === 'insufficient_quota',
    retryAfter: readRetryAfter(error.headers?.get('retry-after'), clock.now()),
  };
}
