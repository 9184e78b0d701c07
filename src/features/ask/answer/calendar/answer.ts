import type { Answer } from '../../answers.js';
import type { CalendarQuery } from '../../queries/calendar.js';
import type { AnswerContext } from '../context.js';
import { answerEvent } from './event.js';
import { answerList } from './list.js';
import { answerProcess } from './process.js';

/** Dates, events and phases. Days are those of the zone asked for, else of the asker's own. */
export function answerCalendar(context: AnswerContext, query: CalendarQuery): Answer {
  switch (query.kind) {
    case 'calendar':
      return answerList(context, query);
    case 'event':
      return answerEvent(context, query);
    case 'process':
      return answerProcess(context, query);
  }
}
