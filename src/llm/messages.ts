import type { UnreadQuestion } from '../features/ask/ports.js';
import type { ToolCall } from './completion.js';

/** Messages of chat completions, as far as we write any. */
export type Message =
  | { readonly role: 'system'; readonly content: string }
  | { readonly role: 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly tool_calls: MadeCall[] }
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string };

interface MadeCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
}

/** Whoever writes more than this asks more than one question. In UTF-16 units. */
const LONGEST_QUESTION = 1000;
const LONGEST_PROBLEM = 1000;

/** What somebody wrote, as data: JSON in which nothing can end the delimiters around it. */
export function questionMessage({ text, previous }: UnreadQuestion): Message {
  const question = text.slice(0, LONGEST_QUESTION);
  const json = JSON.stringify({ question, ...(previous && { previous }) });
  return { role: 'user', content: `<message>\n${escapeAngles(json)}\n</message>` };
}

/** Tells the model what was wrong with its call, so that it may try once more. */
export function repairMessages(
  { id, name, arguments: given }: ToolCall,
  problem: string,
  ask = 'Call one tool again, or not_ours.',
): Message[] {
  const call = { name, arguments: isJson(given) ? given : '{}' }; // Some endpoints refuse to be sent what is no JSON.
  const content = `Refused: ${problem.slice(0, LONGEST_PROBLEM)}\n${ask}`;
  return [
    { role: 'assistant', tool_calls: [{ id, type: 'function', function: call }] },
    { role: 'tool', tool_call_id: id, content },
  ];
}

export function escapeAngles(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
