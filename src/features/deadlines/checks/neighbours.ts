import { Temporal } from 'temporal-polyfill';
import { beginOf, type CalendarDate, endOf } from '../calendar.js';
import { type CheckedPhase, type Finding, found } from './finding.js';

/** What may not be meant of phases that follow one another: their order, and windows that overlap or leave a gap. */
export function checkNeighbours(phases: readonly CheckedPhase[]): readonly Finding[] {
  const windows = phases.filter(({ kind, opens, closes }) => kind === 'window' && opens && closes);
  return [...pairs(phases).flatMap(order), ...pairs(windows).flatMap(seam)];
}

type Pair = readonly [previous: CheckedPhase, phase: CheckedPhase];

/** Only where it is certain: a whole day or month may begin after an hour in it. */
function order([previous, phase]: Pair): readonly Finding[] {
  const [one, other] = [previous, phase].map(({ opens, closes }) => opens ?? closes);
  if (!one || !other || !isBefore(other, one)) return [];
  return [found('order', phase.key, { previous: previous.key })];
}

function seam([previous, phase]: Pair): readonly Finding[] {
  const { closes } = previous;
  const { opens } = phase;
  if (!closes || !opens) return [];
  if (doOverlap(closes, opens)) return [found('overlap', phase.key, { previous: previous.key })];
  const days = daysBetween(closes, opens);
  return days > 0 ? [found('gap', phase.key, { previous: previous.key, days: String(days) })] : [];
}

/** A day that one window closes on and another opens on belongs to both; of a month nobody can tell. */
function doOverlap(closes: CalendarDate, opens: CalendarDate): boolean {
  if (closes.precision === 'month' || opens.precision === 'month') return isBefore(opens, closes);
  return Temporal.Instant.compare(beginOf(opens), endOf(closes)) < 0;
}

/** Whole days of the later zone's calendar; of months only those that are certain. */
function daysBetween(closes: CalendarDate, opens: CalendarDate): number {
  const [end, begin] = [endOf(closes), beginOf(opens)].map((each) => each.toZonedDateTimeISO(opens.zone));
  if (!end || !begin) return 0;
  const isMidnight = end.equals(end.startOfDay());
  const firstFree = isMidnight ? end.toPlainDate() : end.toPlainDate().add({ days: 1 });
  return firstFree.until(begin.toPlainDate()).days;
}

/** Whether all of one date is before the other begins. */
function isBefore(one: CalendarDate, other: CalendarDate): boolean {
  if (one.precision === 'minute' && other.precision === 'minute')
    return Temporal.Instant.compare(beginOf(one), beginOf(other)) < 0;
  return Temporal.Instant.compare(endOf(one), beginOf(other)) <= 0;
}

function pairs(phases: readonly CheckedPhase[]): readonly Pair[] {
  return phases.slice(1).flatMap((phase, index) => {
    const previous = phases[index];
    return previous ? [[previous, phase] as const] : [];
  });
}
