import { Temporal } from 'temporal-polyfill';
import { beginOf, type CalendarDate, endOf, type Phase } from '../calendar.js';
import type { Occasion } from '../reminder.js';
import type { SubscriberSettings } from '../subscriber.js';
import { at, earliestAllowed, latestAllowed, latestMorning } from './hours.js';

/** When something is told, and the moment it counts towards. */
export interface Moment {
  readonly occasion: Occasion;
  readonly at: Temporal.Instant;
  readonly target: Temporal.Instant;
}

export type MomentSettings = Pick<SubscriberSettings, 'zone' | 'hours' | 'offsets' | 'opening' | 'closing'>;

/** That something has closed is told within so many days or not at all. */
const CLOSING_IS_NEWS_FOR = { hours: 72 };

/**
 * Every moment at which a reader with these settings is told of a phase, in order, after `since`: reminders before it
 * closes or begins, that it has opened, that it has closed. Nothing of what is known to the month alone, or is not
 * planned any more.
 */
export function momentsOf(
  phase: Phase,
  settings: MomentSettings,
  since: Temporal.Instant,
): readonly Moment[] {
  if (phase.status !== 'planned') return [];
  const isAfter = ({ at: moment }: Moment) => Temporal.Instant.compare(moment, since) > 0;
  return [
    ...remindersBefore(phase, settings, since),
    ...openings(phase, settings).filter(isAfter),
    ...closings(phase, settings).filter(isAfter),
  ].sort((one, other) => Temporal.Instant.compare(one.at, other.at));
}

/** What reminders of a phase count towards: its closing, of a meeting or publication its beginning. */
export function anchorOf(
  phase: Phase,
  { hours }: Pick<MomentSettings, 'hours'>,
): Temporal.Instant | undefined {
  const date = isAwaited(phase) ? (phase.opens ?? phase.closes) : phase.closes;
  if (!date || date.precision === 'month') return undefined;
  if (isAwaited(phase) && date.precision === 'day')
    return at(Temporal.PlainDate.from(date.date), hours.morning, date.zone);
  return isAwaited(phase) ? beginOf(date) : endOf(date);
}

function isAwaited({ kind }: Pick<Phase, 'kind'>): boolean {
  return kind === 'meeting' || kind === 'publication';
}

/**
 * Reminders before: for an offset in days the last morning, for one in hours the last allowed minute, that is not later
 * than the offset says. Never later: who is told too late cannot make up for it. Of several on one moment the one
 * nearest to the end stands. Where none of these moments is still to come, the one nearest to the end is told all the
 * same: at the last allowed minute if there is one, and else outside the hours, since nothing else is possible.
 */
function remindersBefore(phase: Phase, settings: MomentSettings, since: Temporal.Instant): readonly Moment[] {
  const target = anchorOf(phase, settings);
  if (!target) return [];
  const ideals = [...new Set(settings.offsets)].map((offset) => idealOf(offset, target, settings.zone));
  const isAhead = ({ at: moment }: { at: Temporal.Instant }) => Temporal.Instant.compare(moment, since) > 0;
  const moved = ideals
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at))
    .map((ideal) => ({ ...ideal, at: (ideal.isInDays ? latestMorning : latestAllowed)(settings, ideal.at) }))
    .filter(isAhead);
  const byMoment = new Map(meaningful(phase, moved).map((one) => [one.at.epochMilliseconds, one]));
  const normal = [...byMoment.values()];
  return (normal.length > 0 ? normal : lastResort(ideals.filter(isAhead), settings, since)).map(
    ({ offset, at: moment }) => ({ occasion: `before:${offset}`, at: moment, target }),
  );
}

/** Of what begins on a day, at no hour that is known, hours before say nothing; they stand where no days are left. */
function meaningful(phase: Phase, ideals: readonly Ideal[]): readonly Ideal[] {
  const isWholeDay = isAwaited(phase) && (phase.opens ?? phase.closes)?.precision === 'day';
  const inDays = ideals.filter(({ isInDays }) => isInDays);
  return isWholeDay && inDays.length > 0 ? inDays : ideals;
}

interface Ideal {
  readonly offset: string;
  readonly isInDays: boolean;
  readonly at: Temporal.Instant;
}

/** Days are those of the reader's calendar: a clock change between does not move the hour. */
function idealOf(offset: string, target: Temporal.Instant, zone: string): Ideal {
  const duration = Temporal.Duration.from(offset);
  const isInDays = duration.days > 0 || duration.weeks > 0 || duration.months > 0;
  return { offset, isInDays, at: target.toZonedDateTimeISO(zone).subtract(duration).toInstant() };
}

function lastResort(
  ideals: readonly Ideal[],
  settings: MomentSettings,
  since: Temporal.Instant,
): readonly Ideal[] {
  const nearest = ideals.at(-1);
  if (!nearest) return [];
  const allowed = latestAllowed(settings, nearest.at);
  return [Temporal.Instant.compare(allowed, since) > 0 ? { ...nearest, at: allowed } : nearest];
}

/** That it is open, takes place or is out: as soon as the reader may be told, while it still is. */
function openings(phase: Phase, settings: MomentSettings): readonly Moment[] {
  const date = phase.kind === 'publication' ? phase.closes : phase.opens;
  if (!settings.opening || phase.kind === 'deadline' || !isExact(date)) return [];
  const target = beginOf(date);
  const moment = earliestAllowed(settings, target);
  const end = phase.closes && isExact(phase.closes) ? endOf(phase.closes) : undefined;
  const isOver = end !== undefined && !end.equals(target) && Temporal.Instant.compare(moment, end) >= 0;
  return isOver ? [] : [{ occasion: 'opening', at: moment, target }];
}

function closings(phase: Phase, settings: MomentSettings): readonly Moment[] {
  const isClosed = phase.kind === 'window' || phase.kind === 'deadline';
  if (!settings.closing || !isClosed || !isExact(phase.closes)) return [];
  const target = endOf(phase.closes);
  const moment = earliestAllowed(settings, target);
  const isNews = Temporal.Instant.compare(moment, target.add(CLOSING_IS_NEWS_FOR)) <= 0;
  return isNews ? [{ occasion: 'closing', at: moment, target }] : [];
}

function isExact(date: CalendarDate | undefined): date is Exclude<CalendarDate, { precision: 'month' }> {
  return date !== undefined && date.precision !== 'month';
}
