import type { Lexicon } from '../lexicon.js';
import type { Token } from '../tokens.js';
import { longestPhrase } from '../trie.js';
import type { Matcher } from './mention.js';

/** A name of one word must be this long to be recognised through a slip of the keyboard. */
const SHORTEST_MISSPELT_NAME = 7;

/** Reads titles, known names and codes made of words: `enabling environment`, `e-health`, `GCA pillar 1`, `COP`. */
export function nameMatcher(lexicon: Lexicon): Matcher {
  return (tokens, at) => {
    const match = longestPhrase(lexicon.names, tokens, at);
    if (!match || match.value.ambiguous || !standsAlone(tokens, at, match.length)) return undefined;
    const { found, strength } = match.value;
    if (strength === 'code' && isSpacedOut(tokens, at, match.length)) return undefined;
    if (isDoubtful(tokens, at, match.length)) return undefined;
    return { start: at, end: at + match.length, found: [found], strength };
  };
}

/** `cop27` is not `COP`, and `4` in `D.2-2.4` is more than `D.2-2`. */
function standsAlone(tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens[at]?.gap;
  const after = tokens[at + length];
  if (at > 0 && (before === '' || before === '.')) return false;
  if (after?.gap === '' || (after?.gap === '.' && after.kind === 'number')) return false;
  return !(length === 1 && after?.kind === 'number' && after.text.length <= 2);
}

/** A code whose first part is one letter is written together: `D.2`, not "vitamin d 2". */
function isSpacedOut(tokens: readonly Token[], at: number, length: number): boolean {
  if (tokens[at]?.kind !== 'word' || tokens[at]?.text.length !== 1) return false;
  if (tokens[at + 1]?.kind === 'word' && length >= 3) return false;
  return tokens.slice(at + 1, at + length).some((token) => token.gap === ' ');
}

function isDoubtful(tokens: readonly Token[], at: number, length: number): boolean {
  const [token] = tokens.slice(at, at + length);
  return length === 1 && token?.typed !== undefined && token.text.length < SHORTEST_MISSPELT_NAME;
}
