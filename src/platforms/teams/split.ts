import type { RichText, Span } from '../../chat/reply.js';
import { bytesOf } from './limits.js';

/** Divides text into pieces of at most `limit` characters, at a line end or space where there is one. */
export function splitText(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const end = findBreak(rest, limit);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

function findBreak(text: string, limit: number): number {
  const window = text.slice(0, limit);
  const space = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' '));
  if (space > limit / 2) return space + 1;
  const isPairCut = /[\uD800-\uDBFF]$/.test(window);
  return isPairCut && limit > 1 ? limit - 1 : limit;
}

/** Divides a run of spans the same way; a span that is cut keeps its kind on both sides. */
export function splitRich(text: RichText, limit: number): readonly RichText[] {
  if (typeof text === 'string') return splitText(text, limit);
  const runs: Span[][] = [[]];
  let length = 0;
  for (const span of text.flatMap((long) => splitSpan(long, limit))) {
    const size = sizeOf(span);
    if (length > 0 && length + size > limit) {
      runs.push([]);
      length = 0;
    }
    runs.at(-1)?.push(span);
    length += size;
  }
  return runs;
}

function splitSpan(span: Span, limit: number): readonly Span[] {
  if (typeof span === 'string') return splitText(span, limit);
  if ('strong' in span) return splitText(span.strong, limit).map((strong) => ({ strong }));
  if ('link' in span) return splitText(span.link, limit).map((link) => ({ link, url: span.url }));
  if ('mention' in span) return splitText(span.text, limit).map((text) => ({ ...span, text }));
  return [span];
}

function sizeOf(span: Span): number {
  if (typeof span === 'string') return span.length;
  if ('strong' in span) return span.strong.length;
  if ('mention' in span) return span.text.length;
  return 'link' in span ? span.link.length + span.url.length : span.text.length + span.instant.length;
}

/** Groups items so that no group is larger than `bytes`, unless a single item is. */
export function groupBySize<Item>(items: readonly Item[], bytes: number): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const itemSize = bytesOf(item);
    if (size + itemSize > bytes) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(item);
    size += itemSize;
  }
  return groups;
}

/** Lays texts side by side, piece by piece: the first row holds the first piece of each. */
export function alignPieces(texts: readonly string[], limit: number): readonly (readonly string[])[] {
  const columns = texts.map((text) => splitText(text, limit));
  const height = Math.max(1, ...columns.map((pieces) => pieces.length));
  return Array.from({ length: height }, (_, row) => columns.map((pieces) => pieces[row] ?? ''));
}
