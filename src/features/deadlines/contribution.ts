import type { Temporal } from 'temporal-polyfill';
import type { CalendarDate, NamedPerson, PersonRef } from './calendar.js';

export const CONTRIBUTION_STATES = ['expected', 'in progress', 'delivered', 'waived'] as const;

/** `waived`: no longer expected. */
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** Something that somebody owes an edition of a process by a date: a section, a paper, an activity. */
export interface Contribution {
  readonly id: string;
  /** `report-2027`. */
  readonly edition: string;
  /** In the words of whoever expects it: "Section on C5". */
  readonly title: string;
  readonly owner: PersonRef;
  /** As whoever assigned it wrote it: "Focal point, ITU-D". */
  readonly ownerName?: string;
  readonly actionLine?: string;
  readonly sector?: string;
  readonly due: CalendarDate;
  readonly state: ContributionState;
  /** To what was delivered. */
  readonly link?: string;
  readonly delivered?: { readonly at: Temporal.Instant; readonly by: NamedPerson };
  readonly version: number;
  readonly since: Temporal.Instant;
}

/** Whether somebody is still waited for. */
export function isOutstanding({ state }: Pick<Contribution, 'state'>): boolean {
  return state === 'expected' || state === 'in progress';
}
