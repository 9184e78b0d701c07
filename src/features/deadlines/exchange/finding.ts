import type { Language } from '../../../shared/language.js';
import type { WordingValues } from '../../../shared/wording.js';
import { exchangeWording } from '../wording/exchange/wording.js';

type WordingKey = Parameters<ReturnType<typeof exchangeWording>>[0];

/** What is wrong with a file or with something in it: its message is `problem.…` in the wording. */
export type ProblemName = WordingKey extends infer Key
  ? Key extends `problem.${infer Name}`
    ? Name
    : never
  : never;

/** Something in a file that was not taken, or not as it stands. */
export interface Finding {
  /** `refused`: this line is not taken. `file`: nothing of the file is. `remark`: taken, but somebody should know. */
  readonly severity: 'file' | 'refused' | 'remark';
  /** From 1, as an editor of texts counts; undefined where it is about the whole file. */
  readonly line?: number;
  /** As the file names it. */
  readonly column?: string;
  readonly problem: Problem;
}

/** In our words, or in those of whoever found it. */
export type Problem =
  | { readonly name: ProblemName; readonly values?: WordingValues }
  | { readonly say: (language: Language) => string };

/** What is wrong, and what to do about it. */
export function problemText(language: Language, problem: Problem): string {
  if ('say' in problem) return problem.say(language);
  return exchangeWording(language)(`problem.${problem.name}`, problem.values);
}

export function refused(line: number, problem: Problem, column?: string): Finding {
  return { severity: 'refused', line, problem, ...(column !== undefined && { column }) };
}

export function remark(problem: Problem, line?: number, column?: string): Finding {
  return {
    severity: 'remark',
    problem,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

export function wholeFile(problem: Problem, line?: number): Finding {
  return { severity: 'file', problem, ...(line !== undefined && { line }) };
}

/** What is about the whole file first, then line by line. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
