import { displayWidth, graphemesOf, isWide } from './width.js';

/** A piece that is never broken, and whether a space stood before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/**
 * Breaks a text into lines of at most `width` columns, at spaces and between wide characters. A word longer than a
 * line, such as an address, stays whole so that it can be copied. Without a width only line feeds break.
 */
export function wrap(text: string, width: number | undefined): readonly string[] {
  const paragraphs = text.split('\n');
  return width === undefined
    ? paragraphs
    : paragraphs.flatMap((paragraph) => wrapParagraph(paragraph, width));
}

/** Wraps behind a marker such as a bullet; the lines after the first are indented to match. */
export function wrapBehind(marker: string, text: string, width: number | undefined): readonly string[] {
  const indent = displayWidth(marker);
  const lines = wrap(text, width === undefined ? undefined : Math.max(width - indent, 10));
  return lines.map((line, index) => (index === 0 ? marker : ' '.repeat(indent)) + line);
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, spaced } of piecesOf(paragraph)) {
    const needed = displayWidth(text);
    const gap = spaced && line !== '' ? ' ' : '';
    if (line !== '' && used + gap.length + needed > width) {
      lines.push(line);
      line = text;
      used = needed;
    } else {
      line += gap + text;
      used += gap.length + needed;
    }
  }
  return [...lines, line];
}

function piecesOf(paragraph: string): readonly Piece[] {
  return paragraph.split(' ').flatMap((word, index) => {
    const parts = hasOnlyNarrow(word) ? [word] : splitAtWide(word);
    return parts.map((text, part) => ({ text, spaced: index > 0 && part === 0 }));
  });
}

function hasOnlyNarrow(word: string): boolean {
  return word.length === displayWidth(word);
}

function splitAtWide(word: string): readonly string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const grapheme of graphemesOf(word)) {
    const last = parts.length - 1;
    if (isOpen && !isWide(grapheme)) parts[last] += grapheme;
    else parts.push(grapheme);
    isOpen = !isWide(grapheme);
  }
  return parts;
}
