import type { Query } from './query.js';

/**
 * Kinds of query that a model or another assistant may choose. Not `missing`: the reader finds codes that do not exist, and a model that may
 * name some would put words of its own into an answer.
 */
export type OfferedKind = Exclude<Query['kind'], 'missing'>;

/** What each kind of query asks, for a model or another assistant: one tool a kind. */
export const DESCRIPTIONS: Readonly<Record<OfferedKind, string>> = {
  'line-to-goals':
    'Which SDGs or targets action lines map to. goals: only under these SDGs. detail: targets if single targets are asked for.',
  'goal-to-lines': 'Which action lines serve SDGs. among: only of these lines; except: all but these.',
  'target-to-lines': 'Which action lines cover SDG targets.',
  'lines-by': 'Which action lines name all of these goals or targets, and none of those.',
  'mapped-set':
    'SDGs or targets that several lines name: shared by all, first-only, any, or none of the lines. No lines with none: named by no line at all.',
  rank: 'Lines, goals or targets that have most or fewest of something: "line with most targets". lines: only these are ranked.',
  compare: 'Compare action lines with each other.',
  'compare-goals': 'Compare SDGs by the action lines that serve them.',
  'compare-editions': 'How the editions of the mapping differ; about everything if nothing is named.',
  'compare-entries': 'Whether the matrix agrees with another framework (entryKind) on a line.',
  entries:
    'Entries of other frameworks (entryKinds), such as ITU-D outcomes, that name a line, goal or target, or stand under a parent.',
  why: 'Why a line maps to a goal or target.',
  matrix: 'The whole grid of lines and goals.',
  lines: 'List of the action lines.',
  goals: 'List of the SDGs.',
  calendar:
    'Dates in a period: deadlines due, what starts, what is on; the next or last meeting. relative: this week 0, next week 1, last week -1.',
  event: 'When or where named events are, when they start or end, how long until then.',
  process: 'Phases of a process such as the Prizes or the Open Consultation, or the one it is in now.',
  describe: 'What something is: a line, goal, target, entry, Recommendation, resolution, system, document.',
  role: 'Who does what for an action line: facilitator, partner.',
  organisation: 'Which action lines an organisation has a part in.',
  facilitators: 'Who facilitates each action line.',
  meeting: 'The facilitation meeting of one action line.',
  meetings: 'Facilitation meetings by lines, organiser, period or words.',
  winner: 'The WSIS Prize winner of one action line.',
  winners: 'WSIS Prize winners by lines, country, year or words.',
  recommendations: 'ITU-T and ITU-R Recommendations by line, subject, status or body.',
  figures: 'Numbers on record, by key: how many entries, people offline, countries, participants.',
  resolutions: 'Resolutions cited, by subject or body.',
  rules: 'Rules of a process: who may submit, limits, language, criteria. system: its id.',
  systems: 'Platforms, tools, reports, programmes and processes, by subject or kind.',
  documents: 'Which documents the answers come from.',
  disagreements: 'Where the documents contradict each other or have gaps.',
  help: 'What this desk can do; greetings.',
  count: 'How many things another question (of) has in its answer.',
  sources: 'Where the answer to another question (of) comes from.',
};
