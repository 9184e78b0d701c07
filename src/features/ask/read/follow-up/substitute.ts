import type { PlainQuery } from '../../query.js';
import { chooseIntent } from '../intents/choose.js';
import { periodOf } from '../intents/periods.js';
import { has, type Scene } from '../scene.js';

/**
 * The same question about what the text names instead: "and C6?", "and SDG 7?", "in 2017?", "what's that in Addis
 * time", "and next week?". Undefined where the text names nothing that the question has a place for.
 */
export function substitute(previous: PlainQuery, scene: Scene): PlainQuery | undefined {
  const changed = replaceNamed(previous, scene);
  const dated = withEdition(changed ?? previous, scene);
  const timed = withTime(dated ?? changed ?? previous, scene);
  return timed ?? dated ?? changed;
}

function replaceNamed(previous: PlainQuery, scene: Scene): PlainQuery | undefined {
  const { lines, goals, targets } = scene;
  if (lines.length > 0) return replaceLines(previous, scene);
  if (goals.length > 0) return replaceGoals(previous, scene);
  if (targets.length > 0) return replaceTargets(previous, targets);
  return replaceOthers(previous, scene);
}

function replaceLines(previous: PlainQuery, scene: Scene): PlainQuery | undefined {
  const { lines, goals, targets } = scene;
  const [line] = lines;
  if (line === undefined || goals.length + targets.length > 0) return undefined;
  switch (previous.kind) {
    case 'goal-to-lines':
      return has(scene, 'not', 'none')
        ? { ...previous, except: [...lines] }
        : { ...previous, among: [...lines] };
    case 'line-to-goals':
    case 'compare-editions':
      return { ...previous, lines: [...lines] };
    case 'mapped-set':
    case 'compare': {
      const [first] = previous.lines;
      if (saysToo(scene) && previous.lines.length + lines.length <= 5)
        return { ...previous, lines: [...new Set([...previous.lines, ...lines])] };
      if (has(scene, 'only') && lines.length === 1 && previous.lines.includes(line))
        return ofOne(previous, scene);
      const both = lines.length > 1 || first === undefined ? [...lines] : [first, line];
      return { ...previous, lines: both };
    }
    case 'why':
    case 'role':
    case 'meeting':
    case 'winner':
    case 'compare-entries':
      return lines.length === 1 ? { ...previous, line } : undefined;
    case 'entries':
      return { ...previous, lines: lines.slice(0, 5), goals: [], targets: [] };
    case 'recommendations':
      return { ...previous, line };
    case 'describe':
      return { kind: 'describe', subjects: lines.slice(0, 5).map((code) => ({ kind: 'line', code })) };
    default:
      return undefined;
  }
}

/** "Which goals does only C3 have?" after two lines were compared. */
function ofOne(
  { lines, edition }: Extract<PlainQuery, { kind: 'mapped-set' | 'compare' }>,
  scene: Scene,
): PlainQuery | undefined {
  const [line = ''] = scene.lines;
  const others = lines.filter((other) => other !== line);
  const what = has(scene, 'targets') ? 'targets' : 'goals';
  return others.length === 0
    ? undefined
    : { kind: 'mapped-set', what, op: 'first-only', lines: [line, ...others], ...(edition && { edition }) };
}

const TOO: ReadonlySet<string> = new Set(
  'too also aussi egalement tambien también тоже также 也 أيضا أيضاً'.split(' '),
);

function saysToo({ parse }: Scene): boolean {
  return parse.tokens.some(({ text }) => TOO.has(text));
}

/** C7 and what is under it. */
function isAboutSubLines({ subjects }: Extract<PlainQuery, { kind: 'describe' }>): boolean {
  return subjects.length === 1 && subjects[0]?.kind === 'line' && subjects[0].code === 'C7';
}

function replaceGoals(previous: PlainQuery, scene: Scene): PlainQuery | undefined {
  const { goals, targets } = scene;
  if (targets.length > 0) return undefined;
  switch (previous.kind) {
    case 'goal-to-lines':
    case 'compare-goals':
      return { ...previous, goals: [...goals] };
    case 'target-to-lines':
      return { kind: 'goal-to-lines', goals: [...goals], ...editionIn(previous) };
    case 'line-to-goals':
    case 'mapped-set':
      return { ...previous, goals: [...goals] };
    case 'lines-by':
      return { ...previous, all: { ...previous.all, goals: [...goals] } };
    case 'why': {
      const { target: _, ...rest } = previous;
      const [goal] = goals;
      return goal === undefined ? undefined : { ...rest, goal };
    }
    case 'entries':
      // "Which of them contribute to SDG 13": the same entries, fewer.
      return has(scene, 'that')
        ? { ...previous, goals: goals.slice(0, 5) }
        : { ...previous, goals: goals.slice(0, 5), lines: [], targets: [] };
    case 'describe':
      if (isAboutSubLines(previous)) return { kind: 'goal-to-lines', goals: [...goals], among: ['C7'] };
      return { kind: 'describe', subjects: goals.slice(0, 5).map((number) => ({ kind: 'goal', number })) };
    default:
      return undefined;
  }
}

function replaceTargets(previous: PlainQuery, targets: readonly string[]): PlainQuery | undefined {
  const [target] = targets;
  if (target === undefined) return undefined;
  switch (previous.kind) {
    case 'target-to-lines':
      return { ...previous, targets: [...targets] };
    case 'goal-to-lines':
      return { kind: 'target-to-lines', targets: [...targets], ...editionIn(previous) };
    case 'why': {
      const { goal: _, ...rest } = previous;
      return { ...rest, target };
    }
    case 'entries':
      return { ...previous, targets: targets.slice(0, 5), lines: [], goals: [] };
    case 'describe':
      return { kind: 'describe', subjects: targets.slice(0, 5).map((code) => ({ kind: 'target', code })) };
    default:
      return undefined;
  }
}

function replaceOthers(previous: PlainQuery, scene: Scene): PlainQuery | undefined {
  const { entries, countries, organisations } = scene;
  if (previous.kind === 'recommendations') return ofStatus(previous, scene);
  if (previous.kind === 'describe' && entries.length > 0)
    return { kind: 'describe', subjects: entries.slice(0, 5) };
  const [country] = countries;
  if (previous.kind === 'winners' && country !== undefined) return { ...previous, country };
  const [organisation] = organisations;
  if (previous.kind === 'organisation' && organisation !== undefined) return { ...previous, organisation };
  return previous.kind === 'meetings' && organisation !== undefined
    ? { ...previous, organisation }
    : undefined;
}

/** "Only the new ones", "which are revised". */
function ofStatus(
  previous: Extract<PlainQuery, { kind: 'recommendations' }>,
  scene: Scene,
): PlainQuery | undefined {
  const status = (['new', 'revised', 'amendment'] as const).find((one) => has(scene, one));
  if (status !== undefined) return { ...previous, status };
  return has(scene, 'underApproval') ? { ...previous, stage: 'under approval' } : undefined;
}

function editionIn(query: PlainQuery): { readonly edition?: string } {
  return 'edition' in query && query.edition !== undefined ? { edition: query.edition } : {};
}

/** "And in 2017?": an edition by its year or name, for questions about the mapping. */
function withEdition(query: PlainQuery, { editions, years, setting }: Scene): PlainQuery | undefined {
  const ofYear = setting.vocabulary.editions.find(({ year }) => years.includes(year))?.id;
  const edition = editions[0] ?? ofYear;
  if (edition === undefined) return undefined;
  switch (query.kind) {
    case 'line-to-goals':
    case 'goal-to-lines':
    case 'target-to-lines':
    case 'lines-by':
    case 'mapped-set':
    case 'rank':
    case 'compare':
    case 'compare-goals':
    case 'compare-entries':
    case 'why':
    case 'matrix':
      return { ...query, edition };
    default:
      return undefined;
  }
}

/** "How long until submission closes in Addis time" asks of its own date, and not of the one before in another zone. */
function namesDate(scene: Scene): boolean {
  return chooseIntent(scene)?.candidate.query.kind === 'event';
}

/** Another place's time, another stretch of the calendar, another year. */
function withTime(query: PlainQuery, scene: Scene): PlainQuery | undefined {
  const [zone] = scene.zones;
  const [year] = scene.years;
  if (year !== undefined && query.kind === 'winner') return { kind: 'winners', lines: [query.line], year };
  if (year !== undefined && query.kind === 'winners') return { ...query, year };
  const period = query.kind === 'calendar' || query.kind === 'meetings' ? periodOf(scene) : undefined;
  if (period !== undefined) {
    const changed = { ...query, period };
    return zone !== undefined && changed.kind === 'calendar' ? { ...changed, zone } : changed;
  }
  const isTimed = query.kind === 'calendar' || query.kind === 'event' || query.kind === 'process';
  if (isTimed && zone !== undefined && !namesDate(scene)) return { ...query, zone };
  return query.kind === 'event' && has(scene, 'where') ? { ...query, ask: 'place' } : undefined;
}
