import type { RuleTopic } from '../../../../shared/rule-topics.js';
import { has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import type { Candidate, Intent } from './intent.js';
import { periodOf } from './periods.js';

function isAboutNothingElse({ lines, goals, targets, entries }: Scene): boolean {
  return lines.length + goals.length + targets.length + entries.length === 0;
}

const ROLE_WORDS: readonly CueClass[] = [
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
  'map',
  'affect',
  'where',
  'meeting',
  'both',
];

/** The organisation a question names; ITU is one where nothing else is. */
function organisationOf(scene: Scene): string | undefined {
  const [organisation] = scene.organisations;
  return organisation ?? (has(scene, 'itu') ? 'ITU' : undefined);
}

/** "Which lines does UNESCO facilitate", "ILO is responsible for which line", "where is ITU sole facilitator". */
export const organisation: Intent = {
  takes: ROLE_WORDS,
  read(scene): Candidate | undefined {
    const named = organisationOf(scene);
    if (named === undefined || !isAboutNothingElse(scene)) return undefined;
    const isAsked =
      has(scene, 'role', 'responsible') ||
      (has(scene, 'lines') && has(scene, 'cover', 'serve', 'map', 'who'));
    if (!isAsked) return undefined;
    const isSole = scene.content.includes('sole') || saysSole(scene);
    return {
      query: { kind: 'organisation', organisation: named, ...(isSole && { sole: true as const }) },
      takes: isSole ? [...ROLE_WORDS, 'only'] : ROLE_WORDS,
      score: 0.95,
      evidence: 1,
    };
  },
};

const SOLE =
  /\b(?:only|sole|solely|alone|exclusively|seulement|uniquement|solo|unicamente)\b|только|仅|只有|فقط|الوحيد|единственн|unic[oa]|\bseule?\b/;

function saysSole({ parse }: Scene): boolean {
  const texts = parse.tokens.map(({ text }) => text);
  return SOLE.test(texts.join(' ')) || texts.join('').includes('唯一');
}

/** "Who facilitates which line", "all facilitators". */
export const facilitators: Intent = {
  takes: ROLE_WORDS,
  read(scene): Candidate | undefined {
    if (!isAboutNothingElse(scene) || scene.organisations.length > 0 || !has(scene, 'role')) return undefined;
    if (!has(scene, 'lines', 'list')) return undefined;
    return { query: { kind: 'facilitators' }, score: 0.9 };
  },
};

/** "All facilitation meetings", "meetings UNESCO organised", "facilitation meetings on 30 May 2022". */
export const meetings: Intent = {
  takes: [
    ...ROLE_WORDS,
    'meetingDetail',
    'when',
    'event',
    'happens',
    'month',
    'day',
    'week',
    'past',
    'last',
    'winnerDetail',
    'that',
  ],
  read(scene): Candidate | undefined {
    if (!has(scene, 'meeting') || scene.goals.length + scene.targets.length + scene.entries.length > 0)
      return undefined;
    const [topic] = scene.records('topic');
    const isTopic = topic && (topic.score >= 0.7 || (topic.recall > 0.99 && topic.words.size > 1));
    if (topic && isTopic && topic.ref.kind === 'topic' && scene.lines.length === 0)
      return {
        query: { kind: 'meeting', line: topic.ref.line },
        score: 0.93,
        words: topic.words,
        evidence: 3,
      };
    if (scene.lines.length > 0) return undefined;
    const isFacilitation = scene.parse.cues.some(
      ({ cue, at, length }) =>
        cue === 'meeting' &&
        scene.parse.tokens.slice(at, at + length).some(({ text }) => text.startsWith('facilit')),
    );
    const organiser = scene.organisations[0];
    const period = periodOf(scene);
    // "Action line meetings on 10 May", "which lines met on 2 June".
    const isOfLines = has(scene, 'lines') && (period !== undefined || organiser !== undefined);
    if (!isFacilitation && !isOfLines && (organiser === undefined || !has(scene, 'meetingDetail')))
      return undefined;
    return {
      query: {
        kind: 'meetings',
        ...(organiser === undefined ? {} : { organisation: organiser }),
        ...(period === undefined ? {} : { period }),
      },
      score: 0.94,
    };
  },
};

export const CONTINENTS: ReadonlySet<string> = new Set(
  'africa african asia asian europe european america american americas arab oceania pacific afrique africain africains asie amerique africano africanos африки африка азии азия европы европа африканские 非洲 亚洲 欧洲 美洲 أفريقيا إفريقيا آسيا أوروبا'.split(
    ' ',
  ),
);

/** "Winners from China", "did Tunisia win anything", "list the 2022 winners", "who is behind Flood Control System". */
export const winners: Intent = {
  takes: [
    'winner',
    'winnerDetail',
    'who',
    'list',
    'describe',
    'lines',
    'last',
    'year',
    'recency',
    'organisation',
    'meetingDetail',
    'happens',
    'where',
    'howMany',
    'system',
    'that',
    'cover',
    'past',
  ],
  read(scene): Candidate | undefined {
    if (scene.lines.length + scene.goals.length + scene.targets.length + scene.entries.length > 0)
      return undefined;
    const [award] = scene.records('award');
    // How many voted for a project is not on record.
    if (has(scene, 'howMany') && scene.content.includes('vote')) return undefined;
    if (award && award.score >= 0.7 && award.ref.kind === 'award')
      return {
        query: { kind: 'winner', line: award.ref.line },
        score: 0.93,
        words: award.words,
        evidence: award.score * 4,
      };
    const [country] = scene.countries;
    // Winners are recorded by country: a list of all would pass for one of a continent.
    if (country === undefined && scene.parse.tokens.some(({ text }) => CONTINENTS.has(text)))
      return undefined;
    const isPrize = has(scene, 'winner') || scene.content.includes('prize');
    if (!isPrize && !(country && has(scene, 'winnerDetail'))) return undefined;
    const [year] = scene.years;
    const isList =
      scene.parse.tokens.some(({ text }) => text === 'winners' || text === 'champions') ||
      has(scene, 'list') ||
      (has(scene, 'who') && year !== undefined);
    if (country === undefined && !isList) return undefined;
    return {
      query: {
        kind: 'winners',
        ...(country === undefined ? {} : { country }),
        ...(year === undefined ? {} : { year }),
      },
      score: country === undefined ? 0.88 : 0.95,
    };
  },
};

/** Systems whose rules people ask for, by words that name them. */
const RULED: Readonly<Record<string, readonly string[]>> = {
  'sys-14': ['prize', 'contest', 'award', 'nomination', 'vote', 'voting', 'champion', 'winner'],
  'sys-23': ['ocp', 'consultation'],
  'sys-04': ['stocktaking'],
  'sys-21': ['photo'],
  'sys-22': ['hackathon'],
  'sys-01': ['matrix', 'mapping'],
  'sys-17': ['ageing', 'aging'],
  'sys-32': ['roadmap'],
  'sys-24': ['forum'],
};

const TOPICS: readonly (readonly [RuleTopic, readonly string[]])[] = [
  ['who-may-submit', ['own', 'owner', 'eligible', 'open', 'who', 'entity', 'enter', 'anyone']],
  ['limits', ['per', 'maximum', 'twice', 'limit', 'several', 'one', 'most', 'many']],
  ['language', ['language', 'english', 'french', 'spanish']],
  ['description', ['word', 'description', 'length', 'long']],
  ['maturity', ['finished', 'complete', 'ongoing', 'running', 'maturity', 'phase']],
  ['deadline', ['late', 'deadline', 'incomplete', 'after']],
  ['nomination', ['nominated', 'nomination', '360', 'nominee']],
  ['voting', ['vote', 'voting', 'voter', 'account', 'public', 'champion']],
  ['selection', ['pick', 'select', 'selection', 'chosen', 'choose', 'jury', 'expert', 'selected', 'decided']],
  ['criteria', ['criteria', 'criterion', 'judged', 'assessed', 'review']],
  ['winners', ['earlier', 'previous', 'again', 'won', 'former']],
  ['publication', ['publish', 'published', 'publication']],
  ['changes', ['change', 'modify', 'edit', 'amend', 'update']],
];

/** "Who may submit to the Prizes", "how many projects per category", "how are winners chosen", "what are the rules". */
export const rules: Intent = {
  takes: [
    'will',
    'rules',
    'allowed',
    'submit',
    'who',
    'winner',
    'winnerDetail',
    'howMany',
    'how',
    'describe',
    'list',
    'lines',
    'phase',
    'deadline',
    'only',
    'when',
    'matrix',
    'map',
    'difference',
    'that',
    'system',
    'not',
    'past',
    'last',
    'organisation',
    'itu',
    'act',
    'document',
    'event',
    'opens',
    'closes',
    'published',
    'cover',
    'figure',
    'approved',
    'after',
    'why',
    'happens',
    'both',
    'year',
    'goals',
    'revised',
    'serve',
    'meetingDetail',
    'until',
    'recency',
    'role',
    'responsible',
  ],
  read(scene): Candidate | undefined {
    if (scene.goals.length + scene.targets.length + scene.entries.length > 0) return undefined;
    const isAsked =
      has(scene, 'rules', 'allowed') ||
      (has(scene, 'submit') && has(scene, 'who', 'how', 'howMany')) ||
      isPerCategory(scene) ||
      asksWhoDecides(scene);
    const id = ruledSystem(scene);
    if (!isAsked || id === undefined || countsWhatCame(scene)) return undefined;
    const topics = topicsOf(scene);
    return {
      query: { kind: 'rules', system: id, ...(topics.length > 0 ? { topics: [...topics] } : {}) },
      score: 0.925,
      words: new Set(scene.content),
      evidence: 2.5,
    };
  },
};

function isPerCategory({ parse }: Scene): boolean {
  const texts = parse.tokens.map(({ text }) => text);
  return (
    texts.some((text, at) => (text === 'per' || text === 'each') && texts[at + 1] === 'category') ||
    texts.includes('categories')
  );
}

const COME: ReadonlySet<string> = new Set(
  'get gets got receive received come came arrive arrived total'.split(' '),
);

/** "How many entries were received" asks for a figure, not for a rule. */
function countsWhatCame(scene: Scene): boolean {
  const isLimit = has(scene, 'allowed', 'rules', 'winner', 'winnerDetail', 'phase') || isPerCategory(scene);
  const isPerKind = scene.content.includes('category') || scene.content.includes('per');
  const hasCome = scene.parse.tokens.some(({ text }) => COME.has(text));
  return (
    has(scene, 'howMany') &&
    has(scene, 'submit') &&
    !(!hasCome && isLimit && (isPerKind || has(scene, 'allowed', 'rules', 'winnerDetail')))
  );
}

/** "Is it the public or a jury that names the winners". */
function asksWhoDecides(scene: Scene): boolean {
  const isDeciding = ['expert', 'jury', 'public', 'vote'].some((word) => scene.content.includes(word));
  return has(scene, 'winner') && has(scene, 'who', 'how') && isDeciding && scene.lines.length === 0;
}

function ruledSystem(scene: Scene): string | undefined {
  const { content, parse } = scene;
  const words = new Set([...content, ...parse.tokens.map(({ stem }) => stem)]);
  const named = Object.entries(RULED).find(([, names]) => names.some((name) => words.has(name)));
  if (named) return named[0];
  const isContest = words.has('category') || has(scene, 'submit');
  return isContest ? 'sys-14' : undefined;
}

export function topicsOf({ parse }: Scene): readonly RuleTopic[] {
  const words = new Set(
    parse.tokens.map(({ stem }) => stem).concat(parse.glosses.flatMap(({ english }) => english)),
  );
  return TOPICS.filter(([, names]) => names.some((name) => words.has(name)))
    .map(([topic]) => topic)
    .slice(0, 5);
}
