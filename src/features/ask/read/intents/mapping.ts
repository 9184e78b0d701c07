import type { Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { asksForGoal } from './describe.js';
import { type Candidate, editionOf, fits, has, type Intent } from './intent.js';

/** "Which SDGs does C5 map to", "C5 SDGs", "targets of C2", "C5 targets under SDG 9". */
export const lineToGoals: Intent = {
  takes: [
    'goals',
    'targets',
    'lines',
    'map',
    'serve',
    'cover',
    'describe',
    'list',
    'recency',
    'how',
    'affect',
    'assist',
    'only',
    'edition',
    'matrix',
    'document',
    'that',
    'and',
    'who',
    'between',
    'happens',
    'event',
    'last',
    'figure',
    'where',
  ],
  read: readLineToGoals,
};

function readLineToGoals(scene: Scene): Candidate | undefined {
  const { lines, goals, targets, entries } = scene;
  const isAboutLines = fits(lines, 19) && goals.length <= 5 && targets.length === 0 && entries.length === 0;
  if (!isAboutLines || asksForPurpose(scene)) return undefined;
  const isAsked = has(scene, 'goals', 'targets', 'map', 'serve') || scene.editions.length > 0;
  if (!isAsked && goals.length === 0) return undefined;
  if (asksForOtherLines(scene)) return undefined;
  if (has(scene, 'how') && !has(scene, 'map', 'serve', 'assist')) return undefined;
  const isBarePair = !isAsked && !has(scene, 'cover');
  return {
    query: {
      kind: 'line-to-goals',
      lines: [...lines],
      ...editionOf(scene),
      ...(goals.length > 0 ? { goals: [...goals] } : {}),
      ...detailOf(scene),
    },
    score: isBarePair ? 0.75 : 0.95,
  };
}

/** Targets where only targets are asked for; goals are what one expects otherwise. */
function detailOf(scene: Scene): { readonly detail?: 'targets' } {
  return has(scene, 'targets') ? { detail: 'targets' } : {};
}

/** "Lines linked to C5" asks for lines; nothing says which lines belong together. */
function asksForOtherLines({ parse, cues, goals }: Scene): boolean {
  if (cues.has('goals') || cues.has('targets') || goals.length > 0) return false;
  return parse.cues.some(
    ({ at, length, cue }) => cue === 'lines' && parse.tokens[at + length - 1]?.text !== 'line',
  );
}

/** "What is the goal of C5" asks what it is for, not for SDGs. */
function asksForPurpose({ parse, goals }: Scene): boolean {
  const [cue, ...others] = parse.cues.filter(
    ({ cue }) => cue === 'goals' || cue === 'targets' || cue === 'map',
  );
  const word = cue && cue.length === 1 ? parse.tokens[cue.at]?.text : undefined;
  const before = cue && parse.tokens[cue.at - 1]?.text;
  return (
    (word === 'goal' || word === 'target') && before === 'the' && others.length === 0 && goals.length === 0
  );
}

const REVERSE: readonly CueClass[] = [
  'who',
  'lines',
  'cover',
  'serve',
  'affect',
  'assist',
  'responsible',
  'map',
  'goals',
  'targets',
  'describe',
  'list',
  'recency',
  'edition',
  'matrix',
  'document',
  'that',
  'and',
  'only',
  'happens',
  'between',
  'event',
  'organisation',
  'itu',
  'where',
];

/** "Which lines serve SDG 9", "who works on goal 4", "SDG 9 action lines". */
const SUB_LINES = /\bsub|\bsous|sublinea|подлини|поднаправл|分项|子项|子行动|فرعي/;

function saysSubLines({ parse }: Scene): boolean {
  return SUB_LINES.test(parse.tokens.map(({ text }) => text).join(' '));
}

/** "Which C7 sub-lines map to SDG 13", "SDG 15 lines besides C3": lines of a goal, but not all of them. */
export const goalToSomeLines: Intent = {
  takes: [
    'goals',
    'lines',
    'map',
    'serve',
    'cover',
    'affect',
    'describe',
    'list',
    'recency',
    'edition',
    'matrix',
    'that',
    'and',
    'who',
    'not',
    'only',
    'both',
  ],
  read(scene): Candidate | undefined {
    const { lines, goals, targets, entries } = scene;
    if (goals.length !== 1 || targets.length + entries.length > 0 || lines.length === 0) return undefined;
    if (!(has(scene, 'lines', 'who') || saysSubLines(scene)) || has(scene, 'targets', 'goals', 'why', 'how'))
      return undefined;
    const query = { kind: 'goal-to-lines' as const, goals: [...goals], ...editionOf(scene) };
    if (has(scene, 'not')) return { query: { ...query, except: [...lines] }, score: 0.965 };
    return lines.every((line) => line === 'C7')
      ? { query: { ...query, among: [...lines] }, score: 0.965 }
      : undefined;
  },
};

export const goalToLines: Intent = {
  takes: REVERSE,
  read(scene) {
    const { lines, goals, targets, entries } = scene;
    if (!fits(goals) || lines.length > 0 || targets.length > 0 || entries.length > 0) return undefined;
    if (!asksForLines(scene)) return undefined;
    return { query: { kind: 'goal-to-lines', goals: [...goals], ...editionOf(scene) }, score: 0.95 };
  },
};

/** "Who covers 9.c", "lines for 9.c". */
export const targetToLines: Intent = {
  takes: REVERSE,
  read(scene) {
    const { lines, goals, targets, entries } = scene;
    if (!fits(targets) || lines.length > 0 || goals.length > 0 || entries.length > 0) return undefined;
    if (!asksForLines(scene)) return undefined;
    return { query: { kind: 'target-to-lines', targets: [...targets], ...editionOf(scene) }, score: 0.95 };
  },
};

function onlyAsksWho({ cues, targets, goals }: Scene): boolean {
  const others = [...cues].filter((cue) => cue !== 'who' && cue !== 'filler');
  return others.length === 0 && goals.length === 0 && targets.length > 0;
}

/** "What covers 9.c" asks for lines; "what does 9.c cover" asks what it is. */
function asksForLines(scene: Scene): boolean {
  if (asksForGoal(scene)) return false;
  if (has(scene, 'lines', 'map') || scene.editions.length > 0) return true;
  const verb = scene.parse.cues.find(({ cue }) => cue === 'cover' || cue === 'serve');
  // "Who does 9.c" has no other verb.
  if (!verb) return has(scene, 'who') && (has(scene, 'assist') || onlyAsksWho(scene));
  return has(scene, 'who') || verb.at < (scene.parse.mentions[0]?.start ?? 0);
}
