import type { Cue } from '../parse.js';
import { cuesOf, type Scene } from '../scene.js';
import { editionOf, has, type Intent, isMappingOnly } from './intent.js';

type Ranked = 'lines' | 'goals' | 'targets';

/** "Which line lists most targets", "the two goals with the fewest lines", "top three targets by number of lines". */
export const rank: Intent = {
  takes: [
    'goals',
    'targets',
    'lines',
    'map',
    'serve',
    'cover',
    'affect',
    'who',
    'most',
    'fewest',
    'list',
    'describe',
    'howMany',
    'recency',
    'edition',
    'matrix',
    'figure',
    'event',
    'not',
    'only',
    'that',
    'and',
  ],
  read(scene) {
    // C7 is named to be left out: "apart from C7", "counting the parts of C7 one by one".
    const lines = scene.lines.filter((line) => line !== 'C7');
    const named = lines.length + scene.goals.length + scene.targets.length;
    if (named > 0 || !isMappingOnly(scene)) return undefined;
    const [superlative] = cuesOf(scene, 'most', 'fewest');
    const kinds = rankedCues(scene);
    if (!superlative || kinds.length === 0) return undefined;
    const { of, by } = ranking(scene, superlative, kinds);
    if (of === undefined || of === by) return undefined;
    const top = topOf(scene);
    const among = of === 'lines' ? amongLines(scene) : [];
    return {
      query: {
        kind: 'rank',
        of,
        by,
        order: has(scene, 'most') ? 'most' : 'fewest',
        ...(top === undefined ? {} : { top }),
        ...(among.length === 0 ? {} : { lines: [...among] }),
        ...editionOf(scene),
      },
      score: 0.96,
    };
  },
};

/** "Which of the C7 sub-lines"; in "apart from C7" and "counting the parts of C7 one by one" all lines are ranked. */
function amongLines({ lines, cues, parse }: Scene): readonly string[] {
  const isApart = cues.has('not') || cues.has('count') || parse.tokens.some(({ text }) => APART.has(text));
  return isApart ? [] : lines.filter((line) => line === 'C7');
}

const APART: ReadonlySet<string> = new Set(
  'counting count counted separately separate apart part individually отдельно считая считаем'.split(' '),
);

const RANKING: ReadonlySet<string> = new Set(
  'rank ranking ranked classement classer classez clasificacion clasifica рейтинг ранжируй 排名 排行 ترتيب رتب'.split(
    ' ',
  ),
);
/** More than there are lines. */
const ALL = 20;
const TOP: ReadonlySet<string> = new Set(['top', 'топ']);

interface RankedCue {
  readonly kind: Ranked;
  readonly at: number;
}

/** Who is ranked is a line, too: "who covers the widest range of SDGs". */
function rankedCues(scene: Scene): readonly RankedCue[] {
  return cuesOf(scene, 'lines', 'goals', 'targets', 'who').map(({ cue, at }: Cue) => ({
    kind: cue === 'goals' || cue === 'targets' ? cue : 'lines',
    at,
  }));
}

/** What stands after "most" is counted, what stands elsewhere is ranked; after "top" it is the other way round. */
function ranking(
  { parse }: Scene,
  superlative: Cue,
  kinds: readonly RankedCue[],
): { readonly of: Ranked | undefined; readonly by: Ranked } {
  const counted = countedIn(parse, kinds);
  const ranked = counted && kinds.find(({ kind }) => kind !== counted);
  // "Top three lines by number of targets": what stands after "number of" is counted, wherever it stands.
  if (counted && ranked) return { of: ranked.kind, by: counted };
  const after = kinds.find(({ at }) => at > superlative.at);
  const before = kinds.filter(({ at }) => at < superlative.at);
  const isTop = TOP.has(parse.tokens[superlative.at]?.text ?? '') || endsInDe(parse, superlative);
  if (isTop && after) {
    const by =
      kinds.find(({ kind }) => kind !== after.kind)?.kind ?? (after.kind === 'lines' ? 'targets' : 'lines');
    return { of: after.kind, by };
  }
  const by = after?.kind ?? before.at(-1)?.kind ?? 'targets';
  const of = kinds.find(({ kind }) => kind !== by)?.kind ?? (by === 'lines' ? undefined : 'lines');
  // One kind alone is what is ranked where it stands first: "which line has most".
  if (kinds.length === 1 && !after) return { of: by, by: by === 'lines' ? 'targets' : 'lines' };
  return { of, by };
}

/** In Chinese, what follows "most …的" is what has most. */
function endsInDe({ tokens }: Scene['parse'], { at, length }: Cue): boolean {
  if (tokens.slice(0, at).some(({ text }) => text.includes('哪'))) return false;
  return [tokens[at + length - 1], tokens[at + length]].some((token) => token?.text.endsWith('的') === true);
}

function countedIn({ cues, tokens }: Scene['parse'], kinds: readonly RankedCue[]): Ranked | undefined {
  // "Counting each part of C7" says what is ranked, not what it is ranked by.
  const numberOf = cues.find(({ cue, at }) => cue === 'howMany' && tokens[at]?.text !== 'counting');
  const end = numberOf && numberOf.at + numberOf.length;
  return end === undefined ? undefined : kinds.find(({ at }) => at >= end && at <= end + 1)?.kind;
}

function topOf({ parse, setting }: Scene): number | undefined {
  const isFree = (at: number) => !parse.mentions.some(({ start, end }) => start <= at && at < end);
  const numbers = parse.tokens.flatMap(({ text, kind }, at) => {
    if (!isFree(at)) return [];
    const digits = kind === 'number' ? text : undefined;
    return digits !== undefined && digits.length <= 2 ? [Number(digits)] : [];
  });
  // "Rank the action lines": all of them.
  if (numbers.length === 0 && parse.tokens.some(({ text, typed }) => RANKING.has(typed ?? text))) return ALL;
  const [first] = numbers.length > 0 ? numbers : numberWords(parse.tokens, setting.numbers);
  return first !== undefined && first >= 2 && first <= 20 ? first : undefined;
}

const WORDS = new Map(
  'two,three,four,five,six,seven,eight,nine,ten'.split(',').map((word, index) => [word, index + 2] as const),
);

function numberWords(
  tokens: Scene['parse']['tokens'],
  numbers: ReadonlyMap<string, string>,
): readonly number[] {
  return tokens
    .flatMap(({ text }) => WORDS.get(text) ?? Number(numbers.get(text) ?? Number.NaN))
    .filter(Number.isInteger);
}
