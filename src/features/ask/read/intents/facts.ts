import type { Scene } from '../scene.js';
import { type Candidate, editionOf, has, type Intent } from './intent.js';

/** The one line a question is about, when it is about nothing else. */
function onlyLine({ lines, goals, targets, entries }: Scene): string | undefined {
  const others = goals.length + targets.length + entries.length;
  return lines.length === 1 && others === 0 ? lines[0] : undefined;
}

/** "Why does C5 map to 9.c", "reason for C5 and SDG 9", "how does C5 relate to SDG 9", "C5 9.c". */
export const why: Intent = {
  takes: [
    'why',
    'how',
    'map',
    'serve',
    'assist',
    'cover',
    'goals',
    'targets',
    'lines',
    'describe',
    'list',
    'recency',
    'affect',
    'that',
    'and',
    'edition',
    'matrix',
    'document',
    'source',
    'who',
    'between',
    'both',
  ],
  read(scene) {
    const { lines, goals, targets, entries } = scene;
    const [line] = lines;
    if (line === undefined || lines.length > 1 || entries.length > 0) return undefined;
    if (goals.length + targets.length > 1) return undefined;
    const score = scoreOfWhy(scene);
    if (score === undefined) return undefined;
    const [goal] = goals;
    const [target] = targets;
    return {
      query: {
        kind: 'why',
        line,
        ...(goal === undefined ? {} : { goal }),
        ...(target === undefined ? {} : { target }),
        ...editionOf(scene),
      },
      score,
    };
  },
};

/** A line and a target: only the reason says whether and why the one maps to the other. */
function scoreOfWhy(scene: Scene): number | undefined {
  const isPair = scene.goals.length + scene.targets.length === 1;
  if (has(scene, 'why')) return 0.97;
  if (has(scene, 'how')) return isPair && has(scene, 'map', 'serve', 'assist') ? 0.96 : undefined;
  return scene.targets.length === 1 ? 0.8 : undefined;
}

/** "Who facilitates C4", "ITU's role in C3", "who covers C5". */
export const role: Intent = {
  takes: [
    'role',
    'responsible',
    'who',
    'cover',
    'serve',
    'itu',
    'organisation',
    'lines',
    'describe',
    'list',
    'recency',
    'affect',
    'that',
    'and',
    'map',
    'meetingDetail',
    'both',
    'document',
    'event',
    'only',
  ],
  read(scene): Candidate | undefined {
    const line = onlyLine(scene);
    const isNamed = has(scene, 'role', 'responsible');
    if (isNamed && scene.lines.length > 1 && scene.goals.length + scene.targets.length === 0)
      return { query: { kind: 'facilitators', lines: [...scene.lines] }, score: 0.95 };
    const isAsked = isNamed || (has(scene, 'who') && has(scene, 'cover', 'serve'));
    if (line === undefined || !isAsked) return undefined;
    return { query: { kind: 'role', line }, score: isNamed ? 0.95 : 0.8 };
  },
};

/** "When was the C5 facilitation meeting", "C6 2022 meeting". */
export const meeting: Intent = {
  takes: [
    'meeting',
    'will',
    'meetingDetail',
    'when',
    'who',
    'role',
    'responsible',
    'map',
    'organisation',
    'lines',
    'describe',
    'list',
    'event',
    'happens',
    'where',
    'opens',
    'closes',
    'zone',
    'that',
    'and',
    'past',
    'last',
    'recency',
    'winnerDetail',
    'cover',
    'itu',
    'year',
    'month',
    'day',
    'source',
    'howLong',
  ],
  read(scene): Candidate | undefined {
    const line = onlyLine(scene);
    // Only past ones are on record: what comes next is for the calendar to say.
    if (has(scene, 'next', 'coming')) return undefined;
    const isSession = scene.parse.tokens.some(({ stem }) => stem === 'session');
    if (line === undefined || !(has(scene, 'meeting') || isSession)) return undefined;
    const years = scene.setting.vocabulary.meetingsOf(line).map(({ date }) => String(date ?? '').slice(0, 4));
    return { query: { kind: 'meeting', line }, score: 0.96, words: yearsOnRecord(scene, years) };
  },
};

/** "Who won the C5 prize", "WSIS prize 2022 e-health winner". */
export const winner: Intent = {
  takes: [
    'winner',
    'winnerDetail',
    'meetingDetail',
    'who',
    'lines',
    'describe',
    'list',
    'last',
    'year',
    'that',
    'and',
    'recency',
    'where',
    'happens',
    'system',
    'organisation',
    'cover',
  ],
  read(scene): Candidate | undefined {
    const line = onlyLine(scene);
    if (line === undefined || !has(scene, 'winner') || has(scene, 'next', 'coming', 'will')) return undefined;
    const years = scene.setting.vocabulary.awardsOf(line).map(({ year }) => String(year));
    const [asked] = scene.years;
    if (asked !== undefined && !years.includes(String(asked)))
      return { query: { kind: 'winners', lines: [line], year: asked }, score: 0.96 };
    return { query: { kind: 'winner', line }, score: 0.96, words: yearsOnRecord(scene, years) };
  },
};

/** A year that is on record is understood; another one is left to stand against the reading. */
function yearsOnRecord({ years }: Scene, known: readonly string[]): ReadonlySet<string> {
  return new Set(years.map(String).filter((year) => known.includes(year)));
}
