import type { Query } from '../query.js';
import { plainOf } from './follow-up/subjects.js';
import type { Parse } from './parse.js';
import type { Token } from './tokens.js';

/** Articles before a number that stands for a goal: "el 8", "le 17", "the 9". */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'le', 'el', 'al', 'du', 'del', 'au', 'l']);
/** Questions that have a goal somewhere, which a number alone may change. */
const ABOUT_GOALS: ReadonlySet<Query['kind']> = new Set([
  'goal-to-lines',
  'line-to-goals',
  'lines-by',
  'mapped-set',
  'why',
  'compare-goals',
]);
/** "C5 targets under 9". */
const UNDER: ReadonlySet<string> = new Set(['under', 'sous', 'bajo', 'под', 'تحت', 'within']);
const LAST_GOAL = 17;
/** A longer text says itself what its numbers are. */
const MOST_TOKENS = 8;

/**
 * Numbers that are goals though no word for a goal stands before them: "SDG 16 but not the 17", "el 8 y el 11 (ODS)",
 * and after a question about goals "and the 7?". Any other number stays one.
 */
export function withBareGoals(parse: Parse, previous: Query | undefined): Parse {
  const isAboutGoals = parse.cues.some(({ cue }) => cue === 'goals') || namesGoal(parse);
  const isShort = parse.tokens.length <= MOST_TOKENS && parse.mentions.length === 0;
  const goesOn = isShort && previous !== undefined && ABOUT_GOALS.has(plainOf(previous).kind);
  const isOfLine = parse.cues.some(({ cue }) => cue === 'targets') && namesLine(parse);
  if (!isAboutGoals && !goesOn && !isOfLine) return parse;
  const found = parse.leftovers.filter(
    (token) => isGoal(parse.tokens, token, goesOn) || (isOfLine && isUnder(parse.tokens, token)),
  );
  if (found.length === 0) return parse;
  const mentions = found.map((token) => {
    const start = parse.tokens.indexOf(token);
    return {
      start,
      end: start + 1,
      found: [{ kind: 'goal' as const, number: Number(token.text) }],
      strength: 'name' as const,
    };
  });
  return {
    ...parse,
    mentions: [...parse.mentions, ...mentions].toSorted((left, right) => left.start - right.start),
    leftovers: parse.leftovers.filter((token) => !found.includes(token)),
  };
}

function namesGoal({ mentions }: Parse): boolean {
  return mentions.some(({ found }) => found.some(({ kind }) => kind === 'goal'));
}

function namesLine({ mentions }: Parse): boolean {
  return mentions.some(({ found }) => found.some(({ kind }) => kind === 'line'));
}

function isUnder(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[tokens.indexOf(token) - 1]?.text ?? '';
  return UNDER.has(before) && isNumberOfGoal(token);
}

function isNumberOfGoal({ kind, text }: Token): boolean {
  return kind === 'number' && Number(text) >= 1 && Number(text) <= LAST_GOAL;
}

function isGoal(tokens: readonly Token[], token: Token, goesOn: boolean): boolean {
  if (!isNumberOfGoal(token)) return false;
  return goesOn || ARTICLES.has(tokens[tokens.indexOf(token) - 1]?.text ?? '');
}
