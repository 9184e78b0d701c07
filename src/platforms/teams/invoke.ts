import { type Form, isForm, plainSpans, type Reply } from '../../chat/reply.js';
import { CARD_TYPE, type OutgoingActivity } from './card.js';
import { renderForm } from './forms.js';
import type { InputOptions } from './inputs.js';
import { bytesOf, LIMITS, RECEIVE } from './limits.js';
import { renderReply } from './render.js';
import { cut } from './sources.js';

/** The body of an HTTP response to an invoke. */
export type InvokeBody = Readonly<Record<string, unknown>>;

/** Says that a button was taken when its answer takes long or was given before: an empty answer reads as a failure. */
const TAKEN = '✓';
const TOAST = 100;

/** The answer to a press as it goes into the response, and whether that is all there is to say. */
export interface Acknowledgement {
  readonly body: InvokeBody;
  readonly isWhole: boolean;
}

/**
 * What Teams shows the person who pressed, below the card whose button it was. The card stays, so that its other
 * buttons can be pressed as well, and an answer is a new message; a few private words are shown nowhere else.
 */
export function acknowledgePress(outcome: Reply | Form | undefined): Acknowledgement {
  if (outcome === undefined) return { body: toast(TAKEN), isWhole: false };
  if (isForm(outcome)) return { body: toast(cut(outcome.title, TOAST) || TAKEN), isWhole: false };
  const words = fewPrivateWords(outcome);
  return { body: toast(words ?? headline(outcome)), isWhole: words !== undefined };
}

/**
 * What stands in the place of a form that was sent in, for that person: the form with its errors, or what was said
 * to it. What takes long is a new message.
 */
export function acknowledgeForm(outcome: Reply | Form | undefined, inputs: InputOptions): Acknowledgement {
  if (outcome && isForm(outcome)) return acknowledgeAgain(outcome, inputs);
  const [first, ...others] = outcome ? renderReply(outcome, 'notice') : [];
  const card = others.length === 0 && first ? cardBody(first) : undefined;
  return card ? { body: card, isWhole: true } : { body: toast(TAKEN), isWhole: false };
}

/** A form that has grown too large to be drawn again stays on screen with what was typed; what is wrong stands below. */
function acknowledgeAgain(form: Form, inputs: InputOptions): Acknowledgement {
  const card = cardBody(renderForm(form, inputs));
  if (card && bytesOf(card) <= LIMITS.messageBytes) return { body: card, isWhole: true };
  const [wrong] = form.fields.filter(({ error }) => error !== undefined);
  const text = wrong ? `${wrong.label}: ${wrong.error}` : form.title;
  return { body: toast(cut(text, TOAST) || TAKEN), isWhole: true };
}

function toast(value: string): InvokeBody {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

function cardBody({ attachments }: OutgoingActivity): InvokeBody | undefined {
  const [attachment] = attachments ?? [];
  return attachment && { statusCode: 200, type: CARD_TYPE, value: attachment.content };
}

/** The one sentence that a private reply is, if it is. */
function fewPrivateWords({
  visibility,
  title,
  parts,
  sources,
  actions,
  files = [],
}: Reply): string | undefined {
  const [only, ...others] = parts;
  const isSentence =
    only?.kind === 'paragraph' && others.length + sources.length + actions.length + files.length === 0;
  if (visibility !== 'private' || title !== undefined || !isSentence) return undefined;
  const text = plainSpans(only.text);
  return text !== '' && text.length <= TOAST ? text : undefined;
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
