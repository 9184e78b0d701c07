import type { Temporal } from 'temporal-polyfill';
import type { State } from './transitions.js';

export const KINDS = [
  'project',
  'nomination',
  'consultation',
  'activity',
  'section',
  'mapping',
  'photo',
] as const;

/**
 * `project`: an entry of the stocktaking register. `nomination`: one of a prize contest, with its category.
 * `consultation`: a contribution to the open consultation. `activity`: of an action line's road map. `section`: of a
 * report. `mapping`: a link to be added or removed. `photo`: of the photo contest.
 */
export type Kind = (typeof KINDS)[number];

/** What was filled in, by name of the field; what each kind asks for is said by its schema. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Something that was sent in, or is being written. */
export interface Submission {
  /** A number that people can say: 1234. */
  readonly id: number;
  readonly kind: Kind;
  /** Edition of the process it belongs to: `prizes-2027`. */
  readonly edition?: string;
  /** Code of the action line it is nominated for. */
  readonly category?: string;
  readonly state: State;
  /** Counts up with every change of fields or state. */
  readonly version: number;
  /** Id of the person. */
  readonly sender: string;
  readonly title: string;
  /** The organisation it comes from, as written. */
  readonly entity?: string;
  readonly fields: Fields;
  readonly createdAt: Temporal.Instant;
  readonly submittedAt?: Temporal.Instant;
  /** The decision that stands: approved or rejected. */
  readonly decided?: Decision;
}

export interface Decision {
  readonly by: string;
  readonly at: Temporal.Instant;
  /** The state before, to which it may be undone. */
  readonly before: State;
}
