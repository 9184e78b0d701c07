import { setImmediate as letOthersRun } from 'node:timers/promises';

export interface ColourIndex {
  /** At most 256 colours, the most frequent first. */
  readonly palette: readonly number[];
  indexOf(colour: number): number;
}

/** The bits of each channel that tell colours apart: the edges of letters have more shades than an eye has. */
const TOLD_APART = 0xf0f0f0f0;
const MOST_COLOURS = 256;

/**
 * A palette for a drawing, `step` pixels at a time. Of colours that look alike the most frequent stands for all, so
 * flat areas keep theirs exactly; what is left over when the palette is full becomes its last.
 */
export async function indexColours(colours: Uint32Array, step: number): Promise<ColourIndex> {
  const counts = new Map<number, number>();
  for (let start = 0; start < colours.length; start += step) {
    await letOthersRun();
    countColours(colours.subarray(start, start + step), counts);
  }
  const palette: number[] = [];
  const indexes = new Map<number, number>();
  for (const [colour] of [...counts].sort(([, one], [, other]) => other - one)) {
    const likeness = likenessOf(colour);
    if (indexes.has(likeness)) continue;
    if (palette.length < MOST_COLOURS) palette.push(colour);
    indexes.set(likeness, palette.length - 1);
  }
  return { palette, indexOf: (colour) => indexes.get(likenessOf(colour)) ?? 0 };
}

function likenessOf(colour: number): number {
  return (colour & TOLD_APART) >>> 0;
}

/** Neighbours mostly share their colour, so whole runs are counted. */
function countColours(colours: Uint32Array, counts: Map<number, number>): void {
  let last = colours[0] ?? 0;
  let run = 0;
  const close = () => counts.set(last, (counts.get(last) ?? 0) + run);
  for (const colour of colours) {
    if (colour !== last) {
      close();
      last = colour;
      run = 0;
    }
    run += 1;
  }
  close();
}
