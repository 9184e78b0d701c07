import { goalOfTarget } from '../../../shared/codes.js';
import type { Missing, Subject } from '../query.js';
import type { Found, Mention, Strength } from './entities/mention.js';
import type { Parse } from './parse.js';
import type { Vocabulary } from './vocabulary.js';
import type { CueClass } from './words/table.js';

type Entry = Extract<Subject, { kind: 'entry' | 'recommendation' }>;

/** A parse sorted by what intents ask of it. Codes appear once, in the order they were typed. */
export interface Scene {
  readonly parse: Parse;
  readonly lines: readonly string[];
  readonly goals: readonly number[];
  readonly targets: readonly string[];
  readonly entries: readonly Entry[];
  readonly editions: readonly string[];
  readonly missing: readonly Missing[];
  /** Missing codes that surely are codes: with "line", "SDG" or the like before them. */
  readonly surelyMissing: readonly Missing[];
  readonly years: readonly number[];
  readonly cues: ReadonlySet<CueClass>;
  /** The least sure mention there is. */
  readonly weakest: Strength;
  /** Every word is understood. */
  readonly isUnderstood: boolean;
}

const ORDER: readonly Strength[] = ['code', 'name', 'partial', 'weak'];

export function sceneOf(parse: Parse): Scene {
  const found = parse.mentions.flatMap((mention) => mention.found);
  const targets = unique(found.flatMap((one) => (one.kind === 'target' ? [one.code] : [])));
  const goals = unique(found.flatMap((one) => (one.kind === 'goal' ? [one.number] : [])));
  return {
    parse,
    lines: unique(found.flatMap((one) => (one.kind === 'line' ? [one.code] : []))),
    goals: withoutParents(goals, targets),
    targets,
    entries: uniqueBy(
      found.filter((one): one is Entry => one.kind === 'entry' || one.kind === 'recommendation'),
      (entry) => JSON.stringify(entry),
    ),
    editions: unique(found.flatMap((one) => (one.kind === 'edition' ? [one.id] : []))),
    missing: missingIn(parse.mentions),
    surelyMissing: missingIn(parse.mentions.filter((mention) => mention.strength === 'code')),
    years: unique(found.flatMap((one) => (one.kind === 'year' ? [one.year] : []))),
    cues: new Set(parse.cues.map((cue) => cue.cue)),
    weakest:
      ORDER[Math.max(0, ...parse.mentions.map((mention) => ORDER.indexOf(mention.strength)))] ?? 'code',
    isUnderstood: parse.leftovers.length === 0,
  };
}

/** `SDG 9 (9.c)`: the goal only says where the target belongs. */
function withoutParents(goals: readonly number[], targets: readonly string[]): readonly number[] {
  const parents = new Set(targets.map(goalOfTarget));
  return goals.length > 0 && goals.every((goal) => parents.has(goal)) ? [] : goals;
}

function missingIn(mentions: readonly Mention[]): readonly Missing[] {
  const all = mentions.flatMap((mention) => mention.found);
  const missing = all.filter((one: Found) => one.kind === 'missing').map((one) => one.missing);
  return uniqueBy(missing, ({ kind, code }) => `${kind} ${code}`);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

/**
 * Settles years that stand alone: beside a mapping they name its edition; beside a meeting or a prize they must
 * be the year that is on record. A year that is neither leaves the question not understood.
 */
export function withYears(scene: Scene, vocabulary: Vocabulary): Scene {
  if (scene.years.length === 0) return scene;
  const [year] = scene.years;
  const rejected: Scene = { ...scene, isUnderstood: false };
  if (scene.years.length > 1 || year === undefined) return rejected;
  if (scene.cues.has('winner') || scene.cues.has('meeting')) {
    return yearsOnRecord(scene, vocabulary).has(year) ? scene : rejected;
  }
  const edition = vocabulary.editions.find((candidate) => candidate.year === year);
  if (!edition || scene.editions.length > 0) return rejected;
  if (scene.cues.has('role')) return edition.id === vocabulary.defaultEdition.id ? scene : rejected;
  const isMapping = scene.cues.has('map') || scene.cues.has('goals') || scene.cues.has('targets');
  const isReverse = scene.lines.length === 0 && (scene.cues.has('lines') || scene.cues.has('cover'));
  return isMapping || isReverse ? { ...scene, editions: [edition.id] } : rejected;
}

function yearsOnRecord({ lines, cues }: Scene, vocabulary: Vocabulary): ReadonlySet<number> {
  if (cues.has('winner')) {
    return new Set(lines.flatMap((line) => vocabulary.awardsOf(line).map((award) => award.year)));
  }
  const meetings = lines.flatMap((line) => vocabulary.meetingsOf(line));
  return new Set(meetings.map((meeting) => Number(String(meeting.date ?? '').slice(0, 4))));
}
