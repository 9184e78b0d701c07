import { z } from 'zod';
import { goalNumber, targetCode } from '../../../shared/codes.js';
import { edition, line, words } from './subjects.js';

/** As many lines as there are: a range such as `C1-C11` is one question. */
export const lines = z.array(line).min(1).max(19);
const goals = z.array(goalNumber).min(1).max(17);
const targets = z.array(targetCode).min(1).max(10);
const nodes = z.strictObject({ goals: z.array(goalNumber).max(17), targets: z.array(targetCode).max(10) });
/** Kind of entry as the store names it: `ITU-D outcome`, `GCA pillar`. Checked when it is answered. */
const entryKind = z.string().max(40);

export const mappingQueries = [
  /** "which SDGs does C5 map to"; `goals` narrows: "C5 targets under SDG 9"; `detail`: what the question asked for. */
  z.strictObject({
    kind: z.literal('line-to-goals'),
    lines,
    edition,
    goals: z.array(goalNumber).optional(),
    detail: z.enum(['goals', 'targets']).optional(),
  }),
  /** "which lines serve SDG 9". */
  z.strictObject({
    kind: z.literal('goal-to-lines'),
    goals,
    edition,
    /** Only these lines: "which C7 sub-lines serve SDG 13". C7 stands for its sub-lines. */
    among: z.array(line).max(19).optional(),
    /** All but these lines: "SDG 15 lines besides C3". */
    except: z.array(line).max(19).optional(),
  }),
  /** "who covers 9.c". */
  z.strictObject({ kind: z.literal('target-to-lines'), targets, edition }),
  /**
   * "which lines map to both SDG 4 and 5", "to SDG 4 but not 5", "to no target of SDG 14": lines that name all of
   * `all` and none of `none`. A goal counts as named as a whole or through any of its targets.
   */
  z.strictObject({ kind: z.literal('lines-by'), all: nodes, none: nodes, edition }),
  /**
   * Goals or targets by how several lines name them. `shared`: by all of `lines`. `first-only`: by the first and by
   * none of the others. `any`: by at least one. `none`: by none of them; with no line at all, by no line whatever.
   * `goals` keeps to these goals: "which targets of SDG 9 does C5 leave out".
   */
  z.strictObject({
    kind: z.literal('mapped-set'),
    what: z.enum(['goals', 'targets']),
    op: z.enum(['shared', 'first-only', 'any', 'none']),
    lines: z.array(line).max(19),
    goals: z.array(goalNumber).max(17).optional(),
    edition,
  }),
  /** "which line lists most targets", "the three goals with the fewest lines". Ties are all named. */
  z.strictObject({
    kind: z.literal('rank'),
    of: z.enum(['lines', 'goals', 'targets']),
    by: z.enum(['goals', 'targets', 'lines']),
    order: z.enum(['most', 'fewest']),
    top: z.number().int().min(1).max(20).optional(),
    /** Only these are ranked, where lines are: "which of the C7 sub-lines". C7 stands for its sub-lines. */
    lines: z.array(line).max(19).optional(),
    edition,
  }),
  /** "compare C2 and C5": side by side, what they share and what each has alone. */
  z.strictObject({ kind: z.literal('compare'), lines: z.array(line).min(2).max(5), edition }),
  z.strictObject({ kind: z.literal('compare-goals'), goals: z.array(goalNumber).min(2).max(5), edition }),
  /** "how do the editions differ on C5"; about everything when nothing is named. */
  z.strictObject({
    kind: z.literal('compare-editions'),
    lines: z.array(line).max(19),
    goals: z.array(goalNumber).max(17),
    targets: z.array(targetCode).max(10),
  }),
  /** "does the matrix agree with the ITU-D outcomes on C5": the line's goals beside those of the entries that name it. */
  z.strictObject({ kind: z.literal('compare-entries'), line, entryKind, edition }),
  /** "which ITU-D outcomes support C5 / SDG 9 / 9.c", "the GCA pillars", "outcomes under D.2". */
  z.strictObject({
    kind: z.literal('entries'),
    entryKinds: z.array(entryKind).min(1).max(8),
    lines: z.array(line).max(5),
    goals: z.array(goalNumber).max(5),
    targets: z.array(targetCode).max(5),
    parent: z.string().max(40).optional(),
    /** Words that the label must hold: "Connect 2030 targets on e-waste". */
    words: words.optional(),
  }),
  /** "why does C5 map to 9.c": the recorded reasons, for one line and one goal, one target or all. */
  z.strictObject({
    kind: z.literal('why'),
    line,
    goal: goalNumber.optional(),
    target: targetCode.optional(),
    edition,
  }),
  /** The whole grid of 18 lines by 17 goals. */
  z.strictObject({ kind: z.literal('matrix'), edition }),
  z.strictObject({ kind: z.literal('lines') }),
  z.strictObject({ kind: z.literal('goals') }),
] as const;

export const mappingQuery = z.discriminatedUnion('kind', mappingQueries);
export type MappingQuery = z.infer<typeof mappingQuery>;
