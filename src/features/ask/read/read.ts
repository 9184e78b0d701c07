import type { Reader, ReadOptions } from '../ports.js';
import type { Missing, Query, Reading } from '../query.js';
import { type Analysis, createAnalyser } from './analyse.js';
import { meaningsOfNumber } from './bare-number.js';
import type { Strength } from './entities/mention.js';
import { choicesFor } from './follow-up/choices.js';
import { followUp } from './follow-up/follow-up.js';
import { corrects, isElliptic, leansBack } from './follow-up/leaning.js';
import { fitsYears } from './follow-up/years.js';
import { type Choice, chooseIntent } from './intents/choose.js';
import type { Candidate } from './intents/intent.js';
import { keepReadings } from './kept-readings.js';
import { buildCandidate } from './kinds/build.js';
import { type Classifier, createClassifier } from './kinds/classifier.js';
import { decide, decideRefused } from './kinds/decide.js';
import { createNearest } from './nearest.js';
import { normalise } from './normalise.js';
import type { Parse } from './parse.js';
import { refusalOf } from './refuse.js';
import type { Scene } from './scene.js';
import { readSentence } from './sentences.js';
import type { Token } from './tokens.js';
import { readTwo } from './two-questions.js';
import type { Vocabulary } from './vocabulary.js';

/** Longer than any question: what is pasted is not read as one, even when it names a line. */
const MOST_TOKENS = 80;
/** A text with so many may be a question of its own, though it names nothing by a code. */
const FEWEST_TOKENS_ALONE = 7;
/** Words beside a code that surely does not exist; with more, the text is about something else. */
const MOST_BESIDE_MISSING = 4;

/** In "resolutions on gender" the word is looked for, and stands for no goal. */
const LOOKED_FOR_BY_WORDS: ReadonlySet<Query['kind']> = new Set([
  'resolutions',
  'recommendations',
  'systems',
]);

/** Things whose names hold everyday words: the Healthy Ageing Innovation Prize. */
const NAMED_AS_A_WHOLE: ReadonlySet<string> = new Set(['system', 'source', 'resolution']);

const CONFIDENCE: Readonly<Record<Strength, number>> = { code: 1, name: 0.95, partial: 0.85, weak: 0.7 };
/** Kinds of codes a query may hold several of. */
const KINDS_LISTED: Readonly<Partial<Record<Query['kind'], readonly Missing['kind'][]>>> = {
  'line-to-goals': ['line'],
  'goal-to-lines': ['goal'],
  'target-to-lines': ['target'],
  describe: ['line', 'goal', 'target', 'entry', 'recommendation'],
  role: ['line'],
  meeting: ['line'],
  winner: ['line'],
};
/** What a platform leaves of a mention: `<@U012ABC>`, `<#C012ABC|general>`, `@actionline`. */
const ADDRESS = /<[@#!][^<>]{1,100}>|@actionline\b|^(?:(?:hi|hey|hello|dear|ok) )?actionline *[,:!]/g;
const ONLY_MARKS = /^[?!¿¡.\s]*$/;
const SLASH_COMMAND = /^\s*\/?wsis\b(?![ -]*(?:prize|forum|action|line|al\b|award))/;

/** "Just need the C5 SDGs": a wish, unlike "what does C5 need". */
const WISH =
  /(^|[,.:;!?-] *|\b(?:hi|hey|hello|and|morning|afternoon|please) )(?:(?:just|also|still|i|we) )*need (?=[a-z0-9])/g;

/** In capitals among small letters, `WHO` is the organisation and not the question word. */
function withWorldHealth(text: string): string {
  return /\bWHO\b/.test(text) && /[a-z]{2}/.test(text)
    ? text.replace(/\bWHO\b/g, 'World Health Organization')
    : text;
}

/** Builds the lexicon once (milliseconds); the reader then turns a text into a query in microseconds. */
export function createReader(vocabulary: Vocabulary): Reader {
  const analyse = createAnalyser(vocabulary);
  const classifier = createClassifier();
  const nearest = createNearest(vocabulary);
  const readScenes = ({ scene, language }: Analysis): Reading => {
    const reading = readScene(scene, classifier) ?? unread(scene, nearest.near(scene));
    return language === undefined ? reading : { ...reading, language };
  };
  const readOne = (normalised: string, options: ReadOptions): Reading => {
    const analysis = analyse(normalised, options);
    const whole = readScenes(analysis);
    // Looked at only where a part is read: who spreads the options, looks at the clock.
    const read = (sentence: string) =>
      readScenes(analyse(sentence, { ...options, language: analysis.language ?? options.language ?? 'en' }));
    return readSentence(normalised, whole, analysis.scene, read) ?? whole;
  };
  return keepReadings({
    read(text, options = {}) {
      const normalised = withoutAddress(text);
      if (ONLY_MARKS.test(normalised)) return queryReading({ query: { kind: 'help' }, score: 1 }, 'code', {});
      return readTwo(normalised, options, readOne) ?? readOne(normalised, options);
    },
  });
}

/** A text as it is read: folded, without what only says whom it is for. */
export function withoutAddress(text: string): string {
  return normalise(withWorldHealth(text))
    .replace(ADDRESS, ' ')
    .replace(WISH, '$1 ')
    .trim()
    .replace(SLASH_COMMAND, ' ');
}

function readScene(scene: Scene, classifier: Classifier): Reading | undefined {
  if (scene.parse.tokens.length > MOST_TOKENS) return undefined;
  if (refusalOf(scene) !== undefined) return readRefused(scene, classifier);
  const { previous } = scene.setting;
  const leaning = leansBack(scene);
  const changed = previous && leaning ? followUp(previous, scene) : undefined;
  if (changed && fitsYears(changed, scene))
    return queryReading({ query: changed, score: 0.9 }, 'code', scene);
  const corrected = !previous && corrects(scene) ? buildCandidate('describe', scene) : undefined;
  if (corrected) return understood(scene, { candidate: { ...corrected, score: 0.7 }, rivals: [] });
  const needsMore = isElliptic(scene) && leaning && !isWholeAlone(scene) && (previous || isShort(scene));
  const alone = needsMore ? undefined : readAlone(scene, classifier);
  if (alone) return alone;
  const later = previous && !leaning && !namesUnknown(scene) ? followUp(previous, scene) : undefined;
  if (later && fitsYears(later, scene)) return queryReading({ query: later, score: 0.8 }, 'code', scene);
  return missingReading(scene) ?? whichNumber(scene) ?? (leaning ? nothingToGoOnFrom(scene) : undefined);
}

/** Acts, opinions and words that try to change the bot's rules stay refused, whatever stands beside them. */
function readRefused(scene: Scene, classifier: Classifier): Reading | undefined {
  const candidate = refusalOf(scene) === 'not-recorded' ? decideRefused(scene, classifier) : undefined;
  return candidate && isWholeWithout(scene.missing, candidate.query)
    ? understood(scene, { candidate, rivals: [] })
    : undefined;
}

/** "How long must the short description be?" says more than "how long is it?". */
function isShort({ parse }: Scene): boolean {
  return parse.tokens.length < FEWEST_TOKENS_ALONE;
}

function whichNumber(scene: Scene): Reading | undefined {
  const choices = meaningsOfNumber(scene);
  return choices && { kind: 'unsure', choices };
}

/** Names nothing, and yet asks a whole question: "list the action lines", "what is due this week", "help". */
function isWholeAlone(scene: Scene): boolean {
  const choice = chooseIntent(scene);
  const kind = choice?.candidate.query.kind;
  if (kind === undefined) return false;
  if (kind === 'goals' || kind === 'lines')
    return scene.cues.has('list') || scene.cues.has('describe') || scene.cues.size === 1;
  if (kind === 'describe' && scene.editions.length > 0) return !scene.cues.has('and');
  const { words } = choice?.candidate ?? {};
  return (
    kind !== 'figures' || scene.cues.has('howMany') || scene.cues.has('figure') || (words?.size ?? 0) > 1
  );
}

function readAlone(scene: Scene, classifier: Classifier): Reading | undefined {
  const choice = chooseIntent(scene);
  const isReadable =
    choice && isSureEnough(scene, choice.candidate) && isWholeWithout(scene.missing, choice.candidate.query);
  if (isReadable && choice.rivals.length > 0) return understood(scene, choice);
  const candidate = decide(scene, isReadable ? choice.candidate : undefined, classifier);
  const isWhole = candidate && isWholeWithout(scene.missing, candidate.query);
  return isWhole ? understood(scene, { candidate, rivals: [] }) : undefined;
}

/** A question about something the record does not know is not one about what was spoken of before. */
function namesUnknown({ parse, setting }: Scene): boolean {
  return parse.leftovers.some(
    ({ kind, text }) => kind === 'word' && text.length > (setting.language === 'zh' ? 1 : 3),
  );
}

/** Only of a short text that names nothing can one say that it goes on from something. */
function nothingToGoOnFrom(scene: Scene): Reading | undefined {
  const leans = scene.cues.has('and') || !namesAPlace(scene);
  return leans && isShort(scene) ? askBack(scene) : undefined;
}

/** A year, a country or an organisation is something to ask of. */
function namesAPlace({ years, countries, organisations }: Scene): boolean {
  return years.length + countries.length + organisations.length > 0;
}

/** A question that leans on one before it, which there is not: what it may be about, to choose from. */
function askBack(scene: Scene): Reading {
  const { previous } = scene.setting;
  // What it goes on from is known, and what it asks of that is not.
  return previous
    ? { kind: 'unknown', nearest: [previous, ...choicesFor(scene)].slice(0, 4) }
    : { kind: 'unknown', nearest: choicesFor(scene), needsPrevious: true };
}

function unread(scene: Scene, nearest: readonly Query[]): Reading {
  const refusal = refusalOf(scene);
  return { kind: 'unknown', nearest, ...(refusal && { refusal }) };
}

/**
 * What is missing can be left out of a query only where the query lists the like: C12 beside C5. Leaving a goal or
 * an edition out of a question about a line would answer another question.
 */
function isWholeWithout(missing: readonly Missing[], query: Query): boolean {
  const known: readonly Missing['kind'][] = KINDS_LISTED[query.kind] ?? [];
  // "What is C5 and C12" lists lines; what WSIS Stocktaking is says nothing of an SDG 18.
  const listed =
    query.kind === 'describe'
      ? known.filter((kind) => query.subjects.some((one) => one.kind === kind))
      : known;
  const narrows = query.kind === 'line-to-goals' && query.goals !== undefined;
  return missing.every(({ kind }) => listed.includes(kind) || (narrows && kind === 'goal'));
}

/** An everyday word for a goal counts only in a question about goals or lines. */
function isSureEnough(scene: Scene, { query }: Candidate): boolean {
  if (scene.editions.length > 1 && query.kind !== 'compare-editions') return false;
  if (scene.weakest !== 'weak' || LOOKED_FOR_BY_WORDS.has(query.kind)) return true;
  if (query.kind === 'entries' && query.words !== undefined) return true;
  if (query.kind === 'describe' && query.subjects.every(({ kind }) => NAMED_AS_A_WHOLE.has(kind)))
    return true;
  if (query.kind === 'goal-to-lines') return !isEverydayLine(scene);
  const weak = scene.parse.mentions.filter((mention) => mention.strength === 'weak');
  const onlyMissing = weak.every((mention) => mention.found.every((found) => found.kind === 'missing'));
  const isAboutLine = scene.lines.length > 0 && scene.cues.has('lines');
  return onlyMissing || isAboutLine || scene.cues.has('goals');
}

/** "Poverty line", "phone line": one line without a verb is no question about action lines. */
function isEverydayLine({ parse: { tokens, cues } }: Scene): boolean {
  const said = cues.filter(({ cue }) => cue !== 'filler' && cue !== 'greeting');
  return said.every(({ cue, at, length }) => cue === 'lines' && length === 1 && tokens[at]?.text === 'line');
}

function understood(scene: Scene, { candidate, rivals }: Choice): Reading {
  if (rivals.length > 0)
    return { kind: 'unsure', choices: [candidate, ...rivals].slice(0, 4).map(({ query }) => query) };
  const reading = queryReading(candidate, scene.weakest, scene);
  return scene.missing.length > 0 ? { ...reading, missing: scene.missing.slice(0, 5) } : reading;
}

function queryReading(
  { query, score }: Candidate,
  weakest: Strength,
  { parse: parsed, answerIn }: Partial<Scene>,
) {
  const corrections = parsed ? correctionsIn(parsed) : [];
  const certainty = CONFIDENCE[weakest] * (corrections.length > 0 ? 0.9 : 1);
  return {
    kind: 'query' as const,
    query,
    corrections,
    confidence: Math.round(score * certainty * 100) / 100,
    ...(answerIn && { answerIn }),
  };
}

function correctionsIn({ tokens, mentions }: Parse) {
  const asTyped = mentions.filter((mention) => mention.found.some((found) => found.kind === 'missing'));
  const respelled = tokens.flatMap(({ typed, text }: Token, at) => {
    const isKept = asTyped.some(({ start, end }) => start <= at && at < end);
    return typed === undefined || isKept ? [] : [{ from: typed, to: text }];
  });
  return [...respelled, ...mentions.flatMap(({ correction }) => (correction ? [correction] : []))];
}

/** Codes that do not exist are all there is to say, unless much else is said. */
function missingReading(scene: Scene): Reading | undefined {
  const { lines, goals, targets, entries, parse: parsed } = scene;
  const isUnderstood = parsed.leftovers.length === 0;
  const named = isUnderstood ? scene.missing : scene.surelyMissing;
  if (named.length === 0 || parsed.leftovers.length > MOST_BESIDE_MISSING) return undefined;
  const isAlone = lines.length + goals.length + targets.length + entries.length === 0;
  if (!isUnderstood && !isAlone) return undefined;
  return queryReading(
    { query: { kind: 'missing', mentions: named.slice(0, 5) }, score: 0.95 },
    'code',
    scene,
  );
}
