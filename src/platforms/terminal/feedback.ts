import { type Action, type Feedback, type Form, isForm, type Reply } from '../../chat/reply.js';
import type { Asked } from './asked.js';
import { fillForm } from './form.js';
import type { TypedLine } from './receive.js';

/** A line about the answer on screen: `good`, `bad` or `report …`. */
export type TypedFeedback = Extract<TypedLine, { kind: keyof Feedback }>;

export function isFeedback(typed: TypedLine): typed is TypedFeedback {
  return typed.kind === 'good' || typed.kind === 'bad' || typed.kind === 'report';
}

/** Presses what the line means, and sends the form of a report in with the words that were typed. */
export async function commentOn(
  feedback: Feedback,
  typed: TypedFeedback,
  bring: (asked: Asked) => Promise<Reply | Form | undefined>,
): Promise<Reply | Form | undefined> {
  const outcome = await bring({ kind: 'action', ...idOf(feedback[typed.kind]) });
  const isToFill = typed.kind === 'report' && outcome !== undefined && isForm(outcome);
  return isToFill ? bring(fillForm(outcome, typed.text)) : outcome;
}

export function idOf({ action, argument, version }: Action): Pick<Action, 'action' | 'argument' | 'version'> {
  return { action, argument, version };
}
