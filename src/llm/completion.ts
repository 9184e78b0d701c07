import { z } from 'zod';

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** As the model wrote them; should be JSON. */
  readonly arguments: string;
}

/** What we read of a chat completion: all text beside the tool call is left where it is. */
export interface Completion {
  /** The first, if there are several; undefined where the model only talked. */
  readonly call: ToolCall | undefined;
  /** The model, or the filter in front of it, would not. */
  readonly isRefused: boolean;
  /** Read and written; undefined where the endpoint does not tell. */
  readonly tokens: number | undefined;
}

const toolCall = z.object({
  id: z.string().max(200),
  function: z.object({ name: z.string().max(200), arguments: z.string() }),
});

const choice = z.object({
  finish_reason: z.string().nullish(),
  message: z.object({
    refusal: z.string().nullish(),
    tool_calls: z.array(toolCall).nullish().catch(undefined),
  }),
});

/** More than any model can read or write at once; a larger number is a mistake. */
const count = z.number().int().min(0).max(10_000_000);
const usage = z.object({ prompt_tokens: count, completion_tokens: count });

const completion = z.object({ choices: z.tuple([choice], choice), usage: usage.nullish().catch(undefined) });

/** Undefined where the body is no chat completion. Endpoints differ in what else they send. */
export function readCompletion(body: unknown): Completion | undefined {
  const parsed = completion.safeParse(body);
  if (!parsed.success) return undefined;
  const { choices, usage: used } = parsed.data;
  const [{ message, finish_reason: reason }] = choices;
  const [call] = message.tool_calls ?? [];
  return {
    call: call && { id: call.id, ...call.function },
    isRefused: Boolean(message.refusal) || reason === 'content_filter',
    tokens: used ? used.prompt_tokens + used.completion_tokens : undefined,
  };
}
