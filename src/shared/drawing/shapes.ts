import type { Shade } from './palette.js';

/** A rectangle in logical pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled rectangle with a text in its middle. */
export function labelledBox(box: Box, { fill, ink }: Shade, label: string, look: Look = {}): string {
  return rectangle(box, `fill="${fill}"`) + textIn(box, ink, label, look);
}

export function rectangle({ x, y, width, height }: Box, paint: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
}

export interface Look {
  readonly bold?: boolean;
  /** Default: in the middle. */
  readonly align?: 'start' | 'end';
  /** Default: 15. */
  readonly size?: number;
}

const EDGE = 8;
const SIZE = 15;
/** How far below the middle of a line its letters stand, in parts of their size. */
const BASELINE = 0.36;

export function textIn({ x, y, width, height }: Box, ink: string, text: string, look: Look = {}): string {
  const { align, bold = false, size = SIZE } = look;
  const at = align === 'start' ? x + EDGE : align === 'end' ? x + width - EDGE : x + width / 2;
  const attributes = [
    `x="${at}"`,
    `y="${Math.round((y + height / 2 + size * BASELINE) * 10) / 10}"`,
    `fill="${ink}"`,
    ...(align === undefined ? [] : [`text-anchor="${align}"`]),
    ...(size === SIZE ? [] : [`font-size="${size}"`]),
    ...(bold ? ['font-weight="bold"'] : []),
  ];
  return `<text ${attributes.join(' ')}>${escapeXml(text)}</text>`;
}

/** Data inside XML: codes and editions come from files that people edit. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
