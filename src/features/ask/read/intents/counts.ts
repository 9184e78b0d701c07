import type { Counted, PlainQuery, Query } from '../../query.js';
import { cuesOf, has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { type Candidate, editionOf } from './intent.js';

/** What a class of words counts. */
const COUNTED_BY: Readonly<Partial<Record<CueClass, Counted>>> = {
  goals: 'goals',
  targets: 'targets',
  lines: 'lines',
  indicator: 'indicators',
  outcome: 'entries',
  objective: 'entries',
  question: 'entries',
  pillar: 'entries',
  connect: 'entries',
  recommendation: 'recommendations',
  phase: 'phases',
  winner: 'winners',
  meeting: 'meetings',
  resolution: 'resolutions',
  document: 'documents',
};

/** What may be counted in the answer to each kind of query. */
const COUNTABLE: Readonly<Partial<Record<Query['kind'], readonly Counted[]>>> = {
  'line-to-goals': ['goals', 'targets'],
  'goal-to-lines': ['lines', 'targets'],
  'target-to-lines': ['lines'],
  'lines-by': ['lines'],
  'mapped-set': ['goals', 'targets'],
  describe: ['targets', 'indicators', 'lines', 'goals'],
  entries: ['entries'],
  lines: ['lines'],
  goals: ['goals'],
  recommendations: ['recommendations'],
  process: ['phases'],
  winners: ['winners'],
  meetings: ['meetings'],
  resolutions: ['resolutions'],
  documents: ['documents'],
  organisation: ['lines'],
};

/** "How many targets does C4 have": the question without its "how many", and what to count in its answer. */
export function countCandidates(
  scene: Scene,
  candidatesOf: (scene: Scene) => readonly Candidate[],
): readonly Candidate[] {
  if (!has(scene, 'howMany')) return [];
  const kinds = countedIn(scene);
  const [first] = kinds;
  if (first === undefined) return [];
  const bare = { ...scene, cues: new Set([...scene.cues].filter((cue) => cue !== 'howMany')) };
  const used = usedByAnyLine(bare, first);
  return [...(used ? [used] : []), ...candidatesOf(bare)].flatMap((candidate) => {
    const { query, score } = candidate;
    if (query.kind === 'count' || query.kind === 'sources') return [];
    const what = countableIn(query, kinds);
    if (what === undefined) return [];
    const of: PlainQuery = query.kind === 'process' ? { ...query, ask: 'phases' } : query;
    const takes: readonly CueClass[] = [...(candidate.takes ?? []), 'howMany'];
    return {
      ...candidate,
      query: { kind: 'count' as const, what, of },
      score: Math.min(1, score + (isList(query.kind) ? 0.09 : 0.02)),
      takes,
    };
  });
}

/** The lists themselves are surer than a figure that counts them. */
function isList(kind: Query['kind']): boolean {
  return kind === 'lines' || kind === 'goals';
}

/** Targets of a goal of Connect 2030 are entries. */
function countableIn(query: PlainQuery, kinds: readonly Counted[]): Counted | undefined {
  if (query.kind === 'entries' && query.parent !== undefined) return 'entries';
  const isConnect =
    query.kind === 'describe' &&
    query.subjects.some((one) => one.kind === 'entry' && one.code.startsWith('Connect 2030 goal'));
  const [first] = kinds;
  return first && !isConnect && COUNTABLE[query.kind]?.includes(first) ? first : undefined;
}

/** Kinds of things after "how many", the first one foremost; what stands before it where none follows. */
function countedIn(scene: Scene): readonly Counted[] {
  // Goals and targets of Connect 2030 are entries.
  if (has(scene, 'connect') && scene.entries.length === 0) return ['entries'];
  const [asked] = cuesOf(scene, 'howMany');
  const kinds = scene.parse.cues.filter(({ cue }) => COUNTED_BY[cue] !== undefined);
  const after = kinds.filter(({ at }) => asked !== undefined && at > asked.at);
  return (after.length > 0 ? after : kinds.slice(-1)).flatMap(({ cue }) => COUNTED_BY[cue] ?? []);
}

/** "How many of the 169 targets are named by at least one line". */
function usedByAnyLine(scene: Scene, what: Counted): Candidate | undefined {
  const named = scene.lines.length + scene.goals.length + scene.targets.length + scene.entries.length;
  const isUsed = has(scene, 'lines') && has(scene, 'map', 'serve', 'cover', 'affect');
  if (named > 0 || !isUsed || (what !== 'goals' && what !== 'targets')) return undefined;
  return {
    query: { kind: 'mapped-set', what, op: 'any', lines: [], ...editionOf(scene) },
    score: 0.96,
    takes: ['lines', 'goals', 'targets', 'map', 'serve', 'cover', 'affect', 'list', 'edition'],
  };
}
