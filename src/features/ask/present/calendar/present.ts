import type { CalendarAnswer } from '../../answers/calendar.js';
import type { CalendarQuery } from '../../queries/calendar.js';
import type { Say } from '../../wording/wording.js';
import type { PresentContext, Presented } from '../context.js';

export function presentCalendar(_context: PresentContext, answer: CalendarAnswer): Presented {
  throw new Error(`no presentation of ${String(answer)}`);
}

/** The query as a person would ask it; reads back as the same query. */
export function calendarQuestion(_say: Say, query: CalendarQuery): string {
  return query.kind;
}
