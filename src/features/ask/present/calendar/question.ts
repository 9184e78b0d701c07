import type { CalendarQuery, Period } from '../../queries/calendar.js';
import type { QueryOf } from '../../query.js';
import type { Say } from '../../wording/wording.js';
import type { QueryNames } from '../names.js';
import { kindText } from './kinds.js';

/** A button shows no more; a zone that would not fit is left out, since the times themselves name it. */
const LONGEST = 75;

/** The query as a person would ask it; reads back as the same query. */
export function calendarQuestion(say: Say, query: CalendarQuery, names?: QueryNames): string {
  const whole = questionOf(say, query, names);
  if (whole.length <= LONGEST || query.zone === undefined) return whole;
  return questionOf(say, { ...query, zone: undefined }, names);
}

function questionOf(say: Say, query: CalendarQuery, names: QueryNames | undefined): string {
  switch (query.kind) {
    case 'calendar':
      return listQuestion(say, query, names);
    case 'event':
      return say(`next.event.${query.ask}`, {
        events: query.events.map((id) => names?.event(id) ?? id).join(say('comma')),
        filters: filtersText(say, [query.zone]),
      });
    case 'process':
      return processQuestion(say, query, names);
  }
}

function listQuestion(say: Say, query: QueryOf<'calendar'>, names: QueryNames | undefined): string {
  const { show, pick, period, kinds = [], lines = [], words, process, most, zone } = query;
  const filters = filtersText(say, [
    ...kinds.map((kind) => kindText(say, kind)),
    ...lines,
    words && say('calendar.words', { words }),
    process && (names?.process(process) ?? process),
    most === undefined ? undefined : String(most),
    pick && period.kind !== 'coming' && period.kind !== 'past' ? periodText(say, period, names) : undefined,
    zone,
  ]);
  if (pick) return say(`next.calendar.${pick}.${show}`, { filters });
  const values = { period: periodText(say, period, names), filters };
  return say(isPast(period) ? `next.calendar.past.${show}` : `next.calendar.${show}`, values);
}

/** Whether a period is behind us whenever it is asked about. */
function isPast(period: Period): boolean {
  if (period.kind === 'relative') return period.offset < 0;
  return period.kind === 'past' || (period.kind === 'within' && period.days < 0);
}

function processQuestion(say: Say, query: QueryOf<'process'>, names: QueryNames | undefined): string {
  const values = {
    process: names?.process(query.process) ?? query.process,
    filters: filtersText(say, [query.zone]),
  };
  if (query.ask === 'phase' && query.phase !== undefined)
    return say('next.process.phase', { ...values, phase: String(query.phase) });
  if (query.ask !== 'now') return say('next.process.phases', values);
  return query.at === undefined
    ? say('next.process.now', values)
    : say('next.process.at', { ...values, day: query.at });
}

/** " (deadlines, C6)"; empty where there is nothing to add. */
function filtersText(say: Say, filters: readonly (string | undefined)[]): string {
  const known = filters.filter(Boolean).join(say('comma'));
  return known ? say('next.calendar.filters', { filters: known }) : '';
}

function periodText(say: Say, period: Period, names: QueryNames | undefined): string {
  switch (period.kind) {
    case 'days':
      return daysText(say, period);
    case 'relative':
      return relativeText(say, period);
    case 'within':
      return say(period.days < 0 ? 'period.lately' : 'period.within', { count: Math.abs(period.days) });
    case 'coming':
    case 'past':
      return say(`period.${period.kind}`);
    case 'event':
      return say(`calendar.${period.side}`, { event: names?.event(period.event) ?? period.event });
  }
}

/** Days as ISO 8601, which every language reads alike. */
function daysText(say: Say, { from, to }: Extract<Period, { kind: 'days' }>): string {
  if (from !== undefined && to !== undefined)
    return from === to ? say('period.day', { day: from }) : say('period.days', { from, to });
  if (from !== undefined) return say('period.from', { day: from });
  return to === undefined ? '' : say('period.until', { day: to });
}

function relativeText(say: Say, { unit, offset }: Extract<Period, { kind: 'relative' }>): string {
  if (offset === 0) return say(`period.${unit}.this`);
  if (offset === 1) return say(`period.${unit}.next`);
  if (offset === -1) return say(`period.${unit}.last`);
  return say(offset > 0 ? `period.${unit}.in` : `period.${unit}.ago`, { count: Math.abs(offset) });
}
