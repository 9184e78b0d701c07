import { describe, expect, test } from 'vitest';
import { questionText } from '../../../../src/features/ask/present/question.js';
import type { Query } from '../../../../src/features/ask/query.js';
import { wordingIn } from '../../../../src/features/ask/wording/wording.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { everyQuery } from '../../../support/every-query.js';
import { realFramework } from '../../../support/framework.js';

/** What Slack takes as the text of a button. */
const LONGEST = 75;
const QUESTION_MARK = { en: /\?$/, fr: /\u202f\?$/, es: /^¿.*\?$/, ar: /؟$/, zh: /？$/, ru: /\?$/ };

const queries = everyQuery(await realFramework());
const menu = queries.filter(({ kind }) => ['lines', 'goals', 'help'].includes(kind));

/** The longest codes there are, all at once. */
const longest: readonly Query[] = [
  { kind: 'why', line: 'C7-EHEALTH', target: '17.18', edition: 'APP-2017' },
  { kind: 'why', line: 'C7-EHEALTH', goal: 17, edition: 'APP-2017' },
  { kind: 'line-to-goals', lines: ['C7-EHEALTH'], edition: 'APP-2017' },
  { kind: 'goal-to-lines', goals: [17], edition: 'APP-2017' },
  { kind: 'target-to-lines', targets: ['17.18'], edition: 'APP-2017' },
];

describe.each(LANGUAGES)('button labels in %s', (language) => {
  const labelOf = (query: Query) => questionText(wordingIn(language), query);

  test('fit on a button for every query there is', () => {
    const labels = [...queries, ...longest].map(labelOf);
    expect(labels.filter((label) => label.length > LONGEST)).toEqual([]);
    expect(new Set(labels).size).toBeGreaterThan(500);
  });

  test('are questions, but for the menu', () => {
    const asked = [...queries, ...longest].filter((query) => !menu.includes(query)).map(labelOf);
    expect(asked.filter((label) => !QUESTION_MARK[language].test(label))).toEqual([]);
    expect(menu.map(labelOf).filter((label) => QUESTION_MARK[language].test(label))).toEqual([]);
  });

  test('name the codes they ask about, unchanged', () => {
    for (const query of [...queries, ...longest]) {
      const label = labelOf(query);
      for (const code of codesOf(query)) expect(label).toContain(code);
    }
  });

  test('differ when the questions differ', () => {
    const kinds = new Set([
      'line-to-goals',
      'goal-to-lines',
      'target-to-lines',
      'why',
      'role',
      'meeting',
      'winner',
    ]);
    const distinct = queries.filter(
      (query) => kinds.has(query.kind) && !('goals' in query && 'lines' in query),
    );
    expect(new Set(distinct.map(labelOf)).size).toBe(distinct.length);
  });
});

function codesOf(query: Query): readonly string[] {
  const edition = 'edition' in query && query.edition ? [query.edition] : [];
  switch (query.kind) {
    case 'line-to-goals':
      return [...query.lines, ...edition];
    case 'target-to-lines':
      return [...query.targets, ...edition];
    case 'goal-to-lines':
      return [...query.goals.map(String), ...edition];
    case 'why':
      return [query.line, query.target ?? String(query.goal ?? ''), ...edition];
    default:
      return 'line' in query && query.line ? [query.line] : [];
  }
}
