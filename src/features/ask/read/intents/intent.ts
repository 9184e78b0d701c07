import type { Query } from '../../query.js';
import type { Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';

/** A query an intent makes of a scene, and how well it fits (0–1). */
export interface Candidate {
  readonly query: Query;
  readonly score: number;
}

/** One kind of question. */
export interface Intent {
  /** Cue classes that may stand in such a question, beside filler. */
  readonly takes: readonly CueClass[];
  /** The query, when the scene names what such a question needs. */
  read(scene: Scene): Candidate | undefined;
}

/** Most codes one query carries. */
export const MOST = 5;

/** Between one and as many as a query takes. */
export function fits(values: readonly unknown[]): boolean {
  return values.length >= 1 && values.length <= MOST;
}

export function has(scene: Scene, ...classes: readonly CueClass[]): boolean {
  return classes.some((cue) => scene.cues.has(cue));
}

/** `{ edition }` when exactly one is named; an empty object leaves the default. */
export function editionOf(scene: Scene): { readonly edition?: string } {
  const [edition] = scene.editions;
  return edition === undefined ? {} : { edition };
}
