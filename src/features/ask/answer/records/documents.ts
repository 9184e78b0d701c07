import type { Source } from '../../../knowledge/ports.js';
import type { DocumentFact } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { AnswerContext } from '../context.js';
import { citedSources } from '../sources.js';

/** The documents and data sets answers rest on. */
export function answerDocuments({ framework }: AnswerContext): Answer {
  const { sources } = framework;
  return {
    kind: 'documents',
    documents: sources.map(documentFact),
    sources: citedSources(
      framework,
      sources.map(({ id }) => ({ source: id })),
    ),
    disagreements: [],
    next: [
      ...sources.slice(0, 1).map(({ id }) => ({
        kind: 'describe' as const,
        subjects: [{ kind: 'source' as const, id }],
      })),
      { kind: 'disagreements' },
      { kind: 'disagreements', type: 'gap' },
    ],
  };
}

export function documentFact({ id, shortTitle, title, kind, publisher, date, url }: Source): DocumentFact {
  return { id, shortTitle, title, documentKind: kind, publisher, date, url };
}
