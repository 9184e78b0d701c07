import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { QueryOf } from '../../query.js';
import { isBackground } from './aspects.js';
import { inOrder, inStretch } from './choose.js';
import type { Moment } from './moment.js';
import { narrowed } from './narrow.js';
import { neighboursOf } from './neighbours.js';
import type { Stretch } from './periods.js';
import { MOST_SHOWN, pickFrom } from './pick.js';

type ListQuery = QueryOf<'calendar'>;

interface Found {
  /** In the order to give them. */
  readonly shown: readonly CalendarEntry[];
  readonly total: number;
  readonly underWay: readonly CalendarEntry[];
  readonly before: CalendarEntry | undefined;
  readonly after: CalendarEntry | undefined;
}

/** What there is in the period; where there is nothing, what is nearest to it. */
export function findEvents(framework: Framework, query: ListQuery, stretch: Stretch, moment: Moment): Found {
  const { period } = query;
  const beside = period.kind === 'event' ? period.event : undefined;
  const fitting = narrowed(framework, query).filter(({ id }) => id !== beside);
  const entries = inStretch(fitting, query, stretch, moment);
  const { shown, total, underWay } = query.pick
    ? picked(entries, query, moment)
    : listed(inOrder(entries, query, stretch, moment), query);
  const none = { before: undefined, after: undefined };
  const neighbours = shown.length > 0 ? none : neighboursOf(fitting, query, stretch, moment);
  return { shown, total, underWay, ...neighbours };
}

function picked(entries: readonly CalendarEntry[], query: ListQuery, moment: Moment) {
  const { events, underWay } = pickFrom(entries, query, moment);
  return { shown: events, total: events.length, underWay: underWay.slice(0, MOST_SHOWN) };
}

/** What goes on for years stands behind every list: beside other dates, a few of them will do. */
const MOST_BACKGROUND = 3;

function listed(entries: readonly CalendarEntry[], query: ListQuery) {
  const { most = MOST_SHOWN } = query;
  const ahead = isOpenList(query) ? entries.findIndex(isBackground) : -1;
  const limit = ahead > 0 ? ahead + MOST_BACKGROUND : MOST_SHOWN;
  return { shown: entries.slice(0, Math.min(most, limit, MOST_SHOWN)), total: entries.length, underWay: [] };
}

/** Whether the list is of whatever there is, and not of certain dates. */
export function isOpenList({ show, kinds, lines, words, process }: ListQuery): boolean {
  return show === 'on' && ![kinds?.length, lines?.length, words, process].some(Boolean);
}
