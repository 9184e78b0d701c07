import type { RichText, Span } from '../../chat/reply.js';

/** Characters that start markup anywhere in a line of the Markdown subset Teams renders. */
const MARKUP = /[\\`*_[\]<>~]/g;
/** `&lt;` in data must not become `<`. */
const ENTITY = /&(?=#?\w+;)/g;
/** Date functions of Adaptive Cards. */
const FUNCTION = /\{\{/g;
/** What is markup at the start of a line only: headings, lists, and indented code. */
const LINE_START = /^[ \t]*(?:([#+-])|(\d+)([.)]))?/;
/** Control characters and halves of surrogate pairs, which the connector refuses or changes. */
const UNSENDABLE = /[^\P{Cc}\t\n]|\p{Surrogate}/gu;

/** Text as it may be sent: line ends unified, nothing in it that JSON or XML on the way trips over. */
export function sendable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSENDABLE, '\uFFFD');
}

/** Data inside a line of Markdown, so that it shows exactly the data. */
export function escapeInline(text: string): string {
  return sendable(text).replace(MARKUP, '\\$&').replace(ENTITY, '\\&').replace(FUNCTION, '{\\{');
}

/**
 * A run of spans as Markdown. Strings are data and show as they are; lines become paragraphs, since a single line
 * end shows as a space. Instants show in the reader's own zone.
 */
export function toMarkdown(text: RichText): string {
  if (typeof text === 'string') return escapeLineStarts(escapeInline(text));
  const spans = mergeStrong(text);
  return escapeLineStarts(spans.map((span, index) => spanToMarkdown(span, index, spans)).join(''));
}

function escapeLineStarts(markdown: string): string {
  return markdown.split('\n').map(escapeLineStart).join('\n\n');
}

function escapeLineStart(line: string): string {
  return line.replace(LINE_START, (_, sign?: string, number?: string, end?: string) => {
    if (sign !== undefined) return `\\${sign}`;
    return number === undefined ? '' : `${number}\\${end}`;
  });
}

/** `**a****b**` is not two bold words. */
function mergeStrong(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const isPair =
      typeof span === 'object' && typeof last === 'object' && 'strong' in span && 'strong' in last;
    if (isPair) merged[merged.length - 1] = { strong: last.strong + span.strong };
    else if (span !== '') merged.push(span);
  }
  return merged;
}

function spanToMarkdown(span: Span, index: number, spans: readonly Span[]): string {
  if (typeof span === 'string') return escapeInline(span);
  if ('link' in span) return linkTo(span.link, span.url);
  if ('instant' in span) return showInstant(span.instant) ?? escapeInline(span.text);
  if ('mention' in span) return escapeInline(span.text);
  const before = textOf(spans[index - 1]).slice(-1);
  return emphasise(span.strong, before, textOf(spans[index + 1]).slice(0, 1));
}

function textOf(span: Span | undefined): string {
  if (span === undefined || typeof span === 'string') return span ?? '';
  if ('mention' in span) return span.text;
  return 'link' in span || 'instant' in span ? '[' : span.strong;
}

/**
 * Spaces stay outside the signs: `** a **` is not bold. Nor is a run that starts or ends with punctuation right
 * beside a letter, so that one is written without emphasis.
 */
function emphasise(text: string, before: string, after: string): string {
  const inner = text.trim();
  const start = text.length - text.trimStart().length;
  const end = start + inner.length;
  const isTight = (outer: string, edge: string) => isWord(outer) && !isWord(edge);
  const isOpen = start > 0 || !isTight(before, inner.slice(0, 1));
  const isClosed = end < text.length || !isTight(after, inner.slice(-1));
  if (inner === '' || inner.includes('\n') || !isOpen || !isClosed) return escapeInline(text);
  return `${escapeInline(text.slice(0, start))}**${escapeInline(inner)}**${escapeInline(text.slice(end))}`;
}

function isWord(character: string): boolean {
  return /[^\s\p{P}\p{S}]/u.test(character);
}

function linkTo(text: string, url: string): string {
  const address = webAddress(url);
  if (address === undefined || text.trim() === '') return escapeInline(text);
  return `[${escapeInline(text.replace(/\s+/g, ' '))}](${address})`;
}

/** The address as it may stand in a link, or undefined when it leads anywhere but the web. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/** Adaptive Cards want seconds and no fraction; anything else would be shown as it is written. */
function showInstant(instant: string): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const stamp = `${date.toISOString().slice(0, 19)}Z`;
  return `{{DATE(${stamp}, SHORT)}} {{TIME(${stamp})}}`;
}

/** True when the text needs a text block: only there do instants show in the reader's zone. */
export function hasInstant(text: RichText): boolean {
  return typeof text !== 'string' && text.some((span) => typeof span !== 'string' && 'instant' in span);
}
