import type { Lexicon } from './lexicon.js';
import { createSpeller, type Speller } from './spelling.js';
import { stemOf } from './stems.js';
import type { Token } from './tokens.js';
import type { Trie } from './trie.js';
import type { CuePhrases } from './words/cue-phrases.js';

/** A cue word must be this long to be recognised through a slip. */
const SHORTEST_CUE = 5;
/** Words looked up in a text; one with more unknown words is no question of ours. */
const MOST_LOOKUPS = 6;

/** Slips in words too short to be looked up. */
const SHORT_SLIPS: ReadonlyMap<string, string> = new Map([
  ['sgd', 'sdg'],
  ['sgds', 'sdgs'],
  ['sdgd', 'sdgs'],
  ['goasl', 'goals'],
  ['lnes', 'lines'],
  ['mnay', 'many'],
  ['hwo', 'how'],
  ['whcih', 'which'],
  ['fases', 'phases'],
  ['fase', 'phase'],
]);

export interface Spelling {
  readonly known: ReadonlySet<string>;
  readonly speller: Speller;
  readonly stem: (word: string) => string;
}

type TrieNode<Value> = Trie<Value>['root'];

/** Every stem in a trie. */
function stemsOf<Value>(node: TrieNode<Value>, into: Set<string> = new Set()): Set<string> {
  for (const [stem, next] of node.next) {
    into.add(stem);
    stemsOf(next, into);
  }
  return into;
}

/** Knows the words of names and cues: a word among them is spelled well, another may be a slip of one. */
export function spellingFor(lexicon: Lexicon, cues: CuePhrases, records: readonly string[]): Spelling {
  const names = stemsOf(lexicon.names.root);
  const cueWords = [...stemsOf(cues.trie.root), ...stemsOf(cues.glossary.root)];
  const correctable = [
    ...stemsOf(lexicon.spellable.root),
    ...[...cues.spelled].filter((word) => word.length >= SHORTEST_CUE),
    ...['prizes', 'deadlines', 'targets'],
    ...records,
  ];
  const others = [lexicon.subLines, lexicon.organisations, lexicon.countries].flatMap((trie) => [
    ...stemsOf(trie.root),
  ]);
  return {
    known: new Set([...records, ...names, ...cueWords, ...others, ...cues.spelled, ...cues.numbers.keys()]),
    speller: createSpeller(correctable),
    stem: cues.stem,
  };
}

/** Replaces misspelt words by the known word they stand for; each keeps what was typed. */
export function correctSpelling(
  { known, speller, stem }: Spelling,
  tokens: readonly Token[],
): readonly Token[] {
  let lookups = 0;
  return tokens.map((token) => {
    if (token.kind !== 'word' || known.has(token.stem) || known.has(token.word) || known.has(token.text))
      return token;
    lookups += 1;
    const short = SHORT_SLIPS.get(token.text);
    const word =
      lookups > MOST_LOOKUPS
        ? undefined
        : (short ?? speller.correct(token.text) ?? speller.correct(token.stem));
    return word === undefined
      ? token
      : { ...token, text: word, stem: stemOf(word), word: stem(word), typed: token.text };
  });
}
