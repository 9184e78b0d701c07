import { z } from 'zod';
import { actionLineCode, goalNumber, targetCode } from '../../shared/codes.js';
import { LANGUAGES } from '../../shared/language.js';
import { RULE_TOPICS } from '../../shared/rule-topics.js';

/**
 * The shape of every file in `prisma/reference/`. Facts only: codes, titles, dates, numbers and short labels in
 * our own words. Each record says where it comes from.
 */

const text = z.string().trim().min(1);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Where a statement stands: document, paragraph as numbered there, line in the text held, page. */
export const citation = z.strictObject({
  source: text,
  paragraph: text.optional(),
  line: z.number().int().positive().optional(),
  page: z.number().int().positive().optional(),
});

export const confidence = z.enum(['high', 'medium', 'low', 'none']);

/** `official`: wording of the body itself. `translated`: ours, until a native reader has checked it. */
export const titleStatus = z.enum(['official', 'translated']);
const title = z.strictObject({ text, status: titleStatus });
const titles = z.record(z.enum(LANGUAGES), title);

export const sourceRecord = z.strictObject({
  id: text,
  title: text,
  /** Short form used in answers: "ITU WSIS report 2022". At most 40 characters. */
  shortTitle: text.max(40),
  kind: z.enum(['report', 'contribution', 'web page', 'data set', 'resolution', 'editorial']),
  publisher: text,
  date: text.optional(),
  url: z.url().optional(),
});

export const editionRecord = z.strictObject({
  id: text,
  title: text,
  shortTitle: text.max(40),
  kind: z.enum(['official', 'derived copy', 'report']),
  isDefault: z.boolean(),
  year: z.number().int(),
  note: text.optional(),
  citation,
});

export const actionLineRecord = z.strictObject({
  code: actionLineCode,
  parent: actionLineCode.nullable(),
  order: z.number().int(),
  /** Number of the contest category, 1–18; null for C7 itself. */
  category: z.number().int().min(1).max(18).nullable(),
  titles,
  titleVariants: z.array(z.strictObject({ text, citation })),
  citation,
  /** `computed union`: C7, from its sub-lines. `none`: no box in the default edition, though another may link it. */
  mapping: z.enum(['own', 'computed union', 'none']),
  mappingNote: text.optional(),
});

/** Every claim about who does what for a line, also where claims differ. */
export const roleRecord = z.strictObject({
  actionLine: actionLineCode,
  organisation: text,
  role: text,
  confidence,
  citations: z.array(citation).min(1),
  note: text.optional(),
});

export const meetingRecord = z.strictObject({
  actionLine: actionLineCode,
  /** Null where the document names the meeting without its day. */
  date: isoDate.nullable(),
  timeAsWritten: text.nullable(),
  zoneAsWritten: text.nullable(),
  start: z.iso.datetime({ offset: true }).nullable(),
  end: z.iso.datetime({ offset: true }).nullable(),
  zone: text.nullable(),
  topic: text.nullable(),
  organisers: z.array(text),
  jointWith: z.array(actionLineCode),
  url: z.url().nullable(),
  note: text.optional(),
  citation,
});

export const awardRecord = z.strictObject({
  actionLine: actionLineCode,
  year: z.number().int(),
  project: text,
  country: text,
  note: text.optional(),
  citations: z.array(citation).min(1),
});

export const goalRecord = z.strictObject({ number: goalNumber, names: titles, citation });

export const targetRecord = z.strictObject({
  code: targetCode,
  goal: goalNumber,
  kind: z.enum(['outcome', 'means']),
  /** Ours, at most eight words. */
  label: text,
  indicators: z.array(z.strictObject({ code: text, ict: z.boolean() })),
  citation,
});

/** One line ↔ SDG link in one edition. `target` null: the goal as a whole, which is not all of its targets. */
export const mappingLinkRecord = z.strictObject({
  actionLine: actionLineCode,
  goal: goalNumber,
  target: targetCode.nullable(),
  edition: text,
  confidence,
  /** Why, in our words; null where the record has no reason. */
  reason: text.nullable(),
  /** Id of the source the reason was condensed from, which may be another than the link's own. */
  reasonSource: text.nullable(),
  /** Where the reason stands in that source, when it is known. */
  reasonParagraph: text.optional(),
  /** What to know about this link: a probable slip, a code supplied by us. In our words. */
  flag: text.nullable(),
  /** How the other edition differs on this link. Left out of an answer about one edition alone. */
  comparison: text.nullable(),
  citation,
});

export const frameworkKind = z.enum([
  'GCA pillar',
  'child online protection',
  'ITU-D objective',
  'ITU-D outcome',
  'ITU-D Question',
  'ITU-T Question',
  'ITU focus level',
  'Connect 2030 goal',
  'Connect 2030 target',
  'session',
  'event',
  'initiative',
  'sector role',
  'study group',
  'plan',
  'indicator coverage',
  'explicit ICT target',
  'target shortfall',
  'gap',
]);

/** Anything else the documents link to goals, targets or lines. */
export const frameworkRecord = z.strictObject({
  kind: frameworkKind,
  /** As people write it: `D.2-2`, `1/1`, `GCA-i`, `COP`. Unique within its kind. */
  code: text,
  label: text,
  parent: text.nullable(),
  aliases: z.array(text),
  period: text.nullable(),
  note: text.nullable(),
  goals: z.array(z.strictObject({ goal: goalNumber, targets: z.array(targetCode) })),
  actionLines: z.array(actionLineCode),
  citation,
});

export const recommendationRecord = z.strictObject({
  /** Position in the list, since one id may be listed under several lines: `rec-001`. */
  key: text,
  /** `ITU-T F.743.13`. */
  id: text,
  kind: text,
  amendment: text.nullable(),
  version: text.nullable(),
  editionYear: z.number().int().nullable(),
  twin: text.nullable(),
  supplements: text.nullable(),
  status: z.enum(['new', 'revised', 'amendment', 'listed']),
  stage: text,
  title: text.nullable(),
  actionLine: actionLineCode.nullable(),
  section: text,
  note: text.nullable(),
  citation,
});

export const calendarRecord = z.strictObject({
  id: text,
  name: text,
  kind: z.enum([
    'milestone',
    'forum',
    'meeting',
    'period',
    'workshop',
    'deadline',
    'phase',
    'observance',
    'report',
  ]),
  precision: z.enum(['day', 'month', 'year']),
  start: isoDate,
  end: isoDate.nullable(),
  /** What the document says, kept beside the instant. */
  asWritten: text,
  timeAsWritten: text.nullable(),
  zoneAsWritten: text.nullable(),
  startInstant: z.iso.datetime({ offset: true }).nullable(),
  endInstant: z.iso.datetime({ offset: true }).nullable(),
  zone: text.nullable(),
  place: text.nullable(),
  recurrence: text.nullable(),
  actionLines: z.array(actionLineCode),
  /** Id of the process it belongs to, as one of its phases or deadlines. */
  process: text.nullable(),
  /** Number of the phase within the process: the phase itself, or what falls due in it. */
  phase: z.number().int().positive().nullable(),
  basis: z.enum(['written', 'derived']),
  note: text.nullable(),
  citation,
});

/** One run of a process that has phases: the contest of a year. Its phases and deadlines are calendar entries. */
export const processRecord = z.strictObject({
  id: text,
  names: titles,
  /** Id of the system that describes how the process works. */
  system: text,
  citation,
});

export const figureRecord = z.strictObject({
  id: text,
  key: text,
  label: text,
  value: z.number().nullable(),
  unit: text,
  asOf: text,
  qualifier: text.nullable(),
  asWritten: text,
  topic: text,
  note: text.nullable(),
  citations: z.array(citation).min(1),
});

export const resolutionRecord = z.strictObject({
  key: text,
  id: text,
  kind: text,
  body: text,
  revision: text.nullable(),
  title: text.nullable(),
  mandates: text,
  citations: z.array(citation).min(1),
});

export const conflictRecord = z.strictObject({
  id: text,
  topic: text,
  type: text,
  severity: z.enum(['high', 'medium', 'low']),
  /** Which kind of answer it belongs under: a title variant has no place in an answer about links. */
  aspect: z.enum([
    'mapping',
    'role',
    'title',
    'meeting',
    'prize',
    'recommendation',
    'figure',
    'date',
    'other',
  ]),
  /** What the bot does about it, in our words. */
  handling: text,
  /** Codes this conflict is about (`C4`, `9.c`, `D.1-1`, `cal-294`), where it is about any. */
  subjects: z.array(text),
  claims: z.array(z.strictObject({ value: text, asWritten: text.nullable(), citation })).min(1),
});

export const systemRecord = z.strictObject({
  id: text,
  name: text,
  kind: text,
  tier: z.number().int().min(1).max(3),
  purpose: text,
  cadence: text.nullable(),
  inputs: z.array(text),
  outputs: z.array(text),
  users: z.array(text),
  rules: z.array(text),
  citations: z.array(citation).min(1),
});

/** A rule of a process, as the documents or public pages give it. */
export const ruleRecord = z.strictObject({
  id: text,
  /** Id of the system whose rule it is: `sys-14`. */
  system: text,
  topic: z.enum(RULE_TOPICS),
  /** In our words, at most two sentences. */
  text,
  /** The edition it is known for: `2023`. Null where it holds for all that were seen. */
  edition: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  citations: z.array(citation).min(1),
});

/** One entry a file of `prisma/reference/`: `actionLines` is `action-lines.json`. */
export const referenceSchema = z.strictObject({
  sources: z.array(sourceRecord),
  editions: z.array(editionRecord),
  actionLines: z.array(actionLineRecord),
  roles: z.array(roleRecord),
  meetings: z.array(meetingRecord),
  awards: z.array(awardRecord),
  goals: z.array(goalRecord),
  targets: z.array(targetRecord),
  mappingLinks: z.array(mappingLinkRecord),
  frameworks: z.array(frameworkRecord),
  recommendations: z.array(recommendationRecord),
  calendar: z.array(calendarRecord),
  figures: z.array(figureRecord),
  resolutions: z.array(resolutionRecord),
  conflicts: z.array(conflictRecord),
  systems: z.array(systemRecord),
  processes: z.array(processRecord),
  rules: z.array(ruleRecord),
});
