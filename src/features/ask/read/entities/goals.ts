import type { Lexicon } from '../lexicon.js';
import type { Token } from '../tokens.js';
import { longestPhrase } from '../trie.js';
import type { CuePhrases } from '../words/cue-phrases.js';
import type { Found, Matcher } from './mention.js';
import { readNumbers, skipNumberWord } from './numbers.js';

/** Reads `sdg9`, `SDG 9`, `goal nine`, `SDGs 4 and 5`, `goals 1-3`, `ODD 9`, `ЦУР 9`, `目标9`. */
export function goalMatcher(lexicon: Lexicon, cues: CuePhrases): Matcher {
  return (tokens, at) => {
    const ordinal = ordinalBefore(cues, tokens, at);
    if (ordinal !== undefined && lexicon.goalNumbers.has(ordinal.number))
      return {
        start: at,
        end: ordinal.end,
        found: [{ kind: 'goal', number: ordinal.number }],
        strength: 'code',
      };
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

/** Endings of Russian ordinals: "восьмой цели" is one goal, "восемь целей" are several. */
const RUSSIAN_ORDINAL = /(?:ои|ая|ую|ыи|ии|ое|ом|ого|ему|ому|еи|им|ым)$/;

function ordinalBefore(
  cues: CuePhrases,
  tokens: readonly Token[],
  at: number,
): { readonly number: number; readonly end: number } | undefined {
  const text = tokens[at]?.text ?? '';
  const digits = cues.language === 'ru' && RUSSIAN_ORDINAL.test(text) ? cues.numbers.get(text) : undefined;
  const cue = digits === undefined ? undefined : longestPhrase(cues.trie, tokens, at + 1);
  return cue?.value === 'goals' ? { number: Number(digits), end: at + 1 + cue.length } : undefined;
}
