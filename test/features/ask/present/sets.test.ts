import { describe, expect, test } from 'vitest';
import type { ReplyPart } from '../../../../src/chat/reply.js';
import { setQuestion } from '../../../../src/features/ask/present/sets/present.js';
import type { Query } from '../../../../src/features/ask/query.js';
import { wordingIn } from '../../../../src/features/ask/wording/wording.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { everyEntryQuery, everySetQuery } from '../../../support/every-set-query.js';
import { answerContext } from '../../../support/framework.js';
import { bodyText } from '../../../support/plain-reply.js';
import { categories, linksOf } from '../../../support/reference-links.js';
import { replyTo } from '../../../support/reply-to.js';

const context = await answerContext();
const { framework } = context;
const NOTHING = { goals: [], targets: [] };

function text(query: Query): string {
  return bodyText(replyTo(context, query));
}

function tableOf(query: Query): Extract<ReplyPart, { kind: 'table' }> {
  const table = replyTo(context, query).parts.find((part) => part.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

describe('every answer about a set', () => {
  const queries = [undefined, 'RPT-2022', 'APP-2017'].flatMap((edition) => everySetQuery(framework, edition));

  test('names its edition', () => {
    const silent = queries.filter((query) => !/RPT-2022|APP-2017/.test(text(query)));
    expect(silent).toEqual([]);
  });

  test('stands under the question it answers, without the edition', () => {
    for (const query of queries.filter(({ kind }) => kind !== 'matrix' && kind !== 'rank'))
      expect(replyTo(context, query).title).toBe(
        setQuestion(wordingIn('en'), 'edition' in query ? { ...query, edition: undefined } : query),
      );
  });

  test('offers two to four next questions', () => {
    const few = [...queries, ...everyEntryQuery(framework)].filter((query) => {
      const { length } = replyTo(context, query).actions;
      return length < 2 || length > 4;
    });
    expect(few).toEqual([]);
  });

  test.each(LANGUAGES)('has a label of its own as a question in %s', (language) => {
    // What one line shares with itself is what it names: one question, asked in two ways.
    const distinct = queries.filter(
      (query) => !('op' in query && query.op === 'shared' && query.lines.length === 1),
    );
    const labels = distinct.map((query) => setQuestion(wordingIn(language), query));
    expect(new Set(labels).size).toBe(distinct.length);
  });
});

describe('lines by what they name', () => {
  test('are counted first, each with its targets and where they stand', () => {
    const said = text({
      kind: 'lines-by',
      all: { goals: [9], targets: [] },
      none: { goals: [4], targets: [] },
    });
    expect(said).toContain('5 action lines name SDG 9 but not SDG 4. Edition: RPT-2022');
    expect(said).toContain('C2 Information and communication infrastructure: SDG 9 (9.1, 9.a, 9.c) (¶41)');
  });

  test('say plainly when there is none', () => {
    expect(
      text({ kind: 'lines-by', all: { goals: [7, 14, 4, 1], targets: ['9.c'] }, none: NOTHING }),
    ).toContain('No action line names');
  });

  test('are told from lines that name only the whole goal', () => {
    expect(text({ kind: 'lines-by', all: { goals: [], targets: ['9.c'] }, none: NOTHING })).toContain(
      'C3 and C10 name SDG 9 as a whole, which is not the same as naming 9.c.',
    );
  });
});

describe('sets of goals and targets', () => {
  test('say how many there are out of how many', () => {
    expect(text({ kind: 'mapped-set', what: 'targets', op: 'none', lines: ['C5'], goals: [9] })).toContain(
      'C5 leaves out 6 targets out of 8 under SDG 9. Edition: RPT-2022',
    );
    expect(text({ kind: 'mapped-set', what: 'targets', op: 'none', lines: [] })).toContain(
      '96 targets out of 169 are named by no action line.',
    );
  });

  test('show that lines may share a goal through different targets', () => {
    expect(text({ kind: 'mapped-set', what: 'goals', op: 'shared', lines: ['C2', 'C5'] })).toContain(
      'SDG 8 Decent work and economic growth: C2 (8.2); C5 (8.1)',
    );
  });

  test('say that a whole goal is not all of its targets', () => {
    expect(text({ kind: 'mapped-set', what: 'targets', op: 'none', lines: ['C3'], goals: [9] })).toContain(
      'C3 names SDG 9 as a whole, which is not the same as naming single targets.',
    );
    expect(text({ kind: 'mapped-set', what: 'targets', op: 'any', lines: [] })).toContain(
      'A goal named as a whole does not count here as naming its targets.',
    );
  });
});

describe('ranks', () => {
  test('name the first with its number', () => {
    expect(text({ kind: 'rank', of: 'lines', by: 'targets', order: 'most' })).toContain(
      'C4 Capacity building has the most: 20 targets. Edition: RPT-2022',
    );
  });

  test('name all that tie and say that they tie', () => {
    const said = text({ kind: 'rank', of: 'targets', by: 'lines', order: 'most' });
    expect(said).toMatch(/5\.b .* and 9\.c .* tie for the most: 6 action lines each/);
    expect(said.match(/6 action lines \(tie\)/g)).toHaveLength(2);
  });

  test('say who has none at all and who has the fewest of the rest', () => {
    const said = text({ kind: 'rank', of: 'lines', by: 'goals', order: 'fewest' });
    expect(said).toContain('has the fewest: 0 SDGs');
    expect(said).toContain('Of those that have any, C7-ELEARN E-learning has the fewest: 1 SDG.');
    expect(said).toContain('C11 has no SDG mapping in edition RPT-2022');
  });

  test('name a tie of very many as a number first, then by code', () => {
    const said = text({ kind: 'rank', of: 'targets', by: 'lines', order: 'fewest' });
    expect(said).toContain('96 targets tie for the fewest: 0 action lines each.');
    expect(said).toContain('15.8, 15.a');
  });

  test('say when the other edition gives another result, and when the same', () => {
    expect(text({ kind: 'rank', of: 'lines', by: 'targets', order: 'most' })).toContain(
      'Edition APP-2017 (2017 app copy) differs: C4 Capacity building: 21 targets.',
    );
    expect(text({ kind: 'rank', of: 'goals', by: 'targets', order: 'most' })).toContain('gives the same');
  });

  test('stand under the question they do answer', () => {
    expect(replyTo(context, { kind: 'rank', of: 'lines', by: 'lines', order: 'most' }).title).toBe(
      'Which line has the most targets?',
    );
  });
});

describe('comparisons', () => {
  test('have a table with the targets or the whole goal in each cell', () => {
    const { columns, rows } = tableOf({ kind: 'compare', lines: ['C2', 'C3'] });
    expect(columns).toEqual(['SDG', 'C2', 'C3']);
    expect(rows).toContainEqual([
      'SDG 9 Industry, innovation and infrastructure',
      '9.1, 9.a, 9.c',
      'whole goal',
    ]);
    expect(rows).toContainEqual(['SDG 14 Life below water', '–', 'whole goal']);
  });

  test('say what is shared and what each has alone', () => {
    const said = text({ kind: 'compare', lines: ['C2', 'C5'] });
    expect(said).toContain('C2 and C5 share 4 SDGs and 4 targets.');
    expect(said).toContain('In common: SDG 1, SDG 8, SDG 9, SDG 11, 1.4, 9.1, 9.c and 11.b');
    expect(said).toContain('Only C2: 8.2, 9.a and 11.5');
  });

  test('say what the other edition changes, line by line', () => {
    const said = text({ kind: 'compare', lines: ['C1', 'C5'] });
    expect(said).toContain('C1: Edition APP-2017 (2017 app copy) differs: it adds 17.8 and lacks 17.18.');
    expect(said).not.toContain('C5: Edition');
    expect(text({ kind: 'compare', lines: ['C2', 'C5'] })).toContain('names the same');
  });

  test('of goals have a row for each line', () => {
    const { columns, rows } = tableOf({ kind: 'compare-goals', goals: [7, 15] });
    expect(columns).toEqual(['Action line', 'SDG 7', 'SDG 15']);
    expect(rows).toContainEqual(['C7-ESCI E-science', '7.a', '15.9']);
  });

  test('of editions say on which lines they differ and agree, and how finely they name a goal', () => {
    const said = text({ kind: 'compare-editions', lines: [], ...NOTHING });
    expect(said).toMatch(/differ on C1, C3, C4, C6, C7-EEMP, C7-ESCI, C8, C10 and C11\./);
    expect(said).toMatch(/agree on C2, C5, .* and C9\./);
    expect(said).toContain('C4 names SDG 2 as a whole in edition RPT-2022 (2022 report) alone.');
  });

  test('with entries list what is shared, what each side has alone, and every entry', () => {
    const said = text({ kind: 'compare-entries', line: 'C2', entryKind: 'ITU-D outcome' });
    expect(said).toContain('In common: SDG 1, SDG 8, SDG 9 and SDG 11');
    expect(said).toContain('Only in the mapping of C2: nothing');
    expect(said).toMatch(/D\.2-3 .*: SDG 1, SDG 3, SDG 5, SDG 11, SDG 13; C2, C7/);
  });
});

test('entries the documents do not carry are said not to be there', () => {
  const said = text({ kind: 'entries', entryKinds: ['ITU-D Question'], lines: [], goals: [9], targets: [] });
  expect(said).toContain('no entry is linked to SDG 9');
  expect(said).toContain('Not in the documents held: what ITU-D Questions link to');
});

test('the matrix is a table whose cells count the targets and mark the whole goal', () => {
  const { columns, rows } = tableOf({ kind: 'matrix', edition: 'APP-2017' });
  expect(columns).toHaveLength(18);
  expect(rows.map(([line]) => line)).toEqual(categories);
  for (const [line = '', ...cells] of rows)
    for (const [index, cell] of cells.entries()) {
      const links = linksOf(line, 'APP-2017').filter(({ goal }) => goal === index + 1);
      const targets = links.filter(({ target }) => target !== null).length;
      const whole = targets < links.length ? ['●'] : [];
      expect(cell).toBe([...whole, ...(targets > 0 ? [targets] : [])].join(' ') || '·');
    }
});
