import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, endOf } from '../calendar.js';
import type { Holidays } from '../holidays.js';
import { instantsOf, localOf } from '../local-time.js';
import { type CheckedPhase, endsOf, type Finding, found, type PhaseEnd } from './finding.js';

const SATURDAY = 6;
const FIRST_USUAL_HOUR = 7;

/** What may not be meant of the days and hours of one phase, each on the clock of its zone. */
export function checkDays(phase: CheckedPhase, isHoliday: Holidays['isHoliday']): readonly Finding[] {
  return endsOf(phase)
    .filter(({ date }) => date.precision !== 'month')
    .flatMap((each) => [
      ...freeDay(phase, each, isHoliday),
      ...oddHour(phase, each),
      ...repeatedHour(phase, each),
    ]);
}

/**
 * A day on which nobody works: where a window opens or closes, a deadline is, a meeting begins. One that is both at a
 * weekend and a holiday is told once, as a holiday.
 */
function freeDay(
  { key, kind }: CheckedPhase,
  { end, date }: PhaseEnd,
  isHoliday: Holidays['isHoliday'],
): readonly Finding[] {
  if (kind === 'publication' || (kind === 'meeting' && end === 'closes')) return [];
  const day = dayOf(date);
  if (!day) return [];
  const values = { date: day.toString(), end };
  if (isHoliday(day)) return [found('holiday', key, values)];
  return day.dayOfWeek >= SATURDAY ? [found('weekend', key, values)] : [];
}

/** Also midnight, which some take for the begin of the day and some for its end. */
function oddHour({ key, kind }: CheckedPhase, { end, date }: PhaseEnd): readonly Finding[] {
  const isDeadline = end === 'closes' && (kind === 'window' || kind === 'deadline');
  if (!isDeadline || date.precision !== 'minute') return [];
  const local = localOf(date);
  return local.hour < FIRST_USUAL_HOUR ? [found('odd hour', key, shown(local))] : [];
}

function repeatedHour({ key }: CheckedPhase, { end, date }: PhaseEnd): readonly Finding[] {
  if (date.precision !== 'minute') return [];
  const local = localOf(date);
  const [first, second] = instantsOf(local, date.zone);
  if (!first || !second) return [];
  const which = first.equals(date.instant) ? 'first' : 'second';
  return [found('time twice', key, { ...shown(local), end, which })];
}

/** Of the last phase: all that is set is over, so nobody would be reminded. */
export function checkPast(phases: readonly CheckedPhase[], now: Temporal.Instant): readonly Finding[] {
  const dates = phases.flatMap(endsOf);
  const isPast = dates.every(({ date }) => Temporal.Instant.compare(endOf(date), now) <= 0);
  const last = phases.at(-1);
  return last && dates.length > 0 && isPast ? [found('past', last.key)] : [];
}

function dayOf(date: CalendarDate): Temporal.PlainDate | undefined {
  if (date.precision === 'month') return undefined;
  return date.precision === 'day' ? Temporal.PlainDate.from(date.date) : localOf(date).toPlainDate();
}

function shown(local: Temporal.PlainDateTime): Readonly<Record<string, string>> {
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
