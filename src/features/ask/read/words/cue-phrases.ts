import type { Language } from '../../../../shared/language.js';
import { normalise } from '../normalise.js';
import { addPhrase, createTrie, phraseStems, type Trie } from '../trie.js';
import { ENGLISH } from './en.js';
import { CUE_CLASSES, type CueClass, type WordTable } from './table.js';

/** Languages whose questions are understood; names are known in all six. */
const TABLES: Readonly<Partial<Record<Language, WordTable>>> = { en: ENGLISH };

/** "Goal" and "action line" in the other languages, so that a number after them is read as a code. */
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

export interface CuePhrases {
  readonly trie: Trie<CueClass>;
  readonly numbers: ReadonlyMap<string, string>;
}

/** The cue phrases of a language, and of English, which is understood in every language. */
export function cuePhrasesFor(language: Language, organisations: Iterable<string>): CuePhrases {
  const trie = createTrie<CueClass>();
  const tables = [...new Set([TABLES[language], ENGLISH])].filter((table) => table !== undefined);
  for (const table of tables) {
    for (const cue of CUE_CLASSES) addAll(trie, cue, table.cues[cue] ?? []);
  }
  addAll(trie, 'organisation', [...organisations]);
  for (const cue of ['goals', 'lines'] as const) {
    addAll(
      trie,
      cue,
      CODE_WORDS[cue].flatMap((list) => list.split(',')),
    );
  }
  return { trie, numbers: new Map(tables.flatMap((table) => Object.entries(table.numbers))) };
}

function addAll(trie: Trie<CueClass>, cue: CueClass, list: readonly string[]): void {
  for (const phrase of list) addPhrase(trie, phraseStems(normalise(phrase)), cue);
}
