import { describe, expect, test } from 'vitest';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();

const ask = (system: string, topics?: readonly (typeof data.rules)[number]['topic'][]) =>
  answerAs(context, { kind: 'rules', system, ...(topics && { topics: [...topics] }) });

describe('rules', () => {
  test('of a process are all that are recorded, by topic', () => {
    const recorded = data.rules.filter(({ system }) => system === 'sys-14');
    const { rules } = ask('sys-14');
    expect(rules.map(({ text }) => text).toSorted()).toEqual(recorded.map(({ text }) => text).toSorted());
    const topics = rules.map(({ topic }) => topic);
    expect(topics).toEqual(
      [...new Set(topics)].flatMap((topic) => topics.filter((other) => other === topic)),
    );
  });

  test('on a topic are those on it alone, each with edition and source', () => {
    const { rules } = ask('sys-14', ['language', 'limits']);
    expect(new Set(rules.map(({ topic }) => topic))).toEqual(new Set(['language', 'limits']));
    expect(rules.find(({ text }) => text.startsWith('The same entity'))).toMatchObject({
      edition: '2023',
      sources: ['ITU WSIS report 2022, ¶458', 'WSIS Prizes pages 2023–2026, 2023 page'],
    });
  });

  test('of the vote and of the experts are those of the Prizes', () => {
    expect(ask('sys-15').rules.every(({ topic }) => topic === 'voting')).toBe(true);
    expect(
      ask('sys-16')
        .rules.map(({ text }) => text)
        .join(),
    ).toContain('ITU Expert Group selects');
  });

  test('say on which topics there are rules, where there is none on the one asked for', () => {
    const { rules, otherTopics } = ask('sys-22', ['language']);
    expect(rules).toEqual([]);
    const recorded = data.rules.filter(({ system }) => system === 'sys-22').map(({ topic }) => topic);
    expect(new Set(otherTopics)).toEqual(new Set(recorded));
  });

  test('fall back to the notes of the record', () => {
    const { rules, inBrief, sources } = ask('sys-36');
    expect(rules).toEqual([]);
    expect(inBrief).toEqual(['semantic relevance']);
    expect(sources.map(({ label }) => label)).toEqual(['ITU four-year report 2018–2022, ¶2.2']);
  });

  test('are never without a source, whatever the system', () => {
    expect(data.systems.filter(({ id }) => ask(id).sources.length === 0)).toEqual([]);
  });
});
