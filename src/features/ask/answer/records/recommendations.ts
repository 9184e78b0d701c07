import { groupBy } from '../../../../shared/collections.js';
import type { Recommendation } from '../../../knowledge/ports.js';
import type { ListedRecordQuery, ListedText } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Query } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { disagreementsAbout } from '../disagreements.js';
import { lineName } from '../names.js';
import { citeFound } from './citing.js';
import { fold, search } from './search.js';

type RecommendationsQuery = Extract<ListedRecordQuery, { kind: 'recommendations' }>;

const STATUSES = ['new', 'revised', 'amendment', 'listed'] as const;

/** Recommendations and other texts by line, words, status, stage, body and form, grouped by line. */
export function answerRecommendations(context: AnswerContext, query: RecommendationsQuery): Answer {
  const { framework } = context;
  const { kind: _, ...asked } = query;
  const filtered = framework.recommendations.filter((text) => fits(text, query));
  const { match, items } = search(filtered, ({ id, title }) => `${id} ${title ?? ''}`, query.words);
  return {
    kind: 'recommendations',
    asked,
    match,
    total: items.length,
    texts: new Set(items.map(({ id }) => id)).size,
    byStatus: STATUSES.map((status) => ({ status, count: countOf(items, status) })).filter(
      ({ count }) => count > 0,
    ),
    byLine: byLine(context, items),
    sources: citeFound(
      framework,
      items.map((text) => text.citation),
      framework.recommendations.map((text) => text.citation),
    ),
    disagreements: disagreementsAbout(
      context,
      ['recommendation', 'other'],
      items.map(({ id }) => id),
    ),
    next: nextSteps(items, query),
  };
}

function fits(text: Recommendation, query: RecommendationsQuery): boolean {
  return (
    (query.line === undefined || isOfLine(text, query.line)) &&
    (query.status === undefined || text.status === query.status) &&
    (query.stage === undefined || fold(text.stage).startsWith(fold(query.stage))) &&
    (query.body === undefined || bodyOf(text) === query.body) &&
    (query.form === undefined || fold(text.kind).startsWith(fold(query.form)))
  );
}

/** C7 has no list of its own: its texts are those of its sub-lines. */
function isOfLine({ actionLine }: Recommendation, line: string): boolean {
  return actionLine === line || (actionLine?.startsWith(`${line}-`) ?? false);
}

/** Deliverables of a focus group are texts of ITU-T, whose group it is. */
function bodyOf({ id }: Recommendation): 'ITU-T' | 'ITU-R' {
  return id.startsWith('ITU-R') ? 'ITU-R' : 'ITU-T';
}

function countOf(texts: readonly Recommendation[], status: string): number {
  return texts.filter((text) => text.status === status).length;
}

function byLine(context: AnswerContext, texts: readonly Recommendation[]) {
  const groups = groupBy(texts, ({ actionLine }) => actionLine);
  return [...groups].map(([code, group]) => {
    const line = code === null ? undefined : context.framework.line(code);
    return { line: line && lineName(context, line), texts: listedTexts(group) };
  });
}

/** Each listing once: the same text in the same words is one item, with how often it stands there. */
function listedTexts(texts: readonly Recommendation[]): readonly ListedText[] {
  const groups = groupBy(texts, ({ id, status, stage }) => [id, status, stage].join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { id, title, kind, status, stage } = first;
    return [{ id, title: title ?? undefined, form: kind, status, stage, times: group.length }];
  });
}

function nextSteps(texts: readonly Recommendation[], query: RecommendationsQuery): readonly Query[] {
  const [first] = texts;
  if (!first) return [{ kind: 'recommendations' }, { kind: 'line-to-goals', lines: [query.line ?? 'C5'] }];
  const line = query.line ?? first.actionLine ?? 'C5';
  const fresh = countOf(texts, 'new');
  const isLineOnly = query.line !== undefined && Object.keys(query).length === 2;
  return [
    { kind: 'describe', subjects: [{ kind: 'recommendation', id: first.id }] },
    ...(fresh > 0 && fresh < texts.length ? [{ ...query, status: 'new' as const }] : []),
    ...(isLineOnly ? [] : [{ kind: 'recommendations' as const, line }]),
    { kind: 'line-to-goals', lines: [line] },
  ];
}
