import type { Query, Subject } from '../../query.js';
import { normalise } from '../normalise.js';
import type { RecordMatch, RecordRef } from '../records.js';
import { has, type Scene } from '../scene.js';
import { sectorIn } from '../sectors.js';
import { tokenise } from '../tokens.js';
import type { CueClass } from '../words/table.js';
import { namesSomething } from './event.js';
import type { Candidate, Intent } from './intent.js';
import { searchWords } from './search-words.js';

/** Words that may stand in a question about a record. */
export const SAID: readonly CueClass[] = [
  'describe',
  'list',
  'itu',
  'organisation',
  'recency',
  'document',
  'system',
  'entry',
  'event',
  'meeting',
  'meetingDetail',
  'winner',
  'winnerDetail',
  'submit',
  'matrix',
  'figure',
  'phase',
  'deadline',
  'studyGroup',
  'connect',
  'recommendation',
  'resolution',
  'pillar',
  'serve',
  'cover',
  'map',
  'affect',
  'goals',
  'targets',
  'lines',
  'that',
  'and',
  'who',
  'how',
  'published',
  'approved',
  'draft',
  'new',
  'indicator',
  'outcome',
  'assist',
  'rules',
  'happens',
  'opens',
  'since',
  'year',
  'month',
  'week',
  'this',
  'last',
  'both',
  'edition',
  'question',
  'during',
  'past',
];

const LEAST_FIT = 0.55;
/** A name that is all there. */
const SURE_FIT = 0.95;

export function bestRecord(scene: Scene, least: number, kind: RecordRef['kind']): RecordMatch | undefined {
  const [first] = scene.records(kind);
  return first && first.score >= least && first.coverage >= 0.45 && namesSomething(first.words)
    ? first
    : undefined;
}

/** "How many people are offline", "Stocktaking entries", "hackathon participants 2022". */
export const figures: Intent = {
  takes: [
    ...SAID.filter((cue) => cue !== 'rules' && cue !== 'who'),
    'howMany',
    'most',
    'both',
    'difference',
    'where',
    'after',
    'before',
    'today',
    'closes',
    'when',
  ],
  read(scene): Candidate | undefined {
    const isNumber = has(scene, 'howMany', 'figure');
    const found = scene.records('figure').filter(({ score }) => score >= (isNumber ? 0.5 : 0.66));
    const [first] = found;
    // What is ranked by a number is no number.
    if (has(scene, 'most', 'fewest') && first?.ref.kind === 'figure' && KIND_FIGURES.has(first.ref.key))
      return undefined;
    if (!first || first.coverage < (isNumber ? 0.42 : 0.6) || isAboutCodes(scene)) return undefined;
    if (!saysMoreThanNames(scene, first) || onlySaysKinds(scene, first)) return undefined;
    // One word alone may be of anything: a country is asked for more often than how many there were.
    if (!namesSomething(first.words) || (!isNumber && first.words.size < 2)) return undefined;
    if (isOfAnotherYear(scene, first)) return undefined;
    const named = found
      .filter(({ score, recall, words }) => first.score - score < 0.03 || (recall > 0.99 && words.size > 1))
      .flatMap(({ ref }) => (ref.kind === 'figure' ? [ref.key] : []))
      .slice(0, 4);
    const keys = asksForSeveral(scene) ? withSiblings(scene, named) : named;
    return {
      query: { kind: 'figures', keys },
      score: (isNumber ? 0.88 : 0.72) + first.score * 0.1,
      words: first.words,
      evidence: first.score * 4,
    };
  },
};

/** Submissions of 2023 are not on record: what else there is for that year is no answer, where those of others fit better. */
function isOfAnotherYear({ setting, content, years }: Scene, { score }: RecordMatch): boolean {
  if (years.length === 0) return false;
  const [best] = setting.find([...content], []).get('figure') ?? [];
  return best !== undefined && best.score > score + 0.1;
}

/** "How many participants, and from how many countries?" */
function asksForSeveral({ parse }: Scene): boolean {
  return (
    parse.cues.some(({ cue }) => cue === 'and') ||
    parse.cues.filter(({ cue }) => cue === 'howMany').length > 1
  );
}

/** Figures on the same thing, whose labels begin alike: hackathon participants, hackathon countries. */
function withSiblings({ setting }: Scene, keys: readonly string[]): string[] {
  const { figures } = setting.vocabulary;
  const firstOf = (label: string) => tokenise(normalise(label))[0]?.stem;
  const own = figures.find(({ key }) => key === keys[0]);
  const alike = figures.filter(
    ({ topic, label }) => own && topic === own.topic && firstOf(label) === firstOf(own.label),
  );
  return [...new Set([...keys, ...alike.map(({ key }) => key)])].slice(0, 5);
}

/** How many lines, goals and targets there are. */
const KIND_FIGURES: ReadonlySet<string> = new Set(['action_lines', 'sdgs', 'sdg_targets']);
const KIND_WORDS: ReadonlySet<string> = new Set(['target', 'sdg', 'line', 'goal', 'action', 'indicator']);

/** "How many targets has e-science": what is counted is no figure of its own. */
function onlySaysKinds({ lines, goals, targets }: Scene, { words }: RecordMatch): boolean {
  return lines.length + goals.length + targets.length > 0 && [...words].every((word) => KIND_WORDS.has(word));
}

function isAboutCodes({ lines, goals, targets, entries, parse }: Scene): boolean {
  const isCode = parse.mentions.some(
    ({ strength, found }) =>
      strength === 'code' &&
      found.some(({ kind }) => kind === 'line' || kind === 'goal' || kind === 'target'),
  );
  return (
    isCode ||
    lines.length + goals.length > 1 ||
    targets.length > 0 ||
    entries.some((entry) => entry.kind === 'recommendation' || entry.code.startsWith('Connect 2030 goal'))
  );
}

/** "What is WSIS Stocktaking", "explain the Hackathon", "A/RES/70/125", "the four-year report". */
export const describeRecord: Intent = {
  takes: [
    ...SAID,
    'where',
    'source',
    'when',
    'why',
    'act',
    'status',
    'revised',
    'recency',
    'allowed',
    'between',
    'howMany',
    'winner',
    'winnerDetail',
  ],
  read(scene): readonly Candidate[] {
    const [resolution] = scene.resolutions;
    if (resolution !== undefined)
      return [candidate([{ kind: 'resolution', id: resolution }], 0.95, undefined)];
    if (isAboutCodes(scene)) return [];
    // When and where something is in a year is for the calendar to say.
    if (scene.years.length > 0 && has(scene, 'when', 'where')) return [];
    const [system] = scene.records('system');
    const isDated = (scene.records('event')[0]?.score ?? 0) >= 0.6;
    const isNamed = system !== undefined && system.score >= SURE_FIT && !isDated;
    const isAsked =
      has(scene, 'describe', 'list', 'where', 'source', 'document', 'act') ||
      isNamed ||
      scene.parse.cues.length <= 2;
    if (!isAsked) return [];
    const matches = [
      bestRecord(scene, LEAST_FIT, 'system'),
      bestRecord(scene, asksForAddress(scene) ? 0.38 : 0.72, 'source'),
      has(scene, 'resolution', 'document') ? bestRecord(scene, 0.6, 'resolution') : undefined,
    ];
    return matches.flatMap((match) => {
      const subject = match && saysMoreThanNames(scene, match) ? subjectOf(match.ref) : undefined;
      return match && subject
        ? [candidate([subject], Math.min(0.99, baseScore(scene, subject) + match.score * 0.1), match)]
        : [];
    });
  },
};

function baseScore(scene: Scene, { kind }: Subject): number {
  if (has(scene, 'howMany')) return 0.74;
  return kind === 'source' && asksForAddress(scene) ? 0.93 : 0.8;
}

/** "The link to the report", "its web address": documents have one. */
function asksForAddress({ parse }: Scene): boolean {
  return parse.tokens.some(({ stem }) =>
    ['url', 'link', 'address', 'website', 'lien', 'enlace', 'ссылк'].includes(stem),
  );
}

const NAMED_OTHERWISE: ReadonlySet<string> = new Set([
  'line',
  'goal',
  'target',
  'entry',
  'edition',
  'missing',
  'recommendation',
  'resolution',
]);

/** "Cybersecurity" is the line, though a record has the word in its name, too. */
function saysMoreThanNames({ parse }: Scene, { words }: RecordMatch): boolean {
  const named = parse.mentions
    .filter(({ found }) => found.some(({ kind }) => NAMED_OTHERWISE.has(kind)))
    .flatMap(({ start, end }) => parse.tokens.slice(start, end).map(({ stem }) => stem));
  const telling = [...words].filter((word) => word !== 'number' && word !== 'figure');
  return named.length === 0 || telling.some((word) => !named.includes(word));
}

function candidate(subjects: Subject[], score: number, match: RecordMatch | undefined): Candidate {
  return {
    query: { kind: 'describe', subjects },
    score,
    ...(match && { words: match.words, evidence: match.score * 4 }),
  };
}

function subjectOf(ref: RecordRef): Subject | undefined {
  if (ref.kind === 'system' || ref.kind === 'source' || ref.kind === 'resolution')
    return { kind: ref.kind, id: ref.id };
  return undefined;
}

const STATUSES = { new: 'new', revised: 'revised', amendment: 'amendment' } as const;
const STAGES = { underApproval: 'under approval', published: 'under publication', draft: 'draft' } as const;

/** "New Recommendations on C5", "Recs about quantum", "which texts of C2 are still under approval". */
export const recommendations: Intent = {
  takes: [...SAID, 'amendment', 'revised', 'underApproval', 'status', 'only', 'where', 'howMany'],
  read(scene): Candidate | undefined {
    const status = Object.entries(STATUSES).find(([cue]) => scene.cues.has(cue as CueClass))?.[1];
    const stage = Object.entries(STAGES).find(([cue]) => scene.cues.has(cue as CueClass))?.[1];
    const isNamed = has(scene, 'recommendation', 'amendment', 'underApproval') || isOfSector(scene);
    const [line] = scene.lines;
    const isListed = status !== undefined || stage !== undefined;
    if (!isNamed && !(isListed && line !== undefined)) return undefined;
    // Which study group approved a text is not what the lists are by.
    if (has(scene, 'studyGroup')) return undefined;
    // "Water" is a word to look for; SDG 6 is not.
    const isOfGoal = scene.goals.length > 0 && scene.weakest !== 'weak';
    if (scene.entries.some(({ kind }) => kind === 'recommendation') || isOfGoal) return undefined;
    const words = searchWords(scene);
    const isLineName = scene.parse.mentions.some(
      ({ found, strength }) => strength !== 'code' && found.some(({ kind }) => kind === 'line'),
    );
    const isByWords = words !== undefined && !(line !== undefined && isLineName && isAllName(scene));
    return {
      query: {
        kind: 'recommendations',
        ...(line === undefined || (isByWords && isLineName) ? {} : { line }),
        ...(isByWords && words ? { words } : {}),
        ...(status === undefined ? {} : { status }),
        ...(stage === undefined ? {} : { stage }),
        ...bodyOf(scene),
      },
      score: 0.94,
      words: new Set(scene.content),
      evidence: isByWords ? 2.5 : 2,
    };
  },
};

/** "Anything from ITU-T on batteries". */
function isOfSector(scene: Scene): boolean {
  const isOther = has(scene, 'question', 'outcome', 'studyGroup', 'role', 'meeting', 'objective', 'event');
  return (
    bodyOf(scene).body !== undefined &&
    !isOther &&
    scene.parse.leftovers.length + scene.parse.glosses.length > 0
  );
}

/** Only the line's name is left: "amendments listed for cybersecurity". */
function isAllName({ parse }: Scene): boolean {
  return parse.leftovers.length === 0 && parse.glosses.every(({ isCue }) => isCue);
}

function bodyOf({ parse }: Scene): { readonly body?: 'ITU-T' | 'ITU-R' } {
  const sector = sectorIn(parse.tokens);
  return sector === 'T' || sector === 'R' ? { body: `ITU-${sector}` } : {};
}

/** "Resolutions on gender", "which UNGA resolution created World Information Society Day". */
export const resolutions: Intent = {
  takes: [...SAID, 'where', 'act', 'source', 'opens'],
  read(scene): Candidate | undefined {
    if (!has(scene, 'resolution') || scene.resolutions.length > 0 || scene.targets.length > 0)
      return undefined;
    const named = scene.records('resolution').filter(({ score }) => score >= 0.42);
    const top = named.filter(({ score }) => (named[0]?.score ?? 0) - score < 0.03).slice(0, 3);
    const subjects = top.flatMap(({ ref }) => subjectOf(ref) ?? []);
    const isList = scene.parse.tokens.some(({ text }) => text === 'resolutions');
    if (subjects.length > 0 && !isList)
      return {
        query: { kind: 'describe', subjects },
        score: 0.935,
        words: top[0]?.words ?? new Set(),
        evidence: 2.5,
      };
    const words = searchWords(scene);
    if (words === undefined && !isList && !has(scene, 'list')) return undefined;
    return {
      query: { kind: 'resolutions', ...(words === undefined ? {} : { words }) },
      score: 0.93,
      words: new Set(scene.content),
      evidence: 2.5,
    };
  },
};

/** A query about the events, systems and figures whose name is all there is: "OCP", "WSIS Forum 2023". */
export const bareRecord: Intent = {
  takes: SAID,
  read(scene): Candidate | undefined {
    if (isAboutCodes(scene) || has(scene, 'howMany', 'resolution')) return undefined;
    const [event] = scene.records('event');
    if (!event || event.score < 0.8 || event.ref.kind !== 'event') return undefined;
    const query: Query = { kind: 'event', events: [event.ref.id], ask: 'when' };
    return { query, score: 0.7 + event.score * 0.1, words: event.words, evidence: event.score * 4 };
  },
};
