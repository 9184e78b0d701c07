import { goalOfTarget } from '../../shared/codes.js';
import type { Language } from '../../shared/language.js';
import { latinLanguageOf, mainLanguageOf } from './language.js';
import { findPhrases } from './match.js';
import { type Evidence, weigh, weighTargets } from './score.js';
import { tokenise } from './tokens.js';
import { lexiconOf } from './words/words.js';

/** One suggestion with the words that spoke for it, as typed, the most telling first. */
export interface Suggested<Code> extends Evidence {
  readonly code: Code;
}

/** What a text seems to be about. All lists are empty where its words tell too little. */
export interface Suggestions {
  readonly goals: readonly Suggested<number>[];
  readonly targets: readonly Suggested<string>[];
  readonly lines: readonly Suggested<string>[];
  /** Most words of the text are in it. */
  readonly language?: Language;
}

const MOST = { goals: 3, targets: 4, lines: 3 } as const;

/** Below this the words tell too little: one telling phrase in a short text reaches it, one usual phrase does not. */
const THRESHOLD = { goal: 2.4, target: 2, line: 2.4 } as const;
/** What is much weaker than the best is in the text by the way. */
const SHARE_OF_BEST = 0.4;

/**
 * What the words of any text suggest, without a language model: at most three goals, four of their targets and three
 * action lines, the strongest first. Looks at the first 20,000 characters, in linear time.
 */
export function suggest(text: string): Suggestions {
  const { goals, targets, lines, ...rest } = weighAll(text);
  const kept = strongest(goals, THRESHOLD.goal).slice(0, MOST.goals);
  const ofKept = targets.filter(({ code }) => kept.some((goal) => goal.code === goalOfTarget(code)));
  return {
    goals: kept,
    targets: strongest(ofKept, THRESHOLD.target).slice(0, MOST.targets),
    lines: strongest(lines, THRESHOLD.line).slice(0, MOST.lines),
    ...rest,
  };
}

/** The goals a text is about, each judged by itself: all that pass the threshold, the strongest first. */
export function goalsIn(text: string): readonly Suggested<number>[] {
  return weighAll(text).goals.filter(({ score }) => score >= THRESHOLD.goal);
}

/** Everything a word spoke for, however weakly, the strongest first. */
function weighAll(text: string): Suggestions {
  const tokens = tokenise(text);
  const matches = findPhrases(text, tokens, latinLanguageOf(tokens), lexiconOf);
  const subjects = [...weigh(matches, tokens)];
  const language = mainLanguageOf(tokens);
  return {
    goals: bySubject(subjects, 'goal').map(({ code, ...evidence }) => ({ code: Number(code), ...evidence })),
    targets: sorted([...weighTargets(matches, tokens)].map(([code, evidence]) => ({ code, ...evidence }))),
    lines: bySubject(subjects, 'line'),
    ...(language && { language }),
  };
}

function bySubject(
  subjects: readonly (readonly [string, Evidence])[],
  kind: 'goal' | 'line',
): readonly Suggested<string>[] {
  const found = subjects.filter(([subject]) => subject.startsWith(`${kind} `));
  return sorted(found.map(([subject, evidence]) => ({ code: subject.slice(kind.length + 1), ...evidence })));
}

function sorted<Code>(suggested: readonly Suggested<Code>[]): readonly Suggested<Code>[] {
  return suggested.toSorted((left, right) => right.score - left.score);
}

function strongest<Code>(
  suggested: readonly Suggested<Code>[],
  threshold: number,
): readonly Suggested<Code>[] {
  const best = suggested[0]?.score ?? 0;
  return suggested.filter(({ score }) => score >= threshold && score >= SHARE_OF_BEST * best);
}
