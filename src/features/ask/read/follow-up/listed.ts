import type { PlainQuery, Query, Subject } from '../../query.js';
import { chooseIntent } from '../intents/choose.js';
import { ordinalBefore } from '../numbered-beside.js';
import { has, type Scene } from '../scene.js';

/** "What are the goals of the first one?", "the second of them": one of those that the last answer listed. */
export function oneOfListed(scene: Scene): Query | undefined {
  const { lines, goals, targets, entries, setting } = scene;
  if (!has(scene, 'that') || lines.length + goals.length + targets.length + entries.length > 0)
    return undefined;
  const place = placeIn(scene);
  const subject = place === undefined ? undefined : setting.listed?.()[place - 1];
  if (!subject) return undefined;
  const choice = chooseIntent({ ...scene, ...named(subject) });
  return choice && choice.rivals.length === 0
    ? choice.candidate.query
    : { kind: 'describe', subjects: [subject] };
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
  const isOnlyList = [...scene.cues].every((cue) => cue === 'list' || cue === 'that' || cue === 'filler');
  if (!has(scene, 'list') || !isOnlyList || scene.parse.mentions.length > 0) return undefined;
  if (previous.kind === 'count') return previous.of;
  return previous.kind === 'rank' ? behindRank(previous, scene) : undefined;
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
