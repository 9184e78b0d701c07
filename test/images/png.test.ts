import { setImmediate as turnOfOthers } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/images/png.js';
import { readPng } from '../support/png.js';

/** Pixels from `#rrggbbaa`. */
function pixels(width: number, colours: readonly string[]) {
  const bytes = Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(colour.slice(1), 'hex')]));
  return { colours: new Uint32Array(bytes.buffer), width, height: colours.length / width };
}

test('a drawing of few colours keeps every pixel', async () => {
  const few = ['#ffffffff', '#08335eff', '#ffe3a6ff', '#00000000'];
  const drawing = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .chain(([width, height]) =>
      fc.tuple(
        fc.constant(width),
        fc.array(fc.constantFrom(...few), { minLength: width * height, maxLength: width * height }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(drawing, async ([width, colours]) => {
      const read = readPng(await encodePng(pixels(width, colours)));
      expect(read.width).toBe(width);
      expect(read.colours()).toEqual(colours);
    }),
  );
});

test('of colours that look alike the most frequent stands for all, wherever it comes first', async () => {
  const colours = ['#f1f1f1ff', '#ffffffff', '#ffffffff', '#fefefeff'];
  expect(readPng(await encodePng(pixels(2, colours))).colours()).toEqual(Array(4).fill('#ffffffff'));
});

test('more colours than a palette has room for are still a picture', async () => {
  const colours = Array.from({ length: 1024 }, (_, index) => {
    const [red, green, blue] = [index & 15, (index >> 4) & 15, (index >> 8) & 15];
    return `#${red.toString(16)}0${green.toString(16)}0${blue.toString(16)}0ff`;
  });
  const read = readPng(await encodePng(pixels(32, colours)));
  expect(new Set(read.colours()).size).toBe(256);
});

test('others are served between steps of a hundred rows', async () => {
  let isDone = false;
  const work = encodePng(pixels(1, Array(2_000).fill('#ffffffff'))).finally(() => {
    isDone = true;
  });
  let turns = 0;
  while (!isDone) {
    await turnOfOthers();
    turns += 1;
  }
  await work;
  expect(turns).toBeGreaterThanOrEqual(40);
});
