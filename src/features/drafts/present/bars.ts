import { BORDER, CARD, LABEL, STEPS } from '../../../shared/drawing/palette.js';
import { labelledBox, rectangle, textIn } from '../../../shared/drawing/shapes.js';

const PADDING = 16;
const ROW = 30;
const NAME_WIDTH = 150;
const BAR_WIDTH = 420;
const MOST_ROWS = 24;

/** A bar a row, as long as the number in its last column, named by its code or by its place in the table. */
export function drawBars(rows: readonly (readonly string[])[]): string {
  const drawn = rows.slice(0, MOST_ROWS);
  const numbers = drawn.map((row) => Number(row.at(-1)) || 0);
  const most = Math.max(1, ...numbers);
  const [width, height] = [NAME_WIDTH + BAR_WIDTH + 80 + 2 * PADDING, drawn.length * ROW + 2 * PADDING];
  const bars = drawn.map((row, index) => {
    const y = PADDING + index * ROW;
    const number = numbers[index] ?? 0;
    const length = Math.max(2, Math.round((number / most) * BAR_WIDTH));
    const x = PADDING + NAME_WIDTH;
    return [
      labelledBox({ x: PADDING, y, width: NAME_WIDTH, height: ROW }, LABEL, nameOf(row, index), {
        bold: true,
        align: 'start',
        size: 13,
      }),
      rectangle({ x, y: y + 4, width: length, height: ROW - 8 }, `fill="${STEPS.at(-2)?.fill ?? BORDER}"`),
      textIn({ x: x + length, y, width: 80, height: ROW }, CARD.ink, String(number), { align: 'start' }),
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans" font-size="15" text-anchor="middle">`,
    rectangle(
      { x: 1, y: 1, width: width - 2, height: height - 2 },
      `rx="10" fill="${CARD.fill}" stroke="${BORDER}" stroke-width="2"`,
    ),
    ...bars,
    '</svg>',
  ].join('\n');
}

/** Drawings hold codes and no words: the table beside them says what a place in it is called. */
function nameOf([name = '']: readonly string[], index: number): string {
  return /^(?:C\d{1,2}(?:-[A-Z]+)?|SDG \d{1,2})(?= |$)/.exec(name)?.[0] ?? String(index + 1);
}
