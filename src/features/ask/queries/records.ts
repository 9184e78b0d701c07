import { z } from 'zod';
import { RULE_TOPICS } from '../../../shared/rule-topics.js';
import { period } from './calendar.js';
import { line, subject, words } from './subjects.js';

const short = z.string().max(80);

export const recordQueries = [
  /** "what is C5 / SDG 9 / 9.c / D.2-2 / ITU-T F.743.13 / A/RES/70/125 / WSIS Stocktaking". */
  z.strictObject({ kind: z.literal('describe'), subjects: z.array(subject).min(1).max(5) }),
  /** "who facilitates C4", "what is ITU's role in C3". */
  z.strictObject({ kind: z.literal('role'), line }),
  /** "which lines does UNESCO facilitate". */
  /** `sole`: only lines that it is recorded as facilitating alone. */
  z.strictObject({ kind: z.literal('organisation'), organisation: short, sole: z.literal(true).optional() }),
  /** "who facilitates which line". */
  z.strictObject({ kind: z.literal('facilitators'), lines: z.array(line).max(19).optional() }),
  z.strictObject({ kind: z.literal('meeting'), line }),
  /** "all facilitation meetings of 2022", "meetings UNESCO organised", "on 30 May". */
  z.strictObject({
    kind: z.literal('meetings'),
    lines: z.array(line).max(19).optional(),
    organisation: short.optional(),
    period: period.optional(),
    words: words.optional(),
  }),
  z.strictObject({ kind: z.literal('winner'), line }),
  /** "winners from China", "list the 2022 winners", "who won with Flood Control System". */
  z.strictObject({
    kind: z.literal('winners'),
    lines: z.array(line).max(19).optional(),
    country: short.optional(),
    year: z.number().int().min(1990).max(2100).optional(),
    words: words.optional(),
  }),
  /** "new Recommendations on C5", "Recommendations about quantum", "which are still drafts". */
  z.strictObject({
    kind: z.literal('recommendations'),
    line: line.optional(),
    words: words.optional(),
    status: z.enum(['new', 'revised', 'amendment', 'listed']).optional(),
    /** As the record says it: `under approval`. */
    stage: short.optional(),
    body: z.enum(['ITU-T', 'ITU-R']).optional(),
    /** `Recommendation`, `Supplement`, `Technical Report` … */
    form: short.optional(),
  }),
  /** "how many people are offline": figures by key, each with its as-of date and every value there is. */
  z.strictObject({ kind: z.literal('figures'), keys: z.array(short).min(1).max(8) }),
  /** "resolutions on gender", "which Council resolutions are cited". */
  z.strictObject({ kind: z.literal('resolutions'), words: words.optional(), body: short.optional() }),
  /** "who may submit to the Prizes", "how many per category", "what is the rule on language". */
  z.strictObject({
    kind: z.literal('rules'),
    system: z.string().max(40),
    topics: z.array(z.enum(RULE_TOPICS)).max(5).optional(),
  }),
  /** "which reports does the record describe", "tools about cybersecurity". */
  z.strictObject({ kind: z.literal('systems'), words: words.optional(), systemKind: short.optional() }),
  /** "which documents do you have". */
  z.strictObject({ kind: z.literal('documents') }),
  /** "where do the documents disagree on C4", "what is missing from the documents": by code or by conflict id. */
  z.strictObject({
    kind: z.literal('disagreements'),
    subjects: z.array(short).max(5).optional(),
    conflicts: z.array(short).max(8).optional(),
    /** Only what the documents lost: `gap`. */
    type: short.optional(),
  }),
] as const;

export const recordQuery = z.discriminatedUnion('kind', recordQueries);
export type RecordQuery = z.infer<typeof recordQuery>;
