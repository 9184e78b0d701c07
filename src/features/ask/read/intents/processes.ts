import { numberBeside } from '../numbered-beside.js';
import { has, type Scene } from '../scene.js';
import { type Intent, zoneOf } from './intent.js';

/** Words that name a process, as English stems, by the process of its editions. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  prizes: ['prize', 'price', 'contest', 'award', 'nomination', 'voting', 'vote'],
  ocp: ['ocp', 'consultation'],
};

/** An edition begins in the year before the one it bears in its name: `prizes-2023`. */
export function isYearOfEdition(year: number, edition: string): boolean {
  const label = Number(/-(\d{4})$/.exec(edition)?.[1]);
  return year === label || year === label - 1;
}

/** The edition of the process that a question names: of its years, or else the newest. */
export function processOf({ content, years, setting }: Scene): string | undefined {
  const isPhoto = content.includes('photo') || content.includes('hackathon');
  const found = Object.entries(NAMES).filter(([, names]) => names.some((name) => content.includes(name)));
  // Categories are those of the Prizes.
  const isOfCategories = found.length === 0 && content.includes('category') && content.includes('phase');
  const process = isOfCategories ? 'prizes' : isPhoto || found.length !== 1 ? undefined : found[0]?.[0];
  if (process === undefined) return undefined;
  return editionsOf(setting.vocabulary.calendar, process).find((edition) =>
    years.every((year) => isYearOfEdition(year, edition)),
  );
}

const editionsByCalendar = new WeakMap<object, readonly string[]>();

/** Ids of the editions that the calendar has phases of, the newest first; looked for once a calendar. */
function editionsOf(
  calendar: Scene['setting']['vocabulary']['calendar'],
  process: string,
): readonly string[] {
  const known =
    editionsByCalendar.get(calendar) ??
    [...new Set(calendar.flatMap((entry) => entry.process ?? []))].sort().reverse();
  editionsByCalendar.set(calendar, known);
  return known.filter((edition) => edition.startsWith(`${process}-`));
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
  const plain = previous?.kind === 'count' || previous?.kind === 'sources' ? previous.of : previous;
  if (plain?.kind !== 'process') return undefined;
  const { process: edition } = plain;
  return years.every((year) => isYearOfEdition(year, edition)) ? edition : undefined;
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
