import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { drawMatrix } from '../../src/features/ask/picture/matrix.js';
import { createPictures } from '../../src/images/render.js';
import { HEADER, STEPS, WHOLE_GOAL } from '../../src/shared/drawing/palette.js';
import { answerTo } from '../support/ask.js';
import { answerContext } from '../support/framework.js';
import { readPng } from '../support/png.js';
import { EDITIONS } from '../support/reference-links.js';

const context = await answerContext();
const drawingOf = (edition: string) => drawMatrix(answerTo(context, { kind: 'matrix', edition }));

/** Teams takes 80,000 bytes of UTF-16 in a message, and base64 makes four characters of three bytes. */
const MOST_BYTES = 28_000;

describe.each(EDITIONS)('the picture of the matrix of %s', (edition) => {
  test('is a PNG of known size that fits into a Teams message', async () => {
    const { png, width, height } = await createPictures().make(drawingOf(edition));
    const read = readPng(png);
    expect([read.width, read.height]).toEqual([width, height]);
    expect([width, height]).toEqual([1344, 984]);
    expect(png.length).toBeLessThan(MOST_BYTES);
  });

  test('keeps the colours of the drawing exactly, and has a card of its own', async () => {
    const { png } = await createPictures().make(drawingOf(edition));
    const read = readPng(png);
    const colours = new Set(read.colours());
    for (const { fill } of [HEADER, WHOLE_GOAL, ...STEPS]) expect(colours).toContain(`${fill}ff`);
    expect(read.colourAt(read.width / 2, 10)).toBe('#ffffffff');
    expect(read.colourAt(0, 0)).toMatch(/00$/);
  });
});

test('letters are drawn, with fonts that come along', async () => {
  const card = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#ffffff"/><text x="5" y="20" fill="#000000" font-family="DejaVu Sans" font-size="15">${text}</text></svg>`;
  const [with9, with8, with_] = await Promise.all(
    ['9', '8', ' '].map((text) => createPictures().make(card(text))),
  );
  expect(with9?.png).not.toEqual(with8?.png);
  expect(new Set(with_ && readPng(with_.png).colours())).toEqual(new Set(['#ffffffff']));
});

test('the same drawing is made once, also when it is wanted twice at a time', async () => {
  const pictures = createPictures();
  const [one, other] = await Promise.all([
    pictures.make(drawingOf('RPT-2022')),
    pictures.make(drawingOf('RPT-2022')),
  ]);
  expect(other).toBe(one);
  expect(await pictures.make(drawingOf('APP-2017'))).not.toBe(one);
});

test('what is no drawing is refused, each time', async () => {
  const pictures = createPictures();
  await expect(pictures.make('<svg')).rejects.toThrow();
  await expect(pictures.make('<svg')).rejects.toThrow();
});

test('others are served while a picture is made', async () => {
  const drawing = drawingOf('RPT-2022');
  let isMade = false;
  const making = createPictures()
    .make(drawing)
    .finally(() => {
      isMade = true;
    });
  let turns = 0;
  while (!isMade) {
    await turnOfOthers();
    turns += 1;
  }
  const { height } = await making;
  // Colours are counted and written in steps of a hundred rows; drawing and compressing leave the thread alone.
  expect(turns).toBeGreaterThan((2 * height) / 100);
});
