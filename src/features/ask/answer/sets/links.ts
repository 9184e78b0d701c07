import { goalOfTarget } from '../../../../shared/codes.js';
import type { ActionLine, Citation, Edition, MappingLink } from '../../../knowledge/ports.js';
import type { Framework, GoalMapping, LineMapping } from '../../../mappings/ports.js';
import type { Cell, SetKind } from '../../answers/sets.js';
import type { Named } from '../../answers.js';
import type { QueryOf } from '../../query.js';
import type { AnswerContext, ChosenEdition } from '../context.js';
import { goalName, lineName } from '../names.js';

/** The 18 contest categories. C7 is none: counting it beside its sub-lines would count their links twice. */
export function categories({ lines }: Framework): readonly ActionLine[] {
  return lines.filter((line) => line.category !== null);
}

/** `SDG 4`: goals as codes, to stand in one list with targets. */
export function goalCode(number: number): string {
  return `SDG ${number}`;
}

export function goalOfCode(code: string): number {
  return code.startsWith('SDG ') ? Number(code.slice('SDG '.length)) : goalOfTarget(code);
}

export function goalNamed(context: AnswerContext, number: number): Named {
  return { code: goalCode(number), title: goalName(context, number) };
}

/** What a line says about a goal; undefined when it does not name it. */
export function goalMapping(mapping: LineMapping | undefined, goal: number): GoalMapping | undefined {
  return mapping?.goals.find((candidate) => candidate.goal === goal);
}

/** The links by which a line names a goal, as a whole or through its targets, or names a target itself. */
export function linksTo(mapping: LineMapping | undefined, code: string): readonly MappingLink[] {
  const found = goalMapping(mapping, goalOfCode(code));
  if (!found) return [];
  if (code.startsWith('SDG ')) return [...found.wholeGoal, ...found.targets.flatMap(({ links }) => links)];
  return found.targets.filter((target) => target.code === code).flatMap(({ links }) => links);
}

export function cellOf(mapping: LineMapping | undefined, goal: number): Cell {
  const found = goalMapping(mapping, goal);
  return {
    wholeGoal: (found?.wholeGoal.length ?? 0) > 0,
    targets: found?.targets.map(({ code }) => code) ?? [],
  };
}

export function isNamed({ wholeGoal, targets }: Cell): boolean {
  return wholeGoal || targets.length > 0;
}

export function allLinks(mapping: LineMapping | undefined): readonly MappingLink[] {
  return mapping?.goals.flatMap(({ goal }) => linksTo(mapping, goalCode(goal))) ?? [];
}

/** Those of the lines that an edition gives no mapping. */
export function unmappedOf(
  context: AnswerContext,
  lines: readonly ActionLine[],
  edition: Edition,
): readonly Named[] {
  return lines
    .filter(({ code }) => (context.framework.mappingOf(code, edition.id)?.goals.length ?? 0) === 0)
    .map((line) => lineName(context, line));
}

/** Where links stand; where there are none, what was looked through. */
export function citationsOf(
  links: readonly MappingLink[],
  lookedThrough: readonly Citation[],
): readonly Citation[] {
  return links.length > 0 ? links.map((link) => link.citation) : lookedThrough;
}

type WithEdition = QueryOf<Exclude<SetKind, 'compare-editions' | 'entries'>>;

/** The question again, about the edition that was compared with. */
export function inOtherEdition({ other }: ChosenEdition, query: WithEdition): readonly WithEdition[] {
  return other ? [{ ...query, edition: other.id }] : [];
}

/** Keeps the next question to the edition that was asked for. */
export function keepEdition(edition: string | undefined): { readonly edition?: string } {
  return edition === undefined ? {} : { edition };
}
