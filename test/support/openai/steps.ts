import type { ServerResponse } from 'node:http';

/** How the model answers one call. */
export type Step = (response: ServerResponse) => void;

interface Message {
  readonly content?: string;
  readonly refusal?: string;
  readonly tool_calls?: readonly unknown[];
}

export const USED_TOKENS = { prompt_tokens: 900, completion_tokens: 100 };

/** A tool call; its arguments as JSON, or as the text given. */
export function calls(name: string, given: unknown, beside: Message = {}): Step {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const call = { id: 'call_1', type: 'function', function: { name, arguments: text } };
  return completes({ ...beside, tool_calls: [call] }, 'tool_calls');
}

export function says(content: string): Step {
  return completes({ content }, 'stop');
}

export function refuses(refusal: string): Step {
  return completes({ refusal }, 'stop');
}

/** What it wrote was held back by a filter. */
export function isFiltered(): Step {
  return completes({ content: '' }, 'content_filter');
}

export function completes(message: Message, reason: string, usage: unknown = USED_TOKENS): Step {
  const choice = {
    index: 0,
    finish_reason: reason,
    message: { role: 'assistant', content: null, ...message },
  };
  return sends({ id: 'c1', object: 'chat.completion', created: 1, model: 'm', choices: [choice], usage });
}

export function sends(body: unknown): Step {
  return (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

export function fails(status: number, headers: Record<string, string> = {}, code = 'test'): Step {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message: 'scripted', type: 'test', code } }));
  };
}

/** The connection breaks before an answer. */
export const resets: Step = (response) => void response.socket?.resetAndDestroy();

/** The connection breaks in the middle of an answer. */
export const breaksOff: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"choices":', () => response.socket?.resetAndDestroy());
};

/** Never answers. */
export const staysSilent: Step = () => {};

/** Answers, and never comes to an end, a little at a time. */
export const trickles: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
};

/** Answers with events without end, as fast as they are read. */
export const floods: Step = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const event = `data: ${JSON.stringify({ choices: [{ delta: { content: 'x'.repeat(1000) } }] })}\n\n`;
  const pour = () => {
    while (!response.destroyed && response.write(event));
  };
  response.on('drain', pour);
  pour();
};
