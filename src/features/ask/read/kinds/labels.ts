import type { PlainQuery, Query, Subject } from '../../query.js';

/** Kinds of questions as people ask them: finer than kinds of queries, so that each has words of its own. */
export const LABELS = [
  'goals-of-line',
  'targets-of-line',
  'lines-of-goal',
  'lines-of-target',
  'lines-with-all',
  'lines-without',
  'shared-goals',
  'shared-targets',
  'goals-only-first',
  'targets-only-first',
  'goals-untouched',
  'targets-untouched',
  'most-of-lines',
  'fewest-of-lines',
  'most-of-goals',
  'fewest-of-goals',
  'most-of-targets',
  'compare-lines',
  'compare-goals',
  'compare-editions',
  'compare-entries',
  'why',
  'entries',
  'matrix',
  'list-lines',
  'list-goals',
  'count-goals-of-line',
  'count-targets-of-line',
  'count-lines-of-goal',
  'count-lines-of-target',
  'count-targets-of-goal',
  'count-lines',
  'count-other',
  'describe',
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
  'role',
  'organisation',
  'facilitators',
  'meeting',
  'meetings',
  'winner',
  'winners',
  'rules',
  'recommendations',
  'figures',
  'resolutions',
  'systems',
  'documents',
  'disagreements',
  'sources',
  'help',
  /** Nothing we have. */
  'none',
] as const;

export type Label = (typeof LABELS)[number];

/** The kind of question that a query answers; undefined for a code that does not exist. */
export function labelOf(query: Query): Label | undefined {
  if (query.kind === 'count') return labelOfCount(query);
  return query.kind === 'sources' ? 'sources' : labelOfPlain(query);
}

/** The kinds of questions that a query answers as well: what a resolution says, and which resolution says it. */
export function labelsOf(query: Query): readonly (Label | undefined)[] {
  const label = labelOf(query);
  if (query.kind === 'winner' || query.kind === 'winners') return ['winner', 'winners'];
  if (query.kind === 'meeting' || query.kind === 'meetings') return ['meeting', 'meetings'];
  if (query.kind !== 'describe') return [label];
  return [label, ...query.subjects.slice(0, 1).flatMap(({ kind }) => LISTS[kind] ?? [])];
}

const LISTS: Readonly<Partial<Record<Subject['kind'], Label>>> = {
  resolution: 'resolutions',
  recommendation: 'recommendations',
  entry: 'entries',
  system: 'systems',
  source: 'documents',
};

function labelOfCount({ of, what }: Extract<Query, { kind: 'count' }>): Label {
  switch (of.kind) {
    case 'line-to-goals':
      return what === 'targets' ? 'count-targets-of-line' : 'count-goals-of-line';
    case 'goal-to-lines':
      return what === 'lines' ? 'count-lines-of-goal' : 'count-other';
    case 'target-to-lines':
      return 'count-lines-of-target';
    case 'lines':
      return 'count-lines';
    case 'describe':
      return what === 'targets' && of.subjects.some(({ kind }) => kind === 'goal')
        ? 'count-targets-of-goal'
        : 'count-other';
    default:
      return 'count-other';
  }
}

function labelOfPlain(query: PlainQuery): Label | undefined {
  switch (query.kind) {
    case 'line-to-goals':
      return query.detail === 'targets' ? 'targets-of-line' : 'goals-of-line';
    case 'goal-to-lines':
      return 'lines-of-goal';
    case 'target-to-lines':
      return 'lines-of-target';
    case 'lines-by':
      return query.none.goals.length + query.none.targets.length > 0 ? 'lines-without' : 'lines-with-all';
    case 'mapped-set':
      return labelOfSet(query);
    case 'rank':
      return labelOfRank(query);
    case 'compare':
      return 'compare-lines';
    case 'lines':
      return 'list-lines';
    case 'goals':
      return 'list-goals';
    case 'calendar':
      return query.pick === undefined ? query.show : 'next';
    case 'event':
      return `event-${query.ask}`;
    case 'process':
      return ({ phases: 'phases', now: 'phase-now', phase: 'phase-what' } as const)[query.ask];
    case 'missing':
      return undefined;
    default:
      return query.kind;
  }
}

function labelOfSet({ what, op }: Extract<PlainQuery, { kind: 'mapped-set' }>): Label {
  switch (op) {
    case 'shared':
      return `shared-${what}`;
    case 'first-only':
      return `${what}-only-first`;
    case 'none':
      return `${what}-untouched`;
    case 'any':
      return 'count-other';
  }
}

function labelOfRank({ of, order }: Extract<PlainQuery, { kind: 'rank' }>): Label {
  return of === 'targets' ? 'most-of-targets' : `${order}-of-${of}`;
}
