import type { Matcher, Mention } from './entities/mention.js';
import type { Token } from './tokens.js';
import { longestPhrase, type Trie } from './trie.js';
import type { CueClass } from './words/table.js';

export interface Cue {
  readonly at: number;
  readonly length: number;
  readonly cue: CueClass;
}

/** A text cut into what it mentions, cue phrases, and words that mean nothing to us. */
export interface Parse {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** Words that only the glossary knows: what a record may be found by. */
  readonly glosses: readonly Gloss[];
  readonly leftovers: readonly Token[];
}

export interface Gloss {
  readonly at: number;
  readonly length: number;
  /** English stems of what the words stand for. */
  readonly english: readonly string[];
  /** The words are a cue, too: they are understood whether or not a record has them. */
  readonly isCue?: true;
}

/** Cuts at the longest match each time; a mention wins over a cue phrase of the same length. Linear time. */
export function parse(
  tokens: readonly Token[],
  matchers: readonly Matcher[],
  cueTrie: Trie<CueClass>,
  glossary: Trie<readonly string[]>,
): Parse {
  const mentions: Mention[] = [];
  const cues: Cue[] = [];
  const glosses: Gloss[] = [];
  const leftovers: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = longestMention(tokens, at, matchers);
    const cue = longestPhrase(cueTrie, tokens, at);
    const gloss = longestPhrase(glossary, tokens, at);
    const longestWords = Math.max(cue?.length ?? 0, gloss?.length ?? 0);
    if (mention && mention.end - at >= longestWords) {
      mentions.push(mention);
      at = mention.end;
    } else if (gloss && gloss.length > (cue?.length ?? 0)) {
      glosses.push({ at, length: gloss.length, english: gloss.value });
      at += gloss.length;
    } else if (cue) {
      if (gloss && gloss.length === cue.length)
        glosses.push({ at, length: gloss.length, english: gloss.value, isCue: true });
      cues.push({ at, length: cue.length, cue: cue.value });
      at += cue.length;
    } else {
      const token = tokens[at];
      if (token) leftovers.push(token);
      at += 1;
    }
  }
  return { tokens, mentions, cues, glosses, leftovers };
}

/** The first of the longest: the order of the matchers settles ties. */
function longestMention(
  tokens: readonly Token[],
  at: number,
  matchers: readonly Matcher[],
): Mention | undefined {
  let longest: Mention | undefined;
  for (const matcher of matchers) {
    const mention = matcher(tokens, at);
    if (mention && (longest === undefined || mention.end > longest.end)) longest = mention;
  }
  return longest;
}
