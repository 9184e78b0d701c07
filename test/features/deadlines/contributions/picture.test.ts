import { describe, expect, it } from 'vitest';
import { drawBoard } from '../../../../src/features/deadlines/contributions/picture.js';
import { SIGNS, STANDINGS } from '../../../../src/features/deadlines/contributions/standing.js';
import { allElements, type Element, parseSvg } from '../../../support/svg.js';

const textsOf = (element: Element | undefined) =>
  element ? allElements(element).flatMap(({ name, text }) => (name === 'text' ? text : [])) : [];
const partOf = (svg: string, name: string, value: string) =>
  allElements(parseSvg(svg)).find(({ attributes }) => attributes[name] === value);

describe('the picture of contributions', () => {
  it('shows each contribution by a sign in the row of its line, and counts them', () => {
    const svg = drawBoard([
      { code: 'C1', standings: ['overdue', 'expected'] },
      { code: 'C7 e-health', standings: ['in progress', 'delivered', 'waived'] },
    ]);
    expect(textsOf(partOf(svg, 'data-row', 'C1'))).toEqual(['C1', '!', '○']);
    expect(textsOf(partOf(svg, 'data-row', 'C7 e-health'))).toEqual(['C7 e-health', '◐', '✓', '–']);
    const legend = textsOf(partOf(svg, 'data-legend', 'counts'));
    expect(legend).toEqual(STANDINGS.flatMap((standing) => [SIGNS[standing], '= 1']));
  });

  it('counts what is too much to draw', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      code: `L${index}`,
      standings: Array.from({ length: 20 }, () => 'expected' as const),
    }));
    const svg = drawBoard(rows);
    expect(textsOf(partOf(svg, 'data-row', 'L0'))).toContain('+6');
    expect(textsOf(parseSvg(svg))).toContain('+ 10');
    expect(textsOf(partOf(svg, 'data-legend', 'counts'))).toContain('= 800');
  });

  it('draws upon nothing outside itself, and takes codes as data', () => {
    const svg = drawBoard([{ code: '<C1>&"\u0000', standings: ['expected'] }]);
    expect(textsOf(parseSvg(svg))).toContain('<C1>&"\uFFFD');
    expect(svg).not.toMatch(/href|url\(|style/);
  });
});
