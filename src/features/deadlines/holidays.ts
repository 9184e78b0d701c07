import type { Temporal } from 'temporal-polyfill';

/** Public holidays in Geneva, where ITU has its seat. Those that the United Nations keep besides are not among them. */
export interface Holidays {
  isHoliday(day: Temporal.PlainDate): boolean;
}

const SEAT = { country: 'CH', canton: 'GE' } as const;

let holidays: Promise<Holidays> | undefined;

/** Loads the rules of every country at first use and not before: that takes long and is needed seldom. */
export function loadHolidays(): Promise<Holidays> {
  holidays ??= load();
  return holidays;
}

async function load(): Promise<Holidays> {
  const { default: Calendar } = await import('date-holidays');
  const calendar = new Calendar(SEAT.country, SEAT.canton, { types: ['public'] });
  const byYear = new Map<number, ReadonlySet<string>>();
  return {
    isHoliday(day) {
      const known =
        byYear.get(day.year) ?? new Set(calendar.getHolidays(day.year).map(({ date }) => date.slice(0, 10)));
      byYear.set(day.year, known);
      return known.has(day.toString());
    },
  };
}
