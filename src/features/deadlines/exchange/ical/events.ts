import { type CalendarDate, endOf, type Phase } from '../../calendar.js';
import type { EventPart } from './names.js';

/** One event of a calendar that a phase becomes. */
export interface PhaseEvent {
  readonly part: EventPart;
  readonly from: CalendarDate;
  /** End of what takes a while. */
  readonly to?: CalendarDate;
}

/**
 * What a person wants to see of a phase in their calendar. A window is two moments, the day to begin and the day to be
 * done: as one bar of three months it would lie above everything else and hide its end. A meeting is one event with a
 * length, a deadline and a publication are one moment.
 *
 * What is known by its month alone is an event that covers this month and says so: to leave it out would say that
 * nothing is to come, to give it a day would say more than anybody knows.
 */
export function eventsOf({
  kind,
  opens,
  closes,
}: Pick<Phase, 'kind' | 'opens' | 'closes'>): readonly PhaseEvent[] {
  if (kind === 'meeting') return meetingOf(opens, closes);
  return [
    ...(opens ? [{ part: 'opens', from: opens } as const] : []),
    ...(closes ? [{ part: 'closes', from: closes } as const] : []),
  ];
}

function meetingOf(opens: CalendarDate | undefined, closes: CalendarDate | undefined): readonly PhaseEvent[] {
  const from = opens ?? closes;
  if (!from) return [];
  const isSpan = opens && closes && endOf(opens).epochMilliseconds < endOf(closes).epochMilliseconds;
  return [{ part: 'takes-place', from, ...(isSpan && { to: closes }) }];
}
