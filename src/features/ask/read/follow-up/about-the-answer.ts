import type { Counted, PlainQuery, Query } from '../../query.js';
import { has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { DRESS, isElliptic } from './leaning.js';

/** "Where does that come from", "how many is that", "why?". */
export function aboutTheAnswer(plain: PlainQuery, scene: Scene): Query | undefined {
  if (!isElliptic(scene)) return undefined;
  if (has(scene, 'source') && onlyDressBeside(scene, 'source', 'document', 'when'))
    return { kind: 'sources', of: plain };
  if (has(scene, 'howMany') && !has(scene, 'closes', 'when')) {
    const what = countedOf(plain, scene);
    return what && { kind: 'count', what, of: plain };
  }
  return has(scene, 'why') ? whyOf(plain) : undefined;
}

function onlyDressBeside({ cues }: Scene, ...classes: readonly CueClass[]): boolean {
  return [...cues].every((cue) => DRESS.has(cue) || classes.includes(cue));
}

const COUNTED_FIRST: Readonly<Partial<Record<PlainQuery['kind'], Counted>>> = {
  'goal-to-lines': 'lines',
  'target-to-lines': 'lines',
  'lines-by': 'lines',
  entries: 'entries',
  lines: 'lines',
  goals: 'goals',
  recommendations: 'recommendations',
  winners: 'winners',
  meetings: 'meetings',
  calendar: 'events',
  process: 'phases',
  resolutions: 'resolutions',
  systems: 'systems',
  documents: 'documents',
  organisation: 'lines',
};

function countedOf(plain: PlainQuery, scene: Scene): Counted | undefined {
  if (plain.kind === 'line-to-goals')
    return has(scene, 'targets') || (plain.detail === 'targets' && !has(scene, 'goals'))
      ? 'targets'
      : 'goals';
  if (plain.kind === 'mapped-set') return plain.what;
  return COUNTED_FIRST[plain.kind];
}

function whyOf(plain: PlainQuery): Query | undefined {
  if (plain.kind === 'line-to-goals' && plain.lines.length === 1) {
    const [line = ''] = plain.lines;
    const goal = plain.goals?.length === 1 ? plain.goals[0] : undefined;
    return {
      kind: 'why',
      line,
      ...(goal !== undefined && { goal }),
      ...(plain.edition !== undefined && { edition: plain.edition }),
    };
  }
  if (plain.kind === 'figures' || plain.kind === 'why' || plain.kind === 'disagreements') return plain;
  return undefined;
}

/** "Which goals?" after an outcome or a pillar: its description names them. */
export function moreOfEntry(plain: PlainQuery, scene: Scene): Query | undefined {
  const [only, ...others] = plain.kind === 'entries' ? (scene.setting.listed?.() ?? []) : [];
  const described: PlainQuery = only && others.length === 0 ? { kind: 'describe', subjects: [only] } : plain;
  const isEntry = described.kind === 'describe' && described.subjects.every(({ kind }) => kind === 'entry');
  const asksForNodes = onlyDressBeside(scene, 'goals', 'targets', 'lines', 'map', 'serve', 'affect');
  return isEntry && asksForNodes && isElliptic(scene) && scene.cues.size > 0 ? described : undefined;
}

/** "Why is C4 there?" after the lines of a target: the reason for that one. */
export function reasonFor(plain: PlainQuery, scene: Scene): Query | undefined {
  const [line, ...others] = scene.lines;
  if (line === undefined || others.length > 0 || !has(scene, 'why')) return undefined;
  if (scene.goals.length + scene.targets.length > 0) return undefined;
  if (plain.kind === 'target-to-lines' && plain.targets.length === 1)
    return { kind: 'why', line, target: plain.targets[0] };
  return plain.kind === 'goal-to-lines' && plain.goals.length === 1
    ? { kind: 'why', line, goal: plain.goals[0] }
    : undefined;
}

/** After a reason: "which target?" of the goal that was asked about, "which other lines name it?" */
export function afterWhy(plain: PlainQuery, scene: Scene): Query | undefined {
  if (plain.kind !== 'why' || !isElliptic(scene) || has(scene, 'why')) return undefined;
  const { line, goal, target } = plain;
  const edition = plain.edition === undefined ? {} : { edition: plain.edition };
  if (has(scene, 'lines')) {
    if (target !== undefined) return { kind: 'target-to-lines', targets: [target], ...edition };
    return goal === undefined ? undefined : { kind: 'goal-to-lines', goals: [goal], ...edition };
  }
  return has(scene, 'targets') && goal !== undefined
    ? { kind: 'line-to-goals', lines: [line], goals: [goal], detail: 'targets', ...edition }
    : undefined;
}
