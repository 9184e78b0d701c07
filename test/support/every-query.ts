import type { Query, Subject } from '../../src/features/ask/query.js';
import type { Framework } from '../../src/features/mappings/ports.js';
import { calendarQueries } from './calendar-queries.js';
import { everyRecordQuery } from './every-record-query.js';
import { everyEntryQuery, everySetQuery } from './every-set-query.js';

/** Every query one can ask about one thing the store has, in each edition and none. */
export function everyQuery(framework: Framework): readonly Query[] {
  const editions = [undefined, ...framework.editions.map((edition) => edition.id)];
  return [
    ...editions.flatMap((edition) => mappingQueries(framework, edition)),
    ...editions.flatMap((edition) => everySetQuery(framework, edition)),
    ...everyEntryQuery(framework),
    ...framework.lines.flatMap(({ code: line }): Query[] => [
      { kind: 'role', line },
      { kind: 'meeting', line },
      { kind: 'winner', line },
    ]),
    ...calendarQueries(framework),
    ...subjects(framework).map((subject): Query => ({ kind: 'describe', subjects: [subject] })),
    ...everyRecordQuery(framework),
    { kind: 'lines' },
    { kind: 'goals' },
    { kind: 'help' },
  ];
}

function mappingQueries(framework: Framework, asked: string | undefined): readonly Query[] {
  const edition = asked === undefined ? {} : { edition: asked };
  return [
    ...framework.lines.flatMap(({ code }): Query[] => [
      { kind: 'line-to-goals', lines: [code], ...edition },
      { kind: 'line-to-goals', lines: [code], goals: [9], ...edition },
      { kind: 'line-to-goals', lines: [code], detail: 'targets', ...edition },
      { kind: 'why', line: code, ...edition },
      { kind: 'why', line: code, goal: 4, ...edition },
      { kind: 'why', line: code, target: '9.c', ...edition },
    ]),
    ...framework.goals.map(({ number }): Query => ({ kind: 'goal-to-lines', goals: [number], ...edition })),
    ...framework.targets.map(({ code }): Query => ({ kind: 'target-to-lines', targets: [code], ...edition })),
  ];
}

function subjects(framework: Framework): readonly Subject[] {
  return [
    ...framework.lines.map(({ code }): Subject => ({ kind: 'line', code })),
    ...framework.goals.map(({ number }): Subject => ({ kind: 'goal', number })),
    ...framework.targets.map(({ code }): Subject => ({ kind: 'target', code })),
    ...framework.entries.map(({ code, kind }): Subject => ({ kind: 'entry', code, entryKind: kind })),
    ...framework.recommendations.map(({ id }): Subject => ({ kind: 'recommendation', id })),
    ...framework.editions.map(({ id }): Subject => ({ kind: 'edition', id })),
    ...framework.resolutions.map(({ id }): Subject => ({ kind: 'resolution', id })),
    ...framework.systems.map(({ id }): Subject => ({ kind: 'system', id })),
    ...framework.sources.map(({ id }): Subject => ({ kind: 'source', id })),
  ];
}
