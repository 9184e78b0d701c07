import type { Query, Reading } from '../../../../src/features/ask/query.js';
import { createReader } from '../../../../src/features/ask/read/read.js';
import { realFramework } from '../../../support/framework.js';

/** A reader on the real reference data. */
export const framework = await realFramework();
export const reader = createReader(framework);

export function read(text: string): Reading {
  return reader.read(text);
}

/**
 * A reading on one line, as the tables write it: `line-to-goals C5 goals 9 @APP-2017`, `describe C5 9.c`,
 * `unknown`. What is missing beside the rest follows a `+`.
 */
export function short(reading: Reading): string {
  if (reading.kind !== 'query') return reading.kind;
  const beside = (reading.missing ?? []).map(({ kind, code }) => ` + ${kind} ${code}`);
  return `${shortQuery(reading.query)}${beside.join('')}`;
}

export function shortQuery(query: Query): string {
  const edition = 'edition' in query && query.edition ? ` @${query.edition}` : '';
  return `${query.kind}${details(query)}${edition}`;
}

function details(query: Query): string {
  switch (query.kind) {
    case 'line-to-goals':
      return ` ${query.lines.join(' ')}${query.goals ? ` goals ${query.goals.join(' ')}` : ''}`;
    case 'goal-to-lines':
      return ` ${query.goals.join(' ')}`;
    case 'target-to-lines':
      return ` ${query.targets.join(' ')}`;
    case 'describe':
      return query.subjects.map((subject) => ` ${shortSubject(subject)}`).join('');
    case 'why':
      return ` ${query.line}${query.goal ? ` goal ${query.goal}` : ''}${query.target ? ` ${query.target}` : ''}`;
    case 'role':
    case 'meeting':
    case 'winner':
      return ` ${query.line}`;
    case 'missing':
      return query.mentions.map(({ kind, code }) => ` ${kind} ${code}`).join('');
    default:
      return '';
  }
}

function shortSubject(subject: Extract<Query, { kind: 'describe' }>['subjects'][number]): string {
  switch (subject.kind) {
    case 'goal':
      return `SDG${subject.number}`;
    case 'entry':
      return subject.entryKind ? `${subject.entryKind}:${subject.code}` : `entry:${subject.code}`;
    case 'recommendation':
    case 'edition':
    case 'resolution':
    case 'system':
    case 'source':
      return subject.id;
    default:
      return subject.code;
  }
}
