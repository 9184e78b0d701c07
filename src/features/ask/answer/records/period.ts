import { Temporal } from 'temporal-polyfill';
import type { DaySpan } from '../../answers/records.js';
import type { Period } from '../../queries/calendar.js';
import type { AnswerContext } from '../context.js';

type RelativeUnit = Extract<Period, { kind: 'relative' }>['unit'];

/** The days of a period, in the asker's zone; both ends are included. */
export function daysOf(context: AnswerContext, period: Period): DaySpan {
  const today = context.now.toZonedDateTimeISO(context.zone).toPlainDate();
  switch (period.kind) {
    case 'days':
      return spanOf(period.from, period.to);
    case 'relative':
      return relativeDays(today, period.unit, period.offset);
    case 'within':
      return withinDays(today, period.days);
    case 'coming':
      return { from: today.toString() };
    case 'past':
      return { to: today.toString() };
    case 'event':
      return eventDays(context, period);
  }
}

function spanOf(from: string | undefined, to: string | undefined): DaySpan {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function relativeDays(today: Temporal.PlainDate, unit: RelativeUnit, offset: number): DaySpan {
  const first = startOf(today, unit).add(stepOf(unit, offset));
  const last = first.add(stepOf(unit, 1)).subtract({ days: 1 });
  return { from: first.toString(), to: last.toString() };
}

function startOf(day: Temporal.PlainDate, unit: RelativeUnit): Temporal.PlainDate {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return day.subtract({ days: day.dayOfWeek - 1 });
    case 'month':
      return day.with({ day: 1 });
    case 'quarter':
      return day.with({ day: 1, month: day.month - ((day.month - 1) % 3) });
    case 'year':
      return day.with({ day: 1, month: 1 });
  }
}

function stepOf(unit: RelativeUnit, count: number): Temporal.Duration {
  return unit === 'quarter'
    ? Temporal.Duration.from({ months: 3 * count })
    : Temporal.Duration.from({ [`${unit}s`]: count });
}

function withinDays(today: Temporal.PlainDate, days: number): DaySpan {
  const other = today.add({ days });
  return days < 0
    ? { from: other.toString(), to: today.toString() }
    : { from: today.toString(), to: other.toString() };
}

function eventDays(
  { framework }: AnswerContext,
  { event, side }: Extract<Period, { kind: 'event' }>,
): DaySpan {
  const entry = framework.event(event);
  if (!entry) return {};
  const first = Temporal.PlainDate.from(entry.start);
  const last = entry.end === null ? first : Temporal.PlainDate.from(entry.end);
  if (side === 'before') return { to: first.subtract({ days: 1 }).toString() };
  if (side === 'after') return { from: last.add({ days: 1 }).toString() };
  return { from: first.toString(), to: last.toString() };
}
