import type { Token } from '../tokens.js';
import { type Matcher, type Mention, missingMention } from './mention.js';

const BODIES: ReadonlySet<string> = new Set(['pp', 'wtsa', 'wtdc', 'council', 'wrc', 'ra']);
const WORDS: ReadonlySet<string> = new Set(['res', 'resolution', 'resolutions']);

/** `PP Resolution 987`, `WTSA Res. 999`: a resolution of a body of ITU that is not on record. Those that are stand before this. */
export function missingResolutionMatcher(known: readonly { readonly id: string }[]): Matcher {
  const ids = new Set(known.map(({ id }) => id));
  return (tokens, at) => missingGeneral(ids, tokens, at) ?? missingOfBody(tokens, at);
}

function missingOfBody(tokens: readonly Token[], at: number): Mention | undefined {
  const [body, word, number] = tokens.slice(at, at + 3);
  if (!body || !BODIES.has(body.text) || !word || !WORDS.has(word.text) || !isNumber(number))
    return undefined;
  const code = `${body.text.length <= 4 ? body.text.toUpperCase() : 'Council'} Res. ${number.text}`;
  return missingMention({ start: at, end: at + 3 }, { kind: 'resolution', code }, 'code');
}

function isNumber(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'number' && token.text.length <= 4;
}

/** `A/RES/80/173`, "resolution 80/173": of the General Assembly. */
function missingGeneral(
  known: ReadonlySet<string>,
  tokens: readonly Token[],
  at: number,
): Mention | undefined {
  const isCode = tokens[at]?.text === 'a' && tokens[at + 1]?.text === 'res' && tokens[at + 1]?.gap === '/';
  const isWord = WORDS.has(tokens[at]?.text ?? '');
  if (!isCode && !isWord) return undefined;
  const start = isCode ? at + 2 : at + 1;
  const [session, number] = tokens.slice(start, start + 2);
  if (!isNumber(session) || !isNumber(number) || number.gap !== '/') return undefined;
  const code = `A/RES/${session.text}/${number.text}`;
  const span = { start: at, end: start + 2 };
  // "Resolution 70/125" is one that is on record by its whole code.
  if (known.has(code)) return { ...span, found: [{ kind: 'resolution', id: code }], strength: 'code' };
  return missingMention(span, { kind: 'resolution', code }, 'code');
}
