import type { Query, Subject } from '../../query.js';
import type { Scene } from '../scene.js';
import { type Candidate, has, type Intent, MOST } from './intent.js';

/** "What is C5 / SDG 9 / 9.c / D.2-2 / ITU-T F.743.13", and any of these alone. */
export const describe: Intent = {
  takes: [
    'describe',
    'list',
    'lines',
    'goals',
    'targets',
    'entry',
    'recency',
    'itu',
    'cover',
    'serve',
    'map',
  ],
  read: readDescribe,
};

function readDescribe(scene: Scene): Candidate | undefined {
  const subjects = subjectsOf(scene);
  if (subjects.length === 0 || subjects.length > MOST) return undefined;
  const isOther = subjects.some(({ kind }) => kind !== 'line' && kind !== 'goal' && kind !== 'target');
  if (!isOther && (has(scene, 'entry', 'itu') || asksWhatFor(scene))) return undefined;
  const isMixed = new Set(subjects.map(({ kind }) => kind)).size > 1;
  if (has(scene, 'describe')) return { query: { kind: 'describe', subjects }, score: 0.9 };
  return { query: { kind: 'describe', subjects }, score: isMixed ? 0.7 : 0.85 };
}

/** "C5 covers", "C5 maps to": no question about what C5 is. "Which line covers media" is one. */
function asksWhatFor(scene: Scene): boolean {
  if (has(scene, 'lines') && scene.lines.length === 0) return true;
  if (has(scene, 'lines') && scene.lines.length > 0 && !has(scene, 'map')) return false;
  return has(scene, 'map', 'serve') || (has(scene, 'cover') && !has(scene, 'describe'));
}

/** An edition is a subject only when nothing else is. */
function subjectsOf(scene: Scene): Subject[] {
  const { lines, goals, targets, entries, editions } = scene;
  const subjects: Subject[] = [
    ...lines.map((code) => ({ kind: 'line' as const, code })),
    ...goals.map((number) => ({ kind: 'goal' as const, number })),
    ...targets.map((code) => ({ kind: 'target' as const, code })),
    ...entries,
  ];
  if (subjects.length > 0) return editions.length > 0 ? [] : subjects;
  if (has(scene, 'lines', 'goals', 'targets', 'map', 'serve', 'cover')) return [];
  return editions.map((id) => ({ kind: 'edition' as const, id }));
}

function hasNoSubject(scene: Scene): boolean {
  return scene.parse.mentions.length === 0;
}

function listing(kind: 'lines' | 'goals', plurals: readonly string[]): Intent {
  const query: Query = { kind };
  return {
    takes: [kind, 'list', 'describe', 'recency'],
    read(scene) {
      if (!hasNoSubject(scene) || !has(scene, kind)) return undefined;
      const isPlural = scene.parse.tokens.some(({ text }) => plurals.includes(text));
      return isPlural ? { query, score: 0.9 } : undefined;
    },
  };
}

/** "List the action lines". */
export const lines = listing('lines', ['lines', 'als', 'actionlines']);
/** "What are the SDGs". */
export const goals = listing('goals', ['sdgs', 'goals', 'ods', 'odd', 'цели']);

/** "Help", "hi", "what can you do". */
export const help: Intent = {
  takes: ['help', 'describe', 'list'],
  read(scene) {
    if (!hasNoSubject(scene) || !has(scene, 'help', 'greeting')) return undefined;
    return { query: { kind: 'help' }, score: 0.9 };
  },
};
