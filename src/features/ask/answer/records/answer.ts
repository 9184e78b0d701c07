import type { ListedRecordQuery } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { AnswerContext } from '../context.js';

/** Rules, figures, Recommendations, organisations and other records. */
export function answerRecord(_context: AnswerContext, query: ListedRecordQuery): Answer {
  throw new Error(`no answer to ${query.kind}`);
}
