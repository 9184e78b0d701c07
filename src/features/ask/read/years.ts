import type { Scene } from './scene.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Settles years that stand alone beside a mapping: each names the edition of that year. Years beside dates, prizes,
 * meetings and figures stay years.
 */
export function withYears(scene: Scene, vocabulary: Vocabulary): Scene {
  if (scene.years.length === 0 || scene.editions.length > 0) return scene;
  const isDated = ['winner', 'meeting', 'event', 'deadline', 'phase', 'figure'].some((cue) =>
    scene.parse.cues.some((one) => one.cue === cue),
  );
  const isMapping =
    scene.lines.length + scene.goals.length + scene.targets.length > 0 ||
    ['map', 'goals', 'targets', 'lines', 'matrix', 'edition'].some((cue) =>
      scene.parse.cues.some((one) => one.cue === cue),
    );
  if (isDated || !isMapping) return scene;
  const editions = scene.years.flatMap(
    (year) => vocabulary.editions.find((candidate) => candidate.year === year)?.id ?? [],
  );
  return editions.length === scene.years.length ? { ...scene, editions, years: [] } : scene;
}
