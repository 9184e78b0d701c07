import type { ReplyPart } from '../../../../chat/reply.js';
import type { DatedEvent, ListAnswer } from '../../answers/calendar.js';
import { facts, note, type PresentContext, type Presented, paragraph } from '../context.js';
import { listHeading } from './heading.js';
import { eventItem, eventList, eventSection } from './item.js';

export function presentList(context: PresentContext, answer: ListAnswer): Presented {
  const { events, underWay, total, pick, zone } = answer;
  const hidden = total - events.length;
  return {
    title: listHeading(context, answer),
    parts: [
      ...(events.length > 0 ? eventList(context, events, zone) : nothing(context, answer)),
      ...(pick || hidden === 0 ? [] : [note(context.say('calendar.more', { count: hidden }))]),
      ...eventSection(context, context.say('calendar.underWay'), underWay, zone),
    ],
  };
}

/** Says plainly that there is nothing, and what is nearest; also that nothing comes after, where that matters. */
function nothing(context: PresentContext, answer: ListAnswer): readonly ReplyPart[] {
  const { say } = context;
  const { before, after, zone, period } = answer;
  const isOpen = period.to === undefined;
  const isPast = period.asked.kind === 'past' || (period.asked.kind === 'within' && period.asked.days < 0);
  const item = (event: DatedEvent | undefined) => event && eventItem(context, event, zone);
  return [
    paragraph(say(isOpen ? 'calendar.noneComing' : 'calendar.none')),
    ...facts([
      [say('calendar.lastBefore'), item(before)],
      [say('calendar.firstAfter'), item(after) ?? (isOpen || isPast ? undefined : say('calendar.noneAfter'))],
    ]),
  ];
}
