import type { Query, Reading } from '../query.js';
import { has, type Scene } from './scene.js';

/** What ends a sentence, or sets off what is only said around a question. Codes such as `L.1481` are no end. */
const ENDS = /[.;:!?\u061f\u061b]+(?=\s|$)|[。；！？：]+|\s[-–—]+\s|\.{2,}|…|[:;]-?[)(dp](?=\s|$)/;
/** A whole that was read this surely needs no second look. */
const SURE = 0.8;
const LEAST = 0.7;
/** So much surer must a sentence be than the whole. */
const MARGIN = 0.1;
const FEWEST_WORDS = 2;

type ReadingOfQuery = Extract<Reading, { kind: 'query' }>;

/**
 * "I'm in Bogotá. Until when can I vote?", "Last gap: how many took part?": people say things around a question that
 * nobody need understand. The sentence that is read best, where the whole is not read as well; what it takes from
 * the others is the zone and the edition. Undefined where the whole stands.
 */
export function readSentence(
  text: string,
  whole: Reading,
  scene: Scene,
  read: (sentence: string) => Reading,
): Reading | undefined {
  const sentences = text
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  if (sentences.length < 2 || stands(whole)) return undefined;
  const readings = sentences.map((sentence) => (isWorthReading(sentence) ? read(sentence) : undefined));
  if (readings.some((reading) => reading && isAct(reading))) return undefined;
  const questions = readings.filter(
    (reading): reading is ReadingOfQuery => reading?.kind === 'query' && isQuestion(reading),
  );
  const most = Math.max(0, ...questions.map(confidenceOf));
  // Of two that were read about as well, the first: what follows a question mostly says more of it.
  const best = questions.find(({ confidence }) => most - confidence < MARGIN);
  if (!best || (isRefused(whole) && best.confidence < SURE)) return undefined;
  if (best.confidence < confidenceOf(whole) + MARGIN || isOfSameKind(best, whole)) return undefined;
  return { ...best, query: withSetting(best.query, scene) };
}

/** The whole has all that a part of it has. */
function isOfSameKind(best: ReadingOfQuery, whole: Reading): boolean {
  return whole.kind === 'query' && whole.query.kind === best.query.kind;
}

function isWorthReading(sentence: string): boolean {
  return sentence.split(/\s+/).length >= FEWEST_WORDS || /\p{Script=Han}/u.test(sentence);
}

/** What tries to change the bot, or asks it to act, is refused as a whole. */
function stands(whole: Reading): boolean {
  return whole.kind === 'unsure' || isAct(whole) || confidenceOf(whole) >= SURE;
}

function isRefused(whole: Reading): boolean {
  return whole.kind === 'unknown' && whole.refusal !== undefined;
}

function isAct(reading: Reading): boolean {
  return reading.kind === 'unknown' && reading.refusal !== undefined && reading.refusal !== 'not-recorded';
}

function isQuestion({ query, confidence }: ReadingOfQuery): boolean {
  return query.kind !== 'help' && query.kind !== 'missing' && confidence >= LEAST;
}

function confidenceOf(reading: Reading | undefined): number {
  return reading?.kind === 'query' ? reading.confidence : 0;
}

/** "Estoy en Bogotá, dame mi hora" beside the question. */
function withSetting(query: Query, scene: Scene): Query {
  const [zone] = scene.zones;
  const [edition] = scene.editions;
  const isDated = query.kind === 'event' || query.kind === 'calendar' || query.kind === 'process';
  if (
    isDated &&
    zone !== undefined &&
    query.zone === undefined &&
    has(scene, 'zone', 'when', 'until', 'closes')
  )
    return { ...query, zone };
  const isOfEdition = query.kind === 'line-to-goals' || query.kind === 'goal-to-lines';
  return isOfEdition && edition !== undefined ? { ...query, edition } : query;
}
