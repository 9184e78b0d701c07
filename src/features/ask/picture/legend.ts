import { BORDER, CARD, type Shade, STEPS, WHOLE_GOAL } from '../../../shared/drawing/palette.js';
import { type Box, labelledBox, rectangle, textIn } from '../../../shared/drawing/shapes.js';
import { NO_LINK_SIGN, WHOLE_GOAL_SIGN } from './signs.js';

export const LEGEND_HEIGHT = 48;

const SWATCH = { width: 40, height: 24 } as const;
const GAP = 10;

interface Entry {
  readonly shade: Shade;
  readonly sign: string;
  /** What the sign counts, by example; no words. Its width in logical pixels. */
  readonly example: string;
  readonly width: number;
}

/** Codes say what signs mean in every language: a whole goal, one target, two targets. */
const ENTRIES: readonly Entry[] = [
  { shade: WHOLE_GOAL, sign: WHOLE_GOAL_SIGN, example: '= 9', width: 44 },
  { shade: step(1), sign: '1', example: '= 9.c', width: 56 },
  { shade: step(2), sign: '2', example: '= 9.1 + 9.c', width: 104 },
  ...STEPS.slice(3, -1).map((shade, index) => ({ shade, sign: String(index + 3), example: '', width: 0 })),
  { shade: step(STEPS.length - 1), sign: `≥${STEPS.length - 1}`, example: '', width: 14 },
  { shade: step(0), sign: NO_LINK_SIGN, example: '= 0', width: 44 },
];

/** The key to the cells, in signs, digits and codes. */
export function drawLegend({ x, y, height }: Box): string {
  let left = x;
  const drawn = ENTRIES.map(({ shade, sign, example, width }) => {
    const box = { x: left, y: y + (height - SWATCH.height) / 2 + 6, ...SWATCH };
    const behind = { ...box, x: left + SWATCH.width, width };
    left += SWATCH.width + GAP + width;
    const frame = rectangle(box, `fill="none" stroke="${BORDER}"`);
    const text = example === '' ? '' : textIn(behind, CARD.ink, example, { align: 'start' });
    return labelledBox(box, shade, sign, { bold: sign !== NO_LINK_SIGN }) + frame + text;
  });
  return drawn.join('');
}

function step(index: number): Shade {
  return STEPS[index] ?? STEPS[0];
}
