import type { RichTextBlockElement } from '@slack/types';
import type { Fact, ReplyPart, RichText } from '../../chat/reply.js';
import { contextPieces } from './context.js';
import { SLACK_LIMITS } from './limits.js';
import { groupByWeight, jsonLength, type Piece } from './piece.js';
import { groupRuns, type Run, section, textOfRuns, toRuns, weightOfRuns } from './rich-text.js';
import { tablePieces } from './table.js';
import { clean, splitText } from './text.js';

export interface PartOptions {
  /** Views have no table block: rows are written out there. */
  readonly hasTables: boolean;
}

/** Characters a block, and an item of a list, have as JSON besides what is in them. */
const BLOCK_OVERHEAD = 160;
const ITEM_OVERHEAD = 50;

/** The pieces of one part of a reply, in order. Blank parts have none. */
export function partPieces(part: ReplyPart, options: PartOptions): Piece[] {
  switch (part.kind) {
    case 'paragraph':
      return paragraphPieces(toRuns(part.text));
    case 'facts':
      return part.facts.flatMap(factRuns).length === 0 ? [] : factPieces(part.facts);
    case 'list':
      return listPieces(part.items);
    case 'table':
      return tablePieces(part, options.hasTables, (text) => paragraphPieces(toRuns(text)));
    case 'note':
      return notePieces(part.tone, part.text);
    case 'picture':
      // Uploaded beside the messages: blocks may not name a file before Slack has worked on it.
      return [];
  }
}

/** The title: a header block, and whatever does not fit there in bold below it. */
export function titlePieces(title: string): Piece[] {
  const [first = '', ...others] = splitText(clean(title).replaceAll('\n', ' '), SLACK_LIMITS.headerText);
  if (first.trim() === '') return paragraphPieces(toRuns(others.join(''), true));
  const text = { type: 'plain_text', text: first, emoji: false } as const;
  const isWhole = others.length === 0;
  const header: Piece = {
    blocks: [{ type: 'header', text }],
    text: isWhole ? `${first}\n` : first,
    json: jsonLength(first) + BLOCK_OVERHEAD,
  };
  return isWhole ? [header] : [header, ...paragraphPieces(toRuns(others.join(''), true))];
}

/** Runs as rich text blocks, as many as it takes. */
export function paragraphPieces(runs: readonly Run[]): Piece[] {
  return richTextPieces(runs, (group) => section(group));
}

function richTextPieces(
  runs: readonly Run[],
  draw: (group: readonly Run[]) => RichTextBlockElement,
): Piece[] {
  const groups = groupRuns(runs).filter((group) => textOfRuns(group).trim() !== '');
  return groups.map((group, index) => ({
    blocks: [{ type: 'rich_text', elements: [draw(group)] }],
    text: textOfRuns(group) + (index === groups.length - 1 ? '\n' : ''),
    json: weightOfRuns(group) + BLOCK_OVERHEAD,
  }));
}

/** One line a fact. Section fields would parse what data says as markup, so facts are rich text. */
function factPieces(facts: readonly Fact[]): Piece[] {
  const lines = facts.map(factRuns).filter((runs) => textOfRuns(runs).trim() !== '');
  const broken = lines.flatMap((runs, index) => (index === 0 ? runs : [...toRuns('\n'), ...runs]));
  return paragraphPieces(broken);
}

function factRuns(fact: Fact): Run[] {
  const label = toRuns(fact.label, true);
  const value = toRuns(fact.value);
  return label.length > 0 && value.length > 0 ? [...label, ...toRuns(': '), ...value] : [...label, ...value];
}

function listPieces(items: readonly RichText[]): Piece[] {
  const groups = items.flatMap((item) => groupRuns(toRuns(item)));
  const drawn = groups
    .map((runs) => ({
      element: section(runs),
      text: textOfRuns(runs),
      weight: weightOfRuns(runs) + ITEM_OVERHEAD,
    }))
    .filter((item) => item.text.trim() !== '');
  return groupByWeight(drawn, (item) => item.weight).map((group) => ({
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_list', style: 'bullet', elements: group.map((item) => item.element) }],
      },
    ],
    text: group.map((item) => `• ${item.text}\n`).join(''),
    json: group.reduce((sum, item) => sum + item.weight, BLOCK_OVERHEAD),
  }));
}

const TONE_MARKS = { information: 'ℹ️ ', warning: '⚠️ ' } as const;

/** A plain note is small print; one with links or instants is a quote, because small print would parse markup. */
function notePieces(tone: 'information' | 'warning', text: RichText): Piece[] {
  const spans = typeof text === 'string' ? [text] : text;
  const runs = toRuns(spans);
  if (textOfRuns(runs).trim() === '') return [];
  const isPlain = spans.every((span) => typeof span === 'string' || 'strong' in span);
  if (isPlain) return contextPieces(TONE_MARKS[tone] + textOfRuns(runs));
  return richTextPieces([...toRuns(TONE_MARKS[tone]), ...runs], (group) => ({
    type: 'rich_text_quote',
    elements: group.map((run) => run.element),
  }));
}
