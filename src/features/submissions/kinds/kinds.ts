import type { Kind } from '../submission.js';
import { type FieldDefinition, field, text } from './field.js';

/** What a kind of submission asks for, and how it is decided. */
export interface KindDefinition {
  readonly kind: Kind;
  readonly fields: readonly FieldDefinition[];
  /** The process whose editions it belongs to, and the phase in which it may be sent in. */
  readonly process?: { readonly name: string; readonly phase: string };
  /** Two people have to approve it. */
  readonly needsTwo: boolean;
  /** Whoever decides does not see who sent it in, nor whoever sent it in who decides. */
  readonly isAnonymous: boolean;
}

const ENTITY = [
  text('entity', 200),
  field('entityType', { kind: 'choice', list: 'entityType' }),
  text('country', 100),
  field('region', { kind: 'choice', list: 'region' }, false),
];
const LINKED = [
  field('lines', { kind: 'choices', list: 'line' }),
  field('goals', { kind: 'choices', list: 'goal' }, false),
  field('targets', { kind: 'targets' }, false),
];
const REACHED = [field('website', { kind: 'website' }, false), field('contact', { kind: 'mail' })];

/**
 * The fields of a register entry and of a nomination are assumed from the rules and reports: the live forms could not be
 * read; so is that photos are judged without names. Those of a road map activity follow the frame that Council endorsed in
 * 2009.
 */
export const KIND_DEFINITIONS: Readonly<Record<Kind, KindDefinition>> = {
  project: {
    kind: 'project',
    needsTwo: false,
    isAnonymous: false,
    fields: [
      text('title', 200),
      text('summary', 2_000),
      ...ENTITY,
      ...LINKED,
      field('start', { kind: 'date' }, false),
      field('end', { kind: 'date' }, false),
      text('beneficiaries', 500, false),
      ...REACHED,
    ],
  },
  nomination: {
    kind: 'nomination',
    process: { name: 'prizes', phase: 'submission' },
    needsTwo: true,
    isAnonymous: false,
    fields: [
      field('category', { kind: 'choice', list: 'category' }),
      text('title', 200),
      text('description', 2_500),
      ...ENTITY,
      field('goals', { kind: 'choices', list: 'goal' }, false),
      text('linkage', 1_500),
      text('gdc', 1_500, false),
      text('impact', 1_500),
      text('partners', 1_000, false),
      text('challenges', 1_500, false),
      ...REACHED,
    ],
  },
  consultation: {
    kind: 'consultation',
    process: { name: 'ocp', phase: 'contributions' },
    needsTwo: false,
    isAnonymous: false,
    fields: [
      text('title', 200),
      field('contribution', { kind: 'choice', list: 'contribution' }),
      text('themes', 300, false),
      field('lines', { kind: 'choices', list: 'line' }, false),
      text('text', 3_000),
      field('workshop', { kind: 'choice', list: 'yesNo' }),
      ...ENTITY,
      field('contact', { kind: 'mail' }),
    ],
  },
  activity: {
    kind: 'activity',
    needsTwo: false,
    isAnonymous: false,
    fields: [
      field('line', { kind: 'choice', list: 'line' }),
      text('title', 300),
      field('sector', { kind: 'choice', list: 'sector' }, false),
      field('start', { kind: 'date' }, false),
      field('end', { kind: 'date' }, false),
      text('results', 1_500),
      text('resources', 1_000, false),
      text('partners', 1_000, false),
      text('links', 500, false),
      field('activityState', { kind: 'choice', list: 'activityState' }),
    ],
  },
  section: {
    kind: 'section',
    process: { name: 'report', phase: 'sections' },
    needsTwo: false,
    isAnonymous: false,
    fields: [
      field('line', { kind: 'choice', list: 'line' }),
      text('title', 200),
      field('sector', { kind: 'choice', list: 'sector' }, false),
      text('text', 3_000),
      field('goals', { kind: 'choices', list: 'goal' }, false),
    ],
  },
  mapping: {
    kind: 'mapping',
    needsTwo: true,
    isAnonymous: false,
    fields: [
      field('change', { kind: 'choice', list: 'change' }),
      field('line', { kind: 'choice', list: 'line' }),
      field('target', { kind: 'targets' }),
      text('reason', 1_500),
      text('source', 300),
    ],
  },
  photo: {
    kind: 'photo',
    process: { name: 'photo', phase: 'entries' },
    needsTwo: false,
    isAnonymous: true,
    fields: [
      text('title', 200),
      text('place', 200),
      text('description', 1_000),
      field('website', { kind: 'website' }),
      text('entity', 200, false),
      field('contact', { kind: 'mail' }),
    ],
  },
};
