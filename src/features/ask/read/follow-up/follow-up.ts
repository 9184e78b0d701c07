import type { PlainQuery, Query } from '../../query.js';
import { chooseIntent } from '../intents/choose.js';
import { has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { aboutTheAnswer, afterWhy, moreOfEntry, reasonFor } from './about-the-answer.js';
import { asksForLanguage, corrects, DRESS, isElliptic, MOST_TOKENS } from './leaning.js';
import { listOf, oneOfListed } from './listed.js';
import { somethingElse } from './something-else.js';
import { plainOf, spokenOf } from './subjects.js';
import { substitute } from './substitute.js';
import { amongThem, besideLine, bothAnswers } from './two-answers.js';

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
    reasonFor(plain, scene) ??
    aboutTheAnswer(plain, scene) ??
    moreOfEntry(plain, scene) ??
    afterWhy(plain, scene) ??
    somethingElse(plain, scene) ??
    narrowed(plain, scene) ??
    withSpoken(previous, scene) ??
    substitute(plain, scene) ??
    againFor(plain, scene)
  );
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

/** What may be asked about something that was spoken of. */
const OF_SPOKEN: readonly CueClass[] = [
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
];

/** "Who facilitates it?", "when was its meeting": the text asks something else about what was spoken of. */
function withSpoken(previous: Query, scene: Scene): Query | undefined {
  const { lines, goals, targets } = scene;
  const isReason = has(scene, 'why') && lines.length === 0 && goals.length + targets.length > 0;
  if (lines.length + goals.length + targets.length + scene.entries.length > 0 && !isReason) return undefined;
  if (!has(scene, ...OF_SPOKEN)) return undefined;
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
