import { z } from 'zod';
import { type Query, querySchema } from '../features/ask/ports.js';
import { choices, type InnerCall, innerCall, isOffered } from './inner-call.js';
import { ASK_BACK, NOT_OURS } from './tool-descriptions.js';

/** What a tool call says. One query was chosen; several are to be asked back about. */
export type ReadCall =
  | { readonly kind: 'queries'; readonly queries: readonly [Query, ...Query[]] }
  | { readonly kind: 'not ours' }
  /** `problem` is for the model, so that it may do better. */
  | { readonly kind: 'invalid'; readonly problem: string };

/** Checks a tool call by the schemas that the tools were made from. Never throws, whatever the texts. */
export function readCall(name: string, argumentsText: string): ReadCall {
  const given = parseArguments(argumentsText);
  if (!given) return { kind: 'invalid', problem: 'The arguments are not a JSON object.' };
  if (name === NOT_OURS.name) return { kind: 'not ours' };
  if (name === ASK_BACK.name) return readChoices(given);
  if (!isOffered(name)) return { kind: 'invalid', problem: 'There is no tool of that name.' };
  return readQueries([{ tool: name, arguments: given }]);
}

function readChoices(given: Record<string, unknown>): ReadCall {
  const parsed = choices.safeParse(given);
  return parsed.success ? readQueries(parsed.data.choices) : invalid(parsed.error);
}

function readQueries(calls: readonly InnerCall[]): ReadCall {
  const parsed = z.tuple([querySchema], querySchema).safeParse(calls.map(queryOf));
  return parsed.success ? { kind: 'queries', queries: parsed.data } : invalid(parsed.error);
}

function invalid(error: z.ZodError): ReadCall {
  return { kind: 'invalid', problem: z.prettifyError(error) };
}

/** The query of a call, yet to be checked. An inner question that is no call is left out, which the check finds. */
function queryOf({ tool, arguments: given }: InnerCall): Record<string, unknown> {
  const { of, ...own } = given;
  const inner = innerCall.safeParse(of);
  return { ...withoutNulls(own), kind: tool, ...(inner.success && { of: queryOf(inner.data) }) };
}

/** Some models write null for what is not given. */
function withoutNulls(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function parseArguments(text: string): Record<string, unknown> | undefined {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
