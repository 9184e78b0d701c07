import type { PlainQuery, Query } from '../../query.js';
import { eventsNamed } from '../intents/event.js';
import { topicsOf } from '../intents/people.js';
import { has, type Scene } from '../scene.js';
import { isElliptic, saysMissing } from './leaning.js';

/** Longer texts say themselves which rule they ask for. */
const MOST_OF_RULE = 8;

/** Follow-ups that ask for something else of the same kind: another figure, another date, the lines that are missing. */
export function somethingElse(plain: PlainQuery, scene: Scene): Query | undefined {
  return (
    whatIsMissing(plain, scene) ??
    timeLeft(plain, scene) ??
    anotherRule(plain, scene) ??
    whatElse(plain, scene) ??
    anotherDate(plain, scene) ??
    anotherFigure(plain, scene)
  );
}

/** "And which are missing?" after what a line maps to. */
function whatIsMissing(plain: PlainQuery, scene: Scene): Query | undefined {
  if (!saysMissing(scene)) return undefined;
  if (plain.kind === 'describe') return missingOf(plain, scene);
  if (plain.kind !== 'line-to-goals') return undefined;
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

function missingOf({ subjects }: Extract<PlainQuery, { kind: 'describe' }>, scene: Scene): Query | undefined {
  const [subject, ...others] = subjects;
  if (subject?.kind !== 'line' || others.length > 0) return undefined;
  const what = has(scene, 'targets') ? 'targets' : 'goals';
  return { kind: 'mapped-set', what, op: 'none', lines: [subject.code] };
}

/** "How many days until then?" */
function timeLeft(plain: PlainQuery, scene: Scene): Query | undefined {
  return plain.kind === 'event' && isElliptic(scene) && has(scene, 'howLong')
    ? { ...plain, ask: 'left' }
    : undefined;
}

/** "And in which language?", "how many per category?" after a rule of the same contest. */
function anotherRule(plain: PlainQuery, scene: Scene): Query | undefined {
  const { lines, goals, targets, parse } = scene;
  if (plain.kind !== 'rules' || lines.length + goals.length + targets.length > 0) return undefined;
  const topics = parse.tokens.length <= MOST_OF_RULE ? topicsOf(scene) : [];
  return topics.length === 0 ? undefined : { ...plain, topics: [...topics] };
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
  if (process === undefined || process === null) return undefined;
  if (plain.kind === 'event' && closesOnly(scene)) return closingAfter(plain, process, scene);
  if (scene.content.length === 0) return undefined;
  const [found] = eventsNamed(scene).flatMap(({ ref }) =>
    'id' in ref && processOf(ref.id) === process ? [ref.id] : [],
  );
  const zone = scene.zones[0] ?? plain.zone;
  return found === undefined
    ? undefined
    : { kind: 'event', events: [found], ask: has(scene, 'where') ? 'place' : 'when', ...(zone && { zone }) };
}

/** "And when do they close?" */
function closesOnly(scene: Scene): boolean {
  const names = scene.content.filter((word) => word !== 'deadline');
  return isElliptic(scene) && has(scene, 'closes', 'deadline') && names.length === 0;
}

/** The first deadline of the process after the date that was spoken of. */
function closingAfter(
  plain: Extract<PlainQuery, { kind: 'event' }>,
  process: string,
  scene: Scene,
): Query | undefined {
  const { calendar } = scene.setting.vocabulary;
  const from = calendar.find(({ id }) => id === plain.events[0])?.start ?? '';
  const [first] = calendar
    .filter((entry) => entry.process === process && entry.kind === 'deadline' && entry.start >= from)
    .toSorted((left, right) => (left.start < right.start ? -1 : 1));
  return first && { ...plain, events: [first.id], ask: 'end' };
}
