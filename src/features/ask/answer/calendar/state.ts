import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { DatedEvent } from '../../answers/calendar.js';
import { writtenDays } from './days.js';
import type { Moment } from './moment.js';

/**
 * Whether an entry has begun: at its instant where one is known, else with its first day. The day is that of the
 * place where it happens: when it is midnight in Geneva, a day there is over, wherever one asks from.
 */
export function hasBegun(entry: CalendarEntry, moment: Moment): boolean {
  if (entry.startInstant !== null) return isReached(entry.startInstant, moment);
  return writtenDays(entry).first <= moment.today(entry.zone ?? moment.zone);
}

/** Whether an entry is over: from its instant on where one is known, else once its last day is past. */
export function hasEnded(entry: CalendarEntry, moment: Moment): boolean {
  if (entry.endInstant !== null) return isReached(entry.endInstant, moment);
  const { last } = writtenDays(entry);
  return last !== undefined && last < moment.today(entry.zone ?? moment.zone);
}

export function stateOf(entry: CalendarEntry, moment: Moment): DatedEvent['state'] {
  if (hasEnded(entry, moment)) return 'over';
  return hasBegun(entry, moment) ? 'on' : 'coming';
}

function isReached(instant: string, { now }: Moment): boolean {
  return now.epochMilliseconds >= Date.parse(instant);
}
