import { groupBy } from '../../../../shared/collections.js';
import { lowestConfidence } from '../../../../shared/confidence.js';
import type { ActionLine, Citation, Edition } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { SetItem, WholeGoals } from '../../answers/sets.js';
import type { Answer, Named } from '../../answers.js';
import type { Query, QueryOf } from '../../query.js';
import { type AnswerContext, chooseEdition } from '../context.js';
import { differenceBetween } from '../difference.js';
import { editionName, lineName } from '../names.js';
import { citedSources } from '../sources.js';
import {
  cellOf,
  citationsOf,
  goalNamed,
  goalOfCode,
  inOtherEdition,
  keepEdition,
  linksTo,
  unmappedOf,
} from './links.js';
import { type Choice, chooseLines } from './mapped-set-choice.js';

type MappedSet = QueryOf<'mapped-set'>;

/** Goals or targets that several lines share, that one has alone, that any names or that none does. */
export function answerMappedSet(context: AnswerContext, query: MappedSet): Answer {
  const { framework } = context;
  const chosen = chooseEdition(context, query.edition);
  const { edition, other } = chosen;
  const items = itemsOf(context, query, edition);
  const links = items.flatMap(({ code, by }) =>
    by.flatMap(({ line }) => linksTo(framework.mappingOf(line, edition.id), code)),
  );
  return {
    kind: 'mapped-set',
    asked: query,
    confidence: lowestConfidence(links),
    edition: editionName(edition),
    lines: linesAsked(framework, query).map((line) => lineName(context, line)),
    items,
    total: candidates(context, query).length,
    unmapped: unmappedOf(context, linesAsked(framework, query), edition),
    wholeGoals: query.what === 'targets' ? wholeGoalsOf(framework, query, edition) : [],
    difference: differenceBetween(
      other,
      items.map(({ code }) => code),
      other ? itemsOf(context, query, other).map(({ code }) => code) : [],
    ),
    sources: citedSources(framework, citationsOf(links, lookedThrough(framework, query, edition))),
    disagreements: [],
    next: [...inOtherEdition(chosen, query), ...nextSteps(query, items)],
  };
}

function linesAsked(framework: Framework, { lines }: MappedSet): readonly ActionLine[] {
  return lines.flatMap((code) => framework.line(code) ?? []);
}

function itemsOf(context: AnswerContext, query: MappedSet, edition: Edition): readonly SetItem[] {
  const { lines, belongs } = chooseLines(context.framework, query, edition);
  return candidates(context, query).flatMap((candidate) => {
    const by = namingLines(context.framework, candidate.code, { lines, belongs }, edition);
    return belongs(by.map(({ line }) => line)) ? { ...candidate, goal: goalOfCode(candidate.code), by } : [];
  });
}

function namingLines(framework: Framework, code: string, { lines }: Choice, edition: Edition): SetItem['by'] {
  return lines.flatMap((line) => {
    const mapping = framework.mappingOf(line.code, edition.id);
    if (linksTo(mapping, code).length === 0) return [];
    const { wholeGoal, targets } = cellOf(mapping, goalOfCode(code));
    const isGoal = code.startsWith('SDG ');
    return { line: line.code, wholeGoal, targets: isGoal ? targets : [code] };
  });
}

/** The goals, or the targets of the goals, that the question is about. */
function candidates(context: AnswerContext, { what, goals = [] }: MappedSet): readonly Named[] {
  const { framework } = context;
  const numbers = framework.goals
    .map(({ number }) => number)
    .filter((number) => goals.length === 0 || goals.includes(number));
  if (what === 'goals') return numbers.map((number) => goalNamed(context, number));
  return numbers.flatMap((number) =>
    framework.targetsOf(number).map(({ code, label }) => ({ code, title: label })),
  );
}

/** Where the lines asked about name a goal as a whole, which names none of its targets. Goals of the same lines go together. */
function wholeGoalsOf(
  { mappingOf }: Framework,
  { lines, goals = [] }: MappedSet,
  edition: Edition,
): readonly WholeGoals[] {
  const whole = lines.flatMap((line) =>
    (mappingOf(line, edition.id)?.goals ?? [])
      .filter(({ goal, wholeGoal }) => wholeGoal.length > 0 && (goals.length === 0 || goals.includes(goal)))
      .map(({ goal }) => ({ line, goal })),
  );
  const byGoal = [...groupBy(whole, ({ goal }) => goal)].map(([goal, group]) => ({
    goal,
    lines: group.map(({ line }) => line),
  }));
  return [...groupBy(byGoal, (each) => each.lines.join()).values()].map((group) => ({
    lines: group[0]?.lines ?? [],
    goals: group.map(({ goal }) => goal).toSorted((left, right) => left - right),
  }));
}

/** What nothing was found in: the mappings of the lines asked about, else the edition. */
function lookedThrough(framework: Framework, { lines }: MappedSet, edition: Edition): readonly Citation[] {
  const citations = lines.flatMap((line) => framework.mappingOf(line, edition.id)?.citations ?? []);
  return citations.length > 0 ? citations : [edition.citation];
}

function nextSteps(query: MappedSet, [first]: readonly SetItem[]): readonly Query[] {
  const { lines, edition, what, goals = [] } = query;
  const kept = keepEdition(edition);
  const isSeveral = lines.length > 1 && lines.length <= 5;
  const goal = goals[0] ?? first?.goal;
  return [
    ...(isSeveral ? [{ kind: 'compare' as const, lines: [...lines], ...kept }] : []),
    ...(lines.length === 1 ? [{ kind: 'line-to-goals' as const, lines: [...lines], ...kept }] : []),
    ...(goals.length === 0
      ? [{ ...query, what: what === 'goals' ? ('targets' as const) : ('goals' as const) }]
      : []),
    ...(goal ? [{ kind: 'goal-to-lines' as const, goals: [goal], ...kept }] : []),
    { kind: 'matrix', ...kept },
  ];
}
