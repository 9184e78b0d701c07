import type { Block } from '../document.js';

/** Lines of running text are broken there and not where a paragraph ends, if nearly all are about as short as this. */
const WRAPPED_AT = 120;
const MOST_HEADING = 140;

/** What a plain text, or the text of a PDF, says: without what belongs to its pages, lines joined into paragraphs. */
export function blocksOfText(text: string): readonly Block[] {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00AD', '')
    .replaceAll('\u00A0', ' ')
    .split('\n');
  const isWrapped = isWrappedText(lines);
  return numbered(joined(withoutFurniture(lines), isWrapped));
}

function isWrappedText(lines: readonly string[]): boolean {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .toSorted((one, other) => one - other);
  return (lengths[Math.floor(lengths.length * 0.95)] ?? 0) <= WRAPPED_AT;
}

interface Line {
  readonly text: string;
  /** The first of its page. */
  readonly startsPage: boolean;
}

const ADDRESSES = /^(<?(https?:\/\/|www\.|mailto:)\S+>?\s*)+$/;
const BOOKMARK = /\[bookmark: [^\]]*\]/g;

/**
 * Without page numbers, lines that stand at the edge of many pages, and the addresses of links that text taken from a
 * PDF has at the foot of each page. A page begins at a form feed, or at a line set in by the one blank that some
 * converters leave of it.
 */
function withoutFurniture(raw: readonly string[]): readonly Line[] {
  const lines: Line[] = raw.flatMap((line, index) => {
    const startsPage = line.includes('\f') || (/^ \S/.test(line) && isPageEnd(raw, index));
    return line.split('\f').map((text, part, parts) => ({
      text: text.replaceAll(BOOKMARK, '').trim(),
      startsPage: startsPage && part === parts.length - 1,
    }));
  });
  const kept: Line[] = [];
  const edges = repeatedEdges(lines);
  for (const line of lines) {
    if (line.startsPage) dropFoot(kept, edges);
    if (isEdge(kept, line, edges)) continue;
    kept.push(line);
  }
  dropFoot(kept, edges);
  return kept;
}

/** Behind an empty line, an address or nothing at all: a blank before a word in the middle of a text means nothing. */
function isPageEnd(raw: readonly string[], index: number): boolean {
  const before = raw[index - 1]?.trim() ?? '';
  return before === '' || ADDRESSES.test(before) || !/^\s/.test(raw[index - 1] ?? '');
}

const numberless = (text: string) => text.replaceAll(/\d+/g, '#');

/** What stands first or last on at least four pages and a third of them, whatever its numbers. */
function repeatedEdges(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let pages = 1;
  const count = (text: string | undefined) => {
    if (text) counts.set(numberless(text), (counts.get(numberless(text)) ?? 0) + 1);
  };
  for (const [index, { text, startsPage }] of lines.entries()) {
    if (!startsPage) continue;
    pages += 1;
    count(text || lines.slice(index + 1, index + 4).find((line) => line.text !== '')?.text);
    count(lines.slice(Math.max(0, index - 4), index).findLast((line) => line.text !== '')?.text);
  }
  const isRepeated = ([, times]: readonly [string, number]) => times >= 4 && times * 3 >= pages;
  return new Set([...counts].filter(isRepeated).map(([text]) => text));
}

/** Lines of a foot: addresses of links may be many, what is printed there is not. */
const MOST_ADDRESSES = 60;
const MOST_PRINTED = 3;

function dropFoot(kept: Line[], edges: ReadonlySet<string>): void {
  let printed = 0;
  for (let dropped = 0; kept.length > 0 && dropped < MOST_ADDRESSES; dropped += 1) {
    const { text = '' } = kept.at(-1) ?? {};
    if (text !== '' && !ADDRESSES.test(text)) {
      printed += 1;
      const isPrinted = /^\d{1,4}$/.test(text) || edges.has(numberless(text));
      if (!isPrinted || printed > MOST_PRINTED) return;
    }
    kept.pop();
  }
}

function isEdge(kept: readonly Line[], { text, startsPage }: Line, edges: ReadonlySet<string>): boolean {
  const isFirst = startsPage || kept.at(-1)?.startsPage === true;
  return isFirst && text !== '' && edges.has(numberless(text));
}

const MARKER =
  /^(?:[•·▪●○◦−–—*o-]\s+|\(?[a-z]{1,3}\)\s|\([ivx]+\)\s|[IVX]+\.\s|\d{1,3}\.\s|#+\s|Action Line C\d)/;
const SENTENCE_END = /[.!?:;][”"’')\]]*$/;

/** Lines put together into what was one paragraph. */
function joined(lines: readonly Line[], isWrapped: boolean): readonly string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const { text, startsPage } of lines) {
    if (text === '') {
      isOpen = false;
      continue;
    }
    const before = blocks.at(-1);
    const goesOn = isWrapped && (isOpen || (startsPage && isUnfinished(before)));
    if (before === undefined || !goesOn || MARKER.test(text)) blocks.push(text);
    else blocks[blocks.length - 1] = `${before}${/[\p{L}\d]-$/u.test(before) ? '' : ' '}${text}`;
    isOpen = true;
  }
  return blocks.map((block) => block.replaceAll(/\s+/g, ' ').trim());
}

/** A sentence that goes on behind the end of its page. */
function isUnfinished(block: string | undefined): boolean {
  return block !== undefined && block.length > MOST_HEADING / 2 && !SENTENCE_END.test(block);
}

const NUMBERED = /^(\d{1,4})\.\s+(?=\S)/;
const BULLET = /^(?:[•·▪●○◦−–—*-]|o)\s+/;
const SUBITEM = /^(?:\(?[a-z]{1,3}\)|\([ivx]+\)|\d{1,3}\.)\s+/;

/** Paragraphs are numbered from 1 on, one after the other; a list within one begins anew, and is none of them. */
function numbered(blocks: readonly string[]): readonly Block[] {
  let next = 1;
  let letter = '';
  return blocks.map((text, index): Block => {
    const [mark = '', digits] = NUMBERED.exec(text) ?? [];
    if (digits !== undefined && Number(digits) === next) {
      next += 1;
      return { kind: 'paragraph', number: Number(digits), text: text.slice(mark.length) };
    }
    const level = headingLevel(text, blocks[index + 1], letter);
    if (level === 2) letter = /^\(([a-z])\)/.exec(text)?.[1] ?? letter;
    if (level !== undefined) return { kind: 'heading', level, text: text.replace(/^#+\s+/, '') };
    if (BULLET.test(text)) return { kind: 'item', text: text.replace(BULLET, '') };
    return { kind: SUBITEM.test(text) ? 'item' : 'paragraph', text };
  });
}

/** 1 the parts of a document, 2 what is lettered, 3 an action line, 4 what only looks like a heading. */
function headingLevel(text: string, next: string | undefined, letter: string): number | undefined {
  const hashes = /^(#{1,6})\s+\S/.exec(text)?.[1];
  if (hashes) return hashes.length;
  if (text.length > 260) return undefined;
  if (/^[IVX]+\.\s+\p{Lu}/u.test(text) && !/\. /.test(text.slice(6))) return 1;
  if (/^(WSIS )?Action Line C\d{1,2}\b\s*[:–]/.test(text) && text.length <= MOST_HEADING) return 3;
  const parts = /^\d+((?:\.\d+)+)\s+\p{Lu}/u.exec(text)?.[1];
  if (parts && text.length <= MOST_HEADING) return parts.split('.').length;
  const lettered = /^\(([a-z])\)\s+/.exec(text)?.[1];
  if (lettered && text.length <= 160 && isLetteredHeading(text, next))
    return isNextLetter(letter, lettered) ? 2 : 4;
  if (!isBegun(next)) return undefined;
  const looksLikeOne = text.length <= 100 && !/[.!?;:,)]$/.test(text) && /^\p{Lu}/u.test(text);
  return looksLikeOne && /\p{L}{3}/u.test(text) && !/\bSDGs?\b|^(Annex|Table|Figure|Photo)/.test(text)
    ? 4
    : undefined;
}

/** A lettered list ends its items with a stop, or goes on with the next letter. */
function isLetteredHeading(text: string, next: string | undefined): boolean {
  if (/[;,:]$/.test(text)) return false;
  return isBegun(next) || (!text.endsWith('.') && next !== undefined && !/^\([a-z]/.test(next));
}

/** Where (i) may be the ninth or the first of a list in Roman numbers: letters follow each other, give or take a slip. */
function isNextLetter(before: string, letter: string): boolean {
  const step = letter.charCodeAt(0) - before.charCodeAt(0);
  return letter === 'a' || (before !== '' && Math.abs(step) <= 1);
}

/** Something that stands behind a heading: a paragraph, or another heading. */
function isBegun(next: string | undefined): boolean {
  return (
    next !== undefined &&
    (NUMBERED.test(next) || next.length > MOST_HEADING || /^(WSIS )?Action Line C\d/.test(next))
  );
}
