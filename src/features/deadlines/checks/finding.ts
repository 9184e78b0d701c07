import type { CalendarDate } from '../calendar.js';
import type { NewPhase, Phase } from '../ports.js';

/** What can't be meant: an edition with one of these is not saved. `values` in brackets. */
export const ERRORS = [
  /** The edition has no phases. */
  'no phases',
  /** Two phases have one key (`key`). */
  'duplicate key',
  /** A phase has no date at all. */
  'no date',
  /** A window has no end. */
  'no end',
  /** `date`: there is no such day or moment. */
  'impossible date',
  /** `zone` */
  'unknown zone',
  /** `opens`, `closes`: as written by `writeDate`. */
  'closes first',
  /** `one`, `other` as written, `oneInstant`, `otherInstant`: 11:00 CET is not 12:00 EAT. */
  'zones differ',
  /** `date`, `time`, `next`, `zone`: the clocks are put forward over what was written. */
  'time left out',
] as const;

/** What a person may accept, with a reason. */
export const WARNINGS = [
  /** `previous`: key of the phase before, which comes later. */
  'order',
  /** `previous`, `days`: so many whole days between two windows. */
  'gap',
  /** `previous`: the window before is still open. */
  'overlap',
  /** `date`, `end`: `opens` or `closes`. */
  'weekend',
  'holiday',
  /** `date`, `time`: between midnight and seven, when nobody is there. */
  'odd hour',
  /** `date`, `time`, `end`, `which` of the two is meant: the clocks are put back over it. */
  'time twice',
  /** Every date is past. Of the last phase. */
  'past',
] as const;

export type FindingCode = (typeof ERRORS)[number] | (typeof WARNINGS)[number];

/** Something that is wrong with an edition, or may be. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** Key of the phase; none of an edition without phases. */
  readonly phase?: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A phase as it is checked: one that is set up, or one that is there. */
export type CheckedPhase = NewPhase | Phase;

/** A date and whether a phase begins or ends with it. */
export interface PhaseEnd {
  readonly end: 'opens' | 'closes';
  readonly date: CalendarDate;
}

export function found(code: FindingCode, phase: string | undefined, values: Finding['values'] = {}): Finding {
  const severity = (ERRORS as readonly string[]).includes(code) ? 'error' : 'warning';
  return { code, severity, ...(phase !== undefined && { phase }), values };
}

export function endsOf({ opens, closes }: CheckedPhase): readonly PhaseEnd[] {
  return [
    ...(opens ? [{ end: 'opens', date: opens } as const] : []),
    ...(closes ? [{ end: 'closes', date: closes } as const] : []),
  ];
}
