import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/features/ask/query.js';
import { reader } from './support.js';

const NOTHING = { goals: [], targets: [] };
const now = Temporal.Instant.from('2022-12-06T20:00:00Z');

function queryOf(text: string): Query | string {
  const reading = reader.read(text, { now, zone: 'Europe/Zurich' });
  return reading.kind === 'query' ? reading.query : reading.kind;
}

describe('the reader on sets, counts and ranks', () => {
  it.each<[string, Query]>([
    [
      'which lines cover both SDG 4 and SDG 5',
      { kind: 'lines-by', all: { goals: [4, 5], targets: [] }, none: NOTHING },
    ],
    ['which lines do not cover SDG 9', { kind: 'lines-by', all: NOTHING, none: { goals: [9], targets: [] } }],
    [
      'lines mapped to SDG 9 but not to SDG 4',
      { kind: 'lines-by', all: { goals: [9], targets: [] }, none: { goals: [4], targets: [] } },
    ],
    ['targets C2 and C6 share', { kind: 'mapped-set', what: 'targets', op: 'shared', lines: ['C2', 'C6'] }],
    ["which SDGs doesn't C5 map to", { kind: 'mapped-set', what: 'goals', op: 'none', lines: ['C5'] }],
    [
      'SDGs that C6 has and C5 lacks',
      { kind: 'mapped-set', what: 'goals', op: 'first-only', lines: ['C6', 'C5'] },
    ],
    ['goals no line touches', { kind: 'mapped-set', what: 'goals', op: 'none', lines: [] }],
    [
      'how many lines cover SDG 9',
      { kind: 'count', what: 'lines', of: { kind: 'goal-to-lines', goals: [9] } },
    ],
    ['number of lines', { kind: 'count', what: 'lines', of: { kind: 'lines' } }],
    [
      'number of targets of SDG 9',
      { kind: 'count', what: 'targets', of: { kind: 'describe', subjects: [{ kind: 'goal', number: 9 }] } },
    ],
    ['which line lists most targets', { kind: 'rank', of: 'lines', by: 'targets', order: 'most' }],
    [
      'the two goals with the fewest lines',
      { kind: 'rank', of: 'goals', by: 'lines', order: 'fewest', top: 2 },
    ],
  ])('reads "%s"', (text, expected) => expect(queryOf(text)).toEqual(expected));
});

describe('the reader on comparisons and other frameworks', () => {
  it.each<[string, Query]>([
    ['compare C2 and C5', { kind: 'compare', lines: ['C2', 'C5'] }],
    [
      'difference between RPT-2022 and APP-2017',
      { kind: 'compare-editions', lines: [], goals: [], targets: [] },
    ],
    [
      'where do the two editions disagree on C1',
      { kind: 'compare-editions', lines: ['C1'], goals: [], targets: [] },
    ],
    [
      'does the matrix agree with the ITU-D outcomes on C5',
      { kind: 'compare-entries', line: 'C5', entryKind: 'ITU-D outcome' },
    ],
    [
      'which ITU-D outcomes support C5',
      { kind: 'entries', entryKinds: ['ITU-D outcome'], lines: ['C5'], goals: [], targets: [] },
    ],
    ['where do the documents disagree about C4', { kind: 'disagreements', subjects: ['C4'] }],
  ])('reads "%s"', (text, expected) => expect(queryOf(text)).toEqual(expected));
});

describe('the reader on dates and processes', () => {
  it.each<[string, Query]>([
    [
      'what is due this week',
      { kind: 'calendar', show: 'due', period: { kind: 'relative', unit: 'week', offset: 0 } },
    ],
    [
      'what is on between 21 and 25 November 2022',
      { kind: 'calendar', show: 'on', period: { kind: 'days', from: '2022-11-21', to: '2022-11-25' } },
    ],
    ['when is WSIS Forum 2023', { kind: 'event', events: ['cal-294'], ask: 'when' }],
    ['which phase are the prizes in now', { kind: 'process', process: 'prizes-2023', ask: 'now' }],
    [
      'what happens in phase 3 of the prizes',
      { kind: 'process', process: 'prizes-2023', ask: 'phase', phase: 3 },
    ],
    [
      'when is the next C5 meeting',
      {
        kind: 'calendar',
        show: 'on',
        period: { kind: 'coming' },
        kinds: ['meeting'],
        lines: ['C5'],
        pick: 'first',
      },
    ],
  ])('reads "%s"', (text, expected) => expect(queryOf(text)).toEqual(expected));
});

describe('the reader on records', () => {
  it.each<[string, Query]>([
    ['list C2 recommendations', { kind: 'recommendations', line: 'C2' }],
    ['who leads C5 and C6', { kind: 'facilitators', lines: ['C5', 'C6'] }],
    ['which lines does UNESCO facilitate', { kind: 'organisation', organisation: 'UNESCO' }],
    ['who won the C5 prize in 2019', { kind: 'winners', lines: ['C5'], year: 2019 }],
    ['how many people are offline', { kind: 'figures', keys: ['internet.offline'] }],
    ['who may submit to the prizes', { kind: 'rules', system: 'sys-14', topics: ['who-may-submit'] }],
    [
      'what does A/RES/70/125 ask for',
      { kind: 'describe', subjects: [{ kind: 'resolution', id: 'A/RES/70/125' }] },
    ],
  ])('reads "%s"', (text, expected) => expect(queryOf(text)).toEqual(expected));

  it('gives two questions in one message back to choose from', () => {
    expect(reader.read('which SDGs does C5 map to? Also who facilitates it?')).toMatchObject({
      kind: 'unsure',
      choices: [
        { kind: 'line-to-goals', lines: ['C5'] },
        { kind: 'role', line: 'C5' },
      ],
    });
  });
});

describe('the reader in the other languages', () => {
  it.each<[string, string, Query]>([
    ['fr', 'à quels ODD correspond C5 ?', { kind: 'line-to-goals', lines: ['C5'] }],
    ['es', '¿qué ODS cubre la línea C5?', { kind: 'line-to-goals', lines: ['C5'] }],
    ['ru', 'с какими ЦУР связано направление C5?', { kind: 'line-to-goals', lines: ['C5'] }],
    ['ar', 'ما أهداف التنمية المستدامة المرتبطة بـ C5؟', { kind: 'line-to-goals', lines: ['C5'] }],
    ['zh', 'C5对应哪些可持续发展目标？', { kind: 'line-to-goals', lines: ['C5'] }],
    ['fr', 'qui est le coordonnateur de C4 ?', { kind: 'role', line: 'C4' }],
    ['es', '¿quién facilita C4?', { kind: 'role', line: 'C4' }],
    ['ru', 'кто координирует C4?', { kind: 'role', line: 'C4' }],
    ['ar', 'من يتولى تيسير C4؟', { kind: 'role', line: 'C4' }],
    ['zh', 'C4由谁负责协调？', { kind: 'role', line: 'C4' }],
  ])('%s: reads "%s" and tells the language', (language, text, expected) => {
    expect(reader.read(text, { now })).toMatchObject({ kind: 'query', query: expected, language });
  });
});
