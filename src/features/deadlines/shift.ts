import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './calendar.js';
import { labelled } from './history.js';
import { instantOf, localOf, minuteDate } from './local-time.js';
import type { NewEdition, NewPhase } from './ports.js';
import type { Template } from './templates/template.js';

/** A year, or a year and a month: what editions are called by. */
const LABEL = /^(\d{4})(?:-(\d{2}))?$/;

const NAMES_A_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Whether editions of a process may be called this. */
export function isLabel(label: string, { isMonthly = false }: Pick<Template, 'isMonthly'>): boolean {
  const [, year, month] = LABEL.exec(label) ?? [];
  if (year === undefined || (month !== undefined && Number(month) > 12)) return false;
  return isMonthly ? month !== undefined && Number(month) > 0 : month === undefined;
}

/** How far an edition is from another: what is known to the month moves by `months`, all else by `by`. */
interface Distance {
  readonly months: number;
  readonly by: { readonly weeks: number } | { readonly months: number };
}

/**
 * A new edition: the whole of an earlier one, moved by the time between their labels, rounded to whole weeks. So
 * weekdays and the time between phases stay, and so does the hour on the wall of its zone; only what is known to the
 * month moves by months, and all of what comes round each month: the issue of March comes out in March. What somebody
 * wrote about the old dates is not about the new ones, nor is a place or page that names a year.
 */
export function newEditionFrom(template: Template, label: string, basis: NewEdition): NewEdition {
  const { process, isMonthly = false } = template;
  const months = monthsBetween(basis.label, label);
  const distance = { months, by: isMonthly ? { months } : { weeks: weeksOf(months) } };
  const { channel: _, ...kept } = basis;
  return {
    ...kept,
    id: `${process}-${label}`,
    label,
    names: labelled(template.names, label),
    origin: 'people',
    phases: basis.phases.map((phase) => shiftPhase(phase, distance)),
  };
}

function shiftPhase(phase: NewPhase, distance: Distance): NewPhase {
  const { asWritten: _, opens, closes, place, url, ...kept } = phase;
  return {
    ...kept,
    accepted: [],
    ...(opens && { opens: shiftDate(opens, distance) }),
    ...(closes && { closes: shiftDate(closes, distance) }),
    ...(place !== undefined && !NAMES_A_YEAR.test(place) && { place }),
    ...(url !== undefined && !NAMES_A_YEAR.test(url) && { url }),
  };
}

/** A time that the clocks leave out on the new day becomes the next that exists. */
export function shiftDate(date: CalendarDate, { months, by }: Distance): CalendarDate {
  // An hour that the clocks repeat may be meant the second time: only a date that moves is worked out anew.
  if (months === 0) return date;
  switch (date.precision) {
    case 'month': {
      const month = Temporal.PlainYearMonth.from(date.month).add({ months }).toString();
      return { ...date, month };
    }
    case 'day':
      return { ...date, date: Temporal.PlainDate.from(date.date).add(by).toString() };
    case 'minute':
      return minuteDate(instantOf(localOf(date).add(by), date.zone), date.zone);
  }
}

/** Whole weeks in so many months of any years: the same for every date of an edition. */
function weeksOf(months: number): number {
  return Math.round((months * AVERAGE_MONTH) / 7);
}

/** Days, over four hundred years. */
const AVERAGE_MONTH = 146_097 / 4_800;

function monthsBetween(from: string, to: string): number {
  const [one, other] = [from, to].map((label) => {
    const [, year = '0', month = '01'] = LABEL.exec(label) ?? [];
    return Number(year) * 12 + Number(month);
  });
  return (other ?? 0) - (one ?? 0);
}
