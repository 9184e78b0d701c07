import type { ActionLine, Edition } from '../../knowledge/ports.js';
import type { EditionName, Named } from '../answers.js';
import type { AnswerContext } from './context.js';

export function lineName(context: AnswerContext, line: ActionLine): Named {
  return { code: line.code, title: line.titles[context.language].text };
}

/** Names of the lines with these codes, in the framework's order, each once. */
export function lineNames(context: AnswerContext, codes: readonly string[]): readonly Named[] {
  const wanted = new Set(codes);
  return context.framework.lines
    .filter((line) => wanted.has(line.code))
    .map((line) => lineName(context, line));
}

export function goalName(context: AnswerContext, number: number): string {
  return context.framework.goal(number)?.names[context.language].text ?? '';
}

/** Our own label of a target; empty for a code the store does not have. */
export function targetLabel(context: AnswerContext, code: string): string {
  return context.framework.target(code)?.label ?? '';
}

export function editionName(edition: Edition): EditionName {
  return { id: edition.id, title: edition.shortTitle };
}

/** Whether a line is one of those asked for, or under one; without any, every line is. */
export function isUnder(asked: readonly string[] | undefined, code: string): boolean {
  return asked === undefined || asked.some((line) => code === line || code.startsWith(`${line}-`));
}
