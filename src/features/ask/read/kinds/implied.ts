import type { Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import type { Label } from './labels.js';
import { goalsMeant, linesMeant, severalGoalsMeant, severalLinesMeant } from './topics.js';

/** What a question of a kind says in so many words, where it says it. */
export const IMPLIED: Readonly<Partial<Record<Label, readonly CueClass[]>>> = {
  'goals-of-line': ['goals', 'map'],
  'targets-of-line': ['targets', 'map'],
  'lines-of-goal': ['lines', 'map'],
  'lines-of-target': ['lines', 'map'],
  'lines-with-all': ['lines', 'both', 'map'],
  'lines-without': ['lines', 'not', 'map'],
  'shared-goals': ['goals', 'both', 'map'],
  'shared-targets': ['targets', 'both', 'map'],
  'goals-only-first': ['goals', 'not', 'map'],
  'targets-only-first': ['targets', 'not', 'map'],
  'goals-untouched': ['goals', 'not', 'none', 'map'],
  'targets-untouched': ['targets', 'not', 'none', 'map'],
  'compare-lines': ['compare'],
  'compare-goals': ['compare'],
  'compare-editions': ['compare', 'edition'],
  'compare-entries': ['compare'],
  why: ['why'],
  'list-lines': ['list', 'lines'],
  'list-goals': ['list', 'goals'],
  'count-goals-of-line': ['howMany', 'goals', 'map'],
  'count-targets-of-line': ['howMany', 'targets', 'map'],
  'count-lines-of-goal': ['howMany', 'lines', 'map'],
  'count-lines-of-target': ['howMany', 'lines', 'map'],
  'count-targets-of-goal': ['howMany', 'targets'],
  'count-lines': ['howMany', 'lines'],
  'count-other': ['howMany'],
  describe: ['describe'],
  due: ['deadline', 'closes'],
  on: ['happens', 'event'],
  starting: ['opens'],
  next: ['next', 'event'],
  'event-when': ['when'],
  'event-start': ['when', 'opens'],
  'event-end': ['closes'],
  'event-left': ['howLong'],
  'event-place': ['where'],
  phases: ['phase', 'list'],
  'phase-now': ['phase', 'recency'],
  'phase-what': ['phase', 'happens'],
  role: ['role'],
  organisation: ['role', 'lines'],
  facilitators: ['role', 'lines', 'list'],
  meeting: ['meeting'],
  meetings: ['meeting', 'meetingDetail', 'list'],
  winner: ['winner'],
  winners: ['winner', 'list'],
  rules: ['rules'],
  recommendations: ['recommendation', 'list'],
  figures: ['howMany', 'figure'],
  resolutions: ['resolution'],
  disagreements: ['difference', 'document'],
  documents: ['document', 'list'],
};

/** Kinds of questions about several lines or goals. */
const SEVERAL: ReadonlySet<Label> = new Set([
  'lines-with-all',
  'shared-goals',
  'shared-targets',
  'goals-only-first',
  'targets-only-first',
  'compare-lines',
  'compare-goals',
]);
/** Kinds of questions in which everyday words stand for goals; elsewhere they may stand for lines. */
const OF_GOALS: ReadonlySet<Label> = new Set([
  'lines-of-goal',
  'lines-with-all',
  'lines-without',
  'compare-goals',
  'count-lines-of-goal',
  'count-targets-of-goal',
]);
const OF_LINES: ReadonlySet<Label> = new Set([
  'goals-of-line',
  'targets-of-line',
  'shared-goals',
  'shared-targets',
  'goals-only-first',
  'targets-only-first',
  'compare-lines',
  'compare-entries',
  'count-goals-of-line',
  'count-targets-of-line',
  'role',
  'meeting',
  'winner',
]);

/** A scene as it would be if the text said what kind of question it is, and named outright what it means. */
export function askedAs(label: Label, scene: Scene): Scene {
  const isOfGoals = OF_GOALS.has(label) && scene.targets.length === 0;
  const lines = SEVERAL.has(label) ? severalLinesMeant : linesMeant;
  const goals = SEVERAL.has(label) ? severalGoalsMeant : goalsMeant;
  return {
    ...scene,
    cues: new Set([...scene.cues, ...(IMPLIED[label] ?? [])]),
    lines: OF_LINES.has(label) ? lines(scene) : scene.lines,
    goals: isOfGoals ? goals(scene) : scene.goals,
    ...(OF_A_YEAR.has(label) && { years: yearsIn(scene), editions: [] }),
  };
}

/** Kinds of questions in which 2022 is a year, and never the edition of the mapping. */
const OF_A_YEAR: ReadonlySet<Label> = new Set(['meeting', 'meetings', 'winner', 'winners']);

function yearsIn({ parse }: Scene): readonly number[] {
  const named = parse.mentions.flatMap(({ found }) => found);
  return named.flatMap((one) => (one.kind === 'year' ? [one.year] : []));
}
