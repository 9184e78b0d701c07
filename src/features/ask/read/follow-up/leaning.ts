import { has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { pointsAtListed } from './listed.js';
import { plainOf } from './subjects.js';

/** Longer texts say themselves what they are about. */
export const MOST_TOKENS = 16;

/** Words that only dress a follow-up. */
export const DRESS: ReadonlySet<CueClass> = new Set([
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
    isJoinedAnd ||
    opensJoined ||
    (isOnlyAnd && scene.setting.language !== 'en') ||
    pointsBack ||
    has(scene, 'only') ||
    corrects(scene) ||
    asksWhyThere(scene) ||
    namesOnlyEdition(scene) ||
    pointsAtListed(scene) ||
    saysMissing(scene) ||
    isElliptic(scene) ||
    asksForLanguage(scene)
  );
}

/** "Why is C4 there?" */
function asksWhyThere({ cues, lines, goals, targets, parse }: Scene): boolean {
  const isLine = lines.length === 1 && goals.length + targets.length === 0;
  return isLine && cues.has('why') && parse.tokens.length <= 7;
}

/** "The 2017 app has some, no?" */
function namesOnlyEdition({ editions, parse, cues, setting }: Scene): boolean {
  const isOnly = editions.length > 0 && parse.mentions.length === 1 && parse.tokens.length <= 9;
  return isOnly && setting.previous !== undefined && !cues.has('describe') && !cues.has('document');
}

const MEANT =
  /\b(?:meant|mean|typo|oops|rather)\b|опечатк|erreur de frappe|errata|me equivoque|\bje (?:voulais|veux) (?:dire|parler)|\bpardon\b|\bquise decir|\bqueria decir|\bperdon\b|имел[аи]? в виду|то есть|我是说|我的意思|我指的|应该是|搞错|说错|أقصد|قصدت|اقصد/;

/** "No, I meant e-learning", "oops, C2": the same question about something else. */
export function corrects({ parse, lines, goals, targets, entries }: Scene): boolean {
  const isNamed = lines.length + goals.length + targets.length + entries.length > 0;
  return isNamed && parse.tokens.length <= 10 && MEANT.test(parse.tokens.map(({ text }) => text).join(' '));
}

/** "In French, please", and nothing else. */
export function asksForLanguage({ answerIn, parse }: Scene): boolean {
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

const MISSING: ReadonlySet<string> = new Set(
  'missing absent lacking manquent manque manquants faltan falta нет отсутствуют 缺 缺少 الناقصة تنقص'.split(
    ' ',
  ),
);

/** "And which are missing?" */
export function saysMissing(scene: Scene): boolean {
  if (isElliptic(scene) && has(scene, 'not', 'none')) return true;
  const { tokens, mentions } = scene.parse;
  return tokens.length <= 6 && mentions.length === 0 && tokens.some(({ text }) => MISSING.has(text));
}
