import type { Temporal } from 'temporal-polyfill';
import { goalOfTarget } from '../../../shared/codes.js';
import type { Language } from '../../../shared/language.js';
import type { Missing, Query, Subject } from '../query.js';
import { contentOf } from './content.js';
import type { Days, Found, Mention, Strength } from './entities/mention.js';
import { numberBeside, ordinalBefore } from './numbered-beside.js';
import type { Cue, Parse } from './parse.js';
import type { RecordKind, RecordMatch, RecordMatches } from './records.js';
import type { Vocabulary } from './vocabulary.js';
import type { CueClass } from './words/table.js';

type Entry = Extract<Subject, { kind: 'entry' | 'recommendation' }>;

/** What a reading may depend on besides the text. */
export interface Setting {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** Today where the asker is, for days without a year; undefined where nobody said when the question was asked. */
  today(): Temporal.PlainDate | undefined;
  readonly previous?: Query;
  readonly earlier?: Query;
  readonly listed?: () => readonly Subject[];
  /** Number words of the language, as digits. */
  readonly numbers: ReadonlyMap<string, string>;
  find(words: readonly string[], years: readonly number[]): RecordMatches;
  /** The organisation or country of these English stems, as the record names it. */
  /** What English stems name, when they are the whole of a name. */
  namedBy(english: readonly string[]): Found | undefined;
  organisationOf(english: string): string | undefined;
  countryOf(english: string): string | undefined;
}

/** A parse sorted by what intents ask of it. Codes appear once, in the order they were typed. */
export interface Scene {
  readonly parse: Parse;
  readonly setting: Setting;
  readonly lines: readonly string[];
  readonly goals: readonly number[];
  readonly targets: readonly string[];
  readonly entries: readonly Entry[];
  readonly resolutions: readonly string[];
  readonly editions: readonly string[];
  readonly missing: readonly Missing[];
  /** Missing codes that surely are codes: with "line", "SDG" or the like before them. */
  readonly surelyMissing: readonly Missing[];
  readonly years: readonly number[];
  readonly days: readonly Days[];
  readonly zones: readonly string[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  /** The language the answer is asked for in. */
  readonly answerIn: Language | undefined;
  readonly cues: ReadonlySet<CueClass>;
  /** The least sure mention there is. */
  readonly weakest: Strength;
  /** English stems of the words that say what the text is about. */
  readonly content: readonly string[];
  /** Records of this kind whose names fit the content, best first. */
  records(kind: RecordKind): readonly RecordMatch[];
}

const ORDER: readonly Strength[] = ['code', 'name', 'partial', 'weak'];

export function sceneOf(parse: Parse, setting: Setting): Scene {
  const found = [...parse.mentions.flatMap((mention) => mention.found), ...glossedNames(parse, setting)];
  const coded = parse.mentions
    .filter(({ strength }) => strength === 'code')
    .flatMap((mention) => mention.found);
  const connect = [...connectEntries(parse, coded, setting), ...pillarEntries(parse, setting)];
  const years = unique(found.flatMap((one) => (one.kind === 'year' ? [one.year] : [])));
  const days = found.filter((one): one is Days => one.kind === 'days');
  return {
    parse,
    setting,
    ...mappedIn(found, connect),
    entries: uniqueBy(
      [...found, ...connect]
        .filter((one): one is Entry => one.kind === 'entry' || one.kind === 'recommendation')
        .map((one) => asRecommendation(one, parse, setting)),
      (entry) => JSON.stringify(entry),
    ),
    resolutions: unique(found.flatMap((one) => (one.kind === 'resolution' ? [one.id] : []))),
    editions: unique(found.flatMap((one) => (one.kind === 'edition' ? [one.id] : []))),
    missing: withoutConnect(missingIn(parse.mentions), connect),
    surelyMissing:
      connect.length > 0 ? [] : missingIn(parse.mentions.filter((mention) => mention.strength === 'code')),
    years,
    days,
    zones: unique(found.flatMap((one) => (one.kind === 'zone' ? [one.zone] : []))),
    ...namesIn(found, parse, setting),
    answerIn: found.find((one) => one.kind === 'language')?.language,
    cues: new Set(parse.cues.map((cue) => cue.cue)),
    weakest: weakestOf(parse.mentions),
    ...contentIn(parse, setting, years, days),
  };
}

function mappedIn(
  found: readonly Found[],
  connect: readonly Entry[],
): Pick<Scene, 'lines' | 'goals' | 'targets'> {
  const isConnect = (ending: string) =>
    connect.some((entry) => entry.kind === 'entry' && entry.code.endsWith(ending));
  const targets = unique(found.flatMap((one) => (one.kind === 'target' ? [one.code] : [])));
  const goals = unique(found.flatMap((one) => (one.kind === 'goal' ? [one.number] : [])));
  const own = targets.filter((code) => !isConnect(` ${code}`));
  return {
    lines: withoutParentLines(unique(found.flatMap((one) => (one.kind === 'line' ? [one.code] : [])))),
    goals: withoutParents(
      goals.filter((number) => !isConnect(` goal ${number}`)),
      own,
    ),
    targets: own,
  };
}

function namesIn(
  found: readonly Found[],
  { glosses }: Parse,
  { countryOf, organisationOf }: Setting,
): Pick<Scene, 'countries' | 'organisations'> {
  const glossed = (nameOf: (english: string) => string | undefined) =>
    glosses.flatMap(({ english }) => nameOf(english.join(' ')) ?? []);
  return {
    countries: unique([
      ...found.flatMap((one) => (one.kind === 'country' ? [one.country] : [])),
      ...glossed(countryOf),
    ]),
    organisations: unique([
      ...found.flatMap((one) => (one.kind === 'organisation' ? [one.organisation] : [])),
      ...glossed(organisationOf),
    ]),
  };
}

/** What the text is about, and the records that fit it, looked up when first asked for. */
function contentIn(
  parse: Parse,
  setting: Setting,
  years: readonly number[],
  days: readonly Days[],
): Pick<Scene, 'content' | 'records'> {
  const content = [...contentOf(parse, setting.language), ...ordinalsIn(parse, setting)];
  const recordYears = unique([...years, ...days.map(({ from }) => Number(from.slice(0, 4)))].filter(Boolean));
  let matches: RecordMatches | undefined;
  return {
    content,
    records(kind) {
      matches ??= setting.find(content, recordYears);
      return matches.get(kind) ?? [];
    },
  };
}

export function has(scene: Scene, ...classes: readonly CueClass[]): boolean {
  return classes.some((cue) => scene.cues.has(cue));
}

export function cuesOf({ parse }: Scene, ...classes: readonly CueClass[]): readonly Cue[] {
  return parse.cues.filter(({ cue }) => classes.includes(cue));
}

/** Where in the text a thing was named. */
export function placeOf({ parse }: Scene, isIt: (found: Found) => boolean): number | undefined {
  return parse.mentions.find((mention) => mention.found.some(isIt))?.start;
}

/** Names of lines, goals and entries that the glossary translates: "mesures juridiques", "文化多样性". */
function glossedNames({ glosses }: Parse, { namedBy }: Setting): readonly Found[] {
  return glosses.flatMap(({ english, isCue }) => (isCue ? [] : (namedBy(english) ?? [])));
}

/** "Target 2.7 of the agenda «Connect 2030»": the number apart from the name of its list. */
function connectEntries({ cues }: Parse, found: readonly Found[], { vocabulary }: Setting): readonly Entry[] {
  if (!cues.some(({ cue }) => cue === 'connect')) return [];
  const codes = found.flatMap((one) => {
    if (one.kind === 'target') return [`Connect 2030 target ${one.code}`];
    if (one.kind === 'goal') return [`Connect 2030 goal ${one.number}`];
    return one.kind === 'missing' && one.missing.kind === 'target'
      ? [`Connect 2030 target ${one.missing.code}`]
      : [];
  });
  return vocabulary.entries
    .filter(({ code }) => codes.includes(code))
    .map(({ code }) => ({ kind: 'entry', code }));
}

/** What is a number of Connect 2030 is no target of the SDGs. */
function withoutConnect(missing: readonly Missing[], entries: readonly Entry[]): readonly Missing[] {
  return missing.filter(
    ({ code }) => !entries.some((entry) => entry.kind === 'entry' && entry.code.endsWith(` ${code}`)),
  );
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Ordinals as the English ones that names hold: "вторая встреча", "第三次会议". */
function ordinalsIn({ leftovers, tokens }: Parse, setting: Setting): readonly string[] {
  if (setting.language === 'en') return [];
  return leftovers.flatMap((token) => {
    const number = ordinalBefore(tokens, tokens.indexOf(token), setting);
    return number === undefined ? [] : (ORDINALS[number - 1] ?? []);
  });
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'] as const;

/** "第二支柱", "الركيزة الخامسة", "pillar 5". */
function pillarEntries({ cues, tokens }: Parse, setting: Setting): readonly Entry[] {
  const wanted = cues
    .filter(({ cue }) => cue === 'pillar')
    .flatMap((cue) => ROMAN[(numberBeside(tokens, cue, setting) ?? 0) - 1] ?? [])
    .map((roman) => `GCA-${roman}`);
  return setting.vocabulary.entries
    .filter(({ code }) => wanted.includes(code))
    .map(({ code }) => ({ kind: 'entry', code }));
}

/** `C7 электронное сельское хозяйство`: the sub-line says which part of C7 is meant. */
function withoutParentLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !lines.some((other) => other.startsWith(`${line}-`)));
}

/** `SDG 9 (9.c)`: the goal only says where the target belongs. */
function withoutParents(goals: readonly number[], targets: readonly string[]): readonly number[] {
  const parents = new Set(targets.map(goalOfTarget));
  return goals.length > 0 && goals.every((goal) => parents.has(goal)) ? [] : goals;
}

function missingIn(mentions: readonly Mention[]): readonly Missing[] {
  const all = mentions.flatMap((mention) => mention.found);
  const missing = all.filter((one) => one.kind === 'missing').map((one) => one.missing);
  return uniqueBy(missing, ({ kind, code }) => `${kind} ${code}`);
}

/** `L.1481` is an entry of a framework by its topic, and a Recommendation: asked for its status, it is the latter. */
function asRecommendation(entry: Entry, { cues }: Parse, { vocabulary }: Setting): Entry {
  if (entry.kind !== 'entry' || !/^[A-Z]\.\d{2,}$/.test(entry.code)) return entry;
  const isAsked = cues.some(({ cue }) => OF_RECOMMENDATIONS.has(cue));
  const twin = vocabulary.recommendations.find(({ id }) => id === `ITU-T ${entry.code}`);
  return twin && isAsked ? { kind: 'recommendation', id: twin.id } : entry;
}

const OF_RECOMMENDATIONS: ReadonlySet<CueClass> = new Set([
  'approved',
  'underApproval',
  'published',
  'status',
  'draft',
  'recommendation',
  'new',
  'revised',
  'lines',
]);

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

/** The least sure of the mentions; one that only repeats what a surer one names tells nothing. */
function weakestOf(mentions: readonly Mention[]): Strength {
  const surest = new Map<string, number>();
  for (const { found, strength } of mentions) {
    for (const one of found) {
      const key = JSON.stringify(one);
      surest.set(key, Math.min(surest.get(key) ?? ORDER.length, ORDER.indexOf(strength)));
    }
  }
  return ORDER[Math.max(0, ...surest.values())] ?? 'code';
}
