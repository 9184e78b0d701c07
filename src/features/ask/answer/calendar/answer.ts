import type { Answer } from '../../answers.js';
import type { CalendarQuery } from '../../queries/calendar.js';
import type { AnswerContext } from '../context.js';

/** Dates, events and phases. */
export function answerCalendar(_context: AnswerContext, query: CalendarQuery): Answer {
  throw new Error(`no answer to ${query.kind}`);
}
