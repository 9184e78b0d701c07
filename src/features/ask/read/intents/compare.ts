import type { Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { entryKindsOf } from './entries.js';
import { type Candidate, editionOf, fits, has, type Intent } from './intent.js';

const TAKES: readonly CueClass[] = [
  'compare',
  'difference',
  'both',
  'goals',
  'targets',
  'lines',
  'map',
  'serve',
  'cover',
  'affect',
  'edition',
  'matrix',
  'document',
  'describe',
  'list',
  'how',
  'recency',
  'and',
  'that',
  'between',
  'past',
  'last',
  'happens',
  'not',
  'new',
  'revised',
  'who',
  'where',
  'source',
  'happens',
];

/** "Compare C2 and C5", "how do SDG 4 and SDG 5 differ". */
export const compare: Intent = {
  takes: TAKES,
  read(scene) {
    const { lines, goals, targets, entries } = scene;
    if (!has(scene, 'compare', 'difference') || targets.length + entries.length > 0 || isAboutEditions(scene))
      return undefined;
    if (lines.length >= 2 && lines.length <= 5 && goals.length === 0)
      return { query: { kind: 'compare', lines: [...lines], ...editionOf(scene) }, score: 0.95 };
    if (goals.length >= 2 && goals.length <= 5 && lines.length === 0)
      return { query: { kind: 'compare-goals', goals: [...goals], ...editionOf(scene) }, score: 0.94 };
    return undefined;
  },
};

/** Both editions are named, or "the two editions", "then and now". */
function isAboutEditions(scene: Scene): boolean {
  return scene.editions.length >= 2 || scene.years.length >= 2 || has(scene, 'edition');
}

/** "Where do the two editions disagree on C1", "C5 in 2017 and in 2022", "is 14.a or 14.4 right for e-science". */
export const compareEditions: Intent = {
  takes: TAKES,
  read(scene): Candidate | undefined {
    const { lines, goals, targets, entries } = scene;
    if (entries.length > 0 || entryKindsOf(scene).length > 0) return undefined;
    const isBoth = has(scene, 'edition') && has(scene, 'map', 'goals', 'targets') && namesBoth(scene);
    const isComparing =
      has(scene, 'compare', 'difference') || isBoth || (isAboutEditions(scene) && hasTwo(scene));
    if (!isComparing || has(scene, 'document') || !fits([...lines, ...goals, ...targets, 0], 10))
      return undefined;
    const isNamed = lines.length + goals.length + targets.length > 0;
    if (!isNamed && !isAboutEditions(scene) && !has(scene, 'matrix')) return undefined;
    if (lines.length > 1 && !isAboutEditions(scene)) return undefined;
    // "Does C5 touch more?" after a question about C6 compares the two lines.
    const isBeside = scene.setting.previous?.kind === 'line-to-goals' && !has(scene, 'edition', 'difference');
    if (isBeside && lines.length === 1 && !isAboutEditions(scene)) return undefined;
    return {
      query: {
        kind: 'compare-editions',
        lines: lines.slice(0, 5),
        goals: goals.slice(0, 5),
        targets: lines.length > 0 ? [] : targets.slice(0, 5),
      },
      score: isAboutEditions(scene) ? 0.98 : 0.93,
    };
  },
};

/** "In both versions", "the two editions". */
function namesBoth({ parse }: Scene): boolean {
  return parse.cues.some(({ cue, length }) => cue === 'edition' && length > 1);
}

function hasTwo({ editions, years }: Scene): boolean {
  return editions.length >= 2 || years.length >= 2;
}

/** "Does the matrix agree with the ITU-D outcomes on C5". */
export const compareEntries: Intent = {
  takes: [...TAKES, 'outcome', 'objective', 'question', 'pillar', 'entry', 'itu'],
  read(scene) {
    const [line, ...others] = scene.lines;
    const [kind] = entryKindsOf(scene);
    if (!has(scene, 'compare', 'difference') || line === undefined || others.length > 0 || !kind)
      return undefined;
    return { query: { kind: 'compare-entries', line, entryKind: kind, ...editionOf(scene) }, score: 0.98 };
  },
};
