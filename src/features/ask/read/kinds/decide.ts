import { leavesNothingDecisive } from '../intents/choose.js';
import type { Candidate } from '../intents/intent.js';
import { evidenceFor } from '../intents/weigh.js';
import { has, type Scene } from '../scene.js';
import { ABOUT_ALL, buildCandidate } from './build.js';
import type { Classifier, Guess } from './classifier.js';
import { featureOfWord, featuresOf } from './features.js';
import { type Label, labelsOf } from './labels.js';

/** A reading by rules that leaves words out must be at least this likely. */
const LIKELY = 0.3;
/** So sure must the examples be to overrule the rules, or to read what the rules do not. */
const READS = 0.35;
/** The same for a few words. */
const SPARSE = 0.5;
const FEW = 4;
/** So sure must they be to overrule a reading by rules in which every word has its place. */
const OVERRULES_WHOLE = 0.91;
/** The same, where "and" between two goals may mean lines of either or of both. */
const OVERRULES_UNION = 0.8;
/** So sure must they be that nothing of ours is asked, to refuse what the rules would answer. */
const REFUSES = 0.6;
/** What the rules refuse is read all the same where this little speaks for nothing of ours being asked. */
const HARDLY = 0.15;
/** Kinds that are tried, where what a text names is too little for the likeliest. */
const TRIES = 3;
/** In a text this short every word counts: in a longer one, some belong to what people say around a question. */
const SHORT = 7;
/** The same for numbers. */
const SHORT_FOR_NUMBERS = 12;
/** Of a text's words, so many may be ones that no example had. */
const MOST_UNKNOWN = 0.3;

/**
 * What a scene asks, from what the rules made of it and from what the examples say. The rules know what each word
 * does to a question; the examples know how people ask. Undefined where neither has enough. The thresholds were chosen
 * by trying the development questions, and so are no part of what is learned.
 */
export function decide(
  scene: Scene,
  byRules: Candidate | undefined,
  classifier: Classifier,
): Candidate | undefined {
  const guesses = classifier.guess(featuresOf(scene));
  if (byRules && isSettled(scene, byRules, guesses)) return byRules;
  const [best] = guesses;
  if (best?.label === 'none' && best.likelihood > REFUSES) return undefined;
  return firstBuilt(scene, guesses, classifier, byRules) ?? byRules;
}

/** What the rules refuse for one of its words, and the examples know as a question of ours. */
export function decideRefused(scene: Scene, classifier: Classifier): Candidate | undefined {
  const guesses = classifier.guess(featuresOf(scene));
  return likelihoodOf('none', guesses) < HARDLY ? firstBuilt(scene, guesses, classifier) : undefined;
}

/** Every word of it has a place in the reading, or people who say such things mostly mean it. */
function isSettled(scene: Scene, byRules: Candidate, guesses: readonly Guess[]): boolean {
  const { against } = evidenceFor(scene, byRules);
  const likelihood = labelsOf(byRules.query).reduce((sum, label) => sum + likelihoodOf(label, guesses), 0);
  if (likelihood >= LIKELY) return true;
  return against === 0 && !isSurelyOther(scene, guesses[0]);
}

/** Whether even a reading in which every word has its place is the wrong one. */
function isSurelyOther(scene: Scene, best: Guess | undefined): boolean {
  if (!best || (best.label.startsWith('count-') && !has(scene, 'howMany'))) return false;
  return best.likelihood >= (best.label === 'lines-with-all' ? OVERRULES_UNION : OVERRULES_WHOLE);
}

function likelihoodOf(label: Label | undefined, guesses: readonly Guess[]): number {
  return guesses.find((guess) => guess.label === label)?.likelihood ?? 1;
}

function firstBuilt(
  scene: Scene,
  guesses: readonly Guess[],
  classifier: Classifier,
  byRules?: Candidate,
): Candidate | undefined {
  const least = isSparse(scene) ? SPARSE : READS;
  if (shareUnknown(scene, classifier) > MOST_UNKNOWN) return undefined;
  for (const { label, likelihood } of guesses.slice(0, TRIES)) {
    if (likelihood < (ABOUT_ALL.has(label) ? REFUSES : least)) return undefined;
    const candidate = label === 'none' ? undefined : buildCandidate(label, scene);
    // Which way round a ranking goes, and the like, the rules tell from the order of words.
    if (candidate && candidate.query.kind === byRules?.query.kind) return byRules;
    if (candidate && leavesNothing(scene, candidate)) return { ...candidate, score: likelihood };
  }
  return undefined;
}

/** "Winter in c5", "C5 in 1990?": so few words tell little. */
function isSparse({ parse }: Scene): boolean {
  return parse.tokens.length <= FEW;
}

function leavesNothing(scene: Scene, candidate: Candidate): boolean {
  const { tokens, leftovers } = scene.parse;
  const isNumberLeft = leftovers.some(({ kind }) => kind === 'number');
  if (isNumberLeft && tokens.length <= SHORT_FOR_NUMBERS) return false;
  return tokens.length > SHORT || leavesNothingDecisive(scene, candidate);
}

/** Share of the words that neither the record nor any example has. */
function shareUnknown({ parse, setting }: Scene, classifier: Classifier): number {
  const unknown = parse.leftovers.filter(
    ({ kind, word }) => kind === 'word' && !classifier.knows(featureOfWord(setting.language, word)),
  );
  return unknown.length / Math.max(1, parse.tokens.length);
}
