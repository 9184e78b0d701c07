import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import type { Block } from '../document.js';

/** What no reader sees is not part of the text, so that nothing can be slipped in with it. */
const UNSEEN =
  'script, style, template, noscript, head, svg, iframe, object, [hidden], [aria-hidden="true"], nav';
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i;
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, table, pre, blockquote, dt, dd, figcaption';

/** What a page, or a Word document that was made into one, says. */
export function blocksOfHtml(html: string): { readonly title: string; readonly blocks: readonly Block[] } {
  const page = load(html);
  const title = clean(page('title').first().text());
  page(UNSEEN).remove();
  page('[style]')
    .filter((_, element) => HIDING.test(page(element).attr('style') ?? ''))
    .remove();
  const blocks: Block[] = [];
  let next = 1;
  page(BLOCKS).each((_, element) => {
    const found = page(element);
    // A cell, or a paragraph in an item, is told with what it stands in.
    if (found.parents(BLOCKS).length > 0 && !/^h\d$/.test(element.name) && !isItemInItem(page, element))
      return;
    const block = blockOf(page, element, next);
    if (!block) return;
    if (block.number !== undefined) next = block.number + 1;
    blocks.push(block);
  });
  return { title, blocks };
}

function isItemInItem(page: CheerioAPI, element: Element): boolean {
  return element.name === 'li' && page(element).parents('table, blockquote').length === 0;
}

function blockOf(page: CheerioAPI, element: Element, next: number): Block | undefined {
  const found = page(element);
  if (element.name === 'table') {
    const text = tableText(page, element);
    return text === '' ? undefined : { kind: 'table', text };
  }
  const own = element.name === 'li' ? found.clone().find('ul, ol').remove().end() : found;
  const text = clean(own.text());
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const level = /^h(\d)$/.exec(element.name)?.[1];
  if (level) return { kind: 'heading', level: Number(level), text };
  const [mark = '', digits] = /^(\d{1,4})\.\s+/.exec(text) ?? [];
  if (digits !== undefined && Number(digits) === next)
    return { kind: 'paragraph', number: next, text: text.slice(mark.length) };
  return { kind: element.name === 'li' ? 'item' : 'paragraph', text };
}

/** A line a row, cells apart by bars. */
function tableText(page: CheerioAPI, table: Element): string {
  return page(table)
    .find('tr')
    .toArray()
    .map((row) =>
      page(row)
        .children('td, th')
        .toArray()
        .map((cell) => clean(page(cell).text()))
        .join(' | '),
    )
    .filter((row) => /[\p{L}\p{N}]/u.test(row))
    .join('\n');
}

function clean(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
