import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Asking } from '../../../../src/features/ask/ask.js';
import { takeTurn } from '../../../../src/features/ask/conversation/turn.js';
import type { ConversationState } from '../../../../src/features/ask/ports.js';
import { buildKnowledge } from '../../../../src/knowledge.js';
import { realReference } from '../../../support/framework.js';

const { data, version } = await realReference();
const knowledge = buildKnowledge(data, version);
const now = Temporal.Instant.from('2022-12-06T20:00:00Z');
const profile: Asking = { language: 'en', zone: 'Europe/Zurich', now };

/** What the last of several texts is read as. */
function lastOf(...texts: readonly string[]) {
  let state: ConversationState | undefined;
  let query: unknown;
  for (const text of texts) {
    const turn = takeTurn(knowledge, text, profile, state);
    state = turn.state;
    query = turn.reading.kind === 'query' ? turn.reading.query : turn.reading.kind;
  }
  return query;
}

const NONE = { goals: [], targets: [] };

describe('a question about the last two answers', () => {
  test.each([
    [
      ['lines under target 9.c?', 'And 5.b?', 'which are in both?'],
      { kind: 'lines-by', all: { goals: [], targets: ['9.c', '5.b'] }, none: NONE },
    ],
    [
      ['Quelles lignes servent l’ODD 14 ?', 'et le 15 ?', 'lesquelles ont les deux ?'],
      { kind: 'lines-by', all: { goals: [14, 15], targets: [] }, none: NONE },
    ],
    [
      ['ЦУР для C1?', 'а для электронного правительства?', 'что у них общего?'],
      { kind: 'mapped-set', what: 'goals', op: 'shared', lines: ['C1', 'C7-EGOV'] },
    ],
    [
      ["Give me SDG 14's lines", 'and in the 2017 version?', 'is that the same set?'],
      { kind: 'compare-editions', lines: [], goals: [14], targets: [] },
    ],
  ])('%j takes them together', (texts, query) => {
    expect(lastOf(...texts)).toEqual(query);
  });

  test('with one answer alone before it is about that one', () => {
    expect(lastOf('which lines serve SDG 14', 'which are in both?')).not.toMatchObject({ kind: 'lines-by' });
  });
});

describe('a question about what an answer lists', () => {
  test.each([
    [
      ['目标12有哪些行动方针支持', '其中哪些也支持目标2？'],
      { kind: 'lines-by', all: { goals: [12, 2], targets: [] }, none: NONE },
    ],
    [
      ['which ITU-D outcomes contribute to C8', 'what are the goals of the first one?'],
      { kind: 'describe', subjects: [{ kind: 'entry', code: 'D.3-2' }] },
    ],
    [
      ['¿cuántas metas tiene la ciberagricultura?', 'enuméralas'],
      { kind: 'line-to-goals', lines: ['C7-EAGRI'], detail: 'targets' },
    ],
    [
      ['which line names most targets', 'list them'],
      { kind: 'line-to-goals', lines: ['C4'], detail: 'targets' },
    ],
  ])('%j picks it out', (texts, query) => {
    expect(lastOf(...texts)).toEqual(query);
  });

  test('of more than it listed picks nothing', () => {
    expect(
      lastOf('which ITU-D outcomes contribute to C8', 'what are the goals of the fifth one?'),
    ).not.toMatchObject({
      kind: 'describe',
    });
  });
});

test.each(['what does 5 map to', '3是管什么的？', 'والرقم 5 بماذا يرتبط؟'])(
  '%s is asked back about',
  (text) => {
    expect(lastOf(text)).toBe('unsure');
  },
);

test('a number after a goal is a goal', () => {
  expect(lastOf('metas de C5 en el ODS 4', '¿y en el 7?')).toEqual({
    kind: 'line-to-goals',
    lines: ['C5'],
    goals: [7],
    detail: 'targets',
  });
});
