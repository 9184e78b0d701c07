import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import type { ReadOptions } from '../ports.js';
import { withBareGoals } from './bare-goals.js';
import { calendarNames, dateMatcher } from './entities/dates.js';
import { editionMatcher } from './entities/editions.js';
import { missingEntryMatcher, questionMatcher, spacedOutcomeMatcher } from './entities/entries.js';
import { goalMatcher } from './entities/goals.js';
import { languageMatcher, languageNames } from './entities/languages.js';
import { lineMatcher } from './entities/lines.js';
import type { Matcher } from './entities/mention.js';
import { nameMatcher } from './entities/names.js';
import { numberedMatcher } from './entities/numbered.js';
import { phraseMatcher } from './entities/phrases.js';
import { recommendationMatcher } from './entities/recommendations.js';
import { missingResolutionMatcher } from './entities/resolutions.js';
import { targetMatcher } from './entities/targets.js';
import { zoneMatcher, zoneNames } from './entities/zones.js';
import { createDetector } from './language.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { parse } from './parse.js';
import { createRecordIndex } from './records.js';
import { type Scene, type Setting, sceneOf } from './scene.js';
import { correctSpelling, type Spelling, spellingFor } from './spelling-pass.js';
import { tokenise } from './tokens.js';
import { wholePhrase } from './trie.js';
import type { Vocabulary } from './vocabulary.js';
import { type CuePhrases, cuePhrasesFor } from './words/cue-phrases.js';
import { withYears } from './years.js';

/** Tokens of a longer text that are looked at for something to offer. */
const LOOKED_AT = 400;

/** A text taken apart, before anybody asks what it means. */
export interface Analysis {
  readonly scene: Scene;
  /** Of the text, where its words tell. */
  readonly language: Language | undefined;
}

/** Takes a normalised text apart. */
export type Analyse = (normalised: string, options: ReadOptions) => Analysis;

interface Grammar {
  readonly matchers: readonly Matcher[];
  readonly cues: CuePhrases;
  readonly spelling: Spelling;
}

/** Builds the lexicon once (milliseconds), and what a language needs when it is first met. */
export function createAnalyser(vocabulary: Vocabulary): Analyse {
  const lexicon = buildLexicon(vocabulary);
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
  return (normalised, options) => {
    const profile = options.language ?? 'en';
    const language = detect(normalised, profile);
    const grammar = grammarFor(language ?? profile);
    const tokens = tokenise(normalised, grammar.cues.stem).slice(0, LOOKED_AT);
    const spelled = correctSpelling(grammar.spelling, tokens);
    const parsed = withBareGoals(
      parse(spelled, grammar.matchers, grammar.cues.trie, grammar.cues.glossary),
      options.previous,
    );
    const setting = settingOf(vocabulary, lexicon, records, language ?? profile, grammar, options);
    return { scene: withYears(sceneOf(parsed, setting), vocabulary), language };
  };
}

function settingOf(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  records: SharedNames['records'],
  language: Language,
  { cues }: Grammar,
  options: ReadOptions,
): Setting {
  return {
    vocabulary,
    language,
    numbers: cues.numbers,
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
      spacedOutcomeMatcher(lexicon),
      questionMatcher(lexicon),
      numberedMatcher(lexicon, cues),
      editionMatcher(vocabulary),
      dateMatcher(calendar),
      nameMatcher(lexicon),
      phraseMatcher(lexicon.resolutionNames, (id) => ({ kind: 'resolution', id }), 'code'),
      missingResolutionMatcher(vocabulary.resolutions),
      recommendationMatcher(lexicon),
      missingEntryMatcher(lexicon),
      phraseMatcher(lexicon.organisations, (organisation) => ({ kind: 'organisation', organisation })),
      phraseMatcher(lexicon.countries, (country) => ({ kind: 'country', country })),
      zoneMatcher(zones, cues),
      languageMatcher(languages),
    ],
  };
}
