import { Temporal } from 'temporal-polyfill';
import { beginOf, type CalendarDate, type Edition, endOf, type Phase } from '../calendar.js';
import { covers } from '../schedule/scopes.js';
import type { Told } from './told.js';

/** Something that happens at a point of the calendar. */
export interface Entry {
  readonly phase: Phase;
  readonly edition: Edition;
  readonly event: 'opens' | 'closes' | 'begins' | 'comesOut' | 'due';
  readonly date: CalendarDate;
  readonly moment: Temporal.Instant;
}

/** A week of a reader's calendar, from Monday to Monday. */
export interface Week {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

export interface WeekEntries {
  readonly thisWeek: readonly Entry[];
  readonly nextWeek: readonly Entry[];
  /** What is set to a month alone that these weeks touch. */
  readonly months: readonly Entry[];
}

type Named = Pick<Entry, 'phase' | 'edition'>;

/** What a subscriber follows, of the week of a Monday and the next, as far as it is not over. */
export function entriesFrom(told: Told, monday: Temporal.PlainDate, now: Temporal.Instant): WeekEntries {
  const { zone } = told.subscriber;
  const [first, second] = [weekFrom(monday, zone), weekFrom(monday.add({ days: 7 }), zone)];
  const phases = followedPhases(told);
  const entries = phases
    .flatMap(entriesOf)
    .filter(({ date }) => isAfter(endOf(date), now))
    .sort((one, other) => Temporal.Instant.compare(one.moment, other.moment));
  return {
    thisWeek: entries.filter(isIn(first)),
    nextWeek: entries.filter(isIn(second)),
    months: phases.flatMap((one) => monthEntries(one, { from: first.from, to: second.to })),
  };
}

function followedPhases({ editions, subscriber, silences }: Told) {
  const isSilent = (phase: Phase) =>
    silences.some(({ subject }) => subject === phase.id || subject === phase.edition);
  return editions.flatMap((edition) =>
    edition.status === 'planned'
      ? edition.phases
          .filter((phase) => phase.status === 'planned' && !isSilent(phase))
          .filter((phase) =>
            subscriber.subscriptions.some(({ scope }) => covers(scope, phase, edition.process)),
          )
          .map((phase) => ({ phase, edition }))
      : [],
  );
}

function entriesOf({ phase, edition }: Named): readonly Entry[] {
  const { kind, opens, closes } = phase;
  const entry = (event: Entry['event'], date: CalendarDate | undefined, moment: typeof beginOf) =>
    date && date.precision !== 'month' ? [{ phase, edition, event, date, moment: moment(date) }] : [];
  switch (kind) {
    case 'window':
      return [...entry('opens', opens, beginOf), ...entry('closes', closes, lastOf)];
    case 'deadline':
      return entry('due', closes, lastOf);
    case 'meeting':
      return entry('begins', opens ?? closes, beginOf);
    case 'publication':
      return entry('comesOut', closes, beginOf);
  }
}

/** A moment that still belongs to the day: the midnight that ends a Sunday would be next week's. */
function lastOf(date: CalendarDate): Temporal.Instant {
  return date.precision === 'minute' ? endOf(date) : endOf(date).subtract({ minutes: 1 });
}

/** What a phase is known to have in a month, of those that a time touches. */
function monthEntries({ phase, edition }: Named, { from, to }: Week): readonly Entry[] {
  const events: Readonly<Record<Phase['kind'], readonly [Entry['event'], Entry['event']]>> = {
    window: ['opens', 'closes'],
    deadline: ['due', 'due'],
    meeting: ['begins', 'begins'],
    publication: ['comesOut', 'comesOut'],
  };
  const [begin, end] = events[phase.kind];
  const { opens, closes } = phase;
  const isSame = opens && closes && JSON.stringify(opens) === JSON.stringify(closes);
  const dated = [
    ...(opens ? [[begin, opens] as const] : []),
    ...(closes && !isSame ? [[end, closes] as const] : []),
  ];
  return dated.flatMap(([event, date]) => {
    const isTouched = isAfter(endOf(date), from) && isAfter(to, beginOf(date));
    return date.precision === 'month' && isTouched
      ? [{ phase, edition, event, date, moment: beginOf(date) }]
      : [];
  });
}

function weekFrom(monday: Temporal.PlainDate, zone: string): Week {
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant();
  return { from: midnight(monday), to: midnight(monday.add({ days: 7 })) };
}

function isIn({ from, to }: Week): (entry: Entry) => boolean {
  return ({ moment }) => !isAfter(from, moment) && isAfter(to, moment);
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}
