import type { SetQuery } from '../../answers/sets.js';
import type { Answer } from '../../answers.js';
import type { AnswerContext } from '../context.js';

/** Sets, ranks, comparisons and entries of other frameworks. */
export function answerSet(_context: AnswerContext, query: SetQuery): Answer {
  throw new Error(`no answer to ${query.kind}`);
}
