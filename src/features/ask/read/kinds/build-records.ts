import type { PlainQuery, Subject } from '../../query.js';
import { CONTINENTS } from '../intents/people.js';
import { periodOf } from '../intents/periods.js';
import { searchWords } from '../intents/search-words.js';
import type { RecordMatch } from '../records.js';
import { has, type Scene } from '../scene.js';
import type { Builders } from './build.js';
import { recordsNamed } from './named-records.js';

const MOST = 5;
/** Enough of a name, where it is clear of what kind it is. */
const FIT = 0.6;
/** Topics are long: a part of one, told in several words, is enough. */
const LEAST_TOPIC = 0.35;
/** A name that is nearly all there, and not much beside it. */
const SURE_FIT = 0.85;
/** A name that fits less well than this is no name of the conflict. */
const LEAST_FIT = 0.45;
/** Share of what a text says that the name of a figure must tell: others count something else. */
const LEAST_COVERAGE = 0.4;

/** Questions about people, documents, figures and the other things the record describes. */
export const RECORD_BUILDERS: Builders = {
  describe: description,
  role: (scene) => aboutLine(scene, 'role'),
  organisation: (scene) => {
    const organisation = scene.organisations[0] ?? (has(scene, 'itu') ? 'ITU' : undefined);
    return organisation === undefined ? undefined : { kind: 'organisation', organisation };
  },
  facilitators: () => ({ kind: 'facilitators' }),
  meeting: (scene) =>
    aboutLine(scene, 'meeting') ??
    byTopic(scene) ??
    (scene.years.length > 0 ? meetingsAsked(scene) : undefined),
  meetings: meetingsAsked,
  winner: (scene) => aboutLine(scene, 'winner') ?? byAward(scene),
  winners: winnersAsked,
  figures: (scene) => {
    const found = recordsNamed(scene, 'figure').find(({ coverage }) => coverage >= LEAST_COVERAGE);
    return found?.ref.kind === 'figure' ? { kind: 'figures', keys: [found.ref.key] } : undefined;
  },
  resolutions: (scene) => {
    const [named] = scene.records('resolution');
    if (named && named.score >= FIT && named.ref.kind === 'resolution')
      return { kind: 'describe', subjects: [{ kind: 'resolution', id: named.ref.id }] };
    const words = searchWords(scene);
    return {
      kind: 'resolutions',
      ...(words !== undefined && { words }),
    };
  },
  recommendations: (scene) => {
    const { entries, lines } = scene;
    if (entries.length > 0) return { kind: 'describe', subjects: entries.slice(0, MOST) };
    const [line] = lines;
    const words = searchWords(scene);
    if (line !== undefined) return { kind: 'recommendations', line };
    return words === undefined ? undefined : { kind: 'recommendations', words };
  },
  systems: (scene) => {
    const [named] = scene.records('system');
    if (named && named.score >= SURE_FIT && named.ref.kind === 'system')
      return { kind: 'describe', subjects: [{ kind: 'system', id: named.ref.id }] };
    const words = searchWords(scene);
    return words === undefined ? undefined : { kind: 'systems', words };
  },
  disagreements: (scene) => {
    const [best] = scene.records('conflict');
    const found = recordsNamed(scene, 'conflict')[0] ?? (best && best.score >= LEAST_FIT ? best : undefined);
    return found && 'id' in found.ref ? { kind: 'disagreements', conflicts: [found.ref.id] } : undefined;
  },
  documents: () => ({ kind: 'documents' }),
  sources: (scene) => {
    const { lines, goals, targets } = scene;
    const isMapping = lines.length > 0 && (has(scene, 'goals', 'targets', 'map') || goals.length > 0);
    const of = isMapping ? { kind: 'line-to-goals' as const, lines: [...lines] } : description(scene);
    return of && (lines.length + goals.length + targets.length > 0 || of.kind === 'describe')
      ? { kind: 'sources', of }
      : undefined;
  },
  help: () => ({ kind: 'help' }),
};

function aboutLine(
  { lines: [line, ...others] }: Scene,
  kind: 'role' | 'meeting' | 'winner',
): PlainQuery | undefined {
  return line === undefined || others.length > 0 ? undefined : { kind, line };
}

function byTopic(scene: Scene): PlainQuery | undefined {
  const [best] = scene.records('topic');
  const isTold = best && best.words.size > 1 && best.score >= LEAST_TOPIC;
  const found = recordsNamed(scene, 'topic')[0] ?? (isTold ? best : undefined);
  return found?.ref.kind === 'topic' ? { kind: 'meeting', line: found.ref.line } : undefined;
}

function byAward(scene: Scene): PlainQuery | undefined {
  const [found] = recordsNamed(scene, 'award');
  return found?.ref.kind === 'award' ? { kind: 'winner', line: found.ref.line } : undefined;
}

function meetingsAsked(scene: Scene): PlainQuery {
  const [organisation] = scene.organisations;
  const period = periodOf(scene);
  return {
    kind: 'meetings',
    ...(scene.lines.length > 0 && { lines: [...scene.lines] }),
    ...(organisation !== undefined && { organisation }),
    ...(period !== undefined && { period }),
  };
}

function winnersAsked(scene: Scene): PlainQuery | undefined {
  const isPlaced = scene.parse.tokens.some(({ text }) => CONTINENTS.has(text));
  return isPlaced && scene.countries.length === 0 ? undefined : winnersOf(scene);
}

function winnersOf({ lines, countries: [country], years: [year] }: Scene): PlainQuery {
  return {
    kind: 'winners',
    ...(lines.length > 0 && { lines: [...lines] }),
    ...(country !== undefined && { country }),
    ...(year !== undefined && { year }),
  };
}

function description(scene: Scene): PlainQuery | undefined {
  const { lines, goals, targets, entries, resolutions, editions } = scene;
  const subjects: Subject[] = [
    ...lines.map((code) => ({ kind: 'line' as const, code })),
    ...goals.map((number) => ({ kind: 'goal' as const, number })),
    ...targets.map((code) => ({ kind: 'target' as const, code })),
    ...entries,
    ...resolutions.map((id) => ({ kind: 'resolution' as const, id })),
  ];
  const named = subjects.length > 0 ? subjects : recordSubjects(scene);
  if (named.length > 0) return { kind: 'describe', subjects: named.slice(0, MOST) };
  const [id] = editions;
  return id === undefined ? undefined : { kind: 'describe', subjects: [{ kind: 'edition', id }] };
}

function recordSubjects(scene: Scene): readonly Subject[] {
  const found = (['system', 'source', 'resolution'] as const).flatMap((kind) => recordsNamed(scene, kind));
  return found
    .slice(0, 1)
    .flatMap(({ ref }: RecordMatch) =>
      ref.kind === 'system' || ref.kind === 'source' || ref.kind === 'resolution'
        ? [{ kind: ref.kind, id: ref.id }]
        : [],
    );
}
