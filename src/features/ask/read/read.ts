import type { Language } from '../../../shared/language.js';
import type { Reader } from '../ports.js';
import type { Missing, Query, Reading } from '../query.js';
import { editionMatcher } from './entities/editions.js';
import { missingEntryMatcher, questionMatcher } from './entities/entries.js';
import { goalMatcher } from './entities/goals.js';
import { lineMatcher } from './entities/lines.js';
import type { Matcher, Strength } from './entities/mention.js';
import { nameMatcher } from './entities/names.js';
import { numberedMatcher } from './entities/numbered.js';
import { recommendationMatcher } from './entities/recommendations.js';
import { targetMatcher } from './entities/targets.js';
import { chooseIntent } from './intents/choose.js';
import type { Candidate } from './intents/intent.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { createNearest } from './nearest.js';
import { normalise } from './normalise.js';
import { type Parse, parse } from './parse.js';
import { type Scene, sceneOf, withYears } from './scene.js';
import { correctSpelling, type Spelling, spellingFor } from './spelling-pass.js';
import { type Token, tokenise } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';
import { type CuePhrases, cuePhrasesFor } from './words/cue-phrases.js';

/** Longer than any question: what is pasted is not read as one, even when it names a line. */
const MOST_TOKENS = 80;
/** Tokens of a longer text that are looked at for something to offer. */
const LOOKED_AT = 400;
/** Words beside a code that surely does not exist; with more, the text is about something else. */
const MOST_BESIDE_MISSING = 4;

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
const SAID_IN_ALL: ReadonlySet<string> = new Set(['goals', 'lines', 'itu', 'organisation']);
const ONLY_MARKS = /^[?!¿¡.\s]*$/;
const SLASH_COMMAND = /^\s*\/?wsis\b(?![ -]*(?:prize|forum|action|line|al\b|award))/;

/** "Just need the C5 SDGs": a wish, unlike "what does C5 need". */
const WISH =
  /(^|[,.:;!?-] *|\b(?:hi|hey|hello|and|morning|afternoon|please) )(?:(?:just|also|still|i|we) )*need (?=[a-z0-9])/g;

interface Grammar {
  readonly matchers: readonly Matcher[];
  readonly cues: CuePhrases;
  readonly spelling: Spelling;
}

/** Builds the lexicon once (milliseconds); the reader then turns a text into a query in microseconds. */
export function createReader(vocabulary: Vocabulary): Reader {
  const lexicon = buildLexicon(vocabulary);
  const nearest = createNearest(vocabulary);
  const grammars = new Map<Language, Grammar>();
  const grammarFor = (language: Language): Grammar => {
    const known = grammars.get(language) ?? createGrammar(vocabulary, lexicon, language);
    grammars.set(language, known);
    return known;
  };
  return {
    read(text, options) {
      const normalised = normalise(text)
        .replace(ADDRESS, ' ')
        .replace(WISH, '$1 ')
        .trim()
        .replace(SLASH_COMMAND, ' ');
      if (ONLY_MARKS.test(normalised)) return queryReading({ query: { kind: 'help' }, score: 1 }, 'code');
      const grammar = grammarFor(options?.language ?? 'en');
      const tokens = tokenise(normalised).slice(0, LOOKED_AT);
      const spelled = correctSpelling(grammar.spelling, tokens);
      const parsed = parse(spelled, grammar.matchers, grammar.cues.trie);
      const scene = withYears(sceneOf(parsed), vocabulary);
      return readScene(scene) ?? { kind: 'unknown', nearest: nearest.near(scene) };
    },
  };
}

/** The order settles ties between matches of the same length. */
function createGrammar(vocabulary: Vocabulary, lexicon: Lexicon, language: Language): Grammar {
  const roles = vocabulary.lines.flatMap(({ code }) => vocabulary.rolesOf(code));
  const cues = cuePhrasesFor(language, new Set(roles.map((role) => role.organisation)));
  return {
    cues,
    spelling: spellingFor(lexicon, cues),
    matchers: [
      lineMatcher(lexicon, cues),
      targetMatcher(lexicon, cues),
      goalMatcher(lexicon, cues),
      questionMatcher(lexicon),
      numberedMatcher(lexicon, cues),
      editionMatcher(vocabulary),
      nameMatcher(lexicon),
      recommendationMatcher(lexicon),
      missingEntryMatcher(lexicon),
    ],
  };
}

function readScene(scene: Scene): Reading | undefined {
  const isLong = scene.parse.tokens.length > MOST_TOKENS;
  if (isLong) return undefined;
  if (scene.isUnderstood) {
    const best = chooseIntent(scene);
    if (best && isSureEnough(scene, best) && isWholeWithout(scene.missing, best.query)) {
      return understood(scene, best);
    }
  }
  return missingReading(scene);
}

/**
 * What is missing can be left out of a query only where the query lists the like: C12 beside C5. Leaving a goal or
 * an edition out of a question about a line would answer another question.
 */
function isWholeWithout(missing: readonly Missing[], query: Query): boolean {
  const listed: readonly Missing['kind'][] = KINDS_LISTED[query.kind] ?? [];
  const narrows = query.kind === 'line-to-goals' && query.goals !== undefined;
  return missing.every(({ kind }) => listed.includes(kind) || (narrows && kind === 'goal'));
}

/** An everyday word for a goal counts only in a question about goals or lines. */
function isSureEnough(scene: Scene, { query }: Candidate): boolean {
  if (scene.editions.length > 1) return false;
  if (scene.weakest !== 'weak') return true;
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

function understood(scene: Scene, best: Candidate): Reading {
  const reading = queryReading(best, scene.weakest, scene.parse);
  return scene.missing.length > 0 ? { ...reading, missing: scene.missing.slice(0, 5) } : reading;
}

function queryReading({ query, score }: Candidate, weakest: Strength, parsed?: Parse) {
  const corrections = parsed ? correctionsIn(parsed) : [];
  const certainty = CONFIDENCE[weakest] * (corrections.length > 0 ? 0.9 : 1);
  const language = parsed && isEnglish(parsed) ? { language: 'en' as const } : {};
  return {
    kind: 'query' as const,
    query,
    ...language,
    corrections,
    confidence: Math.round(score * certainty * 100) / 100,
  };
}

/** Words of English were understood. "SDG" and "line" count for nothing: they are typed in every language. */
function isEnglish({ cues }: Parse): boolean {
  return cues.some(({ cue }) => !SAID_IN_ALL.has(cue));
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
  const named = scene.isUnderstood ? scene.missing : scene.surelyMissing;
  if (named.length === 0 || parsed.leftovers.length > MOST_BESIDE_MISSING) return undefined;
  const isAlone = lines.length + goals.length + targets.length + entries.length === 0;
  if (!scene.isUnderstood && !isAlone) return undefined;
  return queryReading(
    { query: { kind: 'missing', mentions: named.slice(0, 5) }, score: 0.95 },
    'code',
    parsed,
  );
}
