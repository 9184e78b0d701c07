import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Log } from '../chat/log.js';
import type { Clock } from '../shared/clock.js';
import { newReference } from '../shared/reference.js';
import type { Answered, Answers } from './answers.js';
import { askingFor } from './asking.js';
import { structuredOf } from './output.js';
import { type ReadCall, readCall } from './read-call.js';

export interface CallParts {
  /** Pending while the record is being read: an assistant that connects need not wait for it. */
  readonly answers: Promise<Answers>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Answers one call of a tool. Never rejects: what goes wrong is logged and told with a reference. */
export async function callTool(
  parts: CallParts,
  name: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<CallToolResult> {
  try {
    return answerCall(await parts.answers, parts.clock, readCall(name, given));
  } catch (error) {
    const reference = newReference();
    parts.log.error({ reference, error }, 'a tool failed');
    return failed(`Something went wrong here. Reference for the administrator: ${reference}.`);
  }
}

function answerCall(answers: Answers, clock: Clock, call: ReadCall): CallToolResult {
  switch (call.kind) {
    case 'query':
      return resultOf(answers.answer(call.query, askingFor(call.asking, clock)));
    case 'question':
      return resultOf(answers.ask(call.question, askingFor(call.asking, clock)));
    case 'invalid':
      return failed(call.problem);
  }
}

function resultOf(answered: Answered): CallToolResult {
  return {
    content: [{ type: 'text', text: answered.text }],
    structuredContent: structuredOf(answered),
  };
}

function failed(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}
