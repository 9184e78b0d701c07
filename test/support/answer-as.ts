import { answerQuery } from '../../src/features/ask/answer/answer.js';
import type { AnswerContext } from '../../src/features/ask/answer/context.js';
import type { Answer } from '../../src/features/ask/answers.js';
import type { Query } from '../../src/features/ask/query.js';

type Kind = Query['kind'] & Answer['kind'];

/** The answer to a query, typed by the kind of the query; throws where the answer is of another kind. */
export function answerAs<Asked extends Kind>(
  context: AnswerContext,
  query: Query & { readonly kind: Asked },
): Extract<Answer, { kind: Asked }> {
  const answer = answerQuery(context, query);
  if (!isOfKind<Asked>(answer, query.kind)) throw new Error(`answered ${answer.kind}`);
  return answer;
}

function isOfKind<Wanted extends Kind>(
  answer: Answer,
  kind: Kind,
): answer is Extract<Answer, { kind: Wanted }> {
  return answer.kind === kind;
}
