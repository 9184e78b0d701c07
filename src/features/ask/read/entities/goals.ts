import type { Lexicon } from '../lexicon.js';
import { longestPhrase } from '../trie.js';
import type { CuePhrases } from '../words/cue-phrases.js';
import type { Found, Matcher } from './mention.js';
import { readNumbers, skipNumberWord } from './numbers.js';

/** Reads `sdg9`, `SDG 9`, `goal nine`, `SDGs 4 and 5`, `goals 1-3`, `ODD 9`, `ЦУР 9`, `目标9`. */
export function goalMatcher(lexicon: Lexicon, cues: CuePhrases): Matcher {
  return (tokens, at) => {
    const cue = longestPhrase(cues.trie, tokens, at);
    if (cue?.value !== 'goals') return undefined;
    const numbers = readNumbers(tokens, skipNumberWord(tokens, at + cue.length), cues.numbers);
    if (!numbers) return undefined;
    const found = numbers.values.map((number): Found => {
      if (lexicon.goalNumbers.has(number)) return { kind: 'goal', number };
      return { kind: 'missing', missing: { kind: 'goal', code: String(number) } };
    });
    return { start: at, end: numbers.end, found, strength: 'code' };
  };
}
