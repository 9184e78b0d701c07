import { groupBy } from '../../../../shared/collections.js';
import type { Conflict } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { ListedRecordQuery } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Query } from '../../query.js';
import { SYSTEM_NAMES } from '../../read/words/record-names.js';
import type { AnswerContext } from '../context.js';
import { disagreementOf } from '../disagreements.js';
import { citeFound } from './citing.js';
import { search } from './search.js';

type DisagreementsQuery = Extract<ListedRecordQuery, { kind: 'disagreements' }>;

/** Contradictions and gaps of the documents: every claim with its source and how we handle it; topics alone for all. */
export function answerDisagreements(context: AnswerContext, query: DisagreementsQuery): Answer {
  const { framework } = context;
  const { kind: _, ...asked } = query;
  const found = chosen(framework, query);
  const isOverview = isEverything(query);
  return {
    kind: 'disagreements',
    asked,
    count: found.length,
    onlyGaps: found.length > 0 && found.every(({ type }) => type === 'gap'),
    undisputed: (query.subjects ?? []).filter((subject) => conflictsOn(framework, subject).length === 0),
    overview: isOverview ? topicsByAspect(found) : [],
    sources: citeFound(framework, isOverview ? [] : citationsOf(found), citationsOf(framework.conflicts)),
    disagreements: isOverview ? [] : found.map((conflict) => disagreementOf(context, conflict)),
    next: nextSteps(framework, query),
  };
}

function isEverything({ subjects, conflicts, type }: DisagreementsQuery): boolean {
  return !subjects?.length && !conflicts?.length && type === undefined;
}

function chosen(framework: Framework, { subjects = [], conflicts = [], type }: DisagreementsQuery) {
  const ids = new Set([
    ...conflicts,
    ...subjects.flatMap((subject) => conflictsOn(framework, subject)).map(({ id }) => id),
  ]);
  const isNamed = subjects.length + conflicts.length > 0;
  return framework.conflicts.filter(
    (conflict) => (!isNamed || ids.has(conflict.id)) && (type === undefined || conflict.type === type),
  );
}

/** What is disputed about a code, a figure, a resolution or a system; for other words, the topics that hold them. */
export function conflictsOn(framework: Framework, subject: string): readonly Conflict[] {
  const about = framework.conflictsAbout(...codesUnder(framework, subject));
  if (about.length > 0) return about;
  const names = SYSTEM_NAMES[subject] ?? [subject];
  const topicOf = ({ topic }: Conflict) => topic;
  const found = names.map((name) => search(framework.conflicts, topicOf, name));
  const ids = new Set(found.flatMap(({ match, items }) => (match === 'all' ? items : [])));
  return framework.conflicts.filter((conflict) => ids.has(conflict));
}

/** The code itself, the sub-lines of a line and the targets of a goal. */
function codesUnder(framework: Framework, subject: string): readonly string[] {
  const goal = /^SDG (\d+)$/.exec(subject)?.[1];
  if (goal !== undefined) return framework.targetsOf(Number(goal)).map(({ code }) => code);
  return [subject, ...framework.subLinesOf(subject).map(({ code }) => code)];
}

function topicsByAspect(conflicts: readonly Conflict[]) {
  return [...groupBy(conflicts, ({ aspect }) => aspect)].map(([aspect, group]) => ({
    aspect,
    topics: group.map(({ topic }) => topic),
  }));
}

function citationsOf(conflicts: readonly Conflict[]) {
  return conflicts.flatMap(({ claims }) => claims.map(({ citation }) => citation));
}

function nextSteps(framework: Framework, query: DisagreementsQuery): readonly Query[] {
  const lines = (query.subjects ?? []).filter((subject) => framework.line(subject));
  return [
    ...lines.slice(0, 1).map((line) => ({ kind: 'role' as const, line })),
    ...(isEverything(query) ? [{ kind: 'disagreements' as const, subjects: ['C4'] }] : []),
    ...(query.type === 'gap' ? [] : [{ kind: 'disagreements' as const, type: 'gap' }]),
    ...(isEverything(query) ? [] : [{ kind: 'disagreements' as const }]),
    { kind: 'documents' },
  ];
}
