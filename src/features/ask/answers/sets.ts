import type { Difference, EditionName, Flag, LinkedGoal, Named } from '../answers.js';
import type { MappingQuery } from '../queries/mapping.js';

/** Kinds of mapping queries about sets, ranks, comparisons and entries of other frameworks. */
export type SetKind =
  | 'lines-by'
  | 'mapped-set'
  | 'rank'
  | 'compare'
  | 'compare-goals'
  | 'compare-editions'
  | 'compare-entries'
  | 'entries'
  | 'matrix';

export type SetQuery = Extract<MappingQuery, { kind: SetKind }>;

/** What every answer here begins with: its kind, and the question as it was asked. */
interface AnswerTo<Kind extends SetKind> {
  readonly kind: Kind;
  readonly asked: Extract<SetQuery, { kind: Kind }>;
}

/** How one line names one goal. Neither of the two: it does not. */
export interface Cell {
  /** The goal as a whole is named; that is not the same as all of its targets. */
  readonly wholeGoal: boolean;
  readonly targets: readonly string[];
}

export interface GoalNaming extends Cell {
  readonly goal: number;
}

export interface LineNaming extends Cell {
  readonly line: string;
}

/** Goals and targets that belong together: shared by several lines, named by one alone. */
export interface Nodes {
  readonly goals: readonly number[];
  readonly targets: readonly string[];
}

/** A line that fits, with what it names of what was asked for. */
export interface FittingLine extends Named {
  /** Where in its document the links stand: "¶90". */
  readonly place: string;
  readonly naming: readonly GoalNaming[];
}

/** Lines that name a goal as a whole where its targets are the point: near, but not the same thing. */
export interface WholeGoals {
  readonly lines: readonly string[];
  readonly goals: readonly number[];
}

export interface LinesByAnswer extends AnswerTo<'lines-by'> {
  readonly edition: EditionName;
  /** Contest categories, so never C7 beside its sub-lines. */
  readonly lines: readonly FittingLine[];
  /** Those of the lines that fit because the edition gives them no mapping at all. */
  readonly unmapped: readonly Named[];
  /** For each target asked about, the lines that name only its goal as a whole. */
  readonly wholeGoal: readonly { readonly target: string; readonly lines: readonly Named[] }[];
  readonly difference: Difference | undefined;
}

export interface SetItem extends Named {
  readonly goal: number;
  /** The lines considered that name it. */
  readonly by: readonly LineNaming[];
}

export interface MappedSetAnswer extends AnswerTo<'mapped-set'> {
  readonly edition: EditionName;
  readonly lines: readonly Named[];
  readonly items: readonly SetItem[];
  /** How many goals or targets there were to choose from. */
  readonly total: number;
  readonly unmapped: readonly Named[];
  readonly wholeGoals: readonly WholeGoals[];
  readonly difference: Difference | undefined;
}

/** What has the same count shares a place; after a tie of two on place 1 comes place 3. */
export interface RankPlace {
  readonly rank: number;
  readonly count: number;
  /** Goals have codes such as `SDG 4`. */
  readonly items: readonly Named[];
}

export interface RankAnswer extends AnswerTo<'rank'> {
  readonly edition: EditionName;
  /** What was counted: as asked for, or what makes sense for what is ranked. */
  readonly by: 'goals' | 'targets' | 'lines';
  /** From the first on; where that has none at all and the fewest were asked for, also the first that has some. */
  readonly places: readonly RankPlace[];
  readonly unmapped: readonly Named[];
  /** C7, which is not ranked beside its sub-lines, with what these name together. */
  readonly union: { readonly line: string; readonly count: number } | undefined;
  /** Goals by all of their targets, named or not: the other way to understand the question. */
  readonly ofAll: RankPlace | undefined;
  readonly other: { readonly edition: EditionName; readonly places: readonly RankPlace[] } | undefined;
}

/** One row of a table, with a cell for each column. */
export interface Row extends Named {
  readonly cells: readonly Cell[];
}

export interface CodedDifference {
  readonly code: string;
  readonly difference: Difference | undefined;
}

export interface CompareAnswer extends AnswerTo<'compare'> {
  readonly edition: EditionName;
  /** The columns. */
  readonly lines: readonly (Named & {
    readonly goalCount: number;
    readonly targetCount: number;
    readonly computedFrom: readonly string[];
  })[];
  /** A row for each goal that one of the lines names; codes such as `SDG 4`. */
  readonly rows: readonly Row[];
  readonly shared: Nodes;
  /** What one line names and none of the others does. */
  readonly alone: readonly (Nodes & { readonly code: string })[];
  readonly unmapped: readonly Named[];
  readonly differences: readonly CodedDifference[];
}

export interface CompareGoalsAnswer extends AnswerTo<'compare-goals'> {
  readonly edition: EditionName;
  /** The columns; codes such as `SDG 4`. */
  readonly goals: readonly (Named & { readonly lineCount: number })[];
  /** A row for each line that names one of the goals. */
  readonly rows: readonly Row[];
  /** Lines that name all of the goals. */
  readonly shared: readonly Named[];
  /** Lines that name one of the goals and none of the others. */
  readonly alone: readonly { readonly code: string; readonly lines: readonly string[] }[];
  readonly differences: readonly CodedDifference[];
}

/** A line, goal or target in both editions. Codes as in a `Difference`. */
export interface InBothEditions extends Named {
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
  /** Named in both, but as a whole in one alone. */
  readonly wholeHere: readonly string[];
  readonly wholeThere: readonly string[];
}

export interface CompareEditionsAnswer extends AnswerTo<'compare-editions'> {
  readonly here: EditionName;
  readonly there: EditionName;
  readonly subjects: readonly InBothEditions[];
  /** Remarks on single links, where single lines were asked about. */
  readonly comparisons: readonly Flag[];
}

export interface ListedEntry extends Named {
  readonly entryKind: string;
  readonly period: string | undefined;
  readonly parent: string | undefined;
  readonly goals: readonly LinkedGoal[];
  readonly lines: readonly Named[];
}

/** Something about a kind of entry that the documents held do not carry. */
export interface Gap {
  readonly label: string;
  readonly source: string;
}

export interface CompareEntriesAnswer extends AnswerTo<'compare-entries'> {
  readonly edition: EditionName;
  readonly line: Named;
  readonly entries: readonly ListedEntry[];
  /** Entries that name C7 as a whole, where one of its sub-lines was asked about. */
  readonly parentEntries: { readonly line: string; readonly entries: readonly Named[] } | undefined;
  readonly shared: Nodes;
  readonly onlyMatrix: Nodes;
  readonly onlyEntries: Nodes;
  /** Entries that name goals alone have no targets to compare. */
  readonly hasTargets: boolean;
  readonly unmapped: readonly Named[];
  readonly gaps: readonly Gap[];
  readonly difference: Difference | undefined;
}

export interface EntriesAnswer extends AnswerTo<'entries'> {
  readonly entries: readonly ListedEntry[];
  /** Entries that name the goal of a target asked about without naming a target of it. */
  readonly nearby: readonly { readonly target: string; readonly entries: readonly Named[] }[];
  readonly parentEntries: { readonly line: string; readonly entries: readonly Named[] } | undefined;
  readonly gaps: readonly Gap[];
}

export interface MatrixCell extends GoalNaming {
  readonly targetCount: number;
}

/** The whole grid, ready to be drawn: a row for each contest category, a cell for each goal in order. */
export interface MatrixAnswer extends AnswerTo<'matrix'> {
  readonly edition: EditionName;
  readonly goals: readonly { readonly number: number; readonly name: string }[];
  readonly lines: readonly (Named & { readonly cells: readonly MatrixCell[] })[];
  /** Links to single targets, and to goals as a whole. */
  readonly targetLinks: number;
  readonly wholeGoalLinks: number;
  readonly unmapped: readonly Named[];
  readonly other: { readonly edition: EditionName; readonly differingLines: readonly string[] } | undefined;
}

/** Typed answers; each has the kind of its query. */
export type SetAnswer =
  | LinesByAnswer
  | MappedSetAnswer
  | RankAnswer
  | CompareAnswer
  | CompareGoalsAnswer
  | CompareEditionsAnswer
  | CompareEntriesAnswer
  | EntriesAnswer
  | MatrixAnswer;

export type SetAnswerOf<Kind extends SetKind> = Extract<SetAnswer, { kind: Kind }>;
