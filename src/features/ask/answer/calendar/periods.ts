import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../queries/calendar.js';
import type { DaySpan } from './days.js';
import type { Moment } from './moment.js';

/** A period in days, both included; open where undefined. */
export interface Stretch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Counted from or up to the moment itself: what was earlier on its first day, or is later on its last, is out. */
  readonly cut?: 'from now' | 'up to now' | undefined;
}

type RelativePeriod = Extract<Period, { kind: 'relative' }>;

/** The days a period means at the moment. `spanOf` tells the days of the event it is before, after or during. */
export function stretchOf(
  period: Period,
  moment: Moment,
  spanOf: (event: string) => DaySpan | undefined,
): Stretch {
  const today = moment.today();
  switch (period.kind) {
    case 'days':
      return ordered(period);
    case 'relative':
      return relativeStretch(period, Temporal.PlainDate.from(today));
    case 'within':
      return period.days < 0
        ? { from: addDays(today, period.days), to: today, cut: 'up to now' }
        : { from: today, to: addDays(today, period.days), cut: 'from now' };
    case 'coming':
      return { from: today, cut: 'from now' };
    case 'past':
      return { to: today, cut: 'up to now' };
    case 'event':
      return besideEvent(period.side, spanOf(period.event), today);
  }
}

/** A period given backwards means the same days. */
function ordered({ from, to }: Extract<Period, { kind: 'days' }>): Stretch {
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to };
}

/** Weeks begin on Monday, quarters in January, April, July and October. */
function relativeStretch({ unit, offset }: RelativePeriod, today: Temporal.PlainDate): Stretch {
  const [first, step] = startOfUnit(unit, today);
  const from = first.add(times(step, offset));
  return { from: from.toString(), to: from.add(step).subtract({ days: 1 }).toString() };
}

type Step = { readonly days: number } | { readonly months: number };

function startOfUnit(unit: RelativePeriod['unit'], today: Temporal.PlainDate): [Temporal.PlainDate, Step] {
  const firstOfMonth = today.with({ day: 1 });
  switch (unit) {
    case 'day':
      return [today, { days: 1 }];
    case 'week':
      return [today.subtract({ days: today.dayOfWeek - 1 }), { days: 7 }];
    case 'month':
      return [firstOfMonth, { months: 1 }];
    case 'quarter':
      return [firstOfMonth.subtract({ months: (today.month - 1) % 3 }), { months: 3 }];
    case 'year':
      return [firstOfMonth.with({ month: 1 }), { months: 12 }];
  }
}

function times(step: Step, count: number): Step {
  return 'days' in step ? { days: step.days * count } : { months: step.months * count };
}

/** Before an event that is still to come means from now on until then. */
function besideEvent(side: 'before' | 'after' | 'during', span: DaySpan | undefined, today: string): Stretch {
  if (!span) return {};
  const { first, last } = span;
  if (side === 'during') return { from: first, to: last };
  if (side === 'after') return { from: addDays(last ?? first, 1) };
  const to = addDays(first, -1);
  return first > today ? { from: today, to, cut: 'from now' } : { to };
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
