import { longestPhrase, type Trie } from '../trie.js';
import type { Found, Matcher, Strength } from './mention.js';

/** Reads whatever a trie of names holds: organisations, countries, resolutions. */
export function phraseMatcher(
  names: Trie<string>,
  foundOf: (name: string) => Found,
  strength: Strength = 'name',
): Matcher {
  return (tokens, at) => {
    const match = longestPhrase(names, tokens, at);
    const after = match && tokens[at + match.length];
    if (!match || after?.gap === '' || (after?.gap === '/' && after.kind === 'number')) return undefined;
    return { start: at, end: at + match.length, found: [foundOf(match.value)], strength };
  };
}
