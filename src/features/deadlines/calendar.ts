import { Temporal } from 'temporal-polyfill';
import type { Person, Place } from '../../chat/incoming.js';
import type { Language } from '../../shared/language.js';

/** Somebody in the calendar: identity alone, whatever their profile says at the moment. */
export type PersonRef = Pick<Person, 'platform' | 'tenant' | 'id'>;

/** Somebody, with what they were called then, for people to read. */
export type NamedPerson = Pick<Person, 'platform' | 'tenant' | 'id' | 'name'>;

/** A name in English, and in other languages where there is one. */
export type Names = { readonly en: string } & Readonly<Partial<Record<Language, string>>>;

/**
 * A point of the calendar, as precise as it was set. A whole day or month is never given an hour: its zone says where
 * it begins and ends.
 */
export type CalendarDate =
  | {
      readonly precision: 'minute';
      /** ISO instant in UTC, so that an hour that a clock change repeats stays the one that was meant. */
      readonly instant: string;
      /** IANA zone it was set in. */
      readonly zone: string;
    }
  /** ISO date. */
  | { readonly precision: 'day'; readonly date: string; readonly zone: string }
  /** ISO year and month: `2027-03`. */
  | { readonly precision: 'month'; readonly month: string; readonly zone: string };

export const PHASE_KINDS = ['window', 'deadline', 'meeting', 'publication'] as const;

/**
 * `window`: open from one moment to another. `deadline`: to be done by a moment. `meeting`: takes place. `publication`:
 * comes out.
 */
export type PhaseKind = (typeof PHASE_KINDS)[number];

/** What an edition of a process holds: a window and the like, with its dates. */
export interface Phase {
  /** `prizes-2027/submission`. */
  readonly id: string;
  /** Id of its edition: `prizes-2027`. */
  readonly edition: string;
  /** Within the edition: `submission`. */
  readonly key: string;
  /** Place in the edition's order, from 1. */
  readonly position: number;
  readonly kind: PhaseKind;
  readonly names: Names;
  /** Begin of a window or meeting. */
  readonly opens?: CalendarDate;
  /** End of a window or meeting, moment of a deadline, date of a publication. */
  readonly closes?: CalendarDate;
  /** The dates as somebody wrote them: "11:00 CET / 12:00 EAT". */
  readonly asWritten?: string;
  readonly place?: string;
  /** Where it is done: the form to fill in, the page to vote on. */
  readonly url?: string;
  /** Codes of action lines it is about; none: all. */
  readonly actionLines: readonly string[];
  readonly status: 'planned' | 'cancelled' | 'finished';
  /** Counts up with every change that concerns those who are reminded of it. */
  readonly version: number;
  /** Since when it has been as it is: nothing is due before. */
  readonly since: Temporal.Instant;
  /** Warnings that somebody accepted, with the reason they gave. */
  readonly accepted: readonly AcceptedWarning[];
}

export interface AcceptedWarning {
  /** Of `checks/`: `weekend`, `overlap`. */
  readonly warning: string;
  readonly reason: string;
}

/** When the owner, the channel and the process lead hear of a contribution that is still outstanding. */
export interface Escalation {
  /** ISO durations before it is due: `P7D`; after it with a minus sign: `-P1D`. */
  readonly owner: readonly string[];
  readonly channel: readonly string[];
  readonly lead: readonly string[];
}

/** One run of a process: the contest of a year, one issue of the newsletter. */
export interface Edition {
  /** Process and label: `prizes-2027`. */
  readonly id: string;
  /** Id of its template: `prizes`. */
  readonly process: string;
  /** What tells it from other editions: `2027`, `2027-03`. */
  readonly label: string;
  readonly names: Names;
  readonly status: 'planned' | 'cancelled';
  /** `record`: from the reference documents. `people`: set up in chat or imported. */
  readonly origin: 'record' | 'people';
  readonly leads: readonly PersonRef[];
  /** Where outstanding contributions are spoken of after their owner was told. */
  readonly channel?: Place;
  readonly escalation: Escalation;
  /** Counts up with every change of it or of a phase: a change drawn from an older one is stale. */
  readonly version: number;
  readonly phases: readonly Phase[];
}

/** The first moment of a date. */
export function beginOf(date: CalendarDate): Temporal.Instant {
  switch (date.precision) {
    case 'minute':
      return Temporal.Instant.from(date.instant);
    case 'day':
      return startOfDay(Temporal.PlainDate.from(date.date), date.zone);
    case 'month':
      return startOfDay(Temporal.PlainYearMonth.from(date.month).toPlainDate({ day: 1 }), date.zone);
  }
}

/** The moment after which a date is past: that of a minute is itself, that of a day is the next midnight. */
export function endOf(date: CalendarDate): Temporal.Instant {
  switch (date.precision) {
    case 'minute':
      return Temporal.Instant.from(date.instant);
    case 'day':
      return startOfDay(Temporal.PlainDate.from(date.date).add({ days: 1 }), date.zone);
    case 'month':
      return startOfDay(
        Temporal.PlainYearMonth.from(date.month).add({ months: 1 }).toPlainDate({ day: 1 }),
        date.zone,
      );
  }
}

function startOfDay(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return date.toZonedDateTime(zone).toInstant();
}
