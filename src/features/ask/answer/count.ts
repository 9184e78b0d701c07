import type { Answer } from '../answers.js';
import type { QueryOf } from '../query.js';

/** The number asked for, with the answer it was counted in. */
export function answerCount(of: Answer, query: QueryOf<'count'>): Answer {
  const { sources, disagreements, next } = of;
  return { kind: 'count', what: query.what, number: undefined, of, sources, disagreements, next };
}

/** Where an answer comes from. */
export function answerSources(of: Answer, _query: QueryOf<'sources'>): Answer {
  const { sources, disagreements, next } = of;
  return { kind: 'sources', of, sources, disagreements, next };
}
