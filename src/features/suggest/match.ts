import type { Language } from '../../shared/language.js';
import { keyOf, type Lexicon, type Node, type Subject, type Vote } from './lexicon.js';
import { languageIn, type Token } from './tokens.js';

/** A phrase found in a text. */
export interface Match {
  readonly vote: Vote;
  /** As typed. */
  readonly words: string;
  /** The same for every form of one phrase. */
  readonly key: string;
}

/** Longest phrases of the lists, in words or Han characters. */
export const LONGEST = 12;

/**
 * Every phrase of the lists in a text. For each subject the longest phrase counts and hides those inside it, so that
 * `business ecosystem` is no `ecosystem`. One pass, a bounded number of steps for each word.
 */
export function findPhrases(
  text: string,
  tokens: readonly Token[],
  latin: Language,
  lexiconOf: (language: Language) => Lexicon,
): readonly Match[] {
  const keys = tokens.map((token) => keyOf(token, latin));
  const takenUntil = new Map<Subject, number>();
  const matches: Match[] = [];
  tokens.forEach((token, at) => {
    const lexicon = lexiconOf(languageIn(token.script, latin));
    for (const { node, length } of phrasesFrom(lexicon, tokens, keys, at)) {
      const last = tokens[at + length - 1] ?? token;
      const words = text.slice(token.start, last.end);
      const key = keys.slice(at, at + length).join(' ');
      for (const vote of node.votes.values()) {
        if ((takenUntil.get(vote.subject) ?? 0) > at) continue;
        takenUntil.set(vote.subject, at + length);
        if (vote.weight > 0) matches.push({ vote, words, key });
      }
    }
  });
  return matches;
}

interface Found {
  readonly node: Node;
  readonly length: number;
}

/** The phrases that start at a word, the longest first. */
function phrasesFrom(
  { root, acronyms }: Lexicon,
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
): readonly Found[] {
  const found: Found[] = [];
  let node: Node | undefined = root;
  for (let length = 1; length <= LONGEST; length += 1) {
    node = node.next.get(keys[at + length - 1] ?? '');
    if (node === undefined) break;
    if (node.votes.size > 0) found.unshift({ node, length });
  }
  const acronym = acronyms.get(tokens[at]?.text ?? '');
  return acronym === undefined ? found : [...found, { node: acronym, length: 1 }];
}
