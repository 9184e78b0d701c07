import type { Answer } from '../answers.js';
import type { Query, Refusal } from '../query.js';
import { answerCalendar } from './calendar/answer.js';
import type { AnswerContext } from './context.js';
import { answerCount, answerSources } from './count.js';
import { answerDescribe } from './describe.js';
import { answerGoalToLines } from './goal-to-lines.js';
import { answerMeeting, answerRole, answerWinner } from './line-facts.js';
import { answerLineToGoals } from './line-to-goals.js';
import { answerMissing, missingFrom } from './missing.js';
import { goalName, lineName } from './names.js';
import { answerRecord } from './records/answer.js';
import { answerSet } from './sets/answer.js';
import { citedSources } from './sources.js';
import { answerTargetToLines } from './target-to-lines.js';
import { answerWhy } from './why.js';

/** Computes the answer to a query from the framework alone. Pure, and never about a code that does not exist. */
export function answerQuery(context: AnswerContext, query: Query): Answer {
  const missing = missingFrom(context, query);
  return missing.length > 0 ? answerMissing(context, missing) : answerExisting(context, query);
}

function answerExisting(context: AnswerContext, query: Query): Answer {
  switch (query.kind) {
    case 'line-to-goals':
      return answerLineToGoals(context, query);
    case 'goal-to-lines':
      return answerGoalToLines(context, query);
    case 'target-to-lines':
      return answerTargetToLines(context, query);
    case 'describe':
      return answerDescribe(context, query);
    case 'why':
      return answerWhy(context, query);
    case 'role':
      return answerRole(context, query);
    case 'meeting':
      return answerMeeting(context, query);
    case 'winner':
      return answerWinner(context, query);
    case 'missing':
      return answerMissing(context, query.mentions);
    case 'lines':
      return answerLines(context);
    case 'goals':
      return answerGoals(context);
    case 'help':
      return { kind: 'help', sources: [], disagreements: [], next: EXAMPLES };
    case 'count':
      return answerCount(answerQuery(context, query.of), query);
    case 'sources':
      return answerSources(answerQuery(context, query.of), query);
    case 'lines-by':
    case 'mapped-set':
    case 'rank':
    case 'compare':
    case 'compare-goals':
    case 'compare-editions':
    case 'compare-entries':
    case 'entries':
    case 'matrix':
      return answerSet(context, query);
    case 'calendar':
    case 'event':
    case 'process':
      return answerCalendar(context, query);
    default:
      return answerRecord(context, query);
  }
}

/** Questions shown to somebody who does not know what to ask. */
export const EXAMPLES: readonly Query[] = [
  { kind: 'line-to-goals', lines: ['C5'] },
  { kind: 'target-to-lines', targets: ['9.c'] },
  { kind: 'role', line: 'C4' },
  { kind: 'describe', subjects: [{ kind: 'line', code: 'C7-EHEALTH' }] },
];

/** "I don't have that", or why it is not for us to answer, with the nearest things there are. */
export function answerUnknown(nearest: readonly Query[], refusal?: Refusal): Answer {
  const hasNearest = nearest.length > 0;
  return {
    kind: 'unknown',
    hasNearest,
    refusal,
    sources: [],
    disagreements: [],
    next: hasNearest ? nearest : EXAMPLES,
  };
}

/** One short question back: which of these is meant. */
export function answerUnsure(choices: readonly Query[]): Answer {
  return { kind: 'unsure', because: 'readings', sources: [], disagreements: [], next: choices };
}

/** "And C6?" with nothing before it: what does it go on from? */
export function answerNothingBefore(nearest: readonly Query[]): Answer {
  const next = nearest.length > 0 ? nearest : EXAMPLES;
  return { kind: 'unsure', because: 'nothing-before', sources: [], disagreements: [], next };
}

function answerLines(context: AnswerContext): Answer {
  const { framework } = context;
  return {
    kind: 'lines',
    lines: framework.lines.map((line) => ({ ...lineName(context, line), parent: line.parent ?? undefined })),
    sources: citedSources(
      framework,
      framework.lines.slice(0, 1).map((line) => line.citation),
    ),
    disagreements: [],
    next: [{ kind: 'goals' }, { kind: 'line-to-goals', lines: ['C1'] }],
  };
}

function answerGoals(context: AnswerContext): Answer {
  const { framework } = context;
  return {
    kind: 'goals',
    goals: framework.goals.map(({ number }) => ({ number, name: goalName(context, number) })),
    sources: citedSources(
      framework,
      framework.goals.slice(0, 1).map((goal) => goal.citation),
    ),
    disagreements: [],
    next: [{ kind: 'lines' }, { kind: 'goal-to-lines', goals: [9] }],
  };
}
