/** Lists that a field takes its options from. */
export const LISTS = {
  entityType: [
    'government',
    'private sector',
    'civil society',
    'international organisation',
    'academia',
    'technical community',
    'other',
  ],
  /** The six regions of ITU, and what belongs to none of them. */
  region: ['Africa', 'Americas', 'Arab States', 'Asia-Pacific', 'CIS', 'Europe', 'International'],
  contribution: ['comment', 'proposal', 'workshop', 'exhibition', 'other'],
  activityState: ['planned', 'ongoing', 'completed'],
  change: ['add', 'remove'],
  sector: ['ITU-R', 'ITU-T', 'ITU-D'],
  yesNo: ['yes', 'no'],
} as const;

export type ListName = keyof typeof LISTS;

/** What a field holds, and how it is asked for. */
export type FieldShape =
  | { readonly kind: 'text'; readonly maximum: number; readonly multiline?: boolean }
  | { readonly kind: 'website' }
  | { readonly kind: 'mail' }
  | { readonly kind: 'date' }
  /** One of a list; of `line` and `category` the action lines, of `target` as typed. */
  | { readonly kind: 'choice'; readonly list: ListName | 'line' | 'category' }
  | { readonly kind: 'choices'; readonly list: 'line' | 'goal' }
  /** Codes of targets, as typed: "9.c, 17.8". */
  | { readonly kind: 'targets' };

export interface FieldDefinition {
  /** Also the key of its label. */
  readonly name: FieldName;
  readonly shape: FieldShape;
  readonly required: boolean;
}

export const FIELD_NAMES = [
  'title',
  'category',
  'summary',
  'description',
  'entity',
  'entityType',
  'country',
  'region',
  'lines',
  'goals',
  'targets',
  'start',
  'end',
  'beneficiaries',
  'website',
  'contact',
  'linkage',
  'gdc',
  'impact',
  'partners',
  'challenges',
  'contribution',
  'themes',
  'text',
  'workshop',
  'line',
  'results',
  'resources',
  'links',
  'activityState',
  'change',
  'target',
  'reason',
  'source',
  'place',
  'sector',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

export const text = (name: FieldName, maximum: number, required = true): FieldDefinition => ({
  name,
  shape: { kind: 'text', maximum, multiline: maximum > 300 },
  required,
});

export const field = (name: FieldName, shape: FieldShape, required = true): FieldDefinition => ({
  name,
  shape,
  required,
});
