import type { PlainQuery, Query, Subject } from '../../query.js';

/** What a query was about, so that "it" and "its" can stand for it. */
export interface Spoken {
  readonly lines: readonly string[];
  readonly goals: readonly number[];
  readonly targets: readonly string[];
  readonly others: readonly Subject[];
}

const NOTHING: Spoken = { lines: [], goals: [], targets: [], others: [] };

/** The query itself, where one is about the answer to another. */
export function plainOf(query: Query): PlainQuery {
  return query.kind === 'count' || query.kind === 'sources' ? query.of : query;
}

export function spokenOf(query: Query): Spoken {
  const plain = plainOf(query);
  switch (plain.kind) {
    case 'line-to-goals':
    case 'compare':
      return { ...NOTHING, lines: plain.lines };
    case 'mapped-set':
      return { ...NOTHING, lines: plain.lines };
    case 'goal-to-lines':
    case 'compare-goals':
      return { ...NOTHING, goals: plain.goals };
    case 'target-to-lines':
      return { ...NOTHING, targets: plain.targets };
    case 'compare-editions':
      return { ...NOTHING, lines: plain.lines, goals: plain.goals, targets: plain.targets };
    case 'why':
      return { ...NOTHING, lines: [plain.line] };
    case 'role':
    case 'meeting':
    case 'winner':
    case 'compare-entries':
      return { ...NOTHING, lines: [plain.line] };
    case 'entries':
      return { ...NOTHING, lines: plain.lines, goals: plain.goals, targets: plain.targets };
    case 'describe':
      return spokenIn(plain.subjects);
    default:
      return NOTHING;
  }
}

function spokenIn(subjects: readonly Subject[]): Spoken {
  return {
    lines: subjects.flatMap((subject) => (subject.kind === 'line' ? [subject.code] : [])),
    goals: subjects.flatMap((subject) => (subject.kind === 'goal' ? [subject.number] : [])),
    targets: subjects.flatMap((subject) => (subject.kind === 'target' ? [subject.code] : [])),
    others: subjects.filter(({ kind }) => kind !== 'line' && kind !== 'goal' && kind !== 'target'),
  };
}
