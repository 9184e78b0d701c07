import { BORDER, CARD, LABEL, type Shade, STEPS, WHOLE_GOAL } from '../../../shared/drawing/palette.js';
import { type Box, escapeXml, labelledBox, rectangle, textIn } from '../../../shared/drawing/shapes.js';
import { SIGNS, STANDINGS, type Standing } from './standing.js';

/** The contributions of one action line or sector. */
export interface BoardRow {
  readonly code: string;
  readonly standings: readonly Standing[];
}

const PADDING = 16;
const LABEL_WIDTH = 190;
const CELL = { width: 34, height: 28 } as const;
/** More of one row are counted and not drawn, and so are rows. */
const MOST_CELLS = 14;
const MOST_ROWS = 30;
const LEGEND = { height: 48, width: 92, swatch: 34 } as const;

const SHADES: Readonly<Record<Standing, Shade>> = {
  overdue: { fill: '#a3231c', ink: '#ffffff' },
  expected: STEPS[0],
  'in progress': WHOLE_GOAL,
  delivered: STEPS.at(-2) ?? LABEL,
  waived: LABEL,
};

/**
 * A row an action line, a box a contribution, with the sign of how it stands; below, how many stand so. On a card of
 * its own, so that it reads on light and on dark backgrounds. It holds codes, numbers and signs but no words.
 */
export function drawBoard(rows: readonly BoardRow[]): string {
  const drawn = rows.slice(0, MOST_ROWS);
  const hidden = rows.length - drawn.length;
  const columns = Math.min(MOST_CELLS, Math.max(...drawn.map(({ standings }) => standings.length), 1)) + 1;
  const inner = Math.max(LABEL_WIDTH + columns * CELL.width, STANDINGS.length * LEGEND.width);
  const gridHeight = (drawn.length + (hidden > 0 ? 1 : 0)) * CELL.height;
  const [width, height] = [inner + 2 * PADDING, gridHeight + LEGEND.height + 2 * PADDING];
  const card = { x: 1, y: 1, width: width - 2, height: height - 2 };
  const legend = { x: PADDING, y: PADDING + gridHeight, width: inner, height: LEGEND.height };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans" font-size="15" text-anchor="middle">`,
    rectangle(card, `rx="10" fill="${CARD.fill}" stroke="${BORDER}" stroke-width="2"`),
    ...drawn.map(drawRow),
    ...(hidden > 0 ? [textIn(labelBox(drawn.length), CARD.ink, `+ ${hidden}`, { align: 'start' })] : []),
    drawLegend(legend, rows),
    '</svg>',
  ].join('\n');
}

function drawRow({ code, standings }: BoardRow, row: number): string {
  const shown = standings.slice(0, MOST_CELLS);
  const hidden = standings.length - shown.length;
  const cells = shown.map((standing, column) => drawCell(cellBox(row, column), standing));
  const rest = hidden > 0 ? [textIn(cellBox(row, MOST_CELLS), CARD.ink, `+${hidden}`)] : [];
  const label = labelledBox(labelBox(row), LABEL, code, { bold: true, align: 'start', size: 14 });
  return `<g data-row="${escapeXml(code)}">${[label, ...cells, ...rest].join('')}</g>`;
}

function drawCell(box: Box, standing: Standing): string {
  const inset = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
  const frame = rectangle(inset, `fill="none" stroke="${BORDER}"`);
  return labelledBox(inset, SHADES[standing], SIGNS[standing], { bold: true }) + frame;
}

function labelBox(row: number): Box {
  return { x: PADDING, y: PADDING + row * CELL.height, width: LABEL_WIDTH, height: CELL.height };
}

function cellBox(row: number, column: number): Box {
  return { ...labelBox(row), x: PADDING + LABEL_WIDTH + column * CELL.width, width: CELL.width };
}

function drawLegend({ x, y, height }: Box, rows: readonly BoardRow[]): string {
  const all = rows.flatMap(({ standings }) => standings);
  const entries = STANDINGS.map((standing, index) => {
    const left = x + index * LEGEND.width;
    const box = { x: left, y: y + (height - CELL.height) / 2 + 6, width: LEGEND.swatch, height: CELL.height };
    const behind = { ...box, x: left + LEGEND.swatch, width: LEGEND.width - LEGEND.swatch };
    const count = all.filter((one) => one === standing).length;
    return drawCell(box, standing) + textIn(behind, CARD.ink, `= ${count}`, { align: 'start' });
  });
  return `<g data-legend="counts">${entries.join('')}</g>`;
}
