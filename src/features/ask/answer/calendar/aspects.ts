import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { QueryOf } from '../../query.js';
import { closingDays, type DaySpan, daysOf, openingDays, writtenDays } from './days.js';
import { endKey, type Looking, startKey } from './keys.js';
import type { Moment } from './moment.js';
import { standingOf } from './standing.js';
import { hasBegun, hasEnded } from './state.js';

/** What an entry is looked for by: all of its days, those on which it closes, or those on which it begins. */
export interface Aspect {
  /** Undefined for an entry that has no such days. */
  days(entry: CalendarEntry, zone: string): DaySpan | undefined;
  /** Whether that is behind us. */
  isPassed(entry: CalendarEntry, moment: Moment): boolean;
  /** Whether it is ahead of us altogether. */
  isAhead(entry: CalendarEntry, moment: Moment): boolean;
  /** Orders entries by it, as text: looking back, by what is over since when. */
  keyOf(entry: CalendarEntry, looking?: Looking): string;
}

const on: Aspect = {
  days: daysOf,
  isPassed: hasEnded,
  isAhead: (entry, moment) => !hasBegun(entry, moment),
  keyOf: (entry, looking) => (looking === 'back' ? endKey(entry, looking) : startKey(entry, looking)),
};

const starting: Aspect = {
  // What is due by a day does not begin on it.
  days: (entry, zone) => (entry.kind === 'deadline' ? undefined : openingDays(entry, zone)),
  isPassed: hasBegun,
  isAhead: (entry, moment) => !hasBegun(entry, moment),
  keyOf: startKey,
};

/** Kinds asked for by name count as closing when they end, whatever they are. */
function due(kinds: readonly string[] | undefined): Aspect {
  return {
    days: (entry, zone) => (kinds?.length || isClosing(entry) ? closingDays(entry, zone) : undefined),
    isPassed: hasEnded,
    isAhead: (entry, moment) => !hasEnded(entry, moment),
    keyOf: endKey,
  };
}

export function aspectOf({ show, kinds }: QueryOf<'calendar'>): Aspect {
  if (show === 'due') return due(kinds);
  return show === 'starting' ? starting : on;
}

/** Deadlines close, and phases; so do periods of up to a year. Longer ones nobody has to be ready for. */
function isClosing(entry: CalendarEntry): boolean {
  if (entry.kind === 'deadline' || entry.kind === 'phase') return true;
  const { first, last } = writtenDays(entry);
  if (entry.kind !== 'period' || last === undefined) return false;
  return last < `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`;
}

/** A phase of one day is a meeting: it ends, but nobody waits for its end. */
export function isMeetingPhase({ kind, start, end }: CalendarEntry): boolean {
  return kind === 'phase' && start === end;
}

/** What goes on beside everything else, for years or without an end: it is no date to look forward or back to. */
export function isBackground(entry: CalendarEntry): boolean {
  return entry.kind === 'period' || entry.end === null;
}

export function isSuperseded(entry: CalendarEntry): boolean {
  return standingOf(entry) === 'superseded';
}
