import type { Action, Feedback } from '../../../chat/reply.js';
import type { PresentContext } from '../present/context.js';
import { argumentFor } from '../present/question.js';
import type { Query } from '../query.js';

/** Characters that a form on an answer carries at most; the rest of what platforms take is for its wrapping. */
const LONGEST = 1_400;

/** The buttons by which people say what they think of an answer; none for a question too long to be carried. */
export function feedbackOn(context: PresentContext, query: Query, version: string): Feedback | undefined {
  const argument = argumentFor(context, query);
  if (argument.length + version.length > LONGEST) return undefined;
  const button = (name: 'good' | 'bad' | 'report'): Action => ({
    action: `feedback.${name}`,
    argument,
    version,
    label: context.say(`feedback.${name}`),
  });
  return { good: button('good'), bad: button('bad'), report: button('report') };
}
