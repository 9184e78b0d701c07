import type { SetQuery } from '../../answers/sets.js';
import type { Say } from '../../wording/wording.js';
import { mappedSetQuestion } from './mapped-set-question.js';
import { codeOf, joined, withEdition } from './question-words.js';

type Asked<Kind extends SetQuery['kind']> = Extract<SetQuery, { kind: Kind }>;

/** The query as a person would ask it; reads back as the same query. */
export function setQuestion(say: Say, query: SetQuery): string {
  switch (query.kind) {
    case 'lines-by':
      return linesByQuestion(say, query);
    case 'mapped-set':
      return mappedSetQuestion(say, query);
    case 'rank':
      return rankQuestion(say, query);
    case 'compare':
      return withEdition(say, 'next.compare', query.edition, { what: joined(say, query.lines) });
    case 'compare-goals':
      return withEdition(say, 'next.compare', query.edition, { what: goalsText(say, query.goals) });
    case 'compare-editions':
      return compareEditionsQuestion(say, query);
    case 'compare-entries':
      return withEdition(say, 'next.compare-entries', query.edition, {
        line: query.line,
        kind: query.entryKind,
      });
    case 'entries':
      return entriesQuestion(say, query);
    case 'matrix':
      return withEdition(say, 'next.matrix', query.edition, {});
  }
}

function goalsText(say: Say, goals: readonly number[]): string {
  return joined(
    say,
    goals.map((goal) => say('sdg', { goal })),
  );
}

function nodesText(say: Say, { goals, targets }: Asked<'lines-by'>['all']): string {
  return joined(say, [...goals.map((goal) => say('sdg', { goal })), ...targets]);
}

function linesByQuestion(say: Say, { all, none, edition }: Asked<'lines-by'>): string {
  const values = { all: nodesText(say, all), none: nodesText(say, none) };
  if (values.all && values.none) return withEdition(say, 'next.lines-by.but', edition, values);
  if (values.all) return withEdition(say, 'next.lines-by.all', edition, values);
  return withEdition(say, values.none ? 'next.lines-by.none' : 'next.lines-by.every', edition, values);
}

function rankQuestion(say: Say, { of, by, order, top = 1, lines = [], edition }: Asked<'rank'>): string {
  const values = { what: say(`next.rank.${of}`, { top }), by: say(`next.rank.by.${by}`), top };
  const question = withEdition(say, `next.rank.${order}`, edition, values);
  return lines.length === 0 ? question : `${joined(say, lines)}${say('colon')}${question}`;
}

function compareEditionsQuestion(say: Say, { lines, goals, targets }: Asked<'compare-editions'>): string {
  const what = joined(say, [...lines, ...goals.map((goal) => codeOf(say, goal)), ...targets]);
  return what ? say('next.compare-editions', { what }) : say('next.compare-editions.all');
}

function entriesQuestion(say: Say, { entryKinds, lines, goals, targets, parent }: Asked<'entries'>): string {
  const kinds = joined(say, entryKinds);
  const what = joined(say, [...lines, ...goals.map((goal) => codeOf(say, goal)), ...targets]);
  if (what) return say('next.entries.about', { kinds, what: parent ? joined(say, [what, parent]) : what });
  return parent ? say('next.entries.under', { kinds, parent }) : say('next.entries.all', { kinds });
}
