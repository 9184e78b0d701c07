import type { DatedEvent, Distance } from '../../answers/calendar.js';
import type { WordingKey } from '../../wording/wording.js';
import type { PresentContext } from '../context.js';
import { durationText } from './durations.js';

/**
 * How a date stands to the moment: "closes in 3 days, 4 hours", "ended 303 days ago". Undefined for a month or year
 * that is on now, of which nobody can say more.
 */
export function relationText(context: PresentContext, event: DatedEvent): string | undefined {
  const { state, precision, end } = event;
  if (state === 'on' && end === undefined) return context.say('calendar.openEnded');
  if (precision === 'day')
    return event.kind === 'deadline' ? closing(context, event) : running(context, event);
  if (state === 'on') return undefined;
  return context.say(state === 'coming' ? 'calendar.toCome' : 'calendar.over');
}

/** The same for "how long until it closes": of what is still to begin, when it ends too. */
export function timeLeftText(context: PresentContext, event: DatedEvent): string | undefined {
  const relation = relationText(context, event);
  const { state, precision, start, end, kind, toEnd } = event;
  const hasEnd = state === 'coming' && precision === 'day' && kind !== 'deadline' && start !== end;
  const ending = hasEnd ? distant(context, toEnd, 'calendar.closesIn', 'calendar.closesToday') : undefined;
  return relation !== undefined && ending !== undefined
    ? [relation, ending].join(context.say('semicolon'))
    : relation;
}

function closing(context: PresentContext, { state, toEnd }: DatedEvent): string | undefined {
  if (state === 'over') return distant(context, toEnd, 'calendar.closed', 'calendar.closedToday');
  return distant(context, toEnd, 'calendar.closesIn', 'calendar.closesToday');
}

function running(context: PresentContext, event: DatedEvent): string | undefined {
  const { state, start, end, toStart, toEnd } = event;
  switch (state) {
    case 'coming':
      return distant(context, toStart, 'calendar.startsIn', 'calendar.startsToday');
    case 'over':
      return distant(context, toEnd, 'calendar.ended', 'calendar.endedToday');
    case 'on': {
      const lastDay = start === end && !toEnd?.time ? 'calendar.today' : 'calendar.lastDay';
      // By the asker's calendar the last day may be past while it still is that day where the thing happens.
      return toEnd?.isPast ? context.say(lastDay) : distant(context, toEnd, 'calendar.endsIn', lastDay);
    }
  }
}

/** A day is "in 3 days" or "today"; an hour is always so many hours and minutes away. */
function distant(
  context: PresentContext,
  distance: Distance | undefined,
  away: WordingKey,
  today: WordingKey,
): string | undefined {
  if (distance === undefined) return undefined;
  if (distance.days === 0 && !distance.time) return context.say(today);
  return context.say(away, { duration: durationText(context, distance) });
}
