import { describe, expect, test } from 'vitest';
import type { MatrixAnswer } from '../../../../src/features/ask/answers/sets.js';
import { drawMatrix } from '../../../../src/features/ask/picture/matrix.js';
import { answerTo } from '../../../support/ask.js';
import { answerContext } from '../../../support/framework.js';
import { allGoals, categories, EDITIONS, linksOf } from '../../../support/reference-links.js';
import { allElements, type Element, parseSvg } from '../../../support/svg.js';

const context = await answerContext();
const matrixOf = (edition: string) => answerTo(context, { kind: 'matrix', edition });

/** The cells of a drawing by line and goal: "C5 9". */
function cellsOf(svg: string): ReadonlyMap<string, Element> {
  const cells = allElements(parseSvg(svg)).filter(({ attributes }) => 'data-cell' in attributes);
  return new Map(cells.map((cell) => [cell.attributes['data-cell'] ?? '', cell]));
}

function textsOf(element: Element): readonly string[] {
  return allElements(element)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
}

function boxOf(cell: Element | undefined) {
  const { x, y, width, height, fill } = cell?.children[0]?.attributes ?? {};
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height), fill };
}

describe.each(EDITIONS)('the drawing of the matrix of %s', (edition) => {
  const svg = drawMatrix(matrixOf(edition));
  const cells = cellsOf(svg);

  test('shows in every cell what the records say', () => {
    const shown = [...cells].map(([key, cell]) => [key, textsOf(cell)]);
    const expected = categories.flatMap((line) =>
      allGoals.map((goal) => {
        const links = linksOf(line, edition).filter((link) => link.goal === goal);
        const targets = links.filter(({ target }) => target !== null).length;
        const signs = [...(links.length > targets ? ['●'] : []), ...(targets > 0 ? [String(targets)] : [])];
        return [`${line} ${goal}`, [signs.join(' ') || '·']];
      }),
    );
    expect(shown).toEqual(expected);
  });

  test('puts cells of a line into a row and cells of a goal into a column, none over another', () => {
    const at = (line: string, goal: number) => boxOf(cells.get(`${line} ${goal}`));
    categories.forEach((line, row) => {
      expect(new Set(allGoals.map((goal) => at(line, goal).y)).size).toBe(1);
      const above = categories[row - 1];
      if (above) expect(at(line, 1).y).toBe(at(above, 1).y + at(above, 1).height);
    });
    allGoals.forEach((goal) => {
      expect(new Set(categories.map((line) => at(line, goal).x)).size).toBe(1);
      if (goal > 1) expect(at('C1', goal).x).toBe(at('C1', goal - 1).x + at('C1', goal - 1).width);
    });
  });

  test('names the edition, every line and every goal, and says nothing in words', () => {
    const texts = textsOf(parseSvg(svg));
    expect(texts.slice(0, 18)).toEqual([edition, ...allGoals.map(String)]);
    expect(texts).toEqual(expect.arrayContaining([...categories]));
    const codes = [...categories, edition, '= 9.c', '= 9.1 + 9.c'];
    expect(texts.filter((text) => /\p{L}/u.test(text) && !codes.includes(text))).toEqual([]);
  });

  test('shades a cell the darker the more targets it names', () => {
    const fills = new Map<number, string | undefined>();
    for (const [, cell] of cells) {
      const count = Number(textsOf(cell)[0]?.replace('● ', ''));
      if (count > 0) fills.set(Math.min(count, 5), boxOf(cell).fill);
    }
    const brightness = [...fills].sort(([one], [other]) => one - other).map(([, fill]) => brightnessOf(fill));
    expect(brightness).toEqual(brightness.toSorted((one, other) => other - one));
    expect(new Set(brightness).size).toBe(5);
  });

  test('draws upon nothing outside itself', () => {
    const elements = allElements(parseSvg(svg));
    expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(['svg', 'rect', 'g', 'text', 'path']));
    expect(svg).not.toMatch(/href|url\(|style/);
  });
});

function brightnessOf(fill = ''): number {
  const value = Number.parseInt(fill.slice(1), 16);
  return (value >> 16) + ((value >> 8) & 255) + (value & 255);
}

test('a code with markup in it stays what it is', () => {
  const answer = matrixOf('RPT-2022');
  const [first, ...others] = answer.lines;
  if (!first) throw new Error('There are no lines.');
  const strange: MatrixAnswer = { ...answer, lines: [{ ...first, code: '<C1>&"\u0000' }, ...others] };
  expect(textsOf(parseSvg(drawMatrix(strange)))).toContain('<C1>&"\uFFFD');
});

test('can be shaded by another strength than the number of targets', () => {
  const svg = drawMatrix(matrixOf('RPT-2022'), (cell, line) => (line === 'C5' && cell.goal === 9 ? 4 : 0));
  const cell = cellsOf(svg).get('C5 9');
  expect(cell && textsOf(cell)).toEqual(['4']);
  expect(textsOf(cellsOf(svg).get('C6 16') ?? parseSvg('<g/>'))).toEqual(['·']);
});
