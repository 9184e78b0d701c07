import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import type { CalendarDate, PersonRef, Phase, PhaseKind } from '../calendar.js';
import type { ContributionState } from '../contribution.js';
import type { Finding } from './finding.js';

/** Names by language; English is no more than one of them, since a file may lack it. */
export type NamesGiven = Readonly<Partial<Record<Language, string>>>;

/** What a file says of a phase. What it does not speak of is left out; `null`: it says that there is none. */
export interface ProposedPhase {
  readonly line: number;
  /** Id of its edition; left out: the edition that the file is read for. */
  readonly edition?: string;
  readonly editionNames?: NamesGiven;
  readonly key: string;
  readonly kind?: PhaseKind;
  readonly names?: NamesGiven;
  readonly opens?: CalendarDate | null;
  readonly closes?: CalendarDate | null;
  readonly asWritten?: string | null;
  readonly place?: string | null;
  readonly url?: string | null;
  readonly actionLines?: readonly string[];
  readonly status?: Phase['status'];
}

/** What a file says of something that somebody owes. */
export interface ProposedContribution {
  readonly line: number;
  /** Of one that was exported: it is meant, whatever else of it changed. */
  readonly id?: string;
  readonly edition?: string;
  readonly title: string;
  readonly owner: PersonRef;
  readonly ownerName?: string | null;
  readonly actionLine?: string | null;
  readonly sector?: string | null;
  readonly due: CalendarDate;
  readonly state?: ContributionState;
  readonly link?: string | null;
}

/** All that was found in a file. */
export interface Proposal {
  /** The name that the file gives itself. */
  readonly name?: string;
  readonly phases: readonly ProposedPhase[];
  readonly contributions: readonly ProposedContribution[];
  readonly findings: readonly Finding[];
}

/** What a reader of files is told beside the file. */
export interface ReadingContext {
  /** Where times are meant that say no zone. */
  readonly zone: string;
  /** Codes of the action lines there are. */
  readonly actionLines: readonly string[];
  /** Whoever's file it is: ids of people without a platform are of theirs. */
  readonly person?: PersonRef;
  readonly now: Temporal.Instant;
  /** Reads a date that a person typed. */
  readDate(text: string, zone: string): ReadDate;
}

export type ReadDate =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'problem'; readonly problem: Finding['problem'] };
