import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './calendar.js';
import { labelled } from './history.js';
import type { NewEdition, NewPhase } from './ports.js';
import type { Template } from './templates/template.js';

/** A year, or a year and a month: what editions are called by. */
const LABEL = /^(\d{4})(?:-(\d{2}))?$/;

/** Whether editions of a process may be called this. */
export function isLabel(label: string, { isMonthly = false }: Pick<Template, 'isMonthly'>): boolean {
  const [, year, month] = LABEL.exec(label) ?? [];
  if (year === undefined || (month !== undefined && Number(month) > 12)) return false;
  return isMonthly ? month !== undefined && Number(month) > 0 : month === undefined;
}

/**
 * A new edition: the whole of an earlier one, moved by the time between their labels, rounded to whole weeks. So
 * weekdays and the time between phases stay, and so does the hour on the wall of its zone; only what is known to the
 * month moves by months. What somebody wrote about the old dates is not about the new ones.
 */
export function newEditionFrom(template: Template, label: string, basis: NewEdition): NewEdition {
  const { process } = template;
  const months = monthsBetween(basis.label, label);
  const { channel: _, ...kept } = basis;
  return {
    ...kept,
    id: `${process}-${label}`,
    label,
    names: labelled(template.names, label),
    origin: 'people',
    phases: basis.phases.map((phase) => shiftPhase(phase, months)),
  };
}

function shiftPhase(phase: NewPhase, months: number): NewPhase {
  const { asWritten: _, opens, closes, ...kept } = phase;
  const weeks = weeksOf(months);
  return {
    ...kept,
    accepted: [],
    ...(opens && { opens: shiftDate(opens, weeks, months) }),
    ...(closes && { closes: shiftDate(closes, weeks, months) }),
  };
}

/** A date so many weeks later; a month so many months later. */
export function shiftDate(date: CalendarDate, weeks: number, months: number): CalendarDate {
  switch (date.precision) {
    case 'month': {
      const month = Temporal.PlainYearMonth.from(date.month).add({ months }).toString();
      return { ...date, month };
    }
    case 'day':
      return { ...date, date: Temporal.PlainDate.from(date.date).add({ weeks }).toString() };
    case 'minute': {
      const local = Temporal.Instant.from(date.instant).toZonedDateTimeISO(date.zone);
      return { ...date, instant: local.add({ weeks }).toInstant().toString() };
    }
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
