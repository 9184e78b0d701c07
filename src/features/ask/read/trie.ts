import { stemOf } from './stems.js';
import type { Token } from './tokens.js';
import { tokenise } from './tokens.js';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

/** Phrases by the stems of their words. */
export interface Trie<Value> {
  readonly root: Node<Value>;
  /** Which stem of a token it goes by: of names, or of the words of one language. */
  readonly by: 'stem' | 'word';
  readonly articles: ReadonlySet<string>;
}

export interface PhraseMatch<Value> {
  readonly length: number;
  readonly value: Value;
}

/** Of the languages in which names and titles are known. */
export const ARTICLES: ReadonlySet<string> = new Set('the a an la le les el los las'.split(' '));

/** An article stands apart: the `a` of `D.1-a` is none. */
function isArticle({ text, gap }: Token, articles: ReadonlySet<string>): boolean {
  return (gap === ' ' || gap === "'") && articles.has(text);
}

export function createTrie<Value>(
  by: 'stem' | 'word' = 'stem',
  articles: ReadonlySet<string> = ARTICLES,
): Trie<Value> {
  return { root: { next: new Map(), value: undefined }, by, articles };
}

/** The stems a (normalised) phrase is found by: articles are left out. */
export function phraseStems(
  phrase: string,
  stem: (word: string) => string = stemOf,
  articles: ReadonlySet<string> = ARTICLES,
): readonly string[] {
  const tokens = tokenise(phrase);
  const kept = tokens.filter((token) => !isArticle(token, articles));
  return (kept.length > 0 ? kept : tokens).map(({ text, kind }) => (kind === 'word' ? stem(text) : text));
}

/** Adds a phrase; `choose` settles what a phrase with two meanings means. */
export function addPhrase<Value>(
  trie: Trie<Value>,
  stems: readonly string[],
  value: Value,
  choose: (held: Value, added: Value) => Value = (held) => held,
): void {
  let node = trie.root;
  for (const stem of stems) {
    const next: Node<Value> = node.next.get(stem) ?? { next: new Map(), value: undefined };
    node.next.set(stem, next);
    node = next;
  }
  if (stems.length > 0) node.value = node.value === undefined ? value : choose(node.value, value);
}

/** The longest phrase that starts at a token. Articles inside it may be typed or left out. */
export function longestPhrase<Value>(
  trie: Trie<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | undefined {
  let node: Node<Value> = trie.root;
  let best: PhraseMatch<Value> | undefined;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = token && node.next.get(trie.by === 'stem' ? token.stem : token.word);
    if (next === undefined) {
      if (index > at && token && isArticle(token, trie.articles)) continue;
      break;
    }
    node = next;
    if (node.value !== undefined) best = { length: index - at + 1, value: node.value };
  }
  return best;
}
