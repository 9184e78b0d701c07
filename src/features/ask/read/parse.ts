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
  readonly leftovers: readonly Token[];
}

/** Cuts at the longest match each time; a mention wins over a cue phrase of the same length. Linear time. */
export function parse(
  tokens: readonly Token[],
  matchers: readonly Matcher[],
  cueTrie: Trie<CueClass>,
): Parse {
  const mentions: Mention[] = [];
  const cues: Cue[] = [];
  const leftovers: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = longestMention(tokens, at, matchers);
    const cue = longestPhrase(cueTrie, tokens, at);
    if (mention && mention.end - at >= (cue?.length ?? 0)) {
      mentions.push(mention);
      at = mention.end;
    } else if (cue) {
      cues.push({ at, length: cue.length, cue: cue.value });
      at += cue.length;
    } else {
      const token = tokens[at];
      if (token) leftovers.push(token);
      at += 1;
    }
  }
  return { tokens, mentions, cues, leftovers };
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
