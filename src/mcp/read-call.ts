import { z } from 'zod';
import { isAboutAnother, type Query, querySchema } from '../features/ask/ports.js';
import { type AskingArguments, askingSchema, questionSchema } from './asking.js';
import { missingCodes } from './missing.js';
import { ASK, innerCall, kindOfTool } from './names.js';

/** What a call of a tool asks. */
export type ReadCall =
  | { readonly kind: 'query'; readonly query: Query; readonly asking: AskingArguments }
  | { readonly kind: 'question'; readonly question: string; readonly asking: AskingArguments }
  /** `problem` is for the assistant, so that it may do better. */
  | { readonly kind: 'invalid'; readonly problem: string };

const questionCall = z.strictObject(questionSchema.shape);
const aboutAnother = z.object({ of: innerCall });

/** Checks a call by the schemas that the tools were made from. Never throws. */
export function readCall(name: string, given: Readonly<Record<string, unknown>>): ReadCall {
  const written = withoutNulls(given);
  if (name === ASK) return readQuestion(written);
  const kind = kindOfTool(name);
  if (!kind) return { kind: 'invalid', problem: 'There is no tool of that name.' };
  const { language, zone, now, ...own } = written;
  const asking = askingSchema.safeParse({ language, zone, now });
  return asking.success ? readQuery(kind, own, asking.data) : invalid(asking.error);
}

function readQuestion(written: Record<string, unknown>): ReadCall {
  const parsed = questionCall.safeParse(written);
  if (!parsed.success) return invalid(parsed.error);
  const { question, ...asking } = parsed.data;
  return { kind: 'question', question, asking };
}

function readQuery(kind: Query['kind'], own: Record<string, unknown>, asking: AskingArguments): ReadCall {
  const inner = isAboutAnother(kind) ? aboutAnother.safeParse({ of: own.of }) : undefined;
  if (inner?.error) return invalid(inner.error);
  const query = { ...own, ...(inner && { of: innerQuery(inner.data.of) }), kind };
  const parsed = querySchema.safeParse(query);
  if (parsed.success) return { kind: 'query', query: parsed.data, asking };
  const missing = missingCodes(query, parsed.error);
  if (!missing) return invalid(parsed.error);
  return { kind: 'query', query: { kind: 'missing', mentions: [...missing] }, asking };
}

function innerQuery({ tool, arguments: given }: z.infer<typeof innerCall>): Record<string, unknown> {
  return { ...withoutNulls(given), kind: kindOfTool(tool) };
}

/** Some assistants write null for what is not given. */
function withoutNulls(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function invalid(error: z.ZodError): ReadCall {
  return { kind: 'invalid', problem: `These arguments cannot be used:\n${z.prettifyError(error)}` };
}
