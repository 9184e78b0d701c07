import { groupBy } from '../../../../shared/collections.js';
import type { Figure } from '../../../knowledge/ports.js';
import type { FigureGroup, FigureValue, ListedRecordQuery } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Query } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { disagreementOf } from '../disagreements.js';
import { citedSources } from '../sources.js';
import { sourceLabels } from './citing.js';

type FiguresQuery = Extract<ListedRecordQuery, { kind: 'figures' }>;

/** Every value recorded under the keys, each as written, with its date and source; none is chosen over another. */
export function answerFigures(context: AnswerContext, query: FiguresQuery): Answer {
  const { framework } = context;
  const keys = [...new Set(query.keys)];
  const figures = keys.flatMap((key) => framework.figuresByKey(key));
  const conflicts = framework.conflictsAbout(...keys.flatMap(subjectsOf));
  return {
    kind: 'figures',
    figures: keys.map((key) => figureGroup(context, key)),
    sources: citedSources(
      framework,
      figures.flatMap((figure) => figure.citations),
    ),
    disagreements: conflicts.map((conflict) => disagreementOf(context, conflict)),
    next: nextSteps(context, keys),
  };
}

/** What conflicts call a figure: its key; a target of Connect 2030 is also the framework's entry, under its goal. */
function subjectsOf(key: string): readonly string[] {
  const target = /^connect2030\.target\.((\d+)\.\d+)$/.exec(key);
  return target ? [key, `Connect 2030 target ${target[1]}`, `Connect 2030 goal ${target[2]}`] : [key];
}

function figureGroup(context: AnswerContext, key: string): FigureGroup {
  const figures = context.framework.figuresByKey(key);
  // The same statement in two paragraphs is one value with two sources.
  const groups = groupBy(figures, ({ label, asWritten, asOf, note }) =>
    [label, asWritten, asOf, note].join('\n'),
  );
  return { key, values: [...groups.values()].flatMap((group) => figureValue(context, group)) };
}

function figureValue({ framework }: AnswerContext, same: readonly Figure[]): readonly FigureValue[] {
  const [first] = same;
  if (!first) return [];
  const { label, value, unit, asOf, qualifier, asWritten, note } = first;
  const sources = sourceLabels(
    framework,
    same.flatMap((figure) => figure.citations),
  );
  return [
    {
      label,
      value: value ?? undefined,
      unit,
      asOf,
      qualifier: qualifier ?? undefined,
      asWritten,
      note: note ?? undefined,
      sources,
    },
  ];
}

/** Other figures of the same family: those whose key begins alike. */
function nextSteps({ framework }: AnswerContext, keys: readonly string[]): readonly Query[] {
  const family = keys[0]?.split('.')[0];
  const others = framework.figures.filter(({ key }) => !keys.includes(key) && key.split('.')[0] === family);
  const near = [...new Set(others.map(({ key }) => key))].slice(0, 2);
  return [
    ...near.map((key) => ({ kind: 'figures' as const, keys: [key] })),
    { kind: 'disagreements' },
    { kind: 'documents' },
  ];
}
