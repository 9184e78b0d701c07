import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { takeTurn } from '../../../../src/features/ask/conversation/turn.js';
import type { ConversationState } from '../../../../src/features/ask/ports.js';
import type { Query } from '../../../../src/features/ask/query.js';
import { buildKnowledge } from '../../../../src/knowledge.js';
import { realReference } from '../../../support/framework.js';

const { data, version } = await realReference();
const knowledge = buildKnowledge(data, version);
const profile = {
  language: 'en',
  zone: 'Europe/Zurich',
  now: Temporal.Instant.from('2022-12-06T20:00:00Z'),
} as const;

/** The query that the last of some turns is read as. */
function after(...texts: readonly string[]): Query | undefined {
  let state: ConversationState | undefined;
  let last: Query | undefined;
  for (const text of texts) {
    const turn = takeTurn(knowledge, text, profile, state);
    state = turn.state;
    last = turn.reading.kind === 'query' ? turn.reading.query : undefined;
  }
  return last;
}

describe('a follow-up that asks for something else of the same kind', () => {
  test.each<[readonly string[], object]>([
    [['goals for e-business', 'no no, not that, I meant e-learning'], { lines: ['C7-ELEARN'] }],
    [
      ['which SDGs does C10 map to', 'and which are missing?'],
      { kind: 'mapped-set', op: 'none', lines: ['C10'] },
    ],
    [['which goals do C2 and C5 share', 'and which targets?'], { kind: 'mapped-set', what: 'targets' }],
    [['which SDG has the most lines?', 'which lines are they'], { kind: 'goal-to-lines' }],
    [['Which lines map to SDG 12?', 'without C3'], { kind: 'goal-to-lines', goals: [12], except: ['C3'] }],
    [['What are the C7 sub-lines?', 'which of them map to SDG 4'], { goals: [4], among: ['C7'] }],
    [['compare C3 and C10', 'which goals does only C3 have?'], { op: 'first-only', lines: ['C3', 'C10'] }],
    [['compare C2 and C6', 'what targets has the second one'], { kind: 'line-to-goals', lines: ['C6'] }],
    [['Which lines are linked to 5.5?', 'why is C4 there?'], { kind: 'why', line: 'C4', target: '5.5' }],
    [['When does the public vote of the Prizes 2023 start?', 'how many days until then'], { ask: 'left' }],
    [
      ['When did submissions for WSIS Prizes 2023 open?', 'and when do they close?'],
      { kind: 'event', events: ['cal-283'], ask: 'end' },
    ],
    [
      ['How many submissions did the Prizes get in 2022?', 'and in 2020?'],
      { kind: 'figures', keys: ['prizes.submissions.2020'] },
    ],
    [['Who facilitates C3?', 'what else do they facilitate?'], { kind: 'organisation' }],
    [['ITU-T recs for C9', 'only the new ones'], { kind: 'recommendations', line: 'C9', status: 'new' }],
    [['outcomes for C6', 'which of them contribute to SDG 13'], { lines: ['C6'], goals: [13] }],
  ])('%j is read as such', (texts, expected) => {
    expect(after(...texts)).toMatchObject(expected);
  });

  test('asks for nothing of a year that is not on record', () => {
    expect(after('Who won C4 in 2022?', 'and in 2016?')).toMatchObject({ kind: 'winners', year: 2016 });
    expect(after('When was the WSIS Prizes 2022 ceremony?', 'and in 2034?')).toBeUndefined();
  });
});
