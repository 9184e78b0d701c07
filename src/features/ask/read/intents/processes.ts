import { numberBeside } from '../numbered-beside.js';
import { has, type Scene } from '../scene.js';
import { type Intent, zoneOf } from './intent.js';

/** Words that name a process, as English stems. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'prizes-2023': ['prize', 'price', 'contest', 'award', 'nomination', 'voting', 'vote'],
  'ocp-2023': ['ocp', 'consultation'],
};

/** Both processes begin in 2022, and bear the next year in their name. */
export function isYearOfProcess(year: number): boolean {
  return year === 2022 || year === 2023;
}

/** The process a question names. */
export function processOf({ content, years }: Scene): string | undefined {
  if (!years.every(isYearOfProcess)) return undefined;
  const isPhoto = content.includes('photo') || content.includes('hackathon');
  const found = Object.entries(NAMES).filter(([, names]) => names.some((name) => content.includes(name)));
  // Categories are those of the Prizes.
  if (found.length === 0 && content.includes('category') && content.includes('phase')) return 'prizes-2023';
  return isPhoto || found.length !== 1 ? undefined : found[0]?.[0];
}

/** "Phases of the Prizes 2023", "which phase is the contest in", "what happens in phase 3", "which phase comes next". */
export const process: Intent = {
  takes: [
    'will',
    'phase',
    'winner',
    'winnerDetail',
    'submit',
    'describe',
    'list',
    'when',
    'happens',
    'recency',
    'today',
    'next',
    'after',
    'that',
    'this',
    'event',
    'meeting',
    'meetingDetail',
    'who',
    'rules',
    'closes',
    'opens',
    'until',
    'system',
    'document',
    'allowed',
    'zone',
    'how',
    'and',
    'before',
    'itu',
  ],
  read(scene) {
    const known = processOf(scene);
    const named = phaseNumber(scene);
    // "What comes after phase II": the one that follows.
    const phase = named !== undefined && has(scene, 'after', 'next') ? named + 1 : named;
    const isAsked =
      has(scene, 'phase') ||
      (known !== undefined && scene.content.includes('phase')) ||
      (known !== undefined && has(scene, 'next', 'after'));
    const id = known ?? (previousProcess(scene) && has(scene, 'phase') ? previousProcess(scene) : undefined);
    if (id === undefined || !isAsked || scene.lines.length + scene.goals.length > 0) return undefined;
    const ask = phase !== undefined ? 'phase' : isNow(scene) ? 'now' : 'phases';
    const [day] = scene.days;
    const at = day && !day.from.startsWith('0000') && day.weekday === undefined ? { at: day.from } : {};
    return {
      query: {
        kind: 'process',
        process: id,
        ask: day && ask === 'phases' ? 'now' : ask,
        ...(phase === undefined ? {} : { phase }),
        ...at,
        ...zoneOf(scene),
      },
      score: 0.97,
      words: new Set(scene.content),
      evidence: 2,
    };
  },
};

function previousProcess({ setting: { previous }, years }: Scene): string | undefined {
  if (years.some((year) => year !== 2022 && year !== 2023)) return undefined;
  const plain = previous?.kind === 'count' || previous?.kind === 'sources' ? previous.of : previous;
  return plain?.kind === 'process' ? plain.process : undefined;
}

function isNow(scene: Scene): boolean {
  // "In which phase do contributions close" asks about all of them.
  if (has(scene, 'closes', 'deadline') && !has(scene, 'recency', 'today', 'this', 'next')) return false;
  const isPlural = scene.parse.tokens.some(
    ({ text }) => text === 'phases' || text === 'fases' || text === 'stages',
  );
  return (
    !isPlural &&
    (has(scene, 'recency', 'today', 'next', 'after', 'that', 'this', 'happens') || !has(scene, 'list'))
  );
}

/** "Phase 3", "phase IV", "third phase". */
function phaseNumber({ parse, setting }: Scene): number | undefined {
  const numbers = parse.cues
    .filter(({ cue }) => cue === 'phase')
    .map((cue) => numberBeside(parse.tokens, cue, setting));
  return numbers.find((number) => number !== undefined && number >= 1 && number <= 20);
}
