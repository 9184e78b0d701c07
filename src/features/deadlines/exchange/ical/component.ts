import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../../shared/language.js';
import type { CalendarDate } from '../../calendar.js';
import { ICAL, OWN_PROPERTIES } from './library.js';

export type Component = InstanceType<typeof ICAL.Component>;

/** What an event says, in words of its reader. */
export interface EventContent {
  readonly uid: string;
  readonly sequence: number;
  /** When it became as it is. */
  readonly since: Temporal.Instant;
  readonly stamp: Temporal.Instant;
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
  readonly summary: string;
  readonly description: readonly string[];
  readonly categories: readonly string[];
  readonly isCancelled: boolean;
  /** Whether whoever takes part is busy meanwhile. */
  readonly isBusy: boolean;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
  readonly language: Language;
  /** Of ours, by property. */
  readonly own: Readonly<Record<string, string | undefined>>;
}

/** An event with all that the standard asks of it. */
export function createEvent(content: EventContent): Component {
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string | number | InstanceType<typeof ICAL.Time> | undefined) => {
    if (value === undefined || value === '') return;
    event.addPropertyWithValue(name, typeof value === 'string' ? writable(value) : value);
  };
  const { from, to = from } = content;
  add('uid', content.uid);
  add('sequence', content.sequence);
  add('dtstamp', momentOf(content.stamp));
  add('last-modified', momentOf(content.since));
  for (const [name, time] of Object.entries(timesOf(from, to))) add(name, time);
  add('summary', content.summary);
  add('description', content.description.join('\n'));
  add('location', content.place);
  add('url', webAddressOf(content.url));
  add('status', content.isCancelled ? 'CANCELLED' : 'CONFIRMED');
  add('transp', content.isBusy ? 'OPAQUE' : 'TRANSPARENT');
  const categories = new ICAL.Property('categories');
  categories.setValues(content.categories.map(writable));
  event.addProperty(categories);
  for (const [name, property] of Object.entries(OWN_PROPERTIES)) add(property, content.own[name]);
  event.getFirstProperty(OWN_PROPERTIES.name)?.setParameter('language', content.language);
  return event;
}

/**
 * Begin and end of an event. A moment has no length, so its end is left out; days and months end with the day after
 * them, which is what the standard asks for.
 */
function timesOf(from: CalendarDate, to: CalendarDate) {
  const time = spanOf(from, to);
  if (time.kind === 'days') return { dtstart: dayOf(time.first), dtend: dayOf(time.after) };
  const { start, end } = time;
  const hasLength = start.epochMilliseconds < end.epochMilliseconds;
  return { dtstart: momentOf(start), ...(hasLength && { dtend: momentOf(end) }) };
}

/** Moments where both are known by the minute, else whole days. */
export type EventSpan =
  | { readonly kind: 'moments'; readonly start: Temporal.Instant; readonly end: Temporal.Instant }
  /** `after`: the day after the last. */
  | { readonly kind: 'days'; readonly first: Temporal.PlainDate; readonly after: Temporal.PlainDate };

export function spanOf(from: CalendarDate, to: CalendarDate = from): EventSpan {
  if (from.precision === 'minute' && to.precision === 'minute') {
    const { from: read } = Temporal.Instant;
    return { kind: 'moments', start: read(from.instant), end: read(to.instant) };
  }
  return { kind: 'days', first: daysOf(from)[0], after: daysOf(to)[1].add({ days: 1 }) };
}

/** The first and the last day of a date. */
function daysOf(date: CalendarDate): readonly [Temporal.PlainDate, Temporal.PlainDate] {
  switch (date.precision) {
    case 'minute': {
      const day = Temporal.Instant.from(date.instant).toZonedDateTimeISO(date.zone).toPlainDate();
      return [day, day];
    }
    case 'day': {
      const day = Temporal.PlainDate.from(date.date);
      return [day, day];
    }
    case 'month': {
      const month = Temporal.PlainYearMonth.from(date.month);
      return [month.toPlainDate({ day: 1 }), month.toPlainDate({ day: month.daysInMonth })];
    }
  }
}

function dayOf(day: Temporal.PlainDate) {
  return ICAL.Time.fromDateString(day.toString());
}

/** In UTC, so that no description of zones has to be carried along and read. */
function momentOf(instant: Temporal.Instant) {
  const text = instant.toString({ smallestUnit: 'second' });
  return ICAL.Time.fromString(text, new ICAL.Property('dtstamp'));
}

/** What the standard lets a text hold: no control characters but tabs and new lines. */
export function writable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

/** Addresses are written without escapes, so only one that a URL parser made safe is. */
function webAddressOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).href : undefined;
}
