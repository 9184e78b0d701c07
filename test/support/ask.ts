import { answerQuery } from '../../src/features/ask/answer/answer.js';
import type { AnswerContext } from '../../src/features/ask/answer/context.js';
import type { Answer } from '../../src/features/ask/answers.js';
import type { Query, QueryOf } from '../../src/features/ask/query.js';

/** The answer to a query, which must be of the query's kind. */
export function answerTo<Kind extends Query['kind'] & Answer['kind']>(
  context: AnswerContext,
  query: QueryOf<Kind>,
): Extract<Answer, { kind: Kind }> {
  const answer = answerQuery(context, query);
  if (answer.kind !== query.kind) throw new Error(`${query.kind} is answered by ${answer.kind}`);
  return answer as Extract<Answer, { kind: Kind }>;
}
