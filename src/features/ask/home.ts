import type { Temporal } from 'temporal-polyfill';
import type { ReplyPart } from '../../chat/reply.js';
import type { Framework } from '../mappings/ports.js';
import { datesAround } from './answer/calendar/around.js';
import type { DatedEvent } from './answers/calendar.js';
import { dateText } from './present/calendar/dates.js';
import { eventList } from './present/calendar/item.js';
import { note, type PresentContext, paragraph } from './present/context.js';

const SHOWN = 5;

/** What is on or comes next in the calendar, or the last date when all are past. */
export function presentNextDates(
  context: PresentContext,
  framework: Framework,
  now: Temporal.Instant,
): readonly ReplyPart[] {
  const { coming, last } = datesAround({ ...context, framework, now }, SHOWN);
  return [
    paragraph([{ strong: context.say('home.deadlines') }]),
    ...eventList(context, coming, context.zone),
    ...(coming.length === 0 && last ? [note(lastText(context, last))] : []),
  ];
}

function lastText(context: PresentContext, last: DatedEvent): string {
  return context.say('home.noDeadlines', { name: last.name, date: dateText(context, last) });
}
