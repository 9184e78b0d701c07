/** What can be suggested or found: the same shape as the subjects that can be asked about. */
export type Subject =
  | { readonly kind: 'line'; readonly code: string }
  | { readonly kind: 'goal'; readonly number: number }
  | { readonly kind: 'target'; readonly code: string };
