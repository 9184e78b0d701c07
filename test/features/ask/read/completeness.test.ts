import { describe, expect, it } from 'vitest';
import { framework, read, short } from './support.js';

/** Texts that are not read as expected, so that a failure lists them all. */
function misread(pairs: readonly (readonly [text: string, expected: string])[]): readonly string[] {
  return pairs.flatMap(([text, expected]) => {
    const actual = short(read(text));
    return actual === expected ? [] : [`${text}: ${actual}, not ${expected}`];
  });
}

describe('the reader knows', () => {
  it('every action line by its code', () => {
    const pairs = framework.lines.map(({ code }) => [code, `describe ${code}`] as const);
    expect(
      misread([...pairs, ...pairs.map(([code, expected]) => [code.toLowerCase(), expected] as const)]),
    ).toEqual([]);
  });

  it('every action line by each of its titles', () => {
    const pairs = framework.lines.flatMap(({ code, titles, titleVariants }) =>
      [...Object.values(titles), ...titleVariants].map(({ text }) => [text, `describe ${code}`] as const),
    );
    expect(misread(pairs)).toEqual([]);
  });

  it('every goal by its number and its name in six languages', () => {
    const pairs = framework.goals.flatMap(({ number, names }) =>
      [
        `SDG ${number}`,
        `sdg${number}`,
        `goal ${number}`,
        ...Object.values(names).map(({ text }) => text),
      ].map((text) => [text, `describe SDG${number}`] as const),
    );
    expect(misread(pairs)).toEqual([]);
  });

  it('every target by its code, however it is written', () => {
    const pairs = framework.targets.flatMap(({ code }) =>
      [code, code.toUpperCase(), `target ${code}`, `SDG ${code}`].map(
        (text) => [text, `describe ${code}`] as const,
      ),
    );
    expect(misread(pairs)).toEqual([]);
  });

  it('every indicator as its target', () => {
    const pairs = framework.targets.flatMap(({ code, indicators }) =>
      indicators.map((indicator) => [indicator.code, `describe ${code}`] as const),
    );
    expect(misread(pairs)).toEqual([]);
  });

  it('every entry of another framework by its code and aliases, but for the targets among them', () => {
    const pairs = framework.entries
      .filter(({ code }) => framework.target(code) === undefined)
      .flatMap(({ kind, code, aliases }) =>
        [code, ...aliases].map((text) => {
          const subject =
            /^ITU-[DT] Q/.test(text) && kind.endsWith('Question') ? `${kind}:${code}` : `entry:${code}`;
          return [text, `describe ${subject}`] as const;
        }),
      );
    expect(misread(pairs)).toEqual([]);
  });

  it('every Recommendation by its id, with and without the body', () => {
    const pairs = framework.recommendations.flatMap(({ id }) =>
      [id, `what is ${id}`].map((text) => [text, `describe ${id}`] as const),
    );
    expect(misread(pairs)).toEqual([]);
  });

  it('every line in every kind of question about a line', () => {
    const pairs = framework.lines.flatMap(({ code }) => [
      [`which SDGs does ${code} map to`, `line-to-goals ${code}`] as const,
      [`who facilitates ${code}`, `role ${code}`] as const,
      [`when was the ${code} meeting`, `meeting ${code}`] as const,
      [`who won the ${code} prize`, `winner ${code}`] as const,
      [`why does ${code} map to SDG 9`, `why ${code} goal 9`] as const,
    ]);
    expect(misread(pairs)).toEqual([]);
  });
});
