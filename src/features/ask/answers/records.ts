import type { RecordQuery } from '../queries/records.js';

/** Kinds that had an answer of their own before the others came. */
type Elsewhere = 'describe' | 'role' | 'meeting' | 'winner';

export type ListedRecordQuery = Exclude<RecordQuery, { kind: Elsewhere }>;

/** Typed answers to questions about rules, figures, Recommendations and other records; each has the kind of its query. */
export type RecordAnswer = { readonly kind: ListedRecordQuery['kind'] };
