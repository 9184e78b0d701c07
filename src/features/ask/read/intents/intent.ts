import type { Query } from '../../query.js';
import type { Scene } from '../scene.js';
import { has } from '../scene.js';
import type { CueClass } from '../words/table.js';

export { has };

/** A query an intent makes of a scene, and how well it fits (0–1). */
export interface Candidate {
  readonly query: Query;
  readonly score: number;
  /** Words of the text that the query rests on beside cues and codes: those of a record's name. */
  readonly words?: ReadonlySet<string>;
  /** Cue classes that this candidate uses beside those its intent takes. */
  readonly takes?: readonly CueClass[];
  /** How much speaks for it beside cues and codes; a full name of a record counts 2. */
  readonly evidence?: number;
}

/** One kind of question. */
export interface Intent {
  /** Cue classes that may stand in such a question, beside filler. */
  readonly takes: readonly CueClass[];
  /** The queries, when the scene names what such a question needs. */
  read(scene: Scene): Candidate | readonly Candidate[] | undefined;
}

/** Most codes one query carries. */
export const MOST = 5;

/** Between one and as many as a query takes. */
export function fits(values: readonly unknown[], most = MOST): boolean {
  return values.length >= 1 && values.length <= most;
}

/** `{ edition }` when exactly one is named; an empty object leaves the default. */
export function editionOf(scene: Scene): { readonly edition?: string } {
  const [edition] = scene.editions;
  return edition === undefined ? {} : { edition };
}

/** `{ zone }` when a place's time is asked for. */
export function zoneOf({ zones }: Scene): { readonly zone?: string } {
  const [zone] = zones;
  return zone === undefined ? {} : { zone };
}

/** Nothing is named but lines, goals and targets. */
export function isMappingOnly({ entries, resolutions }: Scene): boolean {
  return entries.length === 0 && resolutions.length === 0;
}
