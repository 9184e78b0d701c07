import type { System } from '../../../knowledge/ports.js';
import type { ListedRecordQuery } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Query } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { citeFound } from './citing.js';
import { fold, search } from './search.js';

type SystemsQuery = Extract<ListedRecordQuery, { kind: 'systems' }>;

/** Processes, reports, tools and bodies the documents describe, by kind or by words. */
export function answerSystems(context: AnswerContext, query: SystemsQuery): Answer {
  const { framework } = context;
  const { kind: _, ...asked } = query;
  const ofKind = framework.systems.filter(({ kind }) => isKind(kind, query.systemKind));
  const { match, items } = search(ofKind, textOf, query.words);
  return {
    kind: 'systems',
    asked,
    match,
    systems: items.map(({ id, name, kind, purpose }) => ({ id, name, systemKind: kind, purpose })),
    sources: citeFound(
      framework,
      items.flatMap((system) => system.citations.slice(0, 1)),
      framework.systems.flatMap((system) => system.citations),
    ),
    disagreements: [],
    next: nextSteps(items, query),
  };
}

/** "reports" is the kind `report`, "tool" also `tools`, "repository" also `body and repository`. */
function isKind(kind: string, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  const wanted = singular(fold(asked).trim());
  return singular(kind) === wanted || kind.split(' ').map(singular).includes(wanted);
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

function textOf({ name, purpose, kind, outputs }: System): string {
  return [name, purpose, kind, ...outputs].join(' ');
}

function nextSteps(systems: readonly System[], { words, systemKind }: SystemsQuery): readonly Query[] {
  return [
    ...systems
      .slice(0, 2)
      .map(({ id }) => ({ kind: 'describe' as const, subjects: [{ kind: 'system' as const, id }] })),
    ...(words !== undefined || systemKind !== undefined ? [{ kind: 'systems' as const }] : []),
    { kind: 'documents' },
  ];
}
