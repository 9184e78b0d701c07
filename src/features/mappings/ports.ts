import type {
  ActionLine,
  Award,
  CalendarEntry,
  Citation,
  Confidence,
  Conflict,
  Edition,
  Figure,
  FrameworkEntry,
  Goal,
  MappingLink,
  Meeting,
  Process,
  Recommendation,
  Resolution,
  Role,
  Rule,
  Source,
  System,
  Target,
} from '../knowledge/ports.js';

/** One target a line names, with the links that name it: several where sub-lines were joined. */
export interface TargetMapping {
  readonly code: string;
  readonly links: readonly MappingLink[];
}

/** What one line says about one goal in one edition. */
export interface GoalMapping {
  readonly goal: number;
  /** Links that name the goal as a whole, which is not the same as naming all of its targets. */
  readonly wholeGoal: readonly MappingLink[];
  readonly targets: readonly TargetMapping[];
}

/** What one line says about goals and targets in one edition. */
export interface LineMapping {
  readonly line: ActionLine;
  readonly edition: Edition;
  readonly goals: readonly GoalMapping[];
  /** Sub-lines this mapping was computed from: only C7 has any. */
  readonly computedFrom: readonly ActionLine[];
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
}

/** The framework graph in memory: nodes by code, links in both directions, per edition. */
export interface Framework {
  /** Digest of the reference data this graph was built from. */
  readonly version: string;
  readonly defaultEdition: Edition;
  readonly editions: readonly Edition[];
  readonly lines: readonly ActionLine[];
  readonly goals: readonly Goal[];
  readonly targets: readonly Target[];
  readonly entries: readonly FrameworkEntry[];
  readonly recommendations: readonly Recommendation[];
  readonly calendar: readonly CalendarEntry[];
  readonly figures: readonly Figure[];
  readonly resolutions: readonly Resolution[];
  readonly systems: readonly System[];
  readonly processes: readonly Process[];
  readonly rules: readonly Rule[];
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly Source[];
  readonly roles: readonly Role[];
  readonly meetings: readonly Meeting[];
  readonly awards: readonly Award[];
  source(id: string): Source | undefined;
  edition(id: string): Edition | undefined;
  line(code: string): ActionLine | undefined;
  goal(number: number): Goal | undefined;
  target(code: string): Target | undefined;
  targetsOf(goal: number): readonly Target[];
  /** Sub-lines of a line in order; empty for all but C7. */
  subLinesOf(code: string): readonly ActionLine[];
  /** Entries of other frameworks with this code: `1/1` is a Question, `D.2-2` an outcome. */
  entriesByCode(code: string): readonly FrameworkEntry[];
  entriesOfLine(code: string): readonly FrameworkEntry[];
  recommendationsById(id: string): readonly Recommendation[];
  event(id: string): CalendarEntry | undefined;
  system(id: string): System | undefined;
  process(id: string): Process | undefined;
  /** The phases of a process, in their order. Empty for an unknown id. */
  phasesOf(process: string): readonly CalendarEntry[];
  /** What else the calendar has of a process, such as its deadlines. */
  deadlinesOf(process: string): readonly CalendarEntry[];
  conflict(id: string): Conflict | undefined;
  /** Every value recorded under a key: several where sources or years differ. */
  figuresByKey(key: string): readonly Figure[];
  /** Rules of a process by the id of its system, in the order of the file. */
  rulesOf(system: string): readonly Rule[];
  resolutionsById(id: string): readonly Resolution[];
  /** The line's mapping; for C7 the union of its sub-lines. Empty when the edition gives the line none. */
  mappingOf(line: string, edition: string): LineMapping | undefined;
  /** Links from any line to the goal: whole-goal links and links to its targets. */
  linksToGoal(goal: number, edition: string): readonly MappingLink[];
  linksToTarget(target: string, edition: string): readonly MappingLink[];
  rolesOf(line: string): readonly Role[];
  meetingsOf(line: string): readonly Meeting[];
  awardsOf(line: string): readonly Award[];
  /** Known contradictions about any of these codes. */
  conflictsAbout(...subjects: readonly string[]): readonly Conflict[];
}
