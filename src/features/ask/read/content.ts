import type { Language } from '../../../shared/language.js';
import type { Cue, Parse } from './parse.js';
import type { CueClass } from './words/table.js';

/** Classes whose words also name records, with the English words they stand for in other languages. */
const ENGLISH_OF: Readonly<Partial<Record<CueClass, readonly string[]>>> = {
  meeting: ['meeting'],
  winner: ['prize'],
  submit: ['submission'],
  deadline: ['deadline'],
  phase: ['phase'],
  indicator: ['indicator'],
  matrix: ['matrix'],
  resolution: ['resolution'],
  recommendation: ['recommendation'],
  studyGroup: ['study', 'group'],
  connect: ['connect', '2030'],
  pillar: ['pillar'],
  outcome: ['outcome'],
  objective: ['objective'],
  goals: ['sdg'],
  lines: ['line'],
  targets: ['target'],
  serve: [],
  role: ['facilitator'],
  opens: [],
  event: [],
  system: [],
  document: [],
  entry: [],
  figure: [],
  meetingDetail: [],
  winnerDetail: [],
  itu: ['itu'],
  organisation: [],
  rules: [],
  closes: [],
  year: [],
  published: [],
  approved: [],
  draft: [],
  revised: [],
  beyond: [],
  act: [],
};

/** English stems of the words that say what a text is about: not those that only make it a question. */
export function contentOf(
  { tokens, mentions, cues, glosses, leftovers }: Parse,
  language: Language,
): readonly string[] {
  const words = leftovers.map(({ stem }) => stem);
  for (const { english } of glosses) words.push(...english);
  const isGlossed = ({ at, length }: Cue) =>
    glosses.some((gloss) => gloss.at < at + length && at < gloss.at + gloss.length);
  // What the glossary says in English need not stand there in the other language, too.
  for (const cue of cues)
    if (language === 'en' || !isGlossed(cue)) words.push(...contentOfCue(cue, tokens, language));
  for (const { start, end, found } of mentions) {
    // A place or a date says when and where, and is looked at apart.
    if (found.every(({ kind }) => kind === 'zone' || kind === 'language' || kind === 'days')) continue;
    for (const token of tokens.slice(start, end)) if (/^[a-z0-9]/.test(token.stem)) words.push(token.stem);
  }
  return words;
}

/** Words of a question that stand in names, too: "World Information Society Day". */
const IN_NAMES: ReadonlySet<string> = new Set([
  'information',
  'day',
  'mile',
  'open',
  'coverage',
  'connected',
]);
/** Words that only ask: they are left out of what a name is looked for by. */
const ASKING: ReadonlySet<string> = new Set(
  'time start begin began beginning open opened opening close closed closing end ended step stage first held set up web address link url website'.split(
    ' ',
  ),
);

function contentOfCue(
  { cue, at, length }: Cue,
  tokens: Parse['tokens'],
  language: Language,
): readonly string[] {
  const english = ENGLISH_OF[cue];
  // "How many days are left to submit" is about the submission.
  if (cue === 'submit' && language === 'en')
    return ['submission', ...tokens.slice(at, at + length).map(({ stem }) => stem)];
  if (english === undefined && language === 'en')
    return tokens
      .slice(at, at + length)
      .flatMap(({ stem }) => (cue !== 'howLong' && IN_NAMES.has(stem) ? [stem] : []));
  if (english === undefined) return [];
  const typed = tokens.slice(at, at + length);
  const isEnglish =
    language === 'en' || typed.every(({ text }) => /^[a-z]+$/.test(text) && english.length === 0);
  return isEnglish ? typed.map(({ stem }) => stem).filter((stem) => !ASKING.has(stem)) : english;
}
