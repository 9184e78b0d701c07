import type { Counted, PlainQuery, Query } from '../../query.js';
import { eventsNamed } from '../intents/calendar.js';
import { chooseIntent } from '../intents/choose.js';
import { has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { listOf, oneOfListed } from './listed.js';
import { plainOf, spokenOf } from './subjects.js';
import { substitute } from './substitute.js';
import { amongThem, besideLine, bothAnswers } from './two-answers.js';

/** Longer texts say themselves what they are about. */
const MOST_TOKENS = 16;

/** Words that only dress a follow-up. */
const DRESS: ReadonlySet<CueClass> = new Set([
  'filler',
  'greeting',
  'thanks',
  'and',
  'that',
  'list',
  'describe',
  'only',
  'how',
]);

/** Whether the text leans on what was said before: "and C6?", "only the targets", "why?". */
export function leansBack(scene: Scene): boolean {
  const { tokens, cues, mentions } = scene.parse;
  if (tokens.length > MOST_TOKENS) return false;
  const first = cues.find(({ cue }) => cue !== 'filler' && cue !== 'greeting' && cue !== 'thanks');
  const opensWithAnd = first?.cue === 'and' && first.at <= (mentions[0]?.start ?? tokens.length);
  // Arabic writes "and" onto the word that follows.
  const isJoinedAnd =
    scene.setting.language === 'ar' &&
    mentions[0] !== undefined &&
    mentions[0].start <= 1 &&
    /^و(?:ال|لل|ب|في)/.test(tokens[mentions[0].start]?.text ?? '');
  const opensJoined =
    scene.setting.language === 'ar' &&
    mentions.length > 0 &&
    tokens.length <= 5 &&
    /^و(?!صف|قت|ضع|ثيق|رق|كال|زير|زار|اش|ين)/.test(tokens[0]?.text ?? '');
  const isOnlyAnd = has(scene, 'and') && mentions.length > 0 && cues.every(({ cue }) => DRESS.has(cue));
  const { previous } = scene.setting;
  const isAmongLines = previous !== undefined && plainOf(previous).kind === 'goal-to-lines';
  const pointsBack = has(scene, 'that') && (scene.lines.length === 0 || isAmongLines);
  return (
    opensWithAnd ||
    isJoinedAnd === true ||
    opensJoined ||
    (isOnlyAnd && scene.setting.language !== 'en') ||
    pointsBack ||
    has(scene, 'only') ||
    corrects(scene) ||
    namesOnlyEdition(scene) ||
    isElliptic(scene) ||
    asksForLanguage(scene)
  );
}

/** "The 2017 app has some, no?" */
function namesOnlyEdition({ editions, parse, cues, setting }: Scene): boolean {
  const isOnly = editions.length > 0 && parse.mentions.length === 1 && parse.tokens.length <= 9;
  return isOnly && setting.previous !== undefined && !cues.has('describe') && !cues.has('document');
}

const MEANT =
  /\b(?:meant|mean|typo|oops|rather)\b|\bje (?:voulais|veux) (?:dire|parler)|\bpardon\b|\bquise decir|\bqueria decir|\bperdon\b|имел[аи]? в виду|то есть|我是说|我的意思|我指的|应该是|搞错|说错|أقصد|قصدت|اقصد/;

/** "No, I meant e-learning", "oops, C2": the same question about something else. */
function corrects({ parse, lines, goals, targets, entries }: Scene): boolean {
  const isNamed = lines.length + goals.length + targets.length + entries.length > 0;
  return isNamed && parse.tokens.length <= 10 && MEANT.test(parse.tokens.map(({ text }) => text).join(' '));
}

/** "In French, please", and nothing else. */
function asksForLanguage({ answerIn, parse }: Scene): boolean {
  return (
    answerIn !== undefined && parse.mentions.length === 1 && parse.cues.every(({ cue }) => DRESS.has(cue))
  );
}

/** Asks something and names nothing to ask it of. */
export function isElliptic({ lines, goals, targets, entries, resolutions, parse, missing }: Scene): boolean {
  const named =
    lines.length + goals.length + targets.length + entries.length + resolutions.length + missing.length;
  const asks = parse.cues.some(
    ({ cue }) => !DRESS.has(cue) || cue === 'that' || cue === 'and' || cue === 'only',
  );
  return asks && named === 0 && parse.leftovers.length === 0 && parse.tokens.length <= 14;
}

/** The query a text asks as a change of the one before it, or undefined when it is no such change. */
export function followUp(previous: Query, scene: Scene): Query | undefined {
  if (scene.parse.tokens.length > MOST_TOKENS || scene.parse.leftovers.length > 2) return undefined;
  const plain = plainOf(previous);
  if (asksForLanguage(scene)) return previous;
  if (corrects(scene)) return substitute(plain, scene);
  return (
    listOf(previous, scene) ??
    oneOfListed(scene) ??
    besideLine(plain, scene) ??
    bothAnswers(plain, scene) ??
    amongThem(plain, scene) ??
    aboutTheAnswer(plain, scene) ??
    moreOfEntry(plain, scene) ??
    afterWhy(plain, scene) ??
    whatIsMissing(plain, scene) ??
    timeLeft(plain, scene) ??
    whatElse(plain, scene) ??
    anotherDate(plain, scene) ??
    anotherFigure(plain, scene) ??
    narrowed(plain, scene) ??
    withSpoken(previous, scene) ??
    substitute(plain, scene) ??
    againFor(plain, scene)
  );
}

/** "Where does that come from", "how many is that", "why?". */
function aboutTheAnswer(plain: PlainQuery, scene: Scene): Query | undefined {
  if (!isElliptic(scene)) return undefined;
  if (has(scene, 'source') && onlyDressBeside(scene, 'source', 'document', 'when'))
    return { kind: 'sources', of: plain };
  if (has(scene, 'howMany') && !has(scene, 'closes', 'when')) {
    const what = countedOf(plain, scene);
    return what && { kind: 'count', what, of: plain };
  }
  return has(scene, 'why') ? whyOf(plain) : undefined;
}

function onlyDressBeside({ cues }: Scene, ...classes: readonly CueClass[]): boolean {
  return [...cues].every((cue) => DRESS.has(cue) || classes.includes(cue));
}

const COUNTED_FIRST: Readonly<Partial<Record<PlainQuery['kind'], Counted>>> = {
  'goal-to-lines': 'lines',
  'target-to-lines': 'lines',
  'lines-by': 'lines',
  entries: 'entries',
  lines: 'lines',
  goals: 'goals',
  recommendations: 'recommendations',
  winners: 'winners',
  meetings: 'meetings',
  calendar: 'events',
  process: 'phases',
  resolutions: 'resolutions',
  systems: 'systems',
  documents: 'documents',
  organisation: 'lines',
};

function countedOf(plain: PlainQuery, scene: Scene): Counted | undefined {
  if (plain.kind === 'line-to-goals')
    return has(scene, 'targets') || (plain.detail === 'targets' && !has(scene, 'goals'))
      ? 'targets'
      : 'goals';
  if (plain.kind === 'mapped-set') return plain.what;
  return COUNTED_FIRST[plain.kind];
}

function whyOf(plain: PlainQuery): Query | undefined {
  if (plain.kind === 'line-to-goals' && plain.lines.length === 1) {
    const [line = ''] = plain.lines;
    const goal = plain.goals?.length === 1 ? plain.goals[0] : undefined;
    return {
      kind: 'why',
      line,
      ...(goal !== undefined && { goal }),
      ...(plain.edition !== undefined && { edition: plain.edition }),
    };
  }
  if (plain.kind === 'figures' || plain.kind === 'why' || plain.kind === 'disagreements') return plain;
  return undefined;
}

/** "Which goals?" after an outcome or a pillar: its description names them. */
function moreOfEntry(plain: PlainQuery, scene: Scene): Query | undefined {
  const isEntry = plain.kind === 'describe' && plain.subjects.every(({ kind }) => kind === 'entry');
  const asksForNodes = onlyDressBeside(scene, 'goals', 'targets', 'lines', 'map', 'serve', 'affect');
  return isEntry && asksForNodes && isElliptic(scene) && scene.cues.size > 0 ? plain : undefined;
}

/** After a reason: "which target?" of the goal that was asked about, "which other lines name it?" */
function afterWhy(plain: PlainQuery, scene: Scene): Query | undefined {
  if (plain.kind !== 'why' || !isElliptic(scene) || has(scene, 'why')) return undefined;
  const { line, goal, target } = plain;
  const edition = plain.edition === undefined ? {} : { edition: plain.edition };
  if (has(scene, 'lines')) {
    if (target !== undefined) return { kind: 'target-to-lines', targets: [target], ...edition };
    return goal === undefined ? undefined : { kind: 'goal-to-lines', goals: [goal], ...edition };
  }
  return has(scene, 'targets') && goal !== undefined
    ? { kind: 'line-to-goals', lines: [line], goals: [goal], detail: 'targets', ...edition }
    : undefined;
}

/** "And which are missing?" after what a line maps to. */
function whatIsMissing(plain: PlainQuery, scene: Scene): Query | undefined {
  if (plain.kind !== 'line-to-goals' || !isElliptic(scene) || !has(scene, 'not', 'none')) return undefined;
  const what = plain.detail === 'targets' || has(scene, 'targets') ? 'targets' : 'goals';
  const { lines, goals, edition } = plain;
  return {
    kind: 'mapped-set',
    what,
    op: 'none',
    lines,
    ...(goals && { goals }),
    ...(edition && { edition }),
  };
}

/** "How many days until then?" */
function timeLeft(plain: PlainQuery, scene: Scene): Query | undefined {
  return plain.kind === 'event' && isElliptic(scene) && has(scene, 'howLong')
    ? { ...plain, ask: 'left' }
    : undefined;
}

/** "What else do they facilitate?" after who facilitates a line: the other lines of those. */
function whatElse(plain: PlainQuery, scene: Scene): Query | undefined {
  if (plain.kind !== 'role' || !isElliptic(scene) || !has(scene, 'role', 'responsible')) return undefined;
  const isOthers = scene.parse.tokens.some(({ text }) => OTHERS.has(text));
  const { roles } = scene.setting.vocabulary;
  const own = scene.setting.vocabulary.rolesOf(plain.line).map(({ organisation }) => organisation);
  const [first] = own.filter((one) => roles.filter(({ organisation }) => organisation === one).length > 1);
  return isOthers && first !== undefined ? { kind: 'organisation', organisation: first } : undefined;
}

const OTHERS: ReadonlySet<string> = new Set(
  'else other others autre autres mas otra otras otros ещё еще другие других 还 其他 أخرى غيرها'.split(' '),
);

/** "From how many countries?" after the people at the hackathon: another figure on the same thing. */
function anotherFigure(plain: PlainQuery, scene: Scene): Query | undefined {
  if (plain.kind !== 'figures') return undefined;
  const [year] = scene.years;
  if (year !== undefined) {
    const keys = plain.keys.map((key) => key.replace(/20\d\d/g, String(year)));
    const isKnown = keys.every((key) =>
      scene.setting.vocabulary.figures.some((figure) => figure.key === key),
    );
    return isKnown ? { kind: 'figures', keys } : undefined;
  }
  if (scene.parse.mentions.length > 0) return undefined;
  const topicOf = (key: string | undefined) => key?.split('.')[0];
  const topic = topicOf(plain.keys[0]);
  const found = scene
    .records('figure')
    .flatMap(({ ref }) => (ref.kind === 'figure' && topicOf(ref.key) === topic ? [ref.key] : []))
    .find((key) => !plain.keys.includes(key));
  return found === undefined ? undefined : { kind: 'figures', keys: [found] };
}

/** "And the ceremony?" after another date of the same process. */
function anotherDate(plain: PlainQuery, scene: Scene): Query | undefined {
  if (plain.kind !== 'event' && plain.kind !== 'process') return undefined;
  const { calendar } = scene.setting.vocabulary;
  const processOf = (id: string | undefined) => calendar.find((entry) => entry.id === id)?.process;
  const process = plain.kind === 'process' ? plain.process : processOf(plain.events[0]);
  if (process === undefined || process === null || scene.content.length === 0) return undefined;
  const [found] = eventsNamed(scene).flatMap(({ ref }) =>
    'id' in ref && processOf(ref.id) === process ? [ref.id] : [],
  );
  const zone = scene.zones[0] ?? plain.zone;
  return found === undefined
    ? undefined
    : { kind: 'event', events: [found], ask: has(scene, 'where') ? 'place' : 'when', ...(zone && { zone }) };
}

/** "Only the targets under 9", "targets instead", "just its goals": a narrower or finer answer to the same question. */
function narrowed(plain: PlainQuery, scene: Scene): Query | undefined {
  if (plain.kind !== 'line-to-goals' && plain.kind !== 'mapped-set') return undefined;
  const isDetail = has(scene, 'targets', 'goals') && scene.lines.length + scene.targets.length === 0;
  const isGoal = scene.goals.length > 0 && scene.lines.length + scene.targets.length === 0;
  const bare = bareGoals(scene);
  if (
    has(
      scene,
      'lines',
      'role',
      'why',
      'who',
      'meeting',
      'winner',
      'howMany',
      'most',
      'both',
      'not',
      'compare',
      'difference',
      'outcome',
    )
  )
    return undefined;
  const goals = isGoal ? [...scene.goals] : bare;
  if (plain.kind === 'mapped-set') {
    if (goals.length > 0) return { ...plain, goals };
    // "And which targets?" after the goals that two lines share.
    return isDetail && isElliptic(scene)
      ? { ...plain, what: has(scene, 'targets') ? 'targets' : 'goals' }
      : undefined;
  }
  if (goals.length > 0) return { ...plain, goals, ...detail(scene, plain.detail) };
  if (!isDetail || scene.editions.length + scene.years.length > 0 || !isElliptic(scene)) return undefined;
  const { detail: _, ...rest } = plain;
  return { ...rest, ...(has(scene, 'targets') ? { detail: 'targets' } : {}) };
}

/** "Only the targets under 9": a number alone is a goal beside "only" and "under". */
function bareGoals({ parse, setting, cues }: Scene): number[] {
  if (!cues.has('only') && !cues.has('affect') && !cues.has('targets')) return [];
  return parse.leftovers.flatMap(({ text, kind }) => {
    const number = kind === 'number' ? Number(text) : Number.NaN;
    return setting.vocabulary.goals.some((goal) => goal.number === number) ? [number] : [];
  });
}

function detail(
  scene: Scene,
  before: 'goals' | 'targets' | undefined,
): { readonly detail?: 'goals' | 'targets' } {
  if (has(scene, 'targets')) return { detail: 'targets' };
  return before === undefined ? {} : { detail: before };
}

/** "Who facilitates it?", "when was its meeting": the text asks something else about what was spoken of. */
function withSpoken(previous: Query, scene: Scene): Query | undefined {
  const { lines, goals, targets } = scene;
  const isReason = has(scene, 'why') && lines.length === 0 && goals.length + targets.length > 0;
  if (lines.length + goals.length + targets.length + scene.entries.length > 0 && !isReason) return undefined;
  if (
    !has(
      scene,
      'role',
      'responsible',
      'meeting',
      'winner',
      'winnerDetail',
      'meetingDetail',
      'why',
      'map',
      'goals',
      'targets',
      'lines',
      'when',
      'status',
      'outcome',
      'describe',
      'recommendation',
      'difference',
      'who',
    )
  )
    return undefined;
  const spoken = spokenOf(previous);
  if (spoken.lines.length + spoken.goals.length + spoken.targets.length + spoken.others.length === 0)
    return undefined;
  const filled: Scene = {
    ...scene,
    lines: spoken.lines,
    goals: goals.length > 0 ? goals : spoken.goals,
    targets: targets.length > 0 ? targets : spoken.targets,
    entries: spoken.others.filter((one) => one.kind === 'entry' || one.kind === 'recommendation'),
  };
  const choice = chooseIntent(filled);
  const query = choice && choice.rivals.length === 0 ? choice.candidate.query : undefined;
  // "From which country is it?" is about the winner of the line, and not about what has the word in its name.
  const isAboutIt = query !== undefined && query.kind !== 'event' && query.kind !== 'figures';
  return isAboutIt ? keepEdition(previous, query) : undefined;
}

/** Another question about the same line stays with the edition that was asked for. */
function keepEdition(previous: Query, query: Query): Query {
  const plain = plainOf(previous);
  const edition = 'edition' in plain ? plain.edition : undefined;
  const takes =
    query.kind === 'line-to-goals' ||
    query.kind === 'goal-to-lines' ||
    query.kind === 'target-to-lines' ||
    query.kind === 'why';
  return takes && edition !== undefined && query.edition === undefined ? { ...query, edition } : query;
}

/** Details that the same answer already holds: "where was that", "what was it about", "its status". */
const DETAILS: ReadonlySet<CueClass> = new Set([
  'winnerDetail',
  'meetingDetail',
  'when',
  'where',
  'who',
  'status',
  'next',
  'after',
  'closes',
  'opens',
  'happens',
  'zone',
  'indicator',
  'approved',
  'underApproval',
  'published',
  'draft',
  'will',
  'meeting',
  'winner',
  'organisation',
  'figure',
  'event',
  'recency',
  'lines',
  'between',
  'affect',
  'cover',
]);
const DETAILED: ReadonlySet<PlainQuery['kind']> = new Set([
  'winner',
  'meeting',
  'role',
  'describe',
  'event',
  'calendar',
  'process',
  'figures',
  'rules',
  'recommendations',
]);

function againFor(plain: PlainQuery, scene: Scene): Query | undefined {
  const isDetail = [...scene.cues].every((cue) => DRESS.has(cue) || DETAILS.has(cue));
  if (!DETAILED.has(plain.kind) || !isElliptic(scene) || !isDetail) return undefined;
  return plain.kind === 'process' ? { ...plain, ask: 'now' } : plain;
}
