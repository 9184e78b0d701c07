import type { CalendarAnswer } from '../../answers/calendar.js';
import type { PresentContext, Presented } from '../context.js';
import { presentEvent } from './event.js';
import { presentList } from './list.js';
import { presentProcess } from './process.js';

export { calendarQuestion } from './question.js';

export function presentCalendar(context: PresentContext, answer: CalendarAnswer): Presented {
  switch (answer.kind) {
    case 'calendar':
      return presentList(context, answer);
    case 'event':
      return presentEvent(context, answer);
    case 'process':
      return presentProcess(context, answer);
  }
}
