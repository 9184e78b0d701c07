import { Temporal } from 'temporal-polyfill';
import { beginOf, type CalendarDate, endOf } from '../../calendar.js';
import type { Problem } from '../finding.js';
import { ICAL } from './library.js';
import type { Component, Property } from './properties.js';
import { type FileZones, readTime } from './times.js';

/** When an event is; `to` only where it takes a while. */
export interface EventDates {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

export type ReadDates =
  | { readonly kind: 'dates'; readonly dates: EventDates; readonly start: Property }
  | {
      readonly kind: 'problem';
      readonly problem: Problem;
      readonly property: string;
    };

/** Begin and end of an event; of a task, the moment it is due. */
export function readDates(component: Component, zones: FileZones): ReadDates {
  const name = component.name === 'vtodo' && component.hasProperty('due') ? 'due' : 'dtstart';
  const start = component.getFirstProperty(name);
  if (!start) return { kind: 'problem', problem: { name: 'missing' }, property: name.toUpperCase() };
  const from = readTime(start, zones);
  if (from.kind === 'problem') return { ...from, property: name.toUpperCase() };
  const to = name === 'due' ? undefined : endIn(component, from.date, zones);
  if (to && 'problem' in to) return { kind: 'problem', problem: to.problem, property: 'DTEND' };
  const hasLength = to && endOf(to).epochMilliseconds > endOf(from.date).epochMilliseconds;
  return { kind: 'dates', start, dates: { from: from.date, ...(hasLength && { to }) } };
}

/** Days are given up to the one behind them. */
function endIn(component: Component, from: CalendarDate, zones: FileZones) {
  const end = component.getFirstProperty('dtend');
  if (end) {
    const read = readTime(end, zones);
    if (read.kind === 'problem') return read;
    return read.date.precision === 'day' ? moved(read.date, { days: -1 }) : read.date;
  }
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration) || duration.isNegative) return undefined;
  const { weeks, days, hours, minutes, seconds } = duration;
  if (from.precision === 'day') return moved(from, { days: Math.max(0, weeks * 7 + days - 1) });
  return moved(from, { weeks, days, hours, minutes, seconds });
}

/** The same on another day, on the clock of its zone. */
function moved(date: CalendarDate, by: Temporal.DurationLike): CalendarDate {
  switch (date.precision) {
    case 'minute': {
      const local = Temporal.Instant.from(date.instant).toZonedDateTimeISO(date.zone);
      return { ...date, instant: local.add(by).toInstant().toString() };
    }
    case 'day':
      return { ...date, date: Temporal.PlainDate.from(date.date).add(by).toString() };
    case 'month':
      return date;
  }
}

/** The same event at another time of its repetition. */
export function datesFrom({ from, to }: EventDates, start: CalendarDate): EventDates {
  if (!to) return { from: start };
  if (start.precision === 'minute') {
    const length = beginOf(from).until(endOf(to));
    return { from: start, to: { ...start, instant: beginOf(start).add(length).toString() } };
  }
  const days = Math.round(beginOf(from).until(beginOf(to)).total('hours') / 24);
  return { from: start, to: moved(start, { days }) };
}

/** How long it takes; a whole day is 1, a moment is 0. */
export function daysOf({ from, to = from }: EventDates): number {
  return Math.round((beginOf(from).until(endOf(to)).total('hours') / 24) * 100) / 100;
}
