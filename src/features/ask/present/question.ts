import type { ButtonArgument, Query, Subject } from '../query.js';
import type { Say } from '../wording/wording.js';
import { calendarQuestion } from './calendar/present.js';
import type { PresentContext } from './context.js';
import type { QueryNames } from './names.js';
import { recordQuestion } from './records/question.js';
import { SOURCE_TITLES, SYSTEM_TITLES } from './records/titles.js';
import { setQuestion } from './sets/present.js';

/** What a button that asks this carries, so that it is answered in the language it was labelled in. */
export function argumentFor({ language }: PresentContext, query: Query): string {
  return JSON.stringify({ language, query } satisfies ButtonArgument);
}

/** A query as a person would ask it: the label of a button, and text that reads back as the same query. */
export function questionText(say: Say, query: Query, names?: QueryNames): string {
  switch (query.kind) {
    case 'line-to-goals':
      return withEdition(
        say,
        query.detail === 'targets' ? 'next.line-to-goals.targets' : 'next.line-to-goals',
        query.edition,
        { line: query.lines.join(', ') },
      );
    case 'goal-to-lines':
      return linesAskedFor(say, query);
    case 'target-to-lines':
      return withEdition(say, 'next.target-to-lines', query.edition, { target: query.targets.join(', ') });
    case 'describe':
      return say('next.describe', {
        what: query.subjects.map((subject) => subjectText(say, subject)).join(', '),
      });
    case 'why':
      return whyText(say, query);
    case 'role':
    case 'meeting':
    case 'winner':
      return say(`next.${query.kind}`, { line: query.line });
    case 'lines':
    case 'goals':
    case 'help':
      return say(`next.${query.kind}`);
    case 'count':
      return say('next.count', {
        what: say(`counted.${query.what}`),
        question: questionText(say, query.of, names),
      });
    case 'sources':
      return say('next.sources', { question: questionText(say, query.of, names) });
    case 'lines-by':
    case 'mapped-set':
    case 'rank':
    case 'compare':
    case 'compare-goals':
    case 'compare-editions':
    case 'compare-entries':
    case 'entries':
    case 'matrix':
      return setQuestion(say, query);
    case 'calendar':
    case 'event':
    case 'process':
      return calendarQuestion(say, query, names);
    case 'missing':
      return query.mentions.map(({ code }) => code).join(', ');
    default:
      return recordQuestion(say, query, names);
  }
}

type WithEdition =
  | 'next.line-to-goals'
  | 'next.line-to-goals.targets'
  | 'next.goal-to-lines'
  | 'next.target-to-lines'
  | 'next.why.line'
  | 'next.why';

function withEdition(
  say: Say,
  key: WithEdition,
  edition: string | undefined,
  values: Record<string, string>,
): string {
  return edition ? say(`${key}.edition`, { ...values, edition }) : say(key, values);
}

function linesAskedFor(say: Say, query: Extract<Query, { kind: 'goal-to-lines' }>): string {
  const { among = [], except = [], goals, edition } = query;
  const question = withEdition(say, 'next.goal-to-lines', edition, { goal: goals.join(', ') });
  const narrowed = except.length === 0 ? [] : [say('narrowed.except', { lines: except.join(', ') })];
  const parts = [...among, ...narrowed];
  return parts.length === 0 ? question : `${parts.join(', ')}${say('colon')}${question}`;
}

function whyText(say: Say, query: Extract<Query, { kind: 'why' }>): string {
  const what = query.target ?? (query.goal ? say('sdg', { goal: query.goal }) : undefined);
  if (what === undefined) return withEdition(say, 'next.why.line', query.edition, { line: query.line });
  return withEdition(say, 'next.why', query.edition, { line: query.line, what });
}

function subjectText(say: Say, subject: Subject): string {
  switch (subject.kind) {
    case 'goal':
      return say('sdg', { goal: subject.number });
    case 'recommendation':
    case 'edition':
    case 'resolution':
      return subject.id;
    case 'system':
      return SYSTEM_TITLES[subject.id] ?? subject.id;
    case 'source':
      return SOURCE_TITLES[subject.id] ?? subject.id;
    default:
      return subject.code;
  }
}
