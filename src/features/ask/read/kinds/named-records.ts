import type { RecordKind, RecordMatch } from '../records.js';
import type { Scene } from '../scene.js';

/** A record that is only mentioned beside much else still has most of its name in the text. */
const LEAST_RECALL = 0.75;

/** Records most of whose name is in the text, the fullest name first. */
export function recordsNamed(scene: Scene, kind: RecordKind): readonly RecordMatch[] {
  return scene
    .records(kind)
    .filter(({ recall, words }) => recall >= LEAST_RECALL && (words.size > 1 || recall > 0.99))
    .toSorted((left, right) => right.words.size * right.recall - left.words.size * left.recall);
}
