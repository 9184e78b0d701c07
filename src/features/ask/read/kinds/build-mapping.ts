import type { PlainQuery, Query } from '../../query.js';
import { entryKindsOf } from '../intents/entries.js';
import { editionOf } from '../intents/intent.js';
import { has, type Scene } from '../scene.js';
import type { Builders } from './build.js';

const MOST = 5;
const NOTHING = { goals: [], targets: [] };

/** Questions about lines, goals, targets and the entries of other frameworks. */
export const MAPPING_BUILDERS: Builders = {
  'goals-of-line': (scene) => servedGoals(scene),
  'targets-of-line': (scene) => servedGoals(scene, 'targets'),
  'lines-of-goal': servedBy,
  'lines-of-target': servedBy,
  'lines-with-all': (scene) => {
    const all = { goals: [...scene.goals], targets: [...scene.targets] };
    const isSet = all.goals.length + all.targets.length >= 2;
    return isSet ? { kind: 'lines-by', all, none: NOTHING, ...editionOf(scene) } : undefined;
  },
  'lines-without': (scene) => {
    const none = { goals: [...scene.goals], targets: [...scene.targets] };
    // Which of several is wanted and which is not, only the words between them tell.
    return none.goals.length + none.targets.length === 1
      ? { kind: 'lines-by', all: NOTHING, none, ...editionOf(scene) }
      : undefined;
  },
  'shared-goals': (scene) => set(scene, 'goals', 'shared'),
  'shared-targets': (scene) => set(scene, 'targets', 'shared'),
  'goals-only-first': (scene) => set(scene, 'goals', 'first-only'),
  'targets-only-first': (scene) => set(scene, 'targets', 'first-only'),
  'goals-untouched': (scene) => set(scene, 'goals', 'none'),
  'targets-untouched': (scene) => set(scene, 'targets', 'none'),
  'most-of-lines': (scene) => ranking(scene, 'lines', 'most'),
  'fewest-of-lines': (scene) => ranking(scene, 'lines', 'fewest'),
  'most-of-goals': (scene) => ranking(scene, 'goals', 'most'),
  'fewest-of-goals': (scene) => ranking(scene, 'goals', 'fewest'),
  'most-of-targets': (scene) => ranking(scene, 'targets', 'most'),
  'compare-lines': ({ lines, ...scene }) =>
    lines.length >= 2 && lines.length <= MOST
      ? { kind: 'compare', lines: [...lines], ...editionOf({ ...scene, lines }) }
      : undefined,
  'compare-goals': ({ goals, ...scene }) =>
    goals.length >= 2 && goals.length <= MOST
      ? { kind: 'compare-goals', goals: [...goals], ...editionOf({ ...scene, goals }) }
      : undefined,
  'compare-editions': editionsCompared,
  'compare-entries': besideEntries,
  entries: listedEntries,
  why: reason,
  matrix: (scene) => ({ kind: 'matrix', ...editionOf(scene) }),
  'list-lines': () => ({ kind: 'lines' }),
  'list-goals': () => ({ kind: 'goals' }),
  'count-goals-of-line': (scene) => counted('goals', servedGoals(scene)),
  'count-targets-of-line': (scene) => counted('targets', servedGoals(scene, 'targets')),
  'count-lines-of-goal': (scene) => counted('lines', servedBy(scene)),
  'count-lines-of-target': (scene) => counted('lines', servedBy(scene)),
  'count-targets-of-goal': ({ goals: [number] }) =>
    number === undefined
      ? undefined
      : counted('targets', { kind: 'describe', subjects: [{ kind: 'goal', number }] }),
  'count-lines': () => counted('lines', { kind: 'lines' }),
};

function servedGoals(scene: Scene, detail?: 'targets'): PlainQuery | undefined {
  const { lines, goals, targets } = scene;
  if (lines.length === 0 || targets.length > 0) return undefined;
  return {
    kind: 'line-to-goals',
    lines: [...lines],
    ...(goals.length > 0 && { goals: [...goals] }),
    ...(detail && { detail }),
    ...editionOf(scene),
  };
}

function servedBy(scene: Scene): PlainQuery | undefined {
  const { targets, goals } = scene;
  const edition = editionOf(scene);
  if (targets.length > 0) return { kind: 'target-to-lines', targets: targets.slice(0, 10), ...edition };
  return goals.length > 0 ? { kind: 'goal-to-lines', goals: [...goals], ...edition } : undefined;
}

function set(
  scene: Scene,
  what: 'goals' | 'targets',
  op: 'shared' | 'first-only' | 'none',
): PlainQuery | undefined {
  const { lines } = scene;
  if (lines.length < (op === 'none' ? 0 : 2)) return undefined;
  const goals = what === 'targets' && scene.goals.length > 0 ? { goals: [...scene.goals] } : {};
  return { kind: 'mapped-set', what, op, lines: [...lines], ...goals, ...editionOf(scene) };
}

function ranking(scene: Scene, of: 'lines' | 'goals' | 'targets', order: 'most' | 'fewest'): PlainQuery {
  const isByGoals = has(scene, 'goals') && !has(scene, 'targets');
  const by = of === 'lines' ? (isByGoals ? 'goals' : 'targets') : 'lines';
  return { kind: 'rank', of, by, order, ...editionOf(scene) };
}

function editionsCompared({ lines, goals, targets }: Scene): PlainQuery {
  const isOfLines = lines.length > 0;
  return {
    kind: 'compare-editions',
    lines: lines.slice(0, MOST),
    goals: isOfLines ? [] : goals.slice(0, MOST),
    targets: isOfLines ? [] : targets.slice(0, MOST),
  };
}

/** The entries a text names, or those of the kind it names; ITU-D's outcomes where it names none. */
function besideEntries(scene: Scene): PlainQuery | undefined {
  const [line, ...others] = scene.lines;
  if (line === undefined || others.length > 0) return undefined;
  const [entryKind = kindOfFirst(scene) ?? 'ITU-D outcome'] = entryKindsOf(scene);
  return { kind: 'compare-entries', line, entryKind, ...editionOf(scene) };
}

function kindOfFirst({ entries: [entry], setting }: Scene): string | undefined {
  return entry?.kind === 'entry'
    ? setting.vocabulary.entries.find(({ code }) => code === entry.code)?.kind
    : undefined;
}

function listedEntries(scene: Scene): Query | undefined {
  const { entries, lines, goals, targets } = scene;
  if (entries.length > 0) return { kind: 'describe', subjects: entries.slice(0, MOST) };
  const kinds = entryKindsOf(scene);
  return kinds.length === 0
    ? undefined
    : {
        kind: 'entries',
        entryKinds: [...kinds],
        lines: lines.slice(0, MOST),
        goals: goals.slice(0, MOST),
        targets: targets.slice(0, MOST),
      };
}

function reason(scene: Scene): PlainQuery | undefined {
  const { lines, targets, goals } = scene;
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0) return undefined;
  const [target] = targets;
  const [goal] = goals;
  if (target === undefined && goal === undefined) return undefined;
  return { kind: 'why', line, ...(target === undefined ? { goal } : { target }), ...editionOf(scene) };
}

function counted(what: 'goals' | 'targets' | 'lines', of: PlainQuery | undefined): Query | undefined {
  return of && { kind: 'count', what, of };
}
