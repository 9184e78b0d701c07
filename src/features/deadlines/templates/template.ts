import type { CalendarDate, Escalation, Names, PhaseKind } from '../calendar.js';

/** What an edition of this process expects people to hand in. */
export type Expected =
  | 'a section for each action line'
  | 'a paper from each sector'
  | 'an activity for each action line';

/** A phase of a template, with the dates of the edition that it was taken from. */
export interface TemplatePhase {
  readonly key: string;
  readonly kind: PhaseKind;
  readonly names: Names;
  /** The entry of the reference calendar that holds its dates. */
  readonly entry?: string;
  /** Where no document gives a date: what is assumed. */
  readonly opens?: CalendarDate;
  readonly closes?: CalendarDate;
}

/** A dated process that the documents describe: its phases, as they were in the edition that is known best. */
export interface Template {
  readonly process: string;
  readonly names: Names;
  /** Everyday words for it, in small letters. */
  readonly aliases: readonly string[];
  /** Label of the edition that its dates are of. */
  readonly label: string;
  /** Id of the system in the reference data whose rules hold for it. */
  readonly system: string;
  /** Where the documents describe it: "ITU WSIS report 2022, ¶458". */
  readonly source: string;
  /** The documents give no dates of it: those here are assumed. */
  readonly isAssumed?: boolean;
  /** Each month instead of each year. */
  readonly isMonthly?: boolean;
  readonly expects?: Expected;
  readonly escalation: Escalation;
  readonly phases: readonly TemplatePhase[];
}

/** Owners are told four times, the channel on the last day and a day after it, the lead two days after it. */
export const DEFAULT_ESCALATION: Escalation = {
  owner: ['P14D', 'P7D', 'P3D', 'P1D', '-P1D'],
  channel: ['P1D', '-P1D'],
  lead: ['-P2D'],
};
