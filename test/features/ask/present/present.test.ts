import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../../src/chat/reply.js';
import { answerQuery } from '../../../../src/features/ask/answer/answer.js';
import { presentContext } from '../../../../src/features/ask/ask.js';
import { presentAnswer } from '../../../../src/features/ask/present/present.js';
import { type Query, query as querySchema } from '../../../../src/features/ask/query.js';
import { LANGUAGES, type Language } from '../../../../src/shared/language.js';
import { everyQuery } from '../../../support/every-query.js';
import { answerContext } from '../../../support/framework.js';
import { bodyText } from '../../../support/plain-reply.js';

const context = await answerContext();
const { framework } = context;
const queries = everyQuery(framework);

function reply(query: Query, overrides: { language?: Language; zone?: string } = {}): Reply {
  const asking = { ...context, ...overrides };
  const style = { visibility: 'conversation', version: framework.version } as const;
  return presentAnswer(presentContext(asking, framework), answerQuery(asking, query), style);
}

describe('every answer the store can give', () => {
  // Made once: there are thousands, and all that is done with them is looking.
  const answered = queries.map((query) => ({ query, reply: reply(query) }));

  test('names no line, goal or target that the store does not have', () => {
    const text = answered.map((each) => bodyText(each.reply)).join('\n');
    const entries = new Set(framework.entries.map((entry) => entry.code));
    // Sessions of Council are numbered like action lines: C19/18, amended C17.
    const sessions = new Set(JSON.stringify(framework.resolutions).match(/\bC(?:1[2-9]|2\d)\b/g));
    const codes = text.match(/\bC\d+(?:-[A-Z]+)?(?:-\d+)?\b/g) ?? [];
    const lines = new Set(codes.filter((code) => !entries.has(code) && !sessions.has(code)));
    const goals = new Set(text.match(/\bSDG \d+\b/g));
    expect([...lines].filter((code) => !framework.line(code))).toEqual([]);
    expect([...goals].filter((goal) => !framework.goal(Number(goal.slice(4))))).toEqual([]);
    expect(lines.size).toBe(framework.lines.length);
    expect(goals.size).toBe(17);
  });

  test('names its source, but for help', () => {
    const silent = answered.filter((each) => each.query.kind !== 'help' && each.reply.sources.length === 0);
    expect(silent.map(({ query }) => query)).toEqual([]);
  });

  test('names its edition when it is about the mapping', () => {
    const kinds = ['line-to-goals', 'goal-to-lines', 'target-to-lines', 'why'];
    const silent = answered
      .filter(({ query }) => kinds.includes(query.kind))
      .filter((each) => !/RPT-2022|APP-2017/.test(bodyText(each.reply)));
    expect(silent.map(({ query }) => query)).toEqual([]);
  });

  test('speaks of the edition asked for alone', () => {
    const leaking = answered
      .filter(({ query }) => 'edition' in query && query.edition === 'APP-2017' && query.kind !== 'why')
      .filter((each) => bodyText(each.reply).includes('RPT-2022'));
    expect(leaking.map(({ query }) => query)).toEqual([]);
  });

  test('offers next questions that have an answer', () => {
    const steps = answered.flatMap((each) =>
      each.reply.actions.map((action) => JSON.parse(action.argument).query),
    );
    const asked = new Set(steps.map((step) => JSON.stringify(step)));
    for (const step of asked) {
      const parsed = querySchema.parse(JSON.parse(step));
      expect(answerQuery(context, parsed).kind, step).not.toBe('missing');
    }
    expect(asked.size).toBeGreaterThan(100);
  });

  test('has buttons that fit every platform: label at most 75, argument at most 1,500 characters', () => {
    const actions = answered.flatMap((each) => each.reply.actions);
    expect(Math.max(...actions.map((action) => action.label.length))).toBeLessThanOrEqual(75);
    expect(Math.max(...actions.map((action) => action.argument.length))).toBeLessThanOrEqual(1500);
  });

  test.each(LANGUAGES)('leaves no placeholder and no undefined in %s', (language) => {
    const text = queries.map((query) => bodyText(reply(query, { language }))).join('\n');
    expect(text.match(/.*(?:\{\w+\}|undefined|\[object|NaN).*/g)).toBeNull();
  });
});

describe('wording', () => {
  test('says at once which SDGs, how many targets and which edition', () => {
    expect(bodyText(reply({ kind: 'line-to-goals', lines: ['C5'] }))).toContain(
      'maps to SDGs 1, 4, 5, 7, 8, 9, 11, 16 and 17, with 15 targets. Edition: RPT-2022',
    );
  });

  test('says first whether a link that was asked about exists', () => {
    expect(bodyText(reply({ kind: 'why', line: 'C5', target: '9.c' }))).toContain(
      'C5 is linked to 9.c in edition RPT-2022',
    );
    expect(bodyText(reply({ kind: 'why', line: 'C5', goal: 14 }))).toContain('C5 is not linked to SDG 14');
  });

  test('says whole goal where no target is named', () => {
    expect(bodyText(reply({ kind: 'line-to-goals', lines: ['C3'] }))).toContain(
      'SDG 9 Industry, innovation and infrastructure: whole goal',
    );
  });

  test('says when confidence is not high, once', () => {
    const text = bodyText(reply({ kind: 'line-to-goals', lines: ['C4'] }));
    expect(text.match(/Confidence is medium/g)).toHaveLength(1);
    expect(bodyText(reply({ kind: 'line-to-goals', lines: ['C2'] }))).not.toContain('Confidence is');
  });

  test.each<Query>([
    { kind: 'target-to-lines', targets: ['16.a'] },
    { kind: 'goal-to-lines', goals: [16] },
    { kind: 'why', line: 'C4', target: '16.a' },
    { kind: 'describe', subjects: [{ kind: 'target', code: '16.a' }] },
    { kind: 'describe', subjects: [{ kind: 'goal', number: 16 }] },
    { kind: 'line-to-goals', lines: ['C4'], goals: [16] },
  ])('says that confidence is medium wherever 16.a of C4 is counted in: %j', (query) => {
    expect(bodyText(reply(query)).match(/Confidence is medium/g)).toHaveLength(1);
  });

  test('does not lower the confidence of an answer that leaves the unsure link out', () => {
    expect(bodyText(reply({ kind: 'line-to-goals', lines: ['C4'], goals: [5] }))).not.toContain(
      'Confidence is',
    );
    expect(bodyText(reply({ kind: 'target-to-lines', targets: ['9.c'] }))).not.toContain('Confidence is');
    expect(bodyText(reply({ kind: 'why', line: 'C11', target: '17.1' }))).not.toContain('Confidence is');
  });

  test('names codes that share a remark together', () => {
    const text = bodyText(reply({ kind: 'line-to-goals', lines: ['C5'] }));
    expect(text).toContain('11.3, 11.b, 16.2, 17.8: ');
  });

  test('shows a meeting as written and in the reader’s own zone', () => {
    const text = bodyText(reply({ kind: 'meeting', line: 'C5' }, { zone: 'Africa/Addis_Ababa' }));
    expect(text).toContain('Date: 30 May 2022');
    expect(text).toContain('16:30-18:15 CEST');
    expect(text).toContain('17:30');
    expect(text).toContain('Africa/Addis_Ababa');
  });

  test('shows every claim about C4 with its own source, and the disagreement', () => {
    const text = bodyText(reply({ kind: 'role', line: 'C4' }));
    expect(text).toMatch(/ITU: co-facilitator \(ITU WSIS report 2022, ¶8/);
    expect(text).toMatch(/ITU: interim focal point/);
    expect(text).toMatch(/Sources differ on/);
  });

  test('names what does not exist and what does', () => {
    const text = bodyText(
      reply({
        kind: 'missing',
        mentions: [
          { kind: 'line', code: 'C12' },
          { kind: 'target', code: '9.z' },
          { kind: 'goal', code: '18' },
        ],
      }),
    );
    expect(text).toContain('There is no action line C12.');
    expect(text).toContain('There is no target 9.z. SDG 9 has 9.1, 9.2, 9.3, 9.4, 9.5, 9.a, 9.b, 9.c.');
    expect(text).toContain('There is no SDG 18.');
  });
});
