import {
  BORDER,
  CARD,
  GRID,
  HEADER,
  LABEL,
  type Shade,
  shadeOf,
  WHOLE_GOAL,
} from '../../../shared/drawing/palette.js';
import { type Box, escapeXml, labelledBox, rectangle } from '../../../shared/drawing/shapes.js';
import type { MatrixAnswer, MatrixCell } from '../answers/sets.js';
import { drawLegend, LEGEND_HEIGHT } from './legend.js';
import { cellText } from './signs.js';

/** How strongly a cell is shaded, from 0; the number written in it is this too. */
export type StrengthOf = (cell: MatrixCell, line: string) => number;

const PADDING = 16;
const LABEL_WIDTH = 116;
const CELL = { width: 44, height: 30 } as const;
const HEADER_HEIGHT = 36;

/**
 * The matrix as SVG text, on a card of its own, so that it reads on light and on dark backgrounds. It holds codes,
 * numbers and signs but no words: words differ by language, and stand beside the picture. `strengthOf` is by default
 * the number of targets named.
 */
export function drawMatrix(answer: MatrixAnswer, strengthOf: StrengthOf = countTargets): string {
  const width = 2 * PADDING + LABEL_WIDTH + CELL.width * answer.goals.length;
  const gridHeight = HEADER_HEIGHT + CELL.height * answer.lines.length;
  const height = 2 * PADDING + gridHeight + LEGEND_HEIGHT;
  const grid = { x: PADDING, y: PADDING, width: width - 2 * PADDING, height: gridHeight };
  const card = { x: 1, y: 1, width: width - 2, height: height - 2 };
  const legend = { ...grid, y: PADDING + gridHeight, height: LEGEND_HEIGHT };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans" font-size="15" text-anchor="middle">`,
    rectangle(card, `rx="10" fill="${CARD.fill}" stroke="${BORDER}" stroke-width="2"`),
    drawHeader(answer),
    ...answer.lines.map((line, row) => drawRow(line, row, strengthOf)),
    drawGridLines(grid, answer),
    drawLegend(legend),
    '</svg>',
  ].join('\n');
}

function countTargets({ targetCount }: MatrixCell): number {
  return targetCount;
}

function drawHeader({ edition, goals }: MatrixAnswer): string {
  const corner = { x: PADDING, y: PADDING, width: LABEL_WIDTH, height: HEADER_HEIGHT };
  const heads = goals.map(({ number }, column) => {
    const box = { ...cellBox(0, column), y: PADDING, height: HEADER_HEIGHT };
    return labelledBox(box, HEADER, String(number), { bold: true });
  });
  return labelledBox(corner, HEADER, edition.id, { bold: true, align: 'start' }) + heads.join('');
}

function drawRow(
  { code, cells }: MatrixAnswer['lines'][number],
  row: number,
  strengthOf: StrengthOf,
): string {
  const label = { ...cellBox(row, 0), x: PADDING, width: LABEL_WIDTH };
  const drawn = cells.map((cell, column) => {
    const strength = strengthOf(cell, code);
    const shown = cellText(cell.wholeGoal, strength);
    const box = labelledBox(cellBox(row, column), shadeFor(cell, strength), shown, { bold: strength > 0 });
    return `<g data-cell="${escapeXml(code)} ${cell.goal}">${box}</g>`;
  });
  return labelledBox(label, LABEL, code, { bold: true, align: 'start', size: 14 }) + drawn.join('');
}

function shadeFor({ wholeGoal }: MatrixCell, strength: number): Shade {
  return wholeGoal && strength === 0 ? WHOLE_GOAL : shadeOf(strength);
}

function cellBox(row: number, column: number): Box {
  return {
    x: PADDING + LABEL_WIDTH + column * CELL.width,
    y: PADDING + HEADER_HEIGHT + row * CELL.height,
    ...CELL,
  };
}

function drawGridLines({ x, y, width, height }: Box, { lines, goals }: MatrixAnswer): string {
  const across = lines.map((_, row) => `M${x} ${cellBox(row + 1, 0).y}h${width}`);
  const down = goals.map((_, column) => `M${cellBox(0, column).x} ${y + HEADER_HEIGHT}V${y + height}`);
  return `<path d="${[...across, ...down].join('')}" stroke="${GRID}" fill="none"/>`;
}
