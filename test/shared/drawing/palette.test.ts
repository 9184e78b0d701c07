import { describe, expect, test } from 'vitest';
import {
  BORDER,
  CARD,
  HEADER,
  LABEL,
  STEPS,
  shadeOf,
  WHOLE_GOAL,
} from '../../../src/shared/drawing/palette.js';

type Rgb = readonly [red: number, green: number, blue: number];

/** Channels from 0 to 1, linear, by the formula of WCAG 2.2. */
function linear(colour: string): Rgb {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** How people without one kind of cone see a colour: matrices of Viénot, Brettel and Mollon (1999) and of Machado et al. (2009). */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const [red, green, blue] = linear(colour);
  const row = ([r, g, b]: Rgb) => Math.min(1, Math.max(0, r * red + g * green + b * blue));
  return [row(sight[0]), row(sight[1]), row(sight[2])];
}

const SHADES = { CARD, HEADER, LABEL, WHOLE_GOAL, ...Object.fromEntries(STEPS.entries()) };

describe.each(Object.entries(SIGHTS))('with %s', (_, sight) => {
  test.each(Object.entries(SHADES))(
    'what is written on %s has a contrast of 4.5 : 1',
    (_name, { fill, ink }) => {
      expect(contrast(luminance(seen(fill, sight)), luminance(seen(ink, sight)))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('each step is darker than the one before, by more than a trace', () => {
    const steps = STEPS.map(({ fill }) => luminance(seen(fill, sight)));
    steps.slice(1).forEach((step, index) => {
      expect(contrast(steps[index] ?? 0, step)).toBeGreaterThan(1.15);
      expect(step).toBeLessThan(steps[index] ?? 0);
    });
  });

  test('a whole goal has a colour of its own', () => {
    for (const { fill } of STEPS) {
      const [one, other] = [seen(WHOLE_GOAL.fill, sight), seen(fill, sight)];
      const distance = Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
      expect(distance).toBeGreaterThan(0.2);
    }
  });
});

test('the edge of the card is seen on a light and on a dark client', () => {
  for (const background of ['#ffffff', '#1a1d21', '#000000'])
    expect(contrast(luminance(linear(BORDER)), luminance(linear(background)))).toBeGreaterThanOrEqual(3);
});

test('strengths beyond the scale have its last shade', () => {
  expect(shadeOf(0)).toBe(STEPS[0]);
  expect(shadeOf(0.2)).toBe(STEPS[1]);
  expect(shadeOf(99)).toBe(STEPS.at(-1));
});
