import type { ListedRecordQuery, RecordAnswer } from '../../answers/records.js';
import type { Say } from '../../wording/wording.js';
import type { PresentContext, Presented } from '../context.js';

export function presentRecord(_context: PresentContext, answer: RecordAnswer): Presented {
  throw new Error(`no presentation of ${String(answer)}`);
}

/** The query as a person would ask it; reads back as the same query. */
export function recordQuestion(_say: Say, query: ListedRecordQuery): string {
  return query.kind;
}
