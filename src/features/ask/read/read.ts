import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import type { Reader, ReadOptions } from '../ports.js';
import type { Missing, Query, Reading } from '../query.js';
import { withBareGoals } from './bare-goals.js';
import { meaningsOfNumber } from './bare-number.js';
import { calendarNames, dateMatcher } from './entities/dates.js';
import { editionMatcher } from './entities/editions.js';
import { missingEntryMatcher, questionMatcher } from './entities/entries.js';
import { goalMatcher } from './entities/goals.js';
import { languageMatcher, languageNames } from './entities/languages.js';
import { lineMatcher } from './entities/lines.js';
import type { Matcher, Strength } from './entities/mention.js';
import { nameMatcher } from './entities/names.js';
import { numberedMatcher } from './entities/numbered.js';
import { phraseMatcher } from './entities/phrases.js';
import { recommendationMatcher } from './entities/recommendations.js';
import { targetMatcher } from './entities/targets.js';
import { zoneMatcher, zoneNames } from './entities/zones.js';
import { choicesFor } from './follow-up/choices.js';
import { followUp, isElliptic, leansBack } from './follow-up/follow-up.js';
import { type Choice, chooseIntent } from './intents/choose.js';
import type { Candidate } from './intents/intent.js';
import { createDetector } from './language.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { createNearest } from './nearest.js';
import { normalise } from './normalise.js';
import { type Parse, parse } from './parse.js';
import { createRecordIndex } from './records.js';
import { refusalOf } from './refuse.js';
import { type Scene, type Setting, sceneOf } from './scene.js';
import { correctSpelling, type Spelling, spellingFor } from './spelling-pass.js';
import { type Token, tokenise } from './tokens.js';
import { wholePhrase } from './trie.js';
import { readTwo } from './two-questions.js';
import type { Vocabulary } from './vocabulary.js';
import { type CuePhrases, cuePhrasesFor } from './words/cue-phrases.js';
import { withYears } from './years.js';

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

/** In capitals among small letters, `WHO` is the organisation and not the question word. */
function withWorldHealth(text: string): string {
  return /\bWHO\b/.test(text) && /[a-z]{2}/.test(text)
    ? text.replace(/\bWHO\b/g, 'World Health Organization')
    : text;
}

/** Builds the lexicon once (milliseconds); the reader then turns a text into a query in microseconds. */
export function createReader(vocabulary: Vocabulary): Reader {
  const lexicon = buildLexicon(vocabulary);
  const nearest = createNearest(vocabulary);
  const records = once(() => createRecordIndex(vocabulary));
  const shared: SharedNames = {
    zones: once(zoneNames),
    languages: once(languageNames),
    records,
    calendar: calendarNames(),
  };
  const detect = createDetector();
  const grammars = new Map<Language, Grammar>();
  const grammarFor = (language: Language): Grammar => {
    const known = grammars.get(language) ?? createGrammar(vocabulary, lexicon, language, shared);
    grammars.set(language, known);
    return known;
  };
  const readOne = (normalised: string, options: ReadOptions): Reading => {
    const profile = options.language ?? 'en';
    const language = detect(normalised, profile);
    const grammar = grammarFor(language ?? profile);
    const tokens = tokenise(normalised, grammar.cues.stem).slice(0, LOOKED_AT);
    const spelled = correctSpelling(grammar.spelling, tokens);
    const parsed = withBareGoals(
      parse(spelled, grammar.matchers, grammar.cues.trie, grammar.cues.glossary),
      options.previous,
    );
    const setting: Setting = {
      vocabulary,
      language: language ?? profile,
      numbers: grammar.cues.numbers,
      find: (words, years) => records().find(words, years),
      organisationOf: (english) => lexicon.organisationOf.get(english),
      namedBy: (english) => {
        const meaning = wholePhrase(lexicon.names, english);
        return meaning && !meaning.ambiguous && meaning.strength !== 'weak' ? meaning.found : undefined;
      },
      countryOf: (english) => lexicon.countryOf.get(english),
      today: () => todayOf(options),
      ...(options.previous && { previous: options.previous }),
      ...(options.earlier && { earlier: options.earlier }),
      ...(options.listed && { listed: options.listed }),
    };
    const scene = withYears(sceneOf(parsed, setting), vocabulary);
    const reading = readScene(scene) ?? unread(scene, nearest.near(scene));
    return language === undefined ? reading : { ...reading, language };
  };
  return {
    read(text, options = {}) {
      const normalised = normalise(withWorldHealth(text))
        .replace(ADDRESS, ' ')
        .replace(WISH, '$1 ')
        .trim()
        .replace(SLASH_COMMAND, ' ');
      if (ONLY_MARKS.test(normalised)) return queryReading({ query: { kind: 'help' }, score: 1 }, 'code', {});
      return readTwo(normalised, options, readOne) ?? readOne(normalised, options);
    },
  };
}

function todayOf({ now, zone }: ReadOptions): Temporal.PlainDate | undefined {
  return now?.toZonedDateTimeISO(zone ?? 'UTC').toPlainDate();
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What is the same in every language, built when first needed. */
interface SharedNames {
  readonly zones: () => ReturnType<typeof zoneNames>;
  readonly languages: () => ReturnType<typeof languageNames>;
  readonly calendar: ReturnType<typeof calendarNames>;
  readonly records: () => ReturnType<typeof createRecordIndex>;
}

/** The order settles ties between matches of the same length. */
function createGrammar(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  language: Language,
  { zones, languages, calendar, records }: SharedNames,
): Grammar {
  const cues = cuePhrasesFor(language);
  return {
    cues,
    spelling: spellingFor(lexicon, cues, records().spelled),
    matchers: [
      lineMatcher(lexicon, cues),
      targetMatcher(lexicon, cues),
      goalMatcher(lexicon, cues),
      questionMatcher(lexicon),
      numberedMatcher(lexicon, cues),
      editionMatcher(vocabulary),
      dateMatcher(calendar),
      nameMatcher(lexicon),
      phraseMatcher(lexicon.resolutionNames, (id) => ({ kind: 'resolution', id }), 'code'),
      recommendationMatcher(lexicon),
      missingEntryMatcher(lexicon),
      phraseMatcher(lexicon.organisations, (organisation) => ({ kind: 'organisation', organisation })),
      phraseMatcher(lexicon.countries, (country) => ({ kind: 'country', country })),
      zoneMatcher(zones, cues),
      languageMatcher(languages),
    ],
  };
}

function readScene(scene: Scene): Reading | undefined {
  if (scene.parse.tokens.length > MOST_TOKENS) return undefined;
  if (refusalOf(scene) !== undefined) return undefined;
  const { previous } = scene.setting;
  const leaning = leansBack(scene);
  const changed = previous && leaning ? followUp(previous, scene) : undefined;
  if (changed) return queryReading({ query: changed, score: 0.9 }, 'code', scene);
  const alone = isElliptic(scene) && leaning && !isWholeAlone(scene) ? undefined : readAlone(scene);
  if (alone) return alone;
  const later = previous && !leaning && !namesUnknown(scene) ? followUp(previous, scene) : undefined;
  if (later) return queryReading({ query: later, score: 0.8 }, 'code', scene);
  return missingReading(scene) ?? whichNumber(scene) ?? (leaning ? askBack(scene) : undefined);
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
  return kind !== 'figures' || scene.cues.has('howMany') || scene.cues.has('figure');
}

function readAlone(scene: Scene): Reading | undefined {
  const choice = chooseIntent(scene);
  const isReadable =
    choice && isSureEnough(scene, choice.candidate) && isWholeWithout(scene.missing, choice.candidate.query);
  return isReadable ? understood(scene, choice) : undefined;
}

/** A question about something the record does not know is not one about what was spoken of before. */
function namesUnknown({ parse, setting }: Scene): boolean {
  return parse.leftovers.some(
    ({ kind, text }) => kind === 'word' && text.length > (setting.language === 'zh' ? 1 : 3),
  );
}

/** A question that leans on one before it, which there is not: what it may be about, to choose from. */
function askBack(scene: Scene): Reading {
  return { kind: 'unknown', nearest: choicesFor(scene), needsPrevious: true };
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
  const listed: readonly Missing['kind'][] = KINDS_LISTED[query.kind] ?? [];
  const narrows = query.kind === 'line-to-goals' && query.goals !== undefined;
  return missing.every(({ kind }) => listed.includes(kind) || (narrows && kind === 'goal'));
}

/** An everyday word for a goal counts only in a question about goals or lines. */
function isSureEnough(scene: Scene, { query }: Candidate): boolean {
  if (scene.editions.length > 1 && query.kind !== 'compare-editions') return false;
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
