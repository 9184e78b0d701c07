import { unescapeText } from '../../../src/platforms/slack/text.js';

/** What a person sees of blocks, and what Slack would act on, as a client would work it out. */
export interface ReadBlocks {
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly value: string; readonly actionId: string }[];
  readonly active: readonly string[];
}

type Json = Record<string, unknown>;

export function readBlocks(blocks: readonly unknown[]): ReadBlocks {
  const read = blocks.map((block) => readBlock(block as Json));
  return {
    text: read.map((one) => one.text).join('\n'),
    buttons: read.flatMap((one) => one.buttons),
    active: read.flatMap((one) => one.active),
  };
}

function readBlock(block: Json): ReadBlocks {
  switch (block.type) {
    case 'header':
    case 'section':
      return readText(block.text as Json);
    case 'context':
      return joined((block.elements as Json[]).map(readText), '\n');
    case 'rich_text':
      return joined((block.elements as Json[]).map(readRichText), '\n');
    case 'table':
      return joined(
        (block.rows as Json[][]).map((row) => joined(row.map(readText), ' | ')),
        '\n',
      );
    case 'actions':
      return { text: '', active: [], buttons: (block.elements as Json[]).map(readButton) };
    default:
      return { text: '', active: [], buttons: [] };
  }
}

/** What the thumbs of these blocks send; undefined when there are none. */
export function readThumbs(
  blocks: readonly unknown[],
): { readonly good: string; readonly bad: string; readonly actionId: string } | undefined {
  const elements = (blocks as Json[]).flatMap(({ type, elements: inside }) =>
    type === 'context_actions' ? (inside as Json[]) : [],
  );
  const [thumbs] = elements;
  if (!thumbs) return undefined;
  const value = (name: string) => String((thumbs[name] as Json).value);
  return {
    good: value('positive_button'),
    bad: value('negative_button'),
    actionId: String(thumbs.action_id),
  };
}

function readButton(button: Json): ReadBlocks['buttons'][number] {
  return {
    label: String((button.text as Json).text),
    value: String(button.value),
    actionId: String(button.action_id),
  };
}

function readRichText(element: Json): ReadBlocks {
  switch (element.type) {
    case 'rich_text_list':
      return joined((element.elements as Json[]).map(readRichText), '\n');
    case 'rich_text_section':
    case 'rich_text_quote':
      return joined((element.elements as Json[]).map(readRichText), '');
    case 'text':
      return plain(String(element.text));
    case 'date':
      return plain(String(element.fallback));
    case 'link':
      return { text: String(element.text), active: [String(element.url)], buttons: [] };
    default:
      return { text: '', active: [`element ${String(element.type)}`], buttons: [] };
  }
}

function readText(text: Json): ReadBlocks {
  return text.type === 'mrkdwn' ? readMarkup(String(text.text)) : plain(String(text.text));
}

const ANGLED = /<([^<>]*)>/g;
const FORMATTING = /(?:\*[^*\n]+\*|_[^_\n]+_|~[^~\n]+~|`[^`\n]+`|:[a-z0-9_+'-]+:)/g;

/** Slack's own markup: `<@U1>`, `<!channel>`, `<url|label>`, `*bold*`, emoji; entities are data. */
export function readMarkup(text: string): ReadBlocks {
  const angled = [...text.matchAll(ANGLED)].map(([, inside = '']) => inside);
  const shown = text.replace(ANGLED, (_, inside: string) => inside.split('|').slice(1).join('|') || inside);
  const outside = text.replace(ANGLED, '');
  const formatted = [...outside.matchAll(FORMATTING)].map(([match]) => match);
  const links = angled.map((inside) => unescapeText(inside.split('|')[0] ?? '').replaceAll('%7C', '|'));
  return { text: unescapeText(shown), active: [...links, ...formatted], buttons: [] };
}

function plain(text: string): ReadBlocks {
  return { text, active: [], buttons: [] };
}

function joined(read: readonly ReadBlocks[], separator: string): ReadBlocks {
  return {
    text: read.map((one) => one.text).join(separator),
    buttons: read.flatMap((one) => one.buttons),
    active: read.flatMap((one) => one.active),
  };
}
