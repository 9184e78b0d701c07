import type { CalendarQuery } from '../../queries/calendar.js';
import type { RecordMatch } from '../records.js';
import { has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { entryOf, isInYear } from './calendar-entry.js';
import { type Candidate, type Intent, zoneOf } from './intent.js';
import { processOf } from './processes.js';

/** Classes of words that may stand in a question about dates. */
export const TIME: readonly CueClass[] = [
  'will',
  'when',
  'closes',
  'opens',
  'happens',
  'howLong',
  'where',
  'deadline',
  'zone',
  'next',
  'last',
  'this',
  'today',
  'tomorrow',
  'yesterday',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'before',
  'after',
  'during',
  'between',
  'since',
  'until',
  'past',
  'coming',
  'recency',
  'event',
  'meeting',
  'meetingDetail',
  'phase',
  'submit',
  'winner',
  'winnerDetail',
  'itu',
  'organisation',
  'describe',
  'list',
  'system',
  'document',
  'figure',
  'lines',
  'and',
  'that',
  'only',
  'published',
  'entry',
  'studyGroup',
  'recommendation',
  'matrix',
  'serve',
  'allowed',
  'cover',
  'map',
  'draft',
  'assist',
  'how',
];

/** A name that fits less well than this is no name of the event. */
const LEAST_FIT = 0.5;
const SURE_FIT = 0.62;

/** The events a question names, best first; of several years the one that the question's time fits. */
export function eventsNamed(scene: Scene): readonly RecordMatch[] {
  return scene
    .records('event')
    .filter(
      (match) =>
        ((match.score >= LEAST_FIT && match.coverage >= 0.45) || isFullName(match.recall, match.words)) &&
        namesSomething(match.words) &&
        fitsYears(scene, match),
    );
}

/** All of a name of several words: whatever else is said, it is meant. */
function isFullName(recall: number, words: ReadonlySet<string>): boolean {
  return recall > 0.99 && words.size > 1;
}

/** A year that is asked about must be one of the event's. */
function fitsYears(scene: Scene, match: RecordMatch): boolean {
  const { years } = scene;
  const entry = entryOf(scene, match);
  return years.length === 0 || !entry || years.some((year) => isInYear(entry, year));
}

/** Words that any date has tell nothing of which is meant. */
const GENERIC: ReadonlySet<string> = new Set(
  'due deadline meeting event phase session workshop date first second third start end open report new itu wsi year number figure'.split(
    ' ',
  ),
);

export function namesSomething(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => !GENERIC.has(word));
}

/** "When does voting close in Addis time", "how long until the Forum", "where was WTDC-22". */
export const event: Intent = {
  takes: TIME,
  read(scene): readonly Candidate[] {
    const asked = askOf(scene);
    const named = eventsNamed(scene);
    const isOfProcess = processOf(scene) !== undefined;
    const isSession = scene.parse.tokens.some(({ stem }) => stem === 'session');
    if ((has(scene, 'meeting') || isSession) && scene.lines.length === 1) return [];
    // "The consultation meeting tomorrow" is one of that day, whatever else fits the name.
    if (isOfProcess && has(scene, 'tomorrow', 'today', 'yesterday')) return [];
    // What phases a process has, and what comes next in it, is more than one date.
    if (isOfProcess && has(scene, 'phase', 'after', 'next')) return [];
    // "Anything before the Forum" asks what is on, not when the Forum is.
    const isAround = has(scene, 'before', 'after', 'during') && !has(scene, 'when', 'howLong', 'where');
    // "What is there of the Forum in February" asks what is on, not when the Forum is.
    const isWithin =
      scene.days.length > 0 && !has(scene, 'when', 'howLong', 'where', 'closes', 'opens', 'zone');
    if (isWithin && has(scene, 'list', 'event', 'happens') && !namesDayOf(scene, named)) return [];
    if (isAround || (scene.days.length > 0 && has(scene, 'before', 'after', 'during'))) return [];
    if (asked === undefined || named.length === 0 || scene.goals.length + scene.targets.length > 0) return [];
    const chosen = settleYear(scene, thoseThat(asked, scene, named));
    const [best] = chosen;
    if (!best || isRatherSystem(scene, best)) return [];
    const tied = chosen.filter(({ score }) => best.score - score < 0.02).slice(0, 3);
    const told = tied.flatMap(({ ref }) => ('id' in ref ? [ref.id] : []));
    const ids = asked === 'end' ? told.map((id) => deadlineOf(scene, id)) : told;
    const isSure = best.score >= SURE_FIT;
    return [
      {
        query: { kind: 'event', events: ids, ask: asked, ...zoneOf(scene) },
        score: (isSure ? 0.9 : 0.8) + best.score * 0.08,
        words: best.words,
        evidence: best.score * 4,
      },
    ];
  },
};

/** A phase ends with its deadline, which has the hour. */
function deadlineOf({ setting }: Scene, id: string): string {
  const { calendar } = setting.vocabulary;
  const phase = calendar.find((entry) => entry.id === id);
  if (!phase?.process || phase.kind === 'deadline') return id;
  const last = phase.end ?? phase.start;
  const found = calendar.find(
    ({ kind, process, start }) => kind === 'deadline' && process === phase.process && start === last,
  );
  return found?.id ?? id;
}

/** What opens is no deadline, and what closes no launch: of the names that fit, those that have what is asked. */
function thoseThat(
  asked: ReturnType<typeof askOf>,
  scene: Scene,
  matches: readonly RecordMatch[],
): readonly RecordMatch[] {
  if (asked !== 'start' && asked !== 'end') return matches;
  return matches.filter((match) => {
    const entry = entryOf(scene, match);
    return asked === 'start' ? entry?.kind !== 'deadline' : !/launch/i.test(entry?.name ?? '');
  });
}

/** "What's in the Success Stories publication": where no date is asked for, the thing itself before its dates. */
function isRatherSystem(scene: Scene, { score }: RecordMatch): boolean {
  if (has(scene, 'when', 'closes', 'opens', 'howLong', 'until', 'deadline', 'zone', 'next', 'last', 'day'))
    return false;
  const [system] = scene.records('system');
  return system !== undefined && system.score > score + 0.1;
}

/** "WSIS Forum March 2023": the days only say which one is meant. */
function namesDayOf(scene: Scene, [best]: readonly RecordMatch[]): boolean {
  const entry = best && entryOf(scene, best);
  if (!entry) return false;
  return scene.days.some(({ from, to }) => entry.start <= to && from <= (entry.end ?? entry.start));
}

function askOf(scene: Scene): Extract<CalendarQuery, { kind: 'event' }>['ask'] | undefined {
  if (has(scene, 'howLong')) return 'left';
  if (has(scene, 'where')) return has(scene, 'when') ? 'when' : 'place';
  if (has(scene, 'opens') && has(scene, 'closes')) return 'when';
  if (has(scene, 'closes', 'deadline', 'until') || scene.content.includes('deadline')) return 'end';
  if (has(scene, 'opens') && has(scene, 'when')) return 'start';
  if (has(scene, 'when', 'happens', 'zone', 'opens', 'event', 'last', 'next', 'day')) return 'when';
  return scene.zones.length > 0 ? 'when' : undefined;
}

/** "The Forum" without a year is the next one to come, else the last one. */
export function settleYear(scene: Scene, matches: readonly RecordMatch[]): readonly RecordMatch[] {
  const best = matches[0]?.score ?? 0;
  const forums = scene.content.includes('forum') ? forumsAmong(scene, matches) : [];
  if (forums.length > 0 && forums.length < matches.length) return settleYear(scene, forums);
  // "The last RAG meeting" names none of them better than the others.
  const margin = has(scene, 'last', 'next') ? 0.3 : 0.06;
  const near = matches.filter(({ score }) => best - score < margin);
  const starts = new Map(
    scene.setting.vocabulary.calendar.map(({ id, start, end }) => [id, { start, end: end ?? start }]),
  );
  const when = ({ ref }: RecordMatch) => ('id' in ref ? starts.get(ref.id) : undefined);
  const today = scene.setting.today()?.toString();
  if (today === undefined || near.length < 2) return matches;
  const isBack = has(scene, 'last', 'past', 'yesterday') || isPastTense(scene);
  const coming = near
    .filter((match) => (when(match)?.end ?? '') >= today)
    .toSorted((a, b) => compare(when(a)?.start, when(b)?.start));
  const gone = near
    .filter((match) => (when(match)?.end ?? '') < today)
    .toSorted((a, b) => compare(when(b)?.start, when(a)?.start));
  const ordered = isBack && gone.length > 0 ? [...gone, ...coming] : [...coming, ...gone];
  const [first] = ordered;
  if (!first) return matches;
  const same = ordered.filter(
    (match) =>
      Math.abs(match.score - first.score) < 0.02 &&
      (namesYear(scene) || when(match)?.start === when(first)?.start),
  );
  return same.map((match) => ({ ...match, score: first.score }));
}

/** "The Forum" is the Forum itself before anything that happens at one. */
function forumsAmong({ setting, content }: Scene, matches: readonly RecordMatch[]): readonly RecordMatch[] {
  const best = matches[0]?.score ?? 0;
  const isAlone = content.every((word) => ['forum', 'wsi', 'wsis'].includes(word) || /^\d+$/.test(word));
  const forums = new Set(
    setting.vocabulary.calendar.flatMap(({ id, kind }) => (kind === 'forum' ? [id] : [])),
  );
  return isAlone
    ? matches.filter(({ ref, score }) => 'id' in ref && forums.has(ref.id) && best - score < 0.15)
    : [];
}

/** A year may be part of a name: `HLPF-2022`. */
function namesYear({ parse, years }: Scene): boolean {
  return (
    years.length > 0 || parse.tokens.some(({ kind, text }) => kind === 'number' && /^20\d\d$/.test(text))
  );
}

export function isPastTense({ parse }: Scene): boolean {
  return parse.tokens.some(({ text }) => ['was', 'were', 'did', 'held'].includes(text));
}

function compare(left = '', right = ''): number {
  return left < right ? -1 : Number(left > right);
}
