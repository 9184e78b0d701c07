import { isDeepStrictEqual } from 'node:util';
import type { Action, Reply } from '../../src/chat/reply.js';
import { note } from '../../src/features/ask/present/context.js';
import { buttonArgument, type Query } from '../../src/features/ask/query.js';
import { wordingIn } from '../../src/features/ask/wording/wording.js';
import type { Outcome } from './scenario.js';

/** What a bot said, and what one without a model says. */
export interface Said {
  readonly reply: Reply;
  readonly without: Reply | undefined;
}

/** How a reply is another than it had to be; nothing where it is not. */
export function outcomeFaults(outcome: Outcome, { reply, without }: Said): readonly string[] {
  const say = wordingIn(reply.language);
  switch (outcome.kind) {
    case 'answer': {
      const asked = reply.feedback && queryOf(reply.feedback.good);
      return isDeepStrictEqual(asked, outcome.query) ? [] : [`answers ${nameOf(asked)}`];
    }
    case 'question back': {
      const isAsked = reply.title === say('unsure.title');
      const choices = reply.actions.map(queryOf);
      return isAsked && isDeepStrictEqual(choices, outcome.choices) ? [] : [`says “${reply.title}”`];
    }
    case 'as without a model':
      return isDeepStrictEqual(reply, without) ? [] : ['says something else than without a model'];
    case 'not available': {
      const parts = [note(say('model.unavailable')), ...(without?.parts ?? [])];
      const isSaid = isDeepStrictEqual(reply, { ...without, parts });
      return isSaid ? [] : ['does not say just that the model is not available'];
    }
  }
}

function queryOf({ argument }: Action): Query {
  return buttonArgument.parse(JSON.parse(argument)).query;
}

function nameOf(query: Query | undefined): string {
  return query ? `another question: ${JSON.stringify(query)}` : 'nothing';
}
