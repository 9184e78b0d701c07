import type { Reply } from '../../chat/reply.js';
import { plainSpans } from '../../chat/reply.js';
import { RECEIVE } from './limits.js';
import { cut } from './sources.js';

/** The body of an HTTP response to an invoke. */
export type InvokeBody = Readonly<Record<string, unknown>>;

/** Says that a button was taken when its answer takes long or was given before: an empty answer reads as a failure. */
const TAKEN = '✓';
const TOAST = 100;

/**
 * What Teams shows below the card whose button was pressed; the answer itself is a new message. The card stays, so
 * that its other buttons can be pressed as well.
 */
export function acknowledgePress(reply: Reply | undefined): InvokeBody {
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: reply === undefined ? TAKEN : headline(reply),
  };
}

function headline({ title, parts }: Reply): string {
  const [first] = parts;
  const text = title ?? (first && 'text' in first ? plainSpans(first.text) : '');
  return cut(text, TOAST) || TAKEN;
}

/** Any other invoke, such as feedback: taken, with nothing to show. Unanswered it would read as a failure. */
export const NOTHING_TO_SHOW: InvokeBody = {};

/** The answer, or undefined when it is not there in time. */
export async function inTime<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, RECEIVE.invokeTime, undefined);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
