import type { Token } from '../tokens.js';
import { type Matcher, missingMention } from './mention.js';

const BODIES: ReadonlySet<string> = new Set(['pp', 'wtsa', 'wtdc', 'council', 'wrc', 'ra']);
const WORDS: ReadonlySet<string> = new Set(['res', 'resolution', 'resolutions']);

/** `PP Resolution 987`, `WTSA Res. 999`: a resolution of a body of ITU that is not on record. Those that are stand before this. */
export const missingResolutionMatcher: Matcher = (tokens, at) => {
  const [body, word, number] = tokens.slice(at, at + 3);
  if (!body || !BODIES.has(body.text) || !word || !WORDS.has(word.text) || !isNumber(number))
    return undefined;
  const code = `${body.text.length <= 4 ? body.text.toUpperCase() : 'Council'} Res. ${number.text}`;
  return missingMention({ start: at, end: at + 3 }, { kind: 'resolution', code }, 'code');
};

function isNumber(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'number' && token.text.length <= 4;
}
