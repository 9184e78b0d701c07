import type { Token } from './tokens.js';
import { tokenise } from './tokens.js';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

/** Phrases by the stems of their words. */
export interface Trie<Value> {
  readonly root: Node<Value>;
}

export interface PhraseMatch<Value> {
  readonly length: number;
  readonly value: Value;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** An article stands apart: the `a` of `D.1-a` is none. */
function isArticle({ text, gap }: Token): boolean {
  return gap === ' ' && ARTICLES.has(text);
}

export function createTrie<Value>(): Trie<Value> {
  return { root: { next: new Map(), value: undefined } };
}

/** The stems a (normalised) phrase is found by: articles are left out. */
export function phraseStems(phrase: string): readonly string[] {
  const tokens = tokenise(phrase);
  const kept = tokens.filter((token) => !isArticle(token));
  return (kept.length > 0 ? kept : tokens).map((token) => token.stem);
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
    const before = tokens[index - 1];
    const next = token && node.next.get(token.stem);
    if (next === undefined) {
      if (index > at && token && isArticle(token) && !(before && isArticle(before))) continue;
      break;
    }
    node = next;
    if (node.value !== undefined) best = { length: index - at + 1, value: node.value };
  }
  return best;
}
