import type { SetQuery } from '../../answers/sets.js';
import type { Say } from '../../wording/wording.js';
import { codeOf, joined, withEdition } from './question-words.js';

type MappedSet = Extract<SetQuery, { kind: 'mapped-set' }>;

/** The ways in which a set can be meant, by operation and by how many lines were named. */
export type SetSense =
  | 'shared'
  | 'sharedByAll'
  | 'any'
  | 'one'
  | 'anyLine'
  | 'firstOnly'
  | 'onlyLine'
  | 'onlyOne'
  | 'none'
  | 'noLine';

export function senseOf({ op, lines }: MappedSet): SetSense {
  const count = lines.length;
  switch (op) {
    case 'shared':
      if (count === 0) return 'sharedByAll';
      return count === 1 ? 'one' : 'shared';
    case 'any':
      if (count === 0) return 'anyLine';
      return count === 1 ? 'one' : 'any';
    case 'first-only':
      if (count === 0) return 'onlyOne';
      return count === 1 ? 'onlyLine' : 'firstOnly';
    case 'none':
      return count === 0 ? 'noLine' : 'none';
  }
}

/** "Which targets of SDG 9 do C2, C5 share?" */
export function mappedSetQuestion(say: Say, query: MappedSet): string {
  const [first = '', ...others] = query.lines;
  return withEdition(say, `next.set.${senseOf(query)}`, query.edition, {
    what: whatText(say, query),
    lines: joined(say, query.lines),
    count: query.lines.length,
    first,
    others: joined(say, others),
  });
}

function whatText(say: Say, { what, goals = [] }: MappedSet): string {
  const asked = joined(
    say,
    goals.map((goal) => codeOf(say, goal)),
  );
  if (what === 'goals') return asked ? say('next.set.goalsAmong', { goals: asked }) : say('next.set.goals');
  return asked ? say('next.set.targetsOf', { goals: asked }) : say('next.set.targets');
}
