import type { CalendarEntry } from '../../knowledge/ports.js';
import type { Named } from '../answers.js';
import type { CalendarQuery, Period } from '../queries/calendar.js';

type Asked<Kind extends CalendarQuery['kind']> = Extract<CalendarQuery, { kind: Kind }>;

/** How far a date is from the moment the question was asked. */
export interface Distance {
  readonly isPast: boolean;
  /** Calendar days of the zone; with a time, whole days. */
  readonly days: number;
  /** What is left beside the days. Only where the document gives an hour. */
  readonly time: { readonly hours: number; readonly minutes: number } | undefined;
}

/** A date of the calendar as an answer gives it. Days are ISO 8601 (`2022-12-07`), instants too, with their offset. */
export interface DatedEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: CalendarEntry['kind'];
  /** How precisely the document gives it: a month stays a month, whatever day `start` names. */
  readonly precision: CalendarEntry['precision'];
  readonly start: string;
  /** Undefined where no end is recorded. */
  readonly end: string | undefined;
  /** Only where the document gives an hour. */
  readonly startInstant: string | undefined;
  readonly endInstant: string | undefined;
  readonly asWritten: string;
  readonly timeAsWritten: string | undefined;
  readonly zoneAsWritten: string | undefined;
  readonly place: string | undefined;
  readonly lines: readonly string[];
  /** The process it belongs to, its id as the code. */
  readonly process: Named | undefined;
  readonly phase: number | undefined;
  /** Not in the document in so many words: it follows from what the document says. */
  readonly isDerived: boolean;
  /** `superseded`: a plan that did not stand. `planned`: written beforehand, and nothing later is recorded. */
  readonly standing: 'recorded' | 'planned' | 'superseded';
  readonly note: string | undefined;
  readonly state: 'coming' | 'on' | 'over';
  /** Undefined where only the month or the year is known, and `toEnd` where no end is recorded. */
  readonly toStart: Distance | undefined;
  readonly toEnd: Distance | undefined;
  /** "ITU WSIS report 2022, ¶458". */
  readonly source: string;
}

/** A stretch of the calendar in days of the answer's zone, both included; open where undefined. */
export interface AnsweredPeriod {
  readonly asked: Period;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Name of the event the period is before, after or during. */
  readonly event: string | undefined;
}

interface CalendarAnswerBase {
  /** IANA zone that days and times are of. */
  readonly zone: string;
}

export interface ListAnswer extends CalendarAnswerBase {
  readonly kind: 'calendar';
  readonly show: Asked<'calendar'>['show'];
  readonly pick: Asked<'calendar'>['pick'];
  readonly period: AnsweredPeriod;
  /** What the dates were narrowed to. */
  readonly narrowedTo: {
    readonly kinds: readonly string[];
    readonly lines: readonly string[];
    readonly words: string | undefined;
    readonly process: Named | undefined;
  };
  /** In the order to give them; at most twelve, or as many as were asked for. */
  readonly events: readonly DatedEvent[];
  /** How many there are in all. */
  readonly total: number;
  /** What is on already when the next one was asked for. */
  readonly underWay: readonly DatedEvent[];
  /** Where there is nothing: the last one before the period and the first one after it. */
  readonly before: DatedEvent | undefined;
  readonly after: DatedEvent | undefined;
}

export interface EventAnswer extends CalendarAnswerBase {
  readonly kind: 'event';
  readonly ask: Asked<'event'>['ask'];
  /** Those that stand, each once; where a plan was asked about, also what was recorded later. */
  readonly events: readonly DatedEvent[];
  /** Plans among those asked about that did not stand. */
  readonly superseded: readonly DatedEvent[];
}

export interface ProcessAnswer extends CalendarAnswerBase {
  readonly kind: 'process';
  readonly ask: Asked<'process'>['ask'];
  readonly process: Named;
  /** The day asked about; undefined for now. */
  readonly day: string | undefined;
  /** Number of the phase asked about, also where there is none of that number. */
  readonly asked: number | undefined;
  /** All of them, in order. */
  readonly phases: readonly DatedEvent[];
  /** Numbers of the phases that are on at the moment or on the day; two where one ends as the next begins. */
  readonly current: readonly number[];
  /** Number of the last one that was over then, and of the first one that had not begun. */
  readonly previous: number | undefined;
  readonly upcoming: number | undefined;
  readonly deadlines: readonly DatedEvent[];
}

/** Typed answers to questions about dates, events and phases; each has the kind of its query. */
export type CalendarAnswer = ListAnswer | EventAnswer | ProcessAnswer;
