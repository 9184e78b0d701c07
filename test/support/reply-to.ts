import type { Reply } from '../../src/chat/reply.js';
import { answerQuery } from '../../src/features/ask/answer/answer.js';
import type { AnswerContext } from '../../src/features/ask/answer/context.js';
import { presentContext } from '../../src/features/ask/ask.js';
import { presentAnswer } from '../../src/features/ask/present/present.js';
import type { Query } from '../../src/features/ask/query.js';

/** The reply to a query, in the language and zone of the context. */
export function replyTo(context: AnswerContext, query: Query): Reply {
  const style = { visibility: 'conversation', version: context.framework.version } as const;
  return presentAnswer(presentContext(context), answerQuery(context, query), style);
}
