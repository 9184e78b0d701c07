import type { Period } from '../../queries/calendar.js';
import { cuesOf, has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { eventsNamed, settleYear, TIME } from './event.js';
import { type Candidate, type Intent, zoneOf } from './intent.js';
import { namedDays, periodOf } from './periods.js';
import { processOf } from './processes.js';

/** Kinds of calendar entries by the words for them. */
const KINDS: Readonly<Record<string, string>> = {
  workshop: 'workshop',
  webinar: 'workshop',
  training: 'workshop',
  seminar: 'workshop',
  meeting: 'meeting',
  conference: 'meeting',
  symposium: 'meeting',
  forum: 'forum',
  summit: 'forum',
  milestone: 'milestone',
  observance: 'observance',
  report: 'report',
  publication: 'report',
};
const TIME_WORDS: readonly CueClass[] = [
  'next',
  'last',
  'coming',
  'past',
  'happens',
  'deadline',
  'closes',
  'opens',
  'event',
  'meeting',
  'today',
  'tomorrow',
  'yesterday',
  'this',
  'before',
  'after',
  'during',
];

/** "What is due this week", "what is on in May 2022", "the next meeting", "past workshops on C6", "before the Forum". */
export const calendar: Intent = {
  takes: [...TIME, 'system'],
  read(scene): Candidate | undefined {
    if (!mayBeOfDates(scene)) return undefined;
    const around = aroundEvent(scene);
    const isBesideEvent = scene.days.length > 0 && eventsNamed(scene).length > 0;
    const period =
      around?.period ?? (isBesideEvent ? namedDays(scene) : periodOf(scene)) ?? openPeriod(scene);
    if (period === undefined) return undefined;
    const kinds = around === undefined ? kindsOf(scene) : [];
    if (isOpen(period) && kinds.length === 0 && isAside(scene)) return undefined;
    const words = wordsOf(scene, around?.words);
    const process = processOf(scene);
    const isAsked =
      around !== undefined ||
      has(scene, 'happens', 'deadline', 'closes', 'opens', 'event', 'coming', 'when', 'list', 'describe') ||
      kinds.length > 0;
    if (!isAsked && scene.cues.size > 0 && !has(scene, 'next', 'last')) return undefined;
    return {
      query: {
        kind: 'calendar',
        show: showOf(scene),
        period,
        ...withKinds(kinds, process),
        ...(scene.lines.length > 0 ? { lines: scene.lines.slice(0, 5) } : {}),
        ...(words === undefined || process ? {} : { words }),
        ...(process === undefined ? {} : { process }),
        ...pickOf(scene, period),
        ...zoneOf(scene),
      },
      score: words === undefined || process !== undefined ? 0.9 : 0.82,
      words: around?.words ?? new Set(scene.content),
      evidence: 2 + (scene.days.length > 0 ? 1 : 0),
    };
  },
};

/** The meetings of a process are its phases. */
function withKinds(kinds: readonly string[], process: string | undefined): { readonly kinds?: string[] } {
  const isOfPhases = process !== undefined && kinds.includes('meeting');
  return kinds.length === 0 || isOfPhases ? {} : { kinds: [...kinds] };
}

function isOpen({ kind }: Period): boolean {
  return kind === 'coming' || kind === 'past';
}

/** "One last question", "the director is waiting": in a longer text, such a word alone asks for no date. */
function isAside(scene: Scene): boolean {
  const isOfDates = has(scene, 'event', 'meeting', 'deadline', 'phase', 'closes', 'opens', 'happens', 'when');
  return scene.parse.tokens.length > 6 && !isOfDates;
}

function mayBeOfDates(scene: Scene): boolean {
  if (scene.goals.length + scene.targets.length + scene.entries.length > 0) return false;
  if (has(scene, 'goals', 'targets', 'matrix', 'edition')) return false;
  return has(scene, ...TIME_WORDS) || scene.days.length > 0;
}

function showOf(scene: Scene): 'on' | 'due' | 'starting' {
  if (has(scene, 'deadline', 'closes')) return 'due';
  // In "open consultation" the word is part of a name.
  const opens = cuesOf(scene, 'opens').filter(
    ({ at, length }) => scene.parse.tokens[at + length]?.stem !== 'consultation',
  );
  return opens.length > 0 ? 'starting' : 'on';
}

function pickOf(scene: Scene, period: Period): { readonly pick?: 'first' | 'last' } {
  if (period.kind === 'coming' && has(scene, 'next')) return { pick: 'first' };
  return period.kind === 'past' && has(scene, 'last') ? { pick: 'last' } : {};
}

/** "Next", "coming" and "past" without a unit: all that is to come, or all that was. */
function openPeriod(scene: Scene): Period | undefined {
  if (has(scene, 'next', 'coming')) return { kind: 'coming' };
  if (has(scene, 'last', 'past')) return { kind: 'past' };
  return has(scene, 'deadline') || (has(scene, 'closes') && processOf(scene))
    ? { kind: 'coming' }
    : undefined;
}

/** "Before the Forum", "during WTDC-22". */
function aroundEvent(
  scene: Scene,
): { readonly period: Period; readonly words: ReadonlySet<string> } | undefined {
  const side = has(scene, 'before')
    ? 'before'
    : has(scene, 'after')
      ? 'after'
      : has(scene, 'during')
        ? 'during'
        : undefined;
  const [best] = settleYear(scene, eventsNamed(scene));
  if (side === undefined || best === undefined || !('id' in best.ref) || scene.days.length > 0)
    return undefined;
  return { period: { kind: 'event', event: best.ref.id, side }, words: best.words };
}

function kindsOf(scene: Scene): readonly string[] {
  const { parse, content } = scene;
  // In "meetings before the Forum", the Forum is no kind of what is asked for.
  const side = cuesOf(scene, 'before', 'after', 'during')[0];
  if (side) {
    const earlier = parse.tokens.slice(0, side.at).map(({ stem }) => stem);
    const glossed = parse.glosses.flatMap(({ at, english }) => (at < side.at ? english : []));
    return [...new Set([...earlier, ...glossed].flatMap((word) => KINDS[word] ?? []))];
  }
  const words = [...parse.tokens.map(({ stem }) => stem), ...content];
  return [...new Set(words.flatMap((word) => KINDS[word] ?? []))];
}

/** Content words that are no kind of entry and no code: what the names must hold. */
function wordsOf(scene: Scene, used: ReadonlySet<string> | undefined): string | undefined {
  if (used !== undefined || scene.lines.length > 0) return undefined;
  const words = scene.parse.leftovers
    .map(({ stem }) => stem)
    .concat(scene.parse.glosses.flatMap(({ english }) => english));
  const kept = words.filter(
    (word) => KINDS[word] === undefined && /^[a-z]{2,}$/.test(word) && !scene.setting.numbers.has(word),
  );
  return kept.length > 0 && kept.length <= 3 ? kept.join(' ') : undefined;
}
