import type { PlainQuery, Query } from '../../query.js';
import { has, type Scene } from '../scene.js';
import { plainOf } from './subjects.js';

interface Nodes {
  readonly goals: readonly number[];
  readonly targets: readonly string[];
}

/** "Compared with C6?", "what does it share with C6?" after a question about C9: the two of them. */
export function besideLine(previous: PlainQuery, scene: Scene): Query | undefined {
  const [other, ...more] = scene.lines;
  const own =
    previous.kind === 'line-to-goals' && previous.lines.length === 1 ? previous.lines[0] : undefined;
  if (own === undefined || other === undefined || own === other || more.length > 0) return undefined;
  if (scene.goals.length + scene.targets.length > 0 || previous.kind !== 'line-to-goals') return undefined;
  const lines = [own, other];
  if (has(scene, 'both')) {
    const isOfTargets = previous.detail === 'targets' ? !has(scene, 'goals') : has(scene, 'targets');
    const what = isOfTargets ? 'targets' : 'goals';
    return { kind: 'mapped-set', what, op: 'shared', lines, ...editionOf(previous) };
  }
  return has(scene, 'compare', 'difference') ? { kind: 'compare', lines, ...editionOf(previous) } : undefined;
}

/** "Which are in both?", "what do they have in common?", "is that the same set?": the last two answers together. */
export function bothAnswers(previous: PlainQuery, scene: Scene): Query | undefined {
  const { earlier } = scene.setting;
  if (!earlier || namesAnything(scene)) return undefined;
  const before = plainOf(earlier);
  if (has(scene, 'both')) return shared(before, previous);
  return has(scene, 'difference', 'compare') ? compared(before, previous) : undefined;
}

function shared(before: PlainQuery, previous: PlainQuery): Query | undefined {
  if (before.kind === 'line-to-goals' && previous.kind === 'line-to-goals') {
    const lines = [...new Set([...before.lines, ...previous.lines])];
    const isAboutTargets = before.detail === 'targets' || previous.detail === 'targets';
    const what = isAboutTargets ? 'targets' : 'goals';
    return lines.length > 1
      ? { kind: 'mapped-set', what, op: 'shared', lines, ...editionOf(previous) }
      : undefined;
  }
  const [one, other] = [nodesOf(before), nodesOf(previous)];
  return one && other ? linesWith(one, other, previous) : undefined;
}

function compared(before: PlainQuery, previous: PlainQuery): Query | undefined {
  if (before.kind === 'line-to-goals' && previous.kind === 'line-to-goals')
    return same(before.lines, previous.lines)
      ? { kind: 'compare-editions', lines: previous.lines, goals: [], targets: [] }
      : several(before.lines, previous.lines, (lines) => ({
          kind: 'compare',
          lines,
          ...editionOf(previous),
        }));
  if (before.kind === 'goal-to-lines' && previous.kind === 'goal-to-lines')
    return same(before.goals, previous.goals)
      ? { kind: 'compare-editions', lines: [], goals: previous.goals, targets: [] }
      : several(before.goals, previous.goals, (goals) => ({
          kind: 'compare-goals',
          goals,
          ...editionOf(previous),
        }));
  if (before.kind === 'target-to-lines' && previous.kind === 'target-to-lines')
    return same(before.targets, previous.targets)
      ? { kind: 'compare-editions', lines: [], goals: [], targets: previous.targets }
      : undefined;
  return undefined;
}

/** "Which of them also support SDG 2?", "and those that leave out SDG 4?": the lines of the last answer, fewer. */
export function amongThem(previous: PlainQuery, scene: Scene): Query | undefined {
  const { lines, goals, targets } = scene;
  if (!has(scene, 'that') || lines.length > 0 || goals.length + targets.length === 0) return undefined;
  const listed = nodesOf(previous);
  if (!listed) return undefined;
  const named = { goals, targets };
  if (!has(scene, 'not', 'none')) return linesWith(listed, named, previous);
  const none = previous.kind === 'lines-by' ? union(previous.none, named) : union(named);
  return { kind: 'lines-by', all: union(listed), none, ...editionOf(previous) };
}

function linesWith(one: Nodes, other: Nodes, previous: PlainQuery): Query {
  const none = previous.kind === 'lines-by' ? previous.none : { goals: [], targets: [] };
  return { kind: 'lines-by', all: union(one, other), none, ...editionOf(previous) };
}

/** What every line of an answer names; undefined where its lines have nothing in common. */
function nodesOf(query: PlainQuery): Nodes | undefined {
  if (query.kind === 'goal-to-lines' && query.goals.length === 1) return { goals: query.goals, targets: [] };
  if (query.kind === 'target-to-lines' && query.targets.length === 1)
    return { goals: [], targets: query.targets };
  return query.kind === 'lines-by' ? query.all : undefined;
}

function union(...nodes: readonly Nodes[]): { goals: number[]; targets: string[] } {
  return {
    goals: [...new Set(nodes.flatMap(({ goals }) => goals))],
    targets: [...new Set(nodes.flatMap(({ targets }) => targets))],
  };
}

function several<Value>(one: readonly Value[], other: readonly Value[], make: (all: Value[]) => Query) {
  const all = [...new Set([...one, ...other])];
  return all.length >= 2 && all.length <= 5 ? make(all) : undefined;
}

function same<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

function editionOf(query: PlainQuery): { readonly edition?: string } {
  return 'edition' in query && query.edition !== undefined ? { edition: query.edition } : {};
}

function namesAnything({ lines, goals, targets, entries, parse }: Scene): boolean {
  const isUnknown = parse.leftovers.some(({ kind, text }) => kind === 'word' && text.length > 3);
  return isUnknown || lines.length + goals.length + targets.length + entries.length > 0;
}
