import type { MappingQuery } from '../queries/mapping.js';

/** Kinds of mapping queries about sets, ranks, comparisons and entries of other frameworks. */
export type SetKind =
  | 'lines-by'
  | 'mapped-set'
  | 'rank'
  | 'compare'
  | 'compare-goals'
  | 'compare-editions'
  | 'compare-entries'
  | 'entries'
  | 'matrix';

export type SetQuery = Extract<MappingQuery, { kind: SetKind }>;

/** Typed answers; each has the kind of its query. */
export type SetAnswer = { readonly kind: SetKind };
