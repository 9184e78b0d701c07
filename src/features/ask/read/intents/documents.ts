import type { RecordMatch } from '../records.js';
import { has, type Scene } from '../scene.js';
import { isPastTense } from './event.js';
import type { Candidate, Intent } from './intent.js';
import { bestRecord, SAID } from './records.js';

/** "Which documents do you have", "which sources can you cite", "what editions do you hold". */
export const documents: Intent = {
  takes: [
    'document',
    'source',
    'list',
    'describe',
    'edition',
    'that',
    'recency',
    'cover',
    'system',
    'map',
    'matrix',
    'where',
    'both',
    'act',
  ],
  read(scene): Candidate | undefined {
    if (
      scene.parse.mentions.some(({ found }) =>
        found.some(({ kind }) => kind !== 'edition' && kind !== 'year'),
      )
    )
      return undefined;
    if (has(scene, 'howMany') && !countsDocuments(scene)) return undefined;
    const isPlural = scene.parse.tokens.some(({ text }) =>
      /^(?:documents|sources|papers|editions|materials|versions)$/.test(text),
    );
    const isAsked = has(scene, 'document') || (has(scene, 'source') && (isPlural || has(scene, 'list')));
    if (isAsked && scene.editions.length === 0)
      return { query: { kind: 'documents' }, score: 0.9, evidence: 1 };
    if (has(scene, 'edition') && (isPlural || has(scene, 'list')) && scene.editions.length === 0) {
      const ids = scene.setting.vocabulary.editions.map(({ id }) => ({ kind: 'edition' as const, id }));
      return { query: { kind: 'describe', subjects: ids.slice(0, 5) }, score: 0.91, evidence: 1 };
    }
    return undefined;
  },
};

/** "How many documents", and not "each document says something else: how many entries are there?" */
function countsDocuments({ parse }: Scene): boolean {
  const counted = parse.cues.find(({ cue }) => cue === 'howMany');
  return parse.cues.some(
    ({ cue, at }) =>
      cue === 'document' && counted !== undefined && at - counted.at - counted.length <= 1 && at > counted.at,
  );
}

/** "Where do the documents disagree on C4", "I keep seeing different numbers for …", "what is missing from the documents". */
export const disagreements: Intent = {
  takes: [
    ...SAID,
    'difference',
    'compare',
    'where',
    'role',
    'responsible',
    'howMany',
    'not',
    'source',
    'when',
    'why',
    'deadline',
    'closes',
  ],
  read(scene): Candidate | undefined {
    if (!has(scene, 'difference')) return undefined;
    const { lines, goals, targets, entries } = scene;
    const codes = [
      ...lines,
      ...goals.map((goal) => `SDG ${goal}`),
      ...targets,
      ...entries.map((entry) => ('code' in entry ? entry.code : entry.id)),
    ];
    const isDocuments =
      has(scene, 'document', 'source') || (has(scene, 'system') && !has(scene, 'matrix', 'edition'));
    if (codes.length > 0)
      return isDocuments
        ? { query: { kind: 'disagreements', subjects: codes.slice(0, 5) }, score: 0.955 }
        : undefined;
    const found = bestConflict(scene);
    const figure = bestRecord(scene, 0.55, 'figure');
    const isNumber = has(scene, 'howMany', 'figure') || found === undefined;
    if (figure && isNumber && figure.score > (found?.score ?? 0) && figure.ref.kind === 'figure')
      return {
        query: { kind: 'figures', keys: [figure.ref.key] },
        score: 0.92,
        words: figure.words,
        evidence: 2.5,
      };
    const several = conflictsAbout(scene);
    if (several.length > 1 && (found?.recall ?? 0) < 0.8)
      return {
        query: { kind: 'disagreements', conflicts: several },
        score: 0.905,
        words: new Set(scene.content),
        evidence: 2.5,
      };
    if (found && found.ref.kind === 'conflict')
      return {
        query: { kind: 'disagreements', conflicts: [found.ref.id] },
        score: 0.9,
        words: found.words,
        evidence: 2.5,
      };
    return isDocuments && scene.parse.leftovers.length === 0
      ? { query: { kind: 'disagreements' }, score: 0.9, evidence: 1 }
      : undefined;
  },
};

/** "What contradictions are there about Stocktaking": all that have the word in their names. */
function conflictsAbout(scene: Scene): string[] {
  const words = scene.content.filter((word) => !/^(?:wsi|report)$/.test(word));
  if (words.length === 0 || words.length > 2) return [];
  return scene
    .records('conflict')
    .filter((match) => words.every((word) => match.words.has(word)))
    .flatMap(({ ref }) => (ref.kind === 'conflict' ? [ref.id] : []))
    .slice(0, MOST_CONFLICTS);
}

/** As many as a query takes. */
const MOST_CONFLICTS = 8;

/** "When did the WSIS Forum begin": a date that the documents dispute, though nobody asked for a dispute. */
export const beginning: Intent = {
  takes: [...SAID, 'when', 'opens', 'happens', 'past', 'year', 'difference', 'document', 'source'],
  read(scene): Candidate | undefined {
    const isOfNothingElse = scene.years.length + scene.days.length + scene.lines.length === 0;
    // "When does the Forum start" is about the next one.
    const isAsked = has(scene, 'difference') || (has(scene, 'when') && isPastTense(scene));
    if (!has(scene, 'opens') || !isAsked || !isOfNothingElse) return undefined;
    const isForum = scene.content.length > 0 && scene.content.every((word) => FORUM.has(word));
    const [found] = withBeginning(scene).records('conflict');
    if (!isForum || found?.ref.kind !== 'conflict' || found.recall < 0.75) return undefined;
    return {
      query: { kind: 'disagreements', conflicts: [found.ref.id] },
      score: 0.99,
      words: found.words,
      evidence: 3,
    };
  },
};

const FORUM: ReadonlySet<string> = new Set(['forum', 'wsi', 'wsis']);

/** "On the date the Forum began": of conflicts that fit about as well, one of the aspect that is asked for. */
function bestConflict(given: Scene): RecordMatch | undefined {
  const scene = has(given, 'opens') ? withBeginning(given) : given;
  const first = bestRecord(scene, 0.5, 'conflict');
  const aspect = has(scene, 'when', 'opens', 'closes')
    ? 'date'
    : has(scene, 'role', 'responsible')
      ? 'role'
      : undefined;
  if (!first || aspect === undefined) return first;
  const { conflicts } = scene.setting.vocabulary;
  const isAspect = ({ ref }: RecordMatch) =>
    ref.kind === 'conflict' && conflicts.some(({ id, aspect: own }) => id === ref.id && own === aspect);
  const near = scene.records('conflict').filter(({ score }) => first.score - score < 0.08 && score >= 0.5);
  return near.find(isAspect) ?? first;
}

/** What begins is asked by a word of every question, which names of conflicts hold, too. */
function withBeginning(scene: Scene): Scene {
  const matches = scene.setting.find([...scene.content, 'start', 'beginning', 'began'], scene.years);
  return { ...scene, records: (kind) => matches.get(kind) ?? [] };
}
