import type { CalendarDate } from '../calendar.js';

/** What can be wrong with a date that somebody typed. */
export type DateFault =
  /** `text`: nothing in it could be read as a date. */
  | 'unreadable'
  /** `date`: 30 February. */
  | 'impossible date'
  /** `time`: 25:00. */
  | 'impossible time'
  /** `zone`. */
  | 'unknown zone'
  /** A time beside a month, or no date beside a time. */
  | 'time without day'
  /** A span, where one moment is asked for. */
  | 'several times'
  /** `date` (ISO), `weekday` as typed. */
  | 'weekday differs'
  /** `date`, `time`, `zone`, `next`: the clocks are put forward over it, to `next`. */
  | 'time left out'
  /** `date`, `time`, `zone`: the clocks are put back over it; the alternatives are both. */
  | 'time twice'
  /** `date`, `typed`, `right`, `zone`: CET in July. The alternatives are the time on the wall, and what was typed. */
  | 'season differs'
  /** `one`, `other` as typed, `oneInstant`, `otherInstant` in UTC: 11:00 CET and 12:00 EAT. */
  | 'zones differ';

/** How something was read that could be read otherwise: days before months, or a year that was not typed. */
export type DateReading = 'day first' | 'year added';

export type TypedDate =
  /** Nothing was typed: no date. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'date';
      readonly date: CalendarDate;
      readonly reading?: DateReading;
      /** What it may have been meant as instead. */
      readonly alternatives?: readonly CalendarDate[];
    }
  | FaultyDate;

export interface FaultyDate {
  readonly kind: 'fault';
  readonly fault: DateFault;
  readonly values: Readonly<Record<string, string>>;
  /** What it may have been meant as. */
  readonly alternatives?: readonly CalendarDate[];
}

export function faulty(
  fault: DateFault,
  values: FaultyDate['values'] = {},
  alternatives?: readonly CalendarDate[],
): FaultyDate {
  return { kind: 'fault', fault, values, ...(alternatives && { alternatives }) };
}
