import { GOAL_ALIASES, LINE_ALIASES, WEAK_GOAL_ALIASES, WEAK_LINE_ALIASES } from './aliases.js';
import type { Found, Strength } from './entities/mention.js';
import { chooseMeaning, type Meaning, partsOf, spellingsOf } from './names.js';
import { normalise } from './normalise.js';
import { regionNames } from './regions.js';
import { tokenise } from './tokens.js';
import { addPhrase, createTrie, phraseStems, type Trie } from './trie.js';
import type { Vocabulary } from './vocabulary.js';

/** Every name and code of the framework, indexed for reading. */
export interface Lexicon {
  readonly names: Trie<Meaning>;
  /** Names of lines and goals only: what a misspelt word may stand for. */
  readonly spellable: Trie<Meaning>;
  /** `ehealth`, `e health`, `health` → `C7-EHEALTH`: only valid after `C7`. */
  readonly subLines: Trie<string>;
  readonly lineCodes: ReadonlySet<string>;
  readonly lineOfCategory: ReadonlyMap<number, string>;
  readonly goalNumbers: ReadonlySet<number>;
  readonly targetCodes: ReadonlySet<string>;
  /** `9.c.1` → `9.c`. */
  readonly targetOfIndicator: ReadonlyMap<string, string>;
  /** Parts of an id in lower case joined by dots, without the body: `f.743.13` → `ITU-T F.743.13`. */
  readonly recommendations: ReadonlyMap<string, string>;
  /** Kinds of the entries with this code. */
  readonly entryKinds: ReadonlyMap<string, readonly string[]>;
  readonly organisations: Trie<string>;
  /** Organisations and countries by their English stems, for words that the glossary translates. */
  readonly organisationOf: ReadonlyMap<string, string>;
  readonly countryOf: ReadonlyMap<string, string>;
  /** Countries of prize winners, as the record names them, by their names in the six languages. */
  readonly countries: Trie<string>;
  readonly resolutionNames: Trie<string>;
}

type Names = Trie<Meaning>;

export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const names = createTrie<Meaning>();
  const spellable = createTrie<Meaning>();
  for (const trie of [names, spellable]) {
    addLines(trie, vocabulary);
    addGoals(trie, vocabulary);
  }
  addEntries(names, vocabulary);
  addRecommendations(names, vocabulary);
  for (const { code, label } of vocabulary.targets) addName(names, label, { kind: 'target', code }, 'name');
  return {
    names,
    spellable,
    subLines: subLineNames(vocabulary),
    lineCodes: new Set(vocabulary.lines.map((line) => line.code)),
    lineOfCategory: new Map(
      vocabulary.lines.flatMap((line) => (line.category ? [[line.category, line.code]] : [])),
    ),
    goalNumbers: new Set(vocabulary.goals.map((goal) => goal.number)),
    targetCodes: new Set(vocabulary.targets.map((target) => target.code)),
    targetOfIndicator: new Map(
      vocabulary.targets.flatMap(({ code, indicators }) =>
        indicators.map((indicator) => [indicator.code, code]),
      ),
    ),
    recommendations: recommendationKeys(vocabulary),
    entryKinds: kindsByCode(vocabulary),
    organisations: organisationNames(vocabulary),
    organisationOf: byStems(vocabulary.roles.map(({ organisation }) => organisation)),
    countryOf: byStems(vocabulary.awards.map(({ country }) => country)),
    countries: countryNames(vocabulary),
    resolutionNames: resolutionNames(vocabulary),
  };
}

/** ITU is read as a word of every question; WHO is also the question word, so that only its full name will do. */
const ORGANISATION_NAMES: Readonly<Record<string, readonly string[]>> = {
  ITU: [],
  WHO: [
    'World Health Organization',
    'World Health Organisation',
    'OMS',
    'ВОЗ',
    'منظمة الصحة العالمية',
    '世卫组织',
    '世界卫生组织',
  ],
  'UN DESA': ['UN DESA', 'UNDESA', 'DESA'],
};

function organisationNames({ roles }: Vocabulary): Trie<string> {
  const trie = createTrie<string>();
  for (const { organisation } of roles)
    for (const name of ORGANISATION_NAMES[organisation] ?? [organisation])
      addPhrase(trie, phraseStems(normalise(name)), organisation);
  return trie;
}

function byStems(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [phraseStems(normalise(name)).join(' '), name]));
}

/** Names of a country in the six languages, by what the record calls it. */
function countryNames({ awards }: Vocabulary): Trie<string> {
  const trie = createTrie<string>();
  const names = new Map(
    awards.map(({ country }) => [normalise(country).replace(/^the /, ''), country] as const),
  );
  for (const [name, country] of names) addPhrase(trie, phraseStems(name), country);
  for (const { english, all } of regionNames()) {
    const own = normalise(english);
    const country = names.get(own) ?? [...names].find(([name]) => own.startsWith(`${name} `))?.[1];
    if (country === undefined) continue;
    for (const translated of all) addPhrase(trie, phraseStems(normalise(translated)), country);
  }
  for (const [short, country] of SHORT_COUNTRIES) addPhrase(trie, [short], country);
  return trie;
}

const SHORT_COUNTRIES = [
  ['uae', 'United Arab Emirates'],
  ['emirates', 'United Arab Emirates'],
] as const;

/** `A/RES/70/125`, `Resolution 70/125`, `PP Res. 140`, `Council Res. 1332`, `Resolution 140 (Bucharest)`. */
function resolutionNames({ resolutions }: Vocabulary): Trie<string> {
  const trie = createTrie<string>();
  for (const { id } of resolutions) {
    const plain = normalise(id);
    const forms = [
      plain,
      plain.replace(/ res\. /, ' resolution '),
      plain.replace(/^(\w+) res\. (\S+)$/, 'resolution $2'),
      plain.replace(/^(\w+) res\. (\S+)$/, 'res $2'),
      plain.replace(/^a\/res\//, 'unga resolution '),
      plain.replace(/^a\/res\//, 'resolution '),
    ];
    for (const form of [...forms, ...tunisForms(plain)]) addPhrase(trie, phraseStems(form), id);
  }
  return trie;
}

/** `TAIS 120` as people say it: "paragraph 120 of the Tunis Agenda". */
function tunisForms(id: string): readonly string[] {
  const number = /^tais ([\d-]+)/.exec(id)?.[1];
  if (number === undefined) return [];
  const words = ['paragraph', 'para', 'article'];
  return words.flatMap((word) => [
    `${word} ${number} of the tunis agenda`,
    `tunis agenda ${word} ${number}`,
    `${word} ${number} tunis agenda`,
  ]);
}

function addName(names: Names, name: string, found: Found, strength: Strength): void {
  for (const spelling of spellingsOf(name))
    addPhrase(names, phraseStems(spelling), { found, strength }, chooseMeaning);
}

function addParts(names: Names, title: string, found: Found): void {
  for (const part of partsOf(title)) addPhrase(names, part, { found, strength: 'partial' }, chooseMeaning);
}

function addLines(names: Names, { lines }: Vocabulary): void {
  for (const { code, parent, titles, titleVariants } of lines) {
    const found: Found = { kind: 'line', code };
    const aliases = LINE_ALIASES[code] ?? [];
    const variants = titleVariants.map((variant) => variant.text);
    const all = [...Object.values(titles).map((title) => title.text), ...variants, ...aliases];
    for (const title of all) addName(names, title, found, 'name');
    for (const alias of WEAK_LINE_ALIASES[code] ?? []) addName(names, alias, found, 'weak');
    if (parent === null) for (const { text } of Object.values(titles)) addParts(names, text, found);
  }
}

function addGoals(names: Names, { goals }: Vocabulary): void {
  for (const { number, names: titles } of goals) {
    const found: Found = { kind: 'goal', number };
    for (const { text } of Object.values(titles)) {
      addName(names, text, found, 'name');
      addParts(names, text, found);
    }
    for (const alias of GOAL_ALIASES[number] ?? []) addName(names, alias, found, 'name');
    for (const alias of WEAK_GOAL_ALIASES[number] ?? []) addName(names, alias, found, 'weak');
  }
}

/** `9.c` is the target, also where a list of other things uses its code. A label of one word is an everyday word (`Accessibility`); so is a code in small letters. */
function addEntries(names: Names, { entries, targets }: Vocabulary): void {
  const targetCodes = new Set(targets.map((target) => target.code));
  for (const { code, label, aliases } of entries) {
    if (targetCodes.has(code)) continue;
    const found: Found = { kind: 'entry', code };
    for (const alias of [code, ...aliases]) {
      const isWord = phraseStems(normalise(alias)).length === 1 && alias !== alias.toUpperCase();
      if (!isWord) addName(names, alias, found, 'code');
    }
    if (phraseStems(normalise(label)).length > 1) addName(names, label, found, 'name');
  }
}

/** Ids that have no plain letter-and-number form, such as `ITU-T Y.Suppl.71`. */
function addRecommendations(names: Names, { recommendations }: Vocabulary): void {
  for (const { id } of recommendations) {
    const found: Found = { kind: 'recommendation', id };
    addName(names, id, found, 'code');
    const short = id.replace(/^ITU-[TRD] /, '');
    if (phraseStems(normalise(short)).length > 1) addName(names, short, found, 'code');
  }
}

/** `G.709/Y.1331` is found by either half, `M.2150-0` without its version. */
function recommendationKeys({ recommendations }: Vocabulary): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { id } of recommendations) {
    const short = normalise(id).replace(/^itu-[trd] /, '');
    const forms = [short, short.replace(/-\d+$/, ''), ...short.split('/')];
    for (const form of forms) {
      const key = tokenise(form)
        .map((token) => token.text)
        .join('.');
      if (!keys.has(key)) keys.set(key, id);
    }
  }
  return keys;
}

function subLineNames({ lines }: Vocabulary): Trie<string> {
  const trie = createTrie<string>();
  for (const { code, parent, titles } of lines) {
    if (parent === null) continue;
    const english = normalise(titles.en?.text ?? '');
    const known = [english, code.replace(`${parent}-`, ''), ...(LINE_ALIASES[code] ?? [])];
    const forms = known.flatMap(spellingsOf);
    const bare = english.replace(/^e[- ]/, '');
    for (const form of [...forms, bare]) addPhrase(trie, phraseStems(form), code);
  }
  return trie;
}

function kindsByCode({ entries }: Vocabulary): Map<string, readonly string[]> {
  const kinds = new Map<string, readonly string[]>();
  for (const { code, kind } of entries) kinds.set(code, [...(kinds.get(code) ?? []), kind]);
  return kinds;
}
