import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { QueryOf } from '../../query.js';
import { aspectOf, isBackground, isMeetingPhase, isSuperseded } from './aspects.js';
import { openingDays } from './days.js';
import { compare } from './keys.js';
import type { Moment } from './moment.js';
import { hasEnded } from './state.js';

/** More than this is a list nobody reads in a chat. */
export const MOST_SHOWN = 12;

interface Picked {
  readonly events: readonly CalendarEntry[];
  /** What is on already, when something to come was asked for. */
  readonly underWay: readonly CalendarEntry[];
}

type KeyOf = (entry: CalendarEntry) => string;

/**
 * The first or last of the entries of a period. "Next" is what has yet to begin, or begins today; "last" is what is
 * over. Where no number was asked for, all that fall on the same day are given.
 */
export function pickFrom(
  entries: readonly CalendarEntry[],
  query: QueryOf<'calendar'>,
  moment: Moment,
): Picked {
  const eligible = entries.filter((entry) => isEligible(entry, query));
  return query.pick === 'last' ? lastOf(eligible, query, moment) : firstOf(eligible, query, moment);
}

/** What goes on for years is no next date, unless it was asked for; nor is a plan that did not stand. */
function isEligible(entry: CalendarEntry, { kinds, show }: QueryOf<'calendar'>): boolean {
  if (isSuperseded(entry)) return false;
  if (kinds?.length) return true;
  return show === 'due' ? !isMeetingPhase(entry) : !isBackground(entry);
}

function firstOf(entries: readonly CalendarEntry[], query: QueryOf<'calendar'>, moment: Moment): Picked {
  const { keyOf } = aspectOf(query);
  const sorted = entries.toSorted((left, right) => compare(keyOf(left), keyOf(right)));
  // In a year that has begun, what is due "in the year" is due already: nobody can say when.
  const canBeUnderWay = ({ precision }: CalendarEntry) => query.show === 'on' || precision !== 'day';
  const isUnderWay = (entry: CalendarEntry) =>
    query.period.kind === 'coming' &&
    canBeUnderWay(entry) &&
    openingDays(entry, moment.zone).last < moment.today();
  return {
    events: cut(
      sorted.filter((entry) => !isUnderWay(entry)),
      query,
      keyOf,
    ),
    underWay: sorted.filter(isUnderWay),
  };
}

function lastOf(entries: readonly CalendarEntry[], query: QueryOf<'calendar'>, moment: Moment): Picked {
  const keyOf = (entry: CalendarEntry) => aspectOf(query).keyOf(entry, 'back');
  const isPast = query.show === 'on' && query.period.kind === 'past';
  const over = isPast ? entries.filter((entry) => hasEnded(entry, moment)) : entries;
  const sorted = over.toSorted((left, right) => compare(keyOf(right), keyOf(left)));
  return { events: cut(sorted, query, keyOf), underWay: [] };
}

function cut(
  entries: readonly CalendarEntry[],
  { most }: QueryOf<'calendar'>,
  keyOf: KeyOf,
): readonly CalendarEntry[] {
  if (most !== undefined) return entries.slice(0, most);
  const dayOf = (entry: CalendarEntry) => keyOf(entry).slice(0, 10);
  return entries.filter((entry) => entries[0] && dayOf(entry) === dayOf(entries[0])).slice(0, MOST_SHOWN);
}
