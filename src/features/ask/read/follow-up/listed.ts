import type { PlainQuery, Query, Subject } from '../../query.js';
import { chooseIntent } from '../intents/choose.js';
import { ordinalBefore } from '../numbered-beside.js';
import { has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';

const MOST_TOKENS = 10;
const ONE: ReadonlySet<string> = new Set(['one', 'celui', 'celle']);

/** "What are the goals of the first one?", "the second of them": one of those that the last answer listed. */
export function oneOfListed(scene: Scene): Query | undefined {
  if (!pointsAtListed(scene)) return undefined;
  const place = placeIn(scene);
  const subject = place === undefined ? undefined : scene.setting.listed?.()[place - 1];
  if (!subject) return undefined;
  const choice = chooseIntent({ ...scene, ...named(subject) });
  return choice && choice.rivals.length === 0
    ? choice.candidate.query
    : { kind: 'describe', subjects: [subject] };
}

/** "The second one", "the first of them". */
export function pointsAtListed(scene: Scene): boolean {
  const { lines, goals, targets, entries } = scene;
  if (lines.length + goals.length + targets.length + entries.length > 0) return false;
  return placeIn(scene) !== undefined && (has(scene, 'that') || saysOne(scene));
}

/** An ordinal that no kind of thing follows. */
function saysOne({ parse }: Scene): boolean {
  if (parse.tokens.length > MOST_TOKENS || parse.mentions.length > 0) return false;
  return parse.tokens.some(({ text }) => ONE.has(text)) || parse.leftovers.length <= 1;
}

function placeIn({ parse, setting }: Scene): number | undefined {
  const places = parse.tokens.map((_, at) => ordinalBefore(parse.tokens, at, setting));
  return places.find((place) => place !== undefined);
}

function named(subject: Subject): Pick<Scene, 'lines' | 'goals' | 'targets' | 'entries'> {
  return {
    lines: subject.kind === 'line' ? [subject.code] : [],
    goals: subject.kind === 'goal' ? [subject.number] : [],
    targets: subject.kind === 'target' ? [subject.code] : [],
    entries: subject.kind === 'entry' ? [subject] : [],
  };
}

/** "List them" after a number, and after "which line names most targets", where what was counted is meant. */
export function listOf(previous: Query, scene: Scene): Query | undefined {
  if (scene.parse.mentions.length > 0 || scene.parse.leftovers.length > 0) return undefined;
  const asksToList = has(scene, 'list') && onlyDress(scene);
  if (previous.kind === 'count') return asksToList || isWhich(scene) ? previous.of : undefined;
  const isRank = previous.kind === 'rank' && (asksToList || asksBehind(previous, scene));
  return isRank ? behindRank(previous, scene) : undefined;
}

function onlyDress({ cues }: Scene, ...others: readonly CueClass[]): boolean {
  return [...cues].every(
    (cue) =>
      cue === 'list' ||
      cue === 'that' ||
      cue === 'describe' ||
      cue === 'and' ||
      cue === 'filler' ||
      others.includes(cue),
  );
}

/** "Which ones?", "and which are they?" after a number. */
function isWhich(scene: Scene): boolean {
  return scene.parse.tokens.length <= MOST_TOKENS && has(scene, 'that') && onlyDress(scene);
}

/** "Which lines are they?" after the goal that has most of them. */
function asksBehind({ of, by }: Extract<PlainQuery, { kind: 'rank' }>, scene: Scene): boolean {
  const counted = of === 'lines' ? by : 'lines';
  return has(scene, counted) && !has(scene, of) && onlyDress(scene, counted, 'map', 'serve');
}

function behindRank(previous: Extract<PlainQuery, { kind: 'rank' }>, { setting }: Scene): Query | undefined {
  const [first] = setting.listed?.() ?? [];
  const edition = previous.edition === undefined ? {} : { edition: previous.edition };
  switch (first?.kind) {
    case 'line':
      return {
        kind: 'line-to-goals',
        lines: [first.code],
        ...(previous.by === 'targets' && { detail: 'targets' as const }),
        ...edition,
      };
    case 'goal':
      return { kind: 'goal-to-lines', goals: [first.number], ...edition };
    case 'target':
      return { kind: 'target-to-lines', targets: [first.code], ...edition };
    default:
      return undefined;
  }
}
