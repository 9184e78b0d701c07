import type { Lexicon } from '../lexicon.js';
import type { Token } from '../tokens.js';
import { longestPhrase } from '../trie.js';
import type { CuePhrases } from '../words/cue-phrases.js';
import { type Matcher, type Mention, missingMention } from './mention.js';

interface TargetCode {
  readonly end: number;
  /** `9.c`, or `9.c.1` for an indicator. */
  readonly code: string;
  readonly indicatorOf?: string;
  /** Written with its dot: more surely a target than `9c`. */
  readonly dotted: boolean;
}

/** Reads `9c`, `9.c`, `9.C`, `17.18`, `target 9.c`, `SDG 9 target c`, and `9.c.1` as its target. */
export function targetMatcher(lexicon: Lexicon, cues: CuePhrases): Matcher {
  return (tokens, at) => {
    const named = cueEnd(cues, tokens, at);
    const start = named ?? at;
    const code = codeAt(tokens, start, named !== undefined) ?? spelledOut(cues, tokens, start, named);
    if (!code || glued(tokens, at)) return undefined;
    return mentionOf(lexicon, { start: at, end: code.end }, code, named !== undefined);
  };
}

function glued(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap;
  return at > 0 && (gap === '' || gap === '.' || gap === 'other');
}

/** Past "target", "SDG", "SDG target", "indicator"; undefined when there is no such word. */
function cueEnd(cues: CuePhrases, tokens: readonly Token[], at: number): number | undefined {
  const end = wordEnd(cues, tokens, at);
  return end === undefined ? undefined : (wordEnd(cues, tokens, end) ?? end);
}

function wordEnd(cues: CuePhrases, tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.stem === 'indicator') return at + 1;
  const cue = longestPhrase(cues.trie, tokens, at);
  return cue?.value === 'goals' || cue?.value === 'targets' ? at + cue.length : undefined;
}

/** A number, or the one Latin letter that ends the code of a means of implementation. */
function isPart(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'number' ? token.text.length <= 2 : /^[a-z]$/.test(token.text))
  );
}

function codeAt(tokens: readonly Token[], at: number, named: boolean): TargetCode | undefined {
  const goal = tokens[at];
  const part = tokens[at + 1];
  if (goal?.kind !== 'number' || goal.text.length > 2 || !part || !isPart(part)) return undefined;
  const dotted = part.gap === '.';
  // "ODS 1 y el ODS 2": a letter apart is one of those that codes have, or a word.
  const isSpaced = part.gap === ' ' || part.gap === '-';
  const joined = part.gap === '' || (named && isSpaced && /^[a-d]$/.test(part.text));
  if (!dotted && !(joined && part.kind === 'word')) return undefined;
  const next = tokens[at + 2];
  if (next?.gap === '' && at + 2 < tokens.length) return undefined;
  const code = `${Number(goal.text)}.${part.kind === 'number' ? Number(part.text) : part.text}`;
  if (next?.gap !== '.') return { end: at + 2, code, dotted };
  if (next.kind !== 'number' || next.text.length > 2 || tokens[at + 3]?.gap === '.') return undefined;
  return { end: at + 3, code: `${code}.${Number(next.text)}`, indicatorOf: code, dotted: true };
}

/** `goal 9 target c`: the cue and the number first, the word "target" between. */
function spelledOut(
  cues: CuePhrases,
  tokens: readonly Token[],
  at: number,
  named: number | undefined,
): TargetCode | undefined {
  const goal = tokens[at];
  const word = named === undefined ? undefined : longestPhrase(cues.trie, tokens, at + 1);
  const part = word?.value === 'targets' ? tokens[at + 1 + word.length] : undefined;
  if (goal?.kind !== 'number' || !part || !isPart(part) || !word) return undefined;
  const end = at + 2 + word.length;
  if (tokens[end]?.gap === '.' || tokens[end]?.gap === '') return undefined;
  return { end, code: `${Number(goal.text)}.${part.text}`, dotted: true };
}

function mentionOf(
  lexicon: Lexicon,
  span: { readonly start: number; readonly end: number },
  { code, indicatorOf, dotted }: TargetCode,
  named: boolean,
): Mention | undefined {
  if (lexicon.targetCodes.has(code)) {
    return { ...span, found: [{ kind: 'target', code }], strength: named || dotted ? 'code' : 'name' };
  }
  const target = lexicon.targetOfIndicator.get(code);
  if (target !== undefined) {
    const correction = { from: code, to: target };
    return { ...span, found: [{ kind: 'target', code: target }], strength: 'code', correction };
  }
  if (!named && !dotted) return undefined;
  const isGoal = lexicon.goalNumbers.has(Number(code.split('.')[0]));
  const strength = named && (isGoal || indicatorOf !== undefined) ? 'code' : 'weak';
  return missingMention(span, { kind: 'target', code }, strength);
}
