import type { SetAnswer, SetQuery } from '../../answers/sets.js';
import type { Say } from '../../wording/wording.js';
import type { PresentContext, Presented } from '../context.js';

export function presentSet(_context: PresentContext, answer: SetAnswer): Presented {
  throw new Error(`no presentation of ${String(answer)}`);
}

/** The query as a person would ask it; reads back as the same query. */
export function setQuestion(_say: Say, query: SetQuery): string {
  return query.kind;
}
