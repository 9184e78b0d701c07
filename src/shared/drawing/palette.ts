/** A fill and what is written on it; their contrast is at least 4.5 : 1 (WCAG 2.2, AA). */
export interface Shade {
  readonly fill: string;
  readonly ink: string;
}

const DARK = '#0b1f33';
const LIGHT = '#ffffff';

/** The card itself, and small signs on it. */
export const CARD: Shade = { fill: '#ffffff', ink: '#3f4d5a' };
export const HEADER: Shade = { fill: '#12283f', ink: LIGHT };
export const LABEL: Shade = { fill: '#eef2f6', ink: DARK };
/** Seen against both light and dark backgrounds of a client: 3 : 1 against white and against black. */
export const BORDER = '#7b8794';
export const GRID = '#cdd6de';

/** A goal named as a whole and by no target: another hue, which people who see few colours tell from blue too. */
export const WHOLE_GOAL: Shade = { fill: '#ffe3a6', ink: DARK };

/** One blue, darker with each step, so that the order holds in grey too. The last is for everything above. */
export const STEPS: readonly [Shade, ...Shade[]] = [
  { fill: '#ffffff', ink: '#5b6770' },
  { fill: '#dceaf7', ink: DARK },
  { fill: '#a5cbea', ink: DARK },
  { fill: '#5b9fd6', ink: DARK },
  { fill: '#1f639f', ink: LIGHT },
  { fill: '#08335e', ink: LIGHT },
];

/** The shade for a strength: 0 is no link. */
export function shadeOf(strength: number): Shade {
  return STEPS[Math.min(Math.ceil(Math.max(strength, 0)), STEPS.length - 1)] ?? STEPS[0];
}
