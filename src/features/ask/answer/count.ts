import type { Answer } from '../answers.js';
import type { Counted, QueryOf } from '../query.js';
import { countedIn } from './counted.js';

/** The number asked for, with the answer it was counted in. */
export function answerCount(of: Answer, query: QueryOf<'count'>): Answer {
  const { sources, disagreements, next } = of;
  const counting = countIn(of, query.what);
  return {
    kind: 'count',
    what: query.what,
    number: counting?.number,
    mentions: counting?.mentions,
    of,
    sources,
    disagreements,
    next,
  };
}

/** Where an answer comes from. */
export function answerSources(of: Answer, _query: QueryOf<'sources'>): Answer {
  const { sources, disagreements, next } = of;
  return { kind: 'sources', of, sources, disagreements, next };
}

export interface Counting {
  /** How many different ones there are. */
  readonly number: number;
  /** How often they are named, where that is another number. */
  readonly mentions: number | undefined;
}

/** How many goals, targets, lines … an answer names; undefined where that makes no sense for the answer. */
export function countIn(answer: Answer, what: Counted): Counting | undefined {
  const named = countedIn(answer)[what];
  if (!named) return undefined;
  const number = new Set(named).size;
  return { number, mentions: named.length === number ? undefined : named.length };
}
