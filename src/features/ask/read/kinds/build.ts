import type { Query } from '../../query.js';
import { calendar } from '../intents/calendar.js';
import { guessIntents } from '../intents/choose.js';
import * as documents from '../intents/documents.js';
import { entries } from '../intents/entries.js';
import { event } from '../intents/event.js';
import * as facts from '../intents/facts.js';
import type { Candidate } from '../intents/intent.js';
import * as people from '../intents/people.js';
import { process } from '../intents/processes.js';
import * as records from '../intents/records.js';
import { leavesOutYear } from '../intents/weigh.js';
import { has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { CALENDAR_BUILDERS } from './build-calendar.js';
import { MAPPING_BUILDERS } from './build-mapping.js';
import { RECORD_BUILDERS } from './build-records.js';
import { askedAs, IMPLIED } from './implied.js';
import { type Label, labelOf } from './labels.js';

/** Makes the query of one kind of question from what a scene names; undefined where it names too little. */
export type Builder = (scene: Scene) => Query | undefined;
export type Builders = Readonly<Partial<Record<Label, Builder>>>;

const BUILDERS: Builders = { ...MAPPING_BUILDERS, ...CALENDAR_BUILDERS, ...RECORD_BUILDERS };

/** Kinds of questions that may be about what is still to come: the rest of the record tells nothing of it. */
const AHEAD: ReadonlySet<Label> = new Set([
  'due',
  'on',
  'starting',
  'next',
  'event-when',
  'event-start',
  'event-end',
  'event-left',
  'event-place',
  'phases',
  'phase-now',
  'phase-what',
  'rules',
  'meeting',
  'meetings',
]);
/** Kinds of questions about everything: whoever names one thing does not ask them. */
export const ABOUT_ALL: ReadonlySet<Label> = new Set([
  'list-lines',
  'list-goals',
  'count-lines',
  'facilitators',
  'documents',
  'matrix',
  'help',
]);

/** What the rules for the same kind of question have a place for. */
const TAKEN: Readonly<Partial<Record<Label, readonly CueClass[]>>> = {
  meeting: facts.meeting.takes,
  meetings: people.meetings.takes,
  winner: facts.winner.takes,
  winners: people.winners.takes,
  role: facts.role.takes,
  due: calendar.takes,
  on: calendar.takes,
  starting: calendar.takes,
  'event-when': event.takes,
  'event-start': event.takes,
  'event-end': event.takes,
  'event-left': event.takes,
  'event-place': event.takes,
  phases: process.takes,
  'phase-now': process.takes,
  'phase-what': process.takes,
  entries: entries.takes,
  resolutions: records.resolutions.takes,
  recommendations: records.recommendations.takes,
  disagreements: documents.disagreements.takes,
};

/**
 * The query that a kind of question asks of a scene: what the rules make of it once they know the kind, else what its
 * names alone make. Undefined where the scene names too little for it, or what such an answer would leave out.
 */
export function buildCandidate(label: Label, scene: Scene): Candidate | undefined {
  if (isUnfit(label, scene)) return undefined;
  const asked = askedAs(label, scene);
  const ruled = () => bestOf(label, scene) ?? bestOf(label, asked);
  const isOfADay = label.startsWith('event-') && has(scene, 'tomorrow', 'today', 'yesterday');
  const candidate =
    label === 'disagreements' || isOfADay
      ? (built(label, asked) ?? ruled())
      : (ruled() ?? built(label, asked));
  if (!candidate || leavesOutYear(scene, candidate) || leavesOutCode(scene, candidate)) return undefined;
  return { ...candidate, takes: [...(candidate.takes ?? TAKEN[label] ?? []), ...(IMPLIED[label] ?? [])] };
}

function built(label: Label, scene: Scene): Candidate | undefined {
  const query = BUILDERS[label]?.(scene);
  return query && { query, score: 1 };
}

/** What UNESCO facilitates is no answer to what its role in SDG 4 is. */
function leavesOutCode({ lines, goals, targets }: Scene, { query }: Candidate): boolean {
  const text = JSON.stringify(query);
  const has = (code: string) => text.includes(`"${code}"`);
  return (
    lines.some((line) => !has(line)) ||
    targets.some((target) => !has(target)) ||
    goals.some((goal) => !new RegExp(`[:[,]${goal}[,\\]}]`).test(text))
  );
}

function isUnfit(label: Label, scene: Scene): boolean {
  const { years, editions } = scene;
  // One year alone asks for the mapping of that year.
  if (label === 'compare-editions' && years.length + editions.length < 2 && !saysEditions(scene)) return true;
  return (has(scene, 'will') && !AHEAD.has(label)) || (ABOUT_ALL.has(label) && namesOne(scene));
}

function saysEditions(scene: Scene): boolean {
  return (
    scene.years.length === 0 && has(scene, 'edition', 'compare', 'difference', 'new', 'matrix', 'document')
  );
}

function namesOne({ lines, goals, targets, entries }: Scene): boolean {
  return lines.length > 0 || goals.length > 0 || targets.length > 0 || entries.length > 0;
}

function bestOf(label: Label, scene: Scene): Candidate | undefined {
  return guessIntents(scene).find(
    (candidate) => labelOf(candidate.query) === label && !leavesOutYear(scene, candidate),
  );
}
