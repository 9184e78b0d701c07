import type { Scene } from './scene.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Settles years that stand alone beside a mapping: each names the edition of that year. Years beside dates, prizes,
 * meetings and figures stay years.
 */
export function withYears(given: Scene, vocabulary: Vocabulary): Scene {
  const scene = withMatrix(withGlossedEdition(given, vocabulary), vocabulary);
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

/** Words for an edition in the languages that the edition's own names do not cover. */
const GLOSSED: Readonly<Record<string, Vocabulary['editions'][number]['kind']>> = {
  report: 'report',
  app: 'derived copy',
};

/** "В отчёте", "dans l'application": beside a mapping the report and the app are editions. */
function withGlossedEdition(scene: Scene, vocabulary: Vocabulary): Scene {
  if (scene.setting.language === 'en' || scene.editions.length > 0 || scene.years.length > 0) return scene;
  if (scene.lines.length + scene.goals.length + scene.targets.length === 0) return scene;
  const kinds = scene.parse.glosses.flatMap(({ english }) =>
    english.length <= 2 ? english.flatMap((stem) => GLOSSED[stem] ?? []) : [],
  );
  const editions = vocabulary.editions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return editions.length === 1 ? { ...scene, editions } : scene;
}

/** Beside a line or a goal "the matrix" is the copy of it that is held; with another edition, the two are compared. */
function withMatrix(scene: Scene, vocabulary: Vocabulary): Scene {
  const isNamed =
    scene.lines.length + scene.goals.length + scene.targets.length > 0 ||
    scene.setting.previous !== undefined;
  if (!scene.cues.has('matrix') || !isNamed || ASKED_OF_ENTRIES.some((cue) => scene.cues.has(cue)))
    return scene;
  const copy = vocabulary.editions.find(({ kind }) => kind === 'derived copy')?.id;
  if (copy === undefined || scene.editions.includes(copy) || scene.years.length > 0) return scene;
  return { ...scene, editions: [...scene.editions, copy] };
}

const ASKED_OF_ENTRIES = ['outcome', 'objective', 'question', 'pillar', 'connect', 'why'] as const;
