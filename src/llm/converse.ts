import type { Choice, Query, UnreadQuestion } from '../features/ask/ports.js';
import type { Caller } from './caller.js';
import type { Completion } from './completion.js';
import { type Message, questionMessage, repairMessages } from './messages.js';
import { readCall } from './read-call.js';
import { createTools } from './tools.js';

/** What must hold of a query beside its shape. */
export interface Rules {
  /** The store has every code it names. */
  exists(query: Query): boolean;
  /** Its words are the asker's or the record's. */
  isGrounded(query: Query): boolean;
}

const NONE: Choice = { kind: 'none' };
const OUT_OF_BUDGET: Choice = { kind: 'unavailable', reason: 'budget' };
const TOOLS = createTools();

/** Asks the model, and once more where its first call was not a valid one. Throws what the caller throws. */
export async function converse(
  caller: Caller,
  instructions: string,
  question: UnreadQuestion,
  rules: Rules,
): Promise<Choice> {
  const messages: Message[] = [{ role: 'system', content: instructions }, questionMessage(question)];
  const first = await caller.call({ messages, tools: TOOLS });
  if (first === 'budget') return OUT_OF_BUDGET;
  const outcome = outcomeOf(first, rules);
  if (!('repair' in outcome)) return outcome;
  const second = await caller.call({ messages: [...messages, ...outcome.repair], tools: TOOLS });
  if (second === 'budget') return OUT_OF_BUDGET;
  const repaired = outcomeOf(second, rules);
  return 'repair' in repaired ? NONE : repaired;
}

/** What a completion chooses, or what to tell the model about its call. */
function outcomeOf(
  { call, isRefused }: Completion,
  rules: Rules,
): Choice | { readonly repair: readonly Message[] } {
  if (!call || isRefused) return NONE;
  const read = readCall(call.name, call.arguments);
  if (read.kind === 'invalid') return { repair: repairMessages(call, read.problem) };
  if (read.kind === 'not ours' || !read.queries.every((query) => rules.exists(query))) return NONE;
  if (!read.queries.every((query) => rules.isGrounded(query)))
    return { repair: repairMessages(call, 'Some words are neither the message’s nor the record’s.') };
  const [query, ...others] = distinct(read.queries);
  if (!query) return NONE;
  return others.length === 0 ? { kind: 'query', query } : { kind: 'question', choices: [query, ...others] };
}

function distinct(queries: readonly Query[]): readonly Query[] {
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}
