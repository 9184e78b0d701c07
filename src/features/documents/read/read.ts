import { francAll } from 'franc-min';
import type { Block, Format, ReadDocument } from '../document.js';
import { UnreadableFile } from '../errors.js';
import { type LineOf, passagesOf } from '../structure.js';
import { formatOf } from './format.js';
import { blocksOfHtml } from './html.js';
import { blocksOfText } from './lines.js';
import { textOfPdf } from './pdf.js';
import { blocksOfWord } from './word.js';

const MOST_TITLE = 200;
/** A language is told by so much of a text. */
const SAMPLE = 4_000;

/** Reads a file, by what it holds and not by its name. Throws UnreadableFile. */
export async function readDocument(bytes: Uint8Array, name: string, lineOf: LineOf): Promise<ReadDocument> {
  const format = await formatOf(bytes);
  const { title, blocks } = await blocksOf(format, bytes);
  const passages = passagesOf(blocks, lineOf);
  if (passages.length === 0) throw new UnreadableFile('no text');
  const language = languageOf(passages.map(({ text }) => text).join(' '));
  return {
    format,
    title: title || titleIn(blocks) || name,
    ...(language && { language }),
    passages,
  };
}

async function blocksOf(
  format: Format,
  bytes: Uint8Array,
): Promise<{ readonly title?: string; readonly blocks: readonly Block[] }> {
  switch (format) {
    case 'pdf':
      return { blocks: blocksOfText(await textOfPdf(bytes)) };
    case 'word':
      return { blocks: await blocksOfWord(bytes) };
    case 'html':
      return blocksOfHtml(decode(bytes));
    case 'text':
      return { blocks: blocksOfText(decode(bytes)) };
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first line that is no label. */
function titleIn(blocks: readonly Block[]): string | undefined {
  const found = blocks.find(({ text, kind }) => kind !== 'item' && text.length >= 12 && !/:$/.test(text));
  return found && found.text.length <= MOST_TITLE
    ? found.text
    : found?.text.slice(0, MOST_TITLE - 1).concat('…');
}

const CODES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  arb: 'ar',
  cmn: 'zh',
  rus: 'ru',
};

/** One of the six, where the text is in one. */
function languageOf(text: string): string | undefined {
  const [best] = francAll(text.slice(0, SAMPLE), { minLength: 60 });
  return best && CODES[best[0]];
}
