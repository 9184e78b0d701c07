import type { Query } from '../../query.js';
import type { Found } from '../entities/mention.js';
import type { Cue } from '../parse.js';
import { cuesOf, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { type Candidate, editionOf, has, type Intent, isMappingOnly } from './intent.js';

const TAKES: readonly CueClass[] = [
  'goals',
  'targets',
  'lines',
  'map',
  'serve',
  'cover',
  'affect',
  'assist',
  'who',
  'both',
  'not',
  'none',
  'only',
  'and',
  'describe',
  'list',
  'recency',
  'edition',
  'matrix',
  'that',
  'between',
];

const OR: ReadonlySet<string> = new Set(['or', 'ou', 'o', 'u', 'или', '或', '或者', 'أو', 'او']);

interface Placed<Value> {
  readonly value: Value;
  readonly at: number;
  readonly end: number;
}

function placed<Value>(
  { parse }: Scene,
  pick: (found: Found) => Value | undefined,
): readonly Placed<Value>[] {
  return parse.mentions.flatMap(({ found, start, end }) =>
    found.flatMap((one) => {
      const value = pick(one);
      return value === undefined ? [] : [{ value, at: start, end }];
    }),
  );
}

const lineAt = (found: Found) => (found.kind === 'line' ? found.code : undefined);
const goalAt = (found: Found) => (found.kind === 'goal' ? found.number : undefined);
const targetAt = (found: Found) => (found.kind === 'target' ? found.code : undefined);

/** Where the negation stands; what follows it is left out. */
function negationAt(scene: Scene): number | undefined {
  return cuesOf(scene, 'not', 'none')[0]?.at;
}

/** "Lines that map to both SDG 4 and 5", "to SDG 9 but not SDG 4", "which lines leave SDG 14 out". */
export const linesBy: Intent = {
  takes: TAKES,
  read(scene) {
    const named = scene.goals.length + scene.targets.length;
    if (scene.lines.length > 0 || named === 0 || !isMappingOnly(scene)) return undefined;
    const isSet = has(scene, 'both') || has(scene, 'not', 'none') || saysAndTwice(scene);
    if (!isSet || (has(scene, 'targets') && !has(scene, 'lines', 'who'))) return undefined;
    if (!has(scene, 'lines', 'who', 'map', 'serve', 'cover', 'affect')) return undefined;
    if (!has(scene, 'not', 'none') && named < 2) return undefined;
    const split = (at: number) => at > (negationAt(scene) ?? Number.POSITIVE_INFINITY);
    const goals = placed(scene, goalAt).filter(({ value }) => scene.goals.includes(value));
    const targets = placed(scene, targetAt);
    const nodes = (negated: boolean) => ({
      goals: unique(goals.filter(({ at }) => split(at) === negated).map(({ value }) => value)),
      targets: unique(targets.filter(({ at }) => split(at) === negated).map(({ value }) => value)),
    });
    const all = nodes(false);
    const none = nodes(true);
    // "SDG 14: which lines do not serve it" names the goal before the negation, and nothing after it.
    const isBefore = has(scene, 'not', 'none') && none.goals.length + none.targets.length === 0;
    const empty = { goals: [], targets: [] };
    const query: Query = isBefore
      ? { kind: 'lines-by', all: empty, none: all, ...editionOf(scene) }
      : { kind: 'lines-by', all, none, ...editionOf(scene) };
    return { query, score: 0.97 };
  },
};

/** "И ЦУР 1, и ЦУР 9", "et l'ODD 1 et l'ODD 9": both of them. */
function saysAndTwice({ parse, goals, targets, setting }: Scene): boolean {
  const words = setting.language === 'ru' ? ['и'] : setting.language === 'fr' ? ['et'] : [];
  const [first] = parse.mentions.filter(({ found }) =>
    found.some(({ kind }) => kind === 'goal' || kind === 'target'),
  );
  const isBefore = first !== undefined && words.includes(parse.tokens[first.start - 1]?.text ?? '');
  return isBefore && goals.length + targets.length > 1;
}

/** "Targets C2 and C6 share", "SDGs C2 does not touch", "targets C4 has and C6 lacks", "goals no line names". */
export const mappedSet: Intent = {
  takes: TAKES,
  read(scene) {
    if (scene.targets.length > 0 || !isMappingOnly(scene)) return undefined;
    const isNegated = has(scene, 'not', 'none');
    const { lines } = scene;
    if (lines.length === 0) return isNegated ? untouchedByAny(scene) : undefined;
    if (lines.length === 1 && saysAlone(scene)) return ofThatAlone(scene);
    if (lines.length === 1 && (!isNegated || isException(scene))) return undefined;
    const isAny = lines.length > 1 && !isNegated && saysOr(scene) && has(scene, 'goals', 'targets');
    if (isAny) return candidate(scene, 'any', lines);
    if (lines.length > 1 && !isNegated && !has(scene, 'both')) return undefined;
    if (lines.length === 1 && !has(scene, 'goals', 'targets', 'map', 'serve', 'cover', 'affect'))
      return undefined;
    const op = lines.length === 1 ? 'none' : opOf(scene);
    // "What goals and targets do C2 and C5 share": the comparison has both.
    if (op === 'shared' && sharesBoth(scene))
      return { query: { kind: 'compare', lines: [...lines], ...editionOf(scene) }, score: 0.975 };
    const ordered = op === 'first-only' ? withNegatedLast(scene) : lines;
    return candidate(scene, op, ordered);
  },
};

const ALONE =
  /\b(?:only|solely) <|> (?:alone|only)\b|no other (?:action )?line|seule?(?:ment)? <|solo <|\b(?:только|лишь) <|(?:只有|仅有?) ?<|فقط/;

/** "Which targets does only C4 name", "named by C4 alone", "no other line than C5". */
function saysAlone({ parse }: Scene): boolean {
  const [mention] = parse.mentions.filter(({ found }) => found.some(({ kind }) => kind === 'line'));
  if (!mention) return false;
  const text = parse.tokens
    .map((token, at) =>
      at < mention.start || at >= mention.end ? token.text : at === mention.start ? '<>' : '',
    )
    .filter(Boolean)
    .join(' ');
  return ALONE.test(text);
}

/** What one line has and no other: the first of all lines that are ranked. */
function ofThatAlone(scene: Scene): Candidate | undefined {
  const [line = ''] = scene.lines;
  if (!has(scene, 'goals', 'targets') || scene.setting.previous !== undefined) return undefined;
  const others = scene.setting.vocabulary.lines
    .filter(({ code, category }) => category !== null && code !== line)
    .map(({ code }) => code);
  return candidate(scene, 'first-only', [line, ...others]);
}

function sharesBoth(scene: Scene): boolean {
  const { lines, goals, parse } = scene;
  const saysGoals = has(scene, 'goals') || parse.tokens.some(({ stem }) => stem === 'goal' || stem === 'sdg');
  return saysGoals && has(scene, 'targets') && goals.length === 0 && lines.length <= 5;
}

function candidate(
  scene: Scene,
  op: 'none' | 'shared' | 'first-only' | 'any',
  lines: readonly string[],
): Candidate {
  const isAboutTargets = has(scene, 'targets') || (!has(scene, 'goals') && op !== 'none');
  return {
    query: {
      kind: 'mapped-set',
      what: isAboutTargets ? 'targets' : 'goals',
      op,
      lines: [...lines],
      ...(scene.goals.length > 0 ? { goals: [...scene.goals] } : {}),
      ...editionOf(scene),
    },
    score: 0.97,
  };
}

/** "In C9 or in C2, either of them": a word of each language between the names of two lines. */
function saysOr(scene: Scene): boolean {
  const [first, second] = placed(scene, lineAt);
  if (!first || !second) return false;
  return scene.parse.tokens.slice(first.end, second.at).some(({ text }) => OR.has(text));
}

/** "Which SDGs except 9" does not ask for what is left out. */
function isException({ goals, parse, cues }: Scene): boolean {
  return parse.leftovers.some(({ kind }) => kind === 'number') || (goals.length > 0 && !cues.has('targets'));
}

/** "Goals no line touches", "targets under SDG 9 that nobody covers". */
function untouchedByAny(scene: Scene): Candidate | undefined {
  if (!has(scene, 'goals', 'targets')) return undefined;
  const isAnyLine = has(scene, 'none') || has(scene, 'lines');
  if (!isAnyLine) return undefined;
  const what = has(scene, 'targets') ? 'targets' : 'goals';
  if (what === 'goals' && scene.goals.length > 0) return undefined;
  const goals = scene.goals.length > 0 ? { goals: [...scene.goals] } : {};
  return {
    query: { kind: 'mapped-set', what, op: 'none', lines: [], ...goals, ...editionOf(scene) },
    score: 0.96,
  };
}

/** "In neither C2 nor C5" names none of them; else what the first has and the others lack. */
function opOf(scene: Scene): 'none' | 'shared' | 'first-only' {
  if (!has(scene, 'not', 'none')) return 'shared';
  return has(scene, 'none') && !has(scene, 'not') ? 'none' : 'first-only';
}

/** The line that the negation belongs to stands last: "C4 has and C6 lacks", "C6 does not have that C4 has". */
function withNegatedLast(scene: Scene): readonly string[] {
  const [first, ...others] = placed(scene, lineAt);
  const [negation] = cuesOf(scene, 'not', 'none');
  if (!first || !negation || others.length === 0) return scene.lines;
  const second = others[0];
  const isFirst =
    second !== undefined &&
    !(negation.at < second.at && followsConjunction(scene, negation)) &&
    belongsToFirst(first, second, negation);
  return isFirst ? [...scene.lines.slice(1), first.value] : scene.lines;
}

/** "In C6 but not in C5": after a conjunction, what follows is negated. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'but and yet mais et pero sino y e но а и 但 而 لكن ولكن و'.split(' '),
);

function followsConjunction(scene: Scene, { at }: Cue): boolean {
  const { tokens } = scene.parse;
  return [tokens[at], tokens[at - 1]].some((token) => token !== undefined && CONJUNCTIONS.has(token.text));
}

function belongsToFirst(first: Placed<string>, second: Placed<string>, { at, length }: Cue): boolean {
  const before = at - first.end;
  const after = second.at - (at + length);
  return before >= 0 && after >= 0 && before < after;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
