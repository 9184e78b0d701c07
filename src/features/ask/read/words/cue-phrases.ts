import type { Language } from '../../../../shared/language.js';
import { normalise } from '../normalise.js';
import { stemmerOf } from '../stems.js';
import { addPhrase, createTrie, phraseStems, type Trie } from '../trie.js';
import { CUE_CLASSES, type CueClass, type WordTable } from './table.js';
import { TABLES } from './tables.js';

/** Small words that may be typed inside a phrase or left out. */
const ARTICLES: Readonly<Record<Language, string>> = {
  en: 'the a an',
  fr: 'le la les l un une du des de',
  es: 'el la los las un una del de',
  ar: '',
  zh: '',
  ru: '',
};

/** "Goal" and "action line" in all languages, so that a number after them is read as a code in any of them. */
const CODE_WORDS = {
  goals: [
    'odd, objectif, objectif de developpement durable, ods, objetivo, objetivo de desarrollo sostenible',
    'цур, цель, цели, цель устойчивого развития, هدف, الهدف, اهداف, الاهداف, 目标, 可持续发展目标',
  ],
  lines: [
    'grande orientation, ligne d action, linea de accion, linea, направление деятельности',
    'خط العمل, 行动方面, 行动方针',
  ],
} as const;

/** Words of these turn a question away: nothing should become one by a correction. */
const UNSPELLED: ReadonlySet<CueClass> = new Set(['act', 'opinion', 'beyond', 'inject']);

/** The words of one language, ready for reading. */
export interface CuePhrases {
  readonly language: Language;
  readonly trie: Trie<CueClass>;
  readonly numbers: ReadonlyMap<string, string>;
  /** Content words as the English stems the records are found by. */
  readonly glossary: Trie<readonly string[]>;
  readonly stem: (word: string) => string;
  /** Words of the language as they are written, which a slip may stand for. */
  readonly spelled: ReadonlySet<string>;
}

/** The cue phrases of a language, and of English, which is understood in every language. */
export function cuePhrasesFor(language: Language): CuePhrases {
  const stem = stemmerOf(language);
  const articles = new Set(ARTICLES[language].split(' '));
  const trie = createTrie<CueClass>('word', articles);
  const glossary = createTrie<readonly string[]>('word', articles);
  const stems = (phrase: string) => phraseStems(normalise(phrase), stem, articles);
  const tables: readonly WordTable[] = [...new Set([TABLES[language], TABLES.en])];
  for (const table of tables) {
    for (const cue of CUE_CLASSES) {
      for (const phrase of table.cues[cue] ?? []) addPhrase(trie, stems(phrase), cue);
    }
    for (const [phrase, english] of Object.entries(table.glossary ?? {}))
      addPhrase(glossary, stems(phrase), phraseStems(normalise(english)));
  }
  for (const cue of ['goals', 'lines'] as const) {
    for (const phrase of CODE_WORDS[cue].flatMap((list) => list.split(',')))
      addPhrase(trie, stems(phrase), cue);
  }
  const numbers = tables
    .toReversed()
    .flatMap((table) =>
      Object.entries(table.numbers).map(([word, digits]) => [normalise(word), digits] as const),
    );
  const spelled = tables.flatMap((table) =>
    CUE_CLASSES.filter((cue) => !UNSPELLED.has(cue)).flatMap((cue) => table.cues[cue] ?? []),
  );
  const words = [...spelled, ...Object.keys(tables[0]?.glossary ?? {})].flatMap((phrase) =>
    normalise(phrase).split(/[^\p{L}]+/u),
  );
  return { language, trie, numbers: new Map(numbers), glossary, stem, spelled: new Set(words) };
}
