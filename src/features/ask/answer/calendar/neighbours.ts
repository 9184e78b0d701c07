import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { QueryOf } from '../../query.js';
import { aspectOf, isBackground, isSuperseded } from './aspects.js';
import { compare } from './keys.js';
import type { Moment } from './moment.js';
import type { Stretch } from './periods.js';

interface Neighbours {
  readonly before: CalendarEntry | undefined;
  readonly after: CalendarEntry | undefined;
}

/** For a period in which there is nothing: the last entry before it and the first one after it. */
export function neighboursOf(
  entries: readonly CalendarEntry[],
  query: QueryOf<'calendar'>,
  { from, to, cut }: Stretch,
  moment: Moment,
): Neighbours {
  const aspect = aspectOf(query);
  const dated = entries.filter((entry) => !isBackground(entry) && !isSuperseded(entry));
  const isBefore = (entry: CalendarEntry) => {
    const last = aspect.days(entry, moment.zone)?.last;
    if (last === undefined) return false;
    return (from !== undefined && last < from) || (cut === 'from now' && aspect.isPassed(entry, moment));
  };
  const isAfter = (entry: CalendarEntry) => {
    const first = aspect.days(entry, moment.zone)?.first;
    if (first === undefined) return false;
    return (to !== undefined && first > to) || (cut === 'up to now' && aspect.isAhead(entry, moment));
  };
  return {
    before: dated
      .filter(isBefore)
      .toSorted((left, right) => compare(aspect.keyOf(left, 'back'), aspect.keyOf(right, 'back')))
      .at(-1),
    after: dated
      .filter(isAfter)
      .toSorted((left, right) => compare(aspect.keyOf(left), aspect.keyOf(right)))[0],
  };
}
