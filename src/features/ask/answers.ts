import type { Confidence } from '../../shared/confidence.js';
import type { CalendarAnswer } from './answers/calendar.js';
import type { DocumentFact, ListedResolution, RecordAnswer, RuleFact } from './answers/records.js';
import type { SetAnswer } from './answers/sets.js';
import type { Counted, Missing, Query, Refusal } from './query.js';

/** A place in a document, ready to be shown. */
export interface CitedSource {
  readonly source: string;
  /** "ITU WSIS report 2022, ¶90". */
  readonly label: string;
  /** "ITU WSIS report 2022". */
  readonly document: string;
  /** "¶90"; empty when the whole document is meant. */
  readonly place: string;
  readonly title: string;
  readonly paragraph?: string;
  readonly line?: number;
  readonly page?: number;
  /** Of the document, as precisely as it is known: `2017-06-08`, `2022`, `early 2020 (undated)`. */
  readonly date?: string;
  readonly url?: string;
}

export interface Named {
  readonly code: string;
  /** In the answer's language. */
  readonly title: string;
}

export interface EditionName {
  readonly id: string;
  readonly title: string;
}

/** What one edition names and the other does not; both lists are empty where they agree. Codes: goals as `SDG 4`, targets as `9.c`, lines as `C5`. */
export interface Difference {
  readonly other: EditionName;
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
}

/** A contradiction in or between documents: every value with its source, and what we do about it. */
export interface Disagreement {
  readonly topic: string;
  readonly claims: readonly { readonly value: string; readonly source: string }[];
  readonly handling: string;
}

/** Something about one link that a reader should know. */
export interface Flag {
  readonly code: string;
  readonly text: string;
}

export interface MappedTarget extends Named {
  /** Sub-lines that name it, when the mapping was computed from several. */
  readonly lines: readonly string[];
}

export interface MappedGoal {
  readonly number: number;
  readonly name: string;
  /** The goal as a whole is named; that is not the same as all of its targets. */
  readonly wholeGoal: boolean;
  readonly targets: readonly MappedTarget[];
}

export interface MappedLine extends Named {
  readonly goals: readonly MappedGoal[];
  readonly goalCount: number;
  readonly targetCount: number;
  readonly computedFrom: readonly string[];
  readonly confidence: Confidence;
  readonly flags: readonly Flag[];
  /** Remarks on how the other edition differs; none when one edition alone was asked for. */
  readonly comparisons: readonly Flag[];
  readonly note: string | undefined;
  readonly difference: Difference | undefined;
}

export interface ServingLine extends Named {
  /** Where in its document the line is linked: "¶90". */
  readonly place: string;
  readonly wholeGoal: boolean;
  readonly targets: readonly string[];
}

export interface RoleClaim {
  readonly organisation: string;
  readonly role: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note: string | undefined;
}

export interface MeetingFact {
  readonly date: string | undefined;
  readonly asWritten: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly zone: string | undefined;
  readonly topic: string | undefined;
  readonly organisers: readonly string[];
  readonly jointWith: readonly string[];
  readonly url: string | undefined;
  readonly note: string | undefined;
}

export interface AwardFact {
  readonly year: number;
  readonly project: string;
  readonly country: string;
}

export interface LinkedGoal {
  readonly number: number;
  readonly name: string;
  readonly targets: readonly string[];
}

/** What is known of one thing that was asked about. */
export type Description =
  | (Named & {
      readonly kind: 'line';
      readonly parent: Named | undefined;
      readonly subLines: readonly Named[];
      readonly category: number | undefined;
      /** The official title, when the one in this language is our translation. */
      readonly officialTitle: string | undefined;
      readonly mapping: MappedLine;
      readonly edition: EditionName;
      readonly roles: readonly RoleClaim[];
      readonly meetings: readonly MeetingFact[];
      readonly awards: readonly AwardFact[];
    })
  | {
      readonly kind: 'goal';
      readonly number: number;
      readonly name: string;
      readonly targets: readonly Named[];
      readonly lines: readonly ServingLine[];
      readonly edition: EditionName;
    }
  | (Named & {
      readonly kind: 'target';
      readonly goal: { readonly number: number; readonly name: string };
      readonly means: boolean;
      readonly indicators: readonly { readonly code: string; readonly ict: boolean }[];
      readonly lines: readonly Named[];
      readonly wholeGoalLines: readonly Named[];
      readonly edition: EditionName;
    })
  | (Named & {
      readonly kind: 'entry';
      readonly entryKind: string;
      readonly aliases: readonly string[];
      readonly period: string | undefined;
      readonly note: string | undefined;
      readonly goals: readonly LinkedGoal[];
      readonly lines: readonly Named[];
    })
  | {
      readonly kind: 'recommendation';
      readonly id: string;
      readonly listings: readonly {
        readonly title: string | undefined;
        readonly status: string;
        readonly stage: string;
        readonly amendment: string | undefined;
        readonly version: string | undefined;
        readonly editionYear: number | undefined;
        readonly line: Named | undefined;
        readonly note: string | undefined;
        readonly source: string;
      }[];
    }
  | {
      readonly kind: 'edition';
      readonly id: string;
      readonly title: string;
      readonly year: number;
      readonly isDefault: boolean;
      readonly note: string | undefined;
      /** Of the document the edition stands in. */
      readonly publisher: string | undefined;
    }
  | (ListedResolution & { readonly kind: 'resolution' })
  | {
      readonly kind: 'system';
      readonly id: string;
      readonly name: string;
      readonly systemKind: string;
      readonly purpose: string;
      readonly cadence: string | undefined;
      readonly inputs: readonly string[];
      readonly outputs: readonly string[];
      readonly users: readonly string[];
      /** Notes on its rules; the rules themselves are recorded one by one. */
      readonly inBrief: readonly string[];
      readonly rules: readonly RuleFact[];
    }
  | (DocumentFact & {
      readonly kind: 'source';
      /** Editions of the mapping that rest on it. */
      readonly editions: readonly EditionName[];
    });

export interface Reason {
  /** The sub-line the link belongs to, when C7 as a whole was asked about. */
  readonly line: string | undefined;
  readonly goal: number;
  readonly goalName: string;
  readonly target: string | undefined;
  readonly label: string | undefined;
  readonly reason: string | undefined;
}

interface AnswerBase {
  /** The least sure of the links the answer rests on, where it rests on links from several lines or on single ones. */
  readonly confidence?: Confidence;
  readonly sources: readonly CitedSource[];
  readonly disagreements: readonly Disagreement[];
  /** Questions a person would ask next, shown as buttons. */
  readonly next: readonly Query[];
}

/** What the store says, as data. Nothing here was written by a model. */
export type Answer = AnswerBase &
  (
    | {
        readonly kind: 'line-to-goals';
        readonly edition: EditionName;
        readonly narrowedTo: readonly number[];
        /** What comes first in the answer. */
        readonly detail: 'goals' | 'targets';
        readonly lines: readonly MappedLine[];
      }
    | {
        readonly kind: 'goal-to-lines';
        readonly edition: EditionName;
        /** Where only some lines were asked about. */
        readonly narrowedTo: { readonly among: readonly string[]; readonly except: readonly string[] };
        readonly goals: readonly {
          readonly number: number;
          readonly name: string;
          readonly lines: readonly ServingLine[];
          readonly difference: Difference | undefined;
        }[];
      }
    | {
        readonly kind: 'target-to-lines';
        readonly edition: EditionName;
        readonly targets: readonly (Named & {
          readonly lines: readonly (Named & {
            readonly reason: string | undefined;
            readonly place: string;
          })[];
          readonly wholeGoalLines: readonly Named[];
          readonly flags: readonly Flag[];
          readonly difference: Difference | undefined;
        })[];
      }
    | { readonly kind: 'describe'; readonly subjects: readonly Description[] }
    | {
        readonly kind: 'why';
        readonly edition: EditionName;
        readonly line: Named;
        readonly asked: { readonly goal: number | undefined; readonly target: string | undefined };
        readonly reasons: readonly Reason[];
        /** Short titles of the documents the reasons come from. */
        readonly reasonSources: readonly string[];
        readonly flags: readonly Flag[];
        /** Not linked in this edition, but linked in that one. */
        readonly linkedIn: EditionName | undefined;
        /** The target is not named, but its goal as a whole is, by the line or by these of its sub-lines. */
        readonly wholeGoalLines: readonly Named[];
      }
    | { readonly kind: 'role'; readonly line: Named; readonly claims: readonly RoleClaim[] }
    | { readonly kind: 'meeting'; readonly line: Named; readonly meetings: readonly MeetingFact[] }
    | {
        readonly kind: 'winner';
        readonly line: Named;
        readonly awards: readonly AwardFact[];
        readonly subLines: readonly { readonly line: Named; readonly awards: readonly AwardFact[] }[];
      }
    | { readonly kind: 'lines'; readonly lines: readonly (Named & { readonly parent: string | undefined })[] }
    | {
        readonly kind: 'goals';
        readonly goals: readonly { readonly number: number; readonly name: string }[];
      }
    | {
        readonly kind: 'missing';
        readonly mentions: readonly (Missing & {
          /** What does exist near it: the targets of goal 9 for `9.z`. */
          readonly existing: readonly string[];
        })[];
      }
    | { readonly kind: 'help' }
    /** `number` is undefined where what was asked for does not exist. */
    | {
        readonly kind: 'count';
        readonly what: Counted;
        readonly number: number | undefined;
        /** With everything counted again each time it is named, where that makes another number. */
        readonly mentions: number | undefined;
        readonly of: Answer;
      }
    /** The sources of another answer, which are this one's own. */
    | { readonly kind: 'sources'; readonly of: Answer }
    | SetAnswer
    | CalendarAnswer
    | RecordAnswer
    /** `hasNearest`: what is offered next has to do with the question; else it is examples. */
    | { readonly kind: 'unknown'; readonly hasNearest: boolean; readonly refusal: Refusal | undefined }
    /**
     * A short question back. `readings`: what is offered next are the readings to choose from; `nothing-before`: the
     * question goes on from one that is not there, and what is offered are examples.
     */
    | { readonly kind: 'unsure'; readonly because: 'readings' | 'nothing-before' }
  );
