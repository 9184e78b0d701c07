import { normalise } from '../normalise.js';
import type { Scene } from '../scene.js';
import { sectorIn } from '../sectors.js';
import { stemOf } from '../stems.js';
import { tokenise } from '../tokens.js';
import { has, type Intent } from './intent.js';
import { searchWords } from './search-words.js';

/** Kinds of entries as the store names them. */
export function entryKindsOf(scene: Scene): readonly string[] {
  if (isConnectGoal(scene.entries[0]) && has(scene, 'targets', 'indicator')) return ['Connect 2030 target'];
  const isStudyGroupOfT = scene.content.includes('t') && !scene.content.includes('d');
  return [
    ...(has(scene, 'outcome') ? ['ITU-D outcome'] : []),
    ...(has(scene, 'objective') ? ['ITU-D objective'] : []),
    ...(has(scene, 'question') ? questionKinds(scene) : []),
    ...(has(scene, 'pillar') ? ['GCA pillar'] : []),
    ...(has(scene, 'focusLevel') ? ['ITU focus level'] : []),
    ...(has(scene, 'connect') ? connectKinds(scene) : []),
    ...(has(scene, 'studyGroup') && !has(scene, 'recommendation') && !isStudyGroupOfT ? ['study group'] : []),
  ];
}

/** What belongs to a goal of Connect 2030 are its own targets, not those of an SDG. */
function isConnectGoal(entry: Scene['entries'][number] | undefined): boolean {
  return entry?.kind === 'entry' && entry.code.startsWith('Connect 2030 goal');
}

/** "ITU-T Questions" and "ITU-D Questions" are two lists. */
function questionKinds({ parse }: Scene): readonly string[] {
  const sector = sectorIn(parse.tokens);
  return sector === undefined ? ['ITU-D Question', 'ITU-T Question'] : [`ITU-${sector} Question`];
}

function connectKinds(scene: Scene): readonly string[] {
  if (has(scene, 'targets')) return ['Connect 2030 target'];
  return has(scene, 'goals') ? ['Connect 2030 goal'] : ['Connect 2030 goal', 'Connect 2030 target'];
}

/** "Which ITU-D outcomes support C5", "GCA pillars", "outcomes under D.4", "Questions linked to SDG 9". */
export const entries: Intent = {
  takes: [
    'outcome',
    'objective',
    'question',
    'pillar',
    'focusLevel',
    'connect',
    'studyGroup',
    'entry',
    'itu',
    'goals',
    'targets',
    'lines',
    'map',
    'serve',
    'cover',
    'affect',
    'assist',
    'describe',
    'list',
    'recency',
    'who',
    'that',
    'document',
    'matrix',
    'event',
    'indicator',
    'figure',
  ],
  read(scene) {
    const kinds = entryKindsOf(scene);
    if (kinds.length === 0) return undefined;
    const { lines, goals, targets } = scene;
    const [parent, ...more] = scene.entries;
    if (more.length > 0 || (parent && !hasParts(scene, parent))) return undefined;
    if (Math.max(lines.length, goals.length, targets.length) > 5) return undefined;
    const isQuestionWord = kinds.every((kind) => kind.endsWith('Question')) && !isAboutQuestions(scene);
    if (isQuestionWord) return undefined;
    const words = connectWords(scene, kinds);
    return {
      query: {
        kind: 'entries',
        entryKinds: [...kinds],
        lines: words === undefined ? [...lines] : [],
        goals: words === undefined ? [...goals] : [],
        targets: [...targets],
        ...(parent === undefined ? {} : { parent: parent.code }),
        ...(words === undefined ? {} : { words }),
      },
      score: parent === undefined ? 0.955 : 0.97,
    };
  },
};

/** Whether other entries belong to this one, as outcomes do to an objective. */
function hasParts(
  { setting }: Scene,
  entry: Scene['entries'][number],
): entry is Extract<Scene['entries'][number], { kind: 'entry' }> {
  return entry.kind === 'entry' && setting.vocabulary.entries.some(({ parent }) => parent === entry.code);
}

/** "Question" is an everyday word: Questions of study groups come with the sector, a study group or a capital Q. */
function isAboutQuestions(scene: Scene): boolean {
  const { tokens } = scene.parse;
  const isSector = sectorIn(tokens) !== undefined;
  const isStudy = scene.parse.cues.some(({ cue, length }) => cue === 'question' && length > 1);
  return isSector || isStudy || has(scene, 'studyGroup') || scene.setting.language !== 'en' || hasNode(scene);
}

function hasNode({ lines, goals, targets }: Scene): boolean {
  return lines.length + goals.length + targets.length > 0;
}

/** What is named by no line, goal or target is looked for in the wording of the entries. */
function connectWords(scene: Scene, kinds: readonly string[]): string | undefined {
  if (kinds.every((kind) => kind.startsWith('Connect'))) return searchWords(scene);
  if (hasNode(scene)) return undefined;
  // "Which outcome is about statistics": only where one of them is.
  const words = searchWords(scene);
  const stems = words?.split(' ').map(stemOf) ?? [];
  const isNamed = scene.setting.vocabulary.entries.some(
    ({ kind, label }) => kinds.includes(kind) && holdsAll(label, stems),
  );
  return stems.length > 0 && isNamed ? words : undefined;
}

function holdsAll(label: string, stems: readonly string[]): boolean {
  const own = new Set(tokenise(normalise(label)).map(({ stem }) => stem));
  return stems.every((stem) => own.has(stem));
}
