import type { Query, Subject } from '../../query.js';
import type { Scene } from '../scene.js';
import { type Candidate, editionOf, has, type Intent, MOST } from './intent.js';

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
    'indicator',
    'status',
    'affect',
    'that',
    'and',
    'document',
    'edition',
    'question',
    'outcome',
    'objective',
    'pillar',
    'connect',
    'focusLevel',
    'recommendation',
    'approved',
    'underApproval',
    'published',
    'draft',
    'new',
    'revised',
    'system',
    'both',
    'studyGroup',
    'figure',
    'where',
    'source',
    'past',
    'last',
  ],
  read: readDescribe,
};

function readDescribe(scene: Scene): Candidate | undefined {
  const subjects = subjectsOf(scene);
  if (subjects.length === 0 || subjects.length > MOST || isRatherSystem(scene)) return undefined;
  if (has(scene, 'both') && subjects.length < 2) return undefined;
  const isOther = subjects.some(({ kind }) => kind !== 'line' && kind !== 'goal' && kind !== 'target');
  if (!isOther && (has(scene, 'entry', 'itu') || asksWhatFor(scene))) return undefined;
  if (
    has(scene, 'where', 'source') &&
    subjects.some(({ kind }) => kind !== 'edition' && kind !== 'recommendation')
  )
    return undefined;
  if (isPairOfLineAndGoal(scene) || !showsAspects(scene, subjects)) return undefined;
  const isMixed = new Set(subjects.map(({ kind }) => kind)).size > 1;
  if (has(scene, 'where', 'source')) return { query: { kind: 'describe', subjects }, score: 0.93 };
  if (has(scene, 'describe')) return { query: { kind: 'describe', subjects }, score: 0.9 };
  return { query: { kind: 'describe', subjects }, score: isMixed ? 0.7 : 0.85 };
}

/** "The Women in Technology repository" is not SDG 5, though women are in its name. */
function isRatherSystem(scene: Scene): boolean {
  const [system] = scene.records('system');
  return scene.weakest === 'weak' && system !== undefined && system.score >= 0.9;
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or']);
const LIST_GAPS: ReadonlySet<string> = new Set([',', '/']);

/** "C5 and SDG 9" are two things; "what does C5 do for SDG 9" is about what lies between them. */
function isPairOfLineAndGoal({ lines, goals, parse }: Scene): boolean {
  if (lines.length === 0 || goals.length === 0) return false;
  return parse.mentions.slice(1).some(({ start }, index) => {
    const between = parse.tokens.slice(parse.mentions[index]?.end, start);
    const isJoined = between.length === 1 && JOINERS.has(between[0]?.text ?? '');
    const isListed = between.length === 0 && LIST_GAPS.has(parse.tokens[start]?.gap ?? '');
    return !isJoined && !isListed;
  });
}

/** What only one kind of thing has: asked of another kind, there is nothing to show. */
const KIND_WITH = { indicator: 'target', status: 'recommendation' } as const;

function showsAspects(scene: Scene, subjects: readonly Subject[]): boolean {
  return (['indicator', 'status'] as const).every(
    (aspect) => !has(scene, aspect) || subjects.every(({ kind }) => kind === KIND_WITH[aspect]),
  );
}

/** "Which goal covers climate change": a goal is asked for by what its name says. */
export function asksForGoal({ lines, goals, targets, parse }: Scene): boolean {
  if (goals.length === 0 || lines.length + targets.length > 0) return false;
  if (parse.cues.some(({ cue }) => cue === 'lines' || cue === 'who')) return false;
  const verb = parse.cues.find(({ cue }) => cue === 'cover' || cue === 'serve');
  const isNamed = parse.mentions.every(({ strength }) => strength !== 'code');
  return verb !== undefined && isNamed && parse.cues.some(({ cue, at }) => cue === 'goals' && at < verb.at);
}

/** "C5 covers", "C5 maps to": no question about what C5 is. "Which line covers media" is one. */
function asksWhatFor(scene: Scene): boolean {
  if (has(scene, 'lines') && scene.lines.length === 0) return true;
  if (has(scene, 'lines') && scene.lines.length > 0 && !has(scene, 'map')) return false;
  if (asksForGoal(scene)) return has(scene, 'map');
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
  const { lines, goals, targets, entries, parse } = scene;
  return parse.mentions.length === 0 && lines.length + goals.length + targets.length + entries.length === 0;
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

/** "Thanks!" is no question: what else can be asked says more than that there is no answer. */
function saysOnlyThanks({ cues, parse }: Scene): boolean {
  return cues.has('thanks') && parse.leftovers.length === 0 && parse.tokens.length <= 4;
}

/** "Help", "hi", "what can you do". */
export const help: Intent = {
  takes: ['help', 'assist', 'describe', 'list', 'thanks', 'greeting'],
  read(scene) {
    if (!hasNoSubject(scene) || !(has(scene, 'help', 'assist', 'greeting') || saysOnlyThanks(scene)))
      return undefined;
    return { query: { kind: 'help' }, score: 0.9, evidence: 1 };
  },
};

/** "Matrix", "show me the matrix", `/wsis matrix 2017`. */
export const matrix: Intent = {
  takes: ['matrix', 'list', 'describe', 'lines', 'goals', 'edition', 'map', 'that', 'event', 'recency'],
  read(scene) {
    const isNamed = has(scene, 'matrix');
    const isPlain = scene.parse.mentions.every(({ found }) =>
      found.every(({ kind }) => kind === 'edition' || kind === 'year'),
    );
    if (!isNamed || !isPlain) return undefined;
    return { query: { kind: 'matrix', ...editionOf(scene) }, score: has(scene, 'describe') ? 0.7 : 0.9 };
  },
};
