import type { Confidence } from '../../../shared/confidence.js';
import type { RuleTopic } from '../../../shared/rule-topics.js';
import type { AwardFact, MeetingFact, Named, RoleClaim } from '../answers.js';
import type { RecordQuery } from '../queries/records.js';

/** Kinds that had an answer of their own before the others came. */
type Elsewhere = 'describe' | 'role' | 'meeting' | 'winner';

export type ListedRecordQuery = Exclude<RecordQuery, { kind: Elsewhere }>;

type Asked<Kind extends ListedRecordQuery['kind']> = Omit<Extract<ListedRecordQuery, { kind: Kind }>, 'kind'>;

/** How the words asked for were found: `most` where no record has all of them and these have most. */
export type WordMatch = 'all' | 'most';

export interface LineClaims {
  readonly line: Named;
  readonly claims: readonly RoleClaim[];
}

/** An organisation that facilitates a line, by the surest claim that says so. */
export interface Facilitator {
  readonly organisation: string;
  readonly confidence: Confidence;
}

export interface FacilitatedLine {
  readonly line: Named;
  readonly facilitators: readonly Facilitator[];
  /** Other roles recorded: partner, organiser of a meeting. */
  readonly others: readonly { readonly organisation: string; readonly role: string }[];
}

/** A facilitation meeting, once, with all lines that held it together. */
export interface ListedMeeting extends Omit<MeetingFact, 'jointWith'> {
  readonly lines: readonly Named[];
}

/** Days, both included, as ISO dates; open where one is left out. */
export interface DaySpan {
  readonly from?: string;
  readonly to?: string;
}

export interface ListedAward extends AwardFact {
  readonly line: Named;
}

export interface RuleFact {
  readonly text: string;
  readonly topic: RuleTopic;
  /** The year of the edition it is known for; undefined where it holds for all that were seen. */
  readonly edition: string | undefined;
  readonly sources: readonly string[];
}

/** A Recommendation or other text as one paragraph lists it. */
export interface ListedText {
  readonly id: string;
  readonly title: string | undefined;
  readonly form: string;
  readonly status: string;
  readonly stage: string;
  /** How often the paragraph names it in the same words; more than once is a slip of the document. */
  readonly times: number;
}

export interface FigureValue {
  readonly label: string;
  readonly value: number | undefined;
  readonly unit: string;
  readonly asOf: string;
  readonly qualifier: string | undefined;
  /** As the document has it. */
  readonly asWritten: string;
  readonly note: string | undefined;
  readonly sources: readonly string[];
}

export interface FigureGroup {
  readonly key: string;
  readonly values: readonly FigureValue[];
}

/** One revision of a resolution, or one mention of a document, as the documents cite it. */
export interface ResolutionVersion {
  readonly revision: string | undefined;
  readonly title: string | undefined;
  readonly body: string;
  readonly resolutionKind: string;
  readonly mandates: string;
  readonly sources: readonly string[];
}

export interface ListedResolution {
  readonly id: string;
  readonly versions: readonly ResolutionVersion[];
}

export interface ListedSystem {
  readonly id: string;
  readonly name: string;
  readonly systemKind: string;
  readonly purpose: string;
}

export interface DocumentFact {
  readonly id: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly documentKind: string;
  readonly publisher: string;
  readonly date: string | undefined;
  readonly url: string | undefined;
}

/** Typed answers to questions about rules, figures, Recommendations and other records; each has the kind of its query. */
export type RecordAnswer =
  | {
      readonly kind: 'organisation';
      /** As the record names it, else as it was asked for. */
      readonly organisation: string;
      readonly facilitated: readonly LineClaims[];
      readonly otherRoles: readonly LineClaims[];
      /** Only lines that it facilitates alone were asked for. */
      readonly isSole: boolean;
      /** Organisations the record does have, where it does not have this one. */
      readonly recorded: readonly string[];
    }
  | { readonly kind: 'facilitators'; readonly lines: readonly FacilitatedLine[] }
  | {
      readonly kind: 'meetings';
      readonly asked: Omit<Asked<'meetings'>, 'period'> & { readonly days?: DaySpan };
      readonly meetings: readonly ListedMeeting[];
      /** Fit but for their day, which no document gives. */
      readonly undated: readonly ListedMeeting[];
      /** Lines whose meeting has no organiser on record, when an organiser was asked for. */
      readonly withoutOrganiser: readonly Named[];
      /** First and last day of any meeting on record. */
      readonly recorded: DaySpan;
    }
  | {
      readonly kind: 'winners';
      readonly asked: Asked<'winners'>;
      readonly match: WordMatch;
      readonly awards: readonly ListedAward[];
      /** Years whose winners are on record. */
      readonly years: readonly number[];
      /** What is known of the winners of a year that was asked for. */
      readonly rules: readonly RuleFact[];
    }
  | {
      readonly kind: 'recommendations';
      readonly asked: Asked<'recommendations'>;
      readonly match: WordMatch;
      /** Listings; a text listed under two lines counts twice. */
      readonly total: number;
      /** Different texts. */
      readonly texts: number;
      readonly byStatus: readonly { readonly status: string; readonly count: number }[];
      readonly byLine: readonly { readonly line: Named | undefined; readonly texts: readonly ListedText[] }[];
    }
  | { readonly kind: 'figures'; readonly figures: readonly FigureGroup[] }
  | {
      readonly kind: 'resolutions';
      readonly asked: Asked<'resolutions'>;
      readonly match: WordMatch;
      readonly resolutions: readonly ListedResolution[];
    }
  | {
      readonly kind: 'rules';
      readonly system: { readonly id: string; readonly name: string };
      readonly topics: readonly RuleTopic[];
      readonly rules: readonly RuleFact[];
      /** Topics on which the system does have rules, where there is none on those asked for. */
      readonly otherTopics: readonly RuleTopic[];
      /** Notes on the rules, where no rule is recorded in full. */
      readonly inBrief: readonly string[];
    }
  | {
      readonly kind: 'systems';
      readonly asked: Asked<'systems'>;
      readonly match: WordMatch;
      readonly systems: readonly ListedSystem[];
    }
  | { readonly kind: 'documents'; readonly documents: readonly DocumentFact[] }
  /** The conflicts themselves are the answer's `disagreements`; an overview of all gives their topics instead. */
  | {
      readonly kind: 'disagreements';
      readonly asked: Asked<'disagreements'>;
      readonly count: number;
      /** Nothing was found but what the documents lost. */
      readonly onlyGaps: boolean;
      /** Subjects asked about on which nothing is in dispute. */
      readonly undisputed: readonly string[];
      readonly overview: readonly { readonly aspect: string; readonly topics: readonly string[] }[];
    };

export type RecordAnswerOf<Kind extends RecordAnswer['kind']> = Extract<RecordAnswer, { kind: Kind }>;
