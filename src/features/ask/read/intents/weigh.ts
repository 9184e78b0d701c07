import type { Subject } from '../../query.js';
import type { Mention, Strength } from '../entities/mention.js';
import type { Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import type { Candidate } from './intent.js';

/** What speaks for a reading, and what stands against it because the reading leaves it out. */
export interface Evidence {
  readonly supporting: number;
  readonly against: number;
}

/** Words of our field: each class says that the question is ours. */
const OURS: ReadonlySet<CueClass> = new Set([
  'goals',
  'targets',
  'lines',
  'map',
  'indicator',
  'outcome',
  'objective',
  'question',
  'pillar',
  'focusLevel',
  'connect',
  'recommendation',
  'resolution',
  'edition',
  'matrix',
  'phase',
  'deadline',
  'meeting',
  'winner',
  'role',
  'both',
  'compare',
  'difference',
  'why',
  'closes',
  'submit',
  'help',
  'document',
]);
const HALF: ReadonlySet<CueClass> = new Set([
  'serve',
  'cover',
  'affect',
  'who',
  'describe',
  'most',
  'fewest',
  'howMany',
  'when',
  'event',
  'not',
]);
/** Said in any sentence: leaving them out costs nothing. */
const FREE: ReadonlySet<CueClass> = new Set([
  'filler',
  'greeting',
  'thanks',
  'describe',
  'list',
  'recency',
  'and',
  'that',
  'only',
  'this',
  'itu',
  'how',
  'assist',
]);
/** "In the year 2022": beside a date, the unit says nothing more. */
const UNITS: ReadonlySet<CueClass> = new Set(['year', 'month', 'day']);
const WORTH: Readonly<Record<Strength, number>> = { code: 2, name: 1.5, partial: 1, weak: 0.6 };
/** Share of what speaks for a reading that may stand against it. */
const SHARE = 0.5;

export function evidenceFor(scene: Scene, candidate: Candidate): Evidence {
  const { takes = [] } = candidate;
  const used = scene.parse.mentions.filter((mention) => isUsed(mention, candidate));
  const mentioned = Math.min(
    4,
    used.reduce((sum, { strength }) => sum + WORTH[strength], 0),
  );
  const cued = [...scene.cues]
    .filter((cue) => takes.includes(cue))
    .reduce((sum, cue) => sum + worthOf(cue), 0);
  return {
    supporting: mentioned + cued + impliedBy(scene) + (candidate.evidence ?? 0),
    against: leftOut(scene, candidate) + scene.parse.mentions.filter((one) => !isUsed(one, candidate)).length,
  };
}

/** What a follow-up is about was named before, in another text. */
function impliedBy({ parse, lines, goals, targets, entries }: Scene): number {
  const isImplied =
    parse.mentions.length === 0 && lines.length + goals.length + targets.length + entries.length > 0;
  return isImplied ? 1.5 : 0;
}

/** A year that a reading has no place for makes it the answer to another question. */
export function leavesOutYear({ parse }: Scene, candidate: Candidate): boolean {
  return parse.mentions.some(
    (mention) => mention.found.some(({ kind }) => kind === 'year') && !isUsed(mention, candidate),
  );
}

/** Enough speaks for it, and little against. */
export function isEnough({ supporting, against }: Evidence, { query, words }: Candidate): boolean {
  // What a code stands for is hardly ever asked amid other words.
  const isCatchAll = query.kind === 'describe' && words === undefined && query.subjects.every(isNode);
  return supporting >= 0.9 && against <= supporting * (isCatchAll ? SHARE / 2 : SHARE);
}

function isNode({ kind }: Subject): boolean {
  return kind === 'line' || kind === 'goal' || kind === 'target';
}

function worthOf(cue: CueClass): number {
  if (OURS.has(cue)) return 1;
  return HALF.has(cue) ? 0.5 : 0;
}

/** Records were found by their names, with the year in mind. */
function isRecord(kind: Candidate['query']['kind']): boolean {
  return [
    'event',
    'calendar',
    'process',
    'describe',
    'recommendations',
    'resolutions',
    'rules',
    'disagreements',
  ].includes(kind);
}

/** A place, a date or a country counts only for a query that has something of the kind. */
function isUsed({ found, start, end }: Mention, { query, words }: Candidate): boolean {
  const text = JSON.stringify(query);
  return found.some((one) => {
    switch (one.kind) {
      case 'zone':
        return text.includes('"zone"') || text.includes('"country"') || words !== undefined;
      case 'days':
        return text.includes('"period"') || text.includes('"at"') || words !== undefined || end - start > 2;
      case 'year':
        return (
          text.includes(String(one.year)) ||
          words?.has(String(one.year)) === true ||
          isDated(query.kind) ||
          (isRecord(query.kind) && (query.kind !== 'describe' || words !== undefined))
        );
      case 'language':
        return true;
      case 'country':
        return text.includes('"country"') || words !== undefined;
      default:
        return true;
    }
  });
}

function isDated(kind: Candidate['query']['kind']): boolean {
  return kind === 'compare-editions' || kind === 'figures';
}

/** Words of no use to the reading: unknown ones, content of records, and cues that its kind of question has no place for. */
function leftOut(
  { parse, cues, setting, years, days }: Scene,
  { takes = [], words = new Set() }: Candidate,
): number {
  const isDated = years.length + days.length > 0;
  const unknown = parse.leftovers
    .filter(({ stem }) => !words.has(stem))
    .reduce((sum, { text, kind }) => sum + weightOf(text, kind, setting.language), 0);
  const glosses = parse.glosses.filter(
    ({ english, isCue }) => !isCue && !english.some((stem) => words.has(stem)),
  ).length;
  const unused = [...cues].filter(
    (cue) => !takes.includes(cue) && !FREE.has(cue) && !(isDated && UNITS.has(cue)),
  ).length;
  return unknown + glosses * 0.7 + unused * 0.5;
}

function weightOf(text: string, kind: 'word' | 'number', language: string): number {
  if (language === 'zh' && text.length === 1) return 0.25;
  if (kind === 'number') return 0.6;
  return text.length <= 2 ? 0.3 : 1;
}
