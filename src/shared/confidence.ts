const ORDER = ['none', 'low', 'medium', 'high'] as const;

/** How sure a record is; `none` where there is nothing to be sure of. */
export type Confidence = (typeof ORDER)[number];

/** The least sure of several records; `none` when there are none. */
export function lowestConfidence(records: readonly { readonly confidence: Confidence }[]): Confidence {
  const ranks = records.map(({ confidence }) => ORDER.indexOf(confidence));
  return ORDER[Math.min(...ranks)] ?? 'none';
}
