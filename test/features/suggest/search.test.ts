import { describe, expect, test } from 'vitest';
import { MOST_FOUND, search } from '../../../src/features/suggest/search.js';
import type { Subject } from '../../../src/features/suggest/subject.js';
import { realFramework } from '../../support/framework.js';

const framework = await realFramework();

function found(typed: string): readonly string[] {
  return search(framework, typed).map(nameOf);
}

function nameOf(subject: Subject): string {
  return subject.kind === 'goal' ? `goal ${subject.number}` : `${subject.kind} ${subject.code}`;
}

describe('the search', () => {
  test('offers the lines in their order before anything is typed', () => {
    const lines = framework.lines.map(({ code }) => `line ${code}`);
    expect(found('')).toEqual(lines);
    expect(found(' \n ')).toEqual(lines);
  });

  test('finds every line, goal and target by its code, first', () => {
    for (const { code } of framework.lines) expect(found(code)[0]).toBe(`line ${code}`);
    for (const { number } of framework.goals) expect(found(`SDG ${number}`)[0]).toBe(`goal ${number}`);
    for (const { code } of framework.targets) expect(found(code)[0]).toBe(`target ${code}`);
  });

  test('finds every line and goal by its name in each of the six languages', () => {
    for (const { code, titles } of framework.lines) {
      for (const { text } of Object.values(titles)) expect(found(text), text).toContain(`line ${code}`);
    }
    for (const { number, names } of framework.goals) {
      for (const { text } of Object.values(names)) expect(found(text), text).toContain(`goal ${number}`);
    }
  });

  test('finds every target by its label', () => {
    for (const { code, label } of framework.targets) expect(found(label), label).toContain(`target ${code}`);
  });

  test.each([
    ['c5', 'line C5'],
    ['action line C5', 'line C5'],
    ['línea de acción C5', 'line C5'],
    ['ODD 13', 'goal 13'],
    ['цель 4', 'goal 4'],
    ['可持续发展目标4', 'goal 4'],
    ['الهدف ٤', 'goal 4'],
    ['target 9.c', 'target 9.c'],
    ['ehealth', 'line C7-EHEALTH'],
    ['HEALTH', 'line C7-EHEALTH'],
    ['sante', 'goal 3'],
    ['صحة', 'goal 3'],
    ['教育', 'goal 4'],
    ['secur conf', 'line C5'],
  ])('finds by %s also %s', (typed, expected) => {
    expect(found(typed)).toContain(expected);
  });

  test('puts a goal before its targets, and whole codes before longer ones', () => {
    expect(found('SDG 9').slice(0, 2)).toEqual(['goal 9', 'target 9.1']);
    expect(found('C1').slice(0, 3)).toEqual(['line C1', 'line C10', 'line C11']);
  });

  test('asks for every word: what has only some is not found', () => {
    expect(found('health zebra')).toEqual([]);
    expect(found('zebra')).toEqual([]);
    expect(found('C12')).toEqual([]);
  });

  test('finds at most 25, each once, whatever is typed', () => {
    for (const typed of ['a', 'e', 'goal', 'target', '1', 'of the', 'и', '的', 'ا']) {
      const all = found(typed);
      expect(all.length).toBeLessThanOrEqual(MOST_FOUND);
      expect(new Set(all).size).toBe(all.length);
    }
    expect(found('target')).toHaveLength(MOST_FOUND);
  });

  test.each(['(', '[a', '.*', '\\', 'constructor', '\u0000', 'x'.repeat(100_000)])(
    'takes %j as plain words',
    (typed) => {
      expect(Array.isArray(found(typed))).toBe(true);
    },
  );

  test('knows new reference data at once', async () => {
    const renamed = await realFramework((data) => {
      const goals = data.goals.map((goal) =>
        goal.number === 4
          ? { ...goal, names: { ...goal.names, en: { text: 'Zebra crossing', status: 'official' as const } } }
          : goal,
      );
      return { ...data, goals };
    });
    expect(search(renamed, 'zebra')).toEqual([{ kind: 'goal', number: 4 }]);
    expect(search(framework, 'zebra')).toEqual([]);
  });
});
