import {
  type Action,
  type Fact,
  type Feedback,
  plainSpans,
  type ReplyPart,
  type RichText,
} from '../../chat/reply.js';
import {
  type ActionSet,
  type CardElement,
  type Container,
  type ExecuteAction,
  executeAction,
  type TextBlock,
  textBlock,
} from './card.js';
import { bytesOf, LIMITS } from './limits.js';
import { sendable, toMarkdown } from './markdown.js';
import { imageElement, type MadePictures } from './pictures.js';
import { alignPieces, groupBySize, splitRich } from './split.js';
import { tableElements } from './table.js';

/** The elements that show one part of a reply, each small enough to be moved to another card; a picture may fill one. */
export function partElements(part: ReplyPart, made: MadePictures): readonly CardElement[] {
  switch (part.kind) {
    case 'paragraph':
      return paragraphs(part.text);
    case 'facts':
      return factSets(part.facts);
    case 'list':
      return bulletLists(part.items);
    case 'table':
      return tableElements(part);
    case 'note':
      return notes(part.tone, part.text);
    case 'picture': {
      const image = imageElement(part, made);
      return image ? [image] : notes('information', part.missing);
    }
  }
}

export function paragraphs(text: RichText): readonly TextBlock[] {
  return splitRich(text, LIMITS.textBlock).map((piece) => textBlock(toMarkdown(piece)));
}

export function headings(text: string): readonly TextBlock[] {
  return splitRich(text, LIMITS.textBlock).map((piece) =>
    textBlock(toMarkdown(piece), { style: 'heading', size: 'large', weight: 'bolder' }),
  );
}

/** A value with spans that does not fit stays whole as plain pieces: none has both links and 2,000 characters. */
function factSets(facts: readonly Fact[]): readonly CardElement[] {
  const rows = facts.flatMap(({ label, value }) => {
    const isShort = plainSpans(value).length <= LIMITS.textBlock && label.length <= LIMITS.textBlock;
    if (isShort) return [{ title: toMarkdown(label), value: toMarkdown(value) }];
    return alignPieces([label, plainSpans(value)], LIMITS.textBlock / 2).map(([title = '', piece = '']) => ({
      title: toMarkdown(title),
      value: toMarkdown(piece),
    }));
  });
  return groupBySize(rows, LIMITS.elementBytes).map((group) => ({ type: 'FactSet', facts: group }));
}

function bulletLists(items: readonly RichText[]): readonly TextBlock[] {
  const lines = items
    .flatMap((item) => splitRich(item, LIMITS.textBlock))
    .map((item) => `- ${toMarkdown(item).replace(/\n+/g, ' ')}`);
  return groupBySize(lines, LIMITS.textBlock * 2).map((group) => textBlock(group.join('\n')));
}

/** The sign says "warning" to those who do not see the colour. */
function notes(tone: 'information' | 'warning', text: RichText): readonly CardElement[] {
  return splitRich(text, LIMITS.textBlock).map((piece, index) => {
    const sign = tone === 'warning' && index === 0 ? '⚠ ' : '';
    const items = [textBlock(`${sign}${toMarkdown(piece)}`)];
    return { type: 'Container', style: tone === 'warning' ? 'warning' : 'emphasis', items };
  });
}

/** Notes of one tone that follow each other, in one box: a box each would be most of the card. */
export function joinNotes(elements: readonly CardElement[]): readonly CardElement[] {
  const joined: CardElement[] = [];
  for (const element of elements) {
    const both = joinTwo(joined.at(-1), element);
    if (both) joined[joined.length - 1] = both;
    else joined.push(element);
  }
  return joined;
}

function joinTwo(one: CardElement | undefined, other: CardElement): Container | undefined {
  const areNotes = one?.type === 'Container' && other.type === 'Container' && other.style !== undefined;
  if (!areNotes || one.style !== other.style) return undefined;
  const both = { ...one, items: [...one.items, ...other.items] };
  return bytesOf(both) <= LIMITS.elementBytes ? both : undefined;
}

/** Buttons in rows of six, or fewer where what they carry is large. */
export function actionSets(actions: readonly Action[]): readonly ActionSet[] {
  const rows: ExecuteAction[][] = [];
  for (const group of groupBySize(actions.map(toButton), LIMITS.actionBytes)) {
    for (let start = 0; start < group.length; start += LIMITS.actionsPerSet) {
      rows.push(group.slice(start, start + LIMITS.actionsPerSet));
    }
  }
  return rows.map((row) => ({ type: 'ActionSet', actions: row }));
}

/**
 * Teams' own thumbs tell which message they stand under and nothing else, so that each answer would have to be kept
 * to know what it was: buttons of ours carry it.
 */
export function feedbackElements(feedback: Feedback | undefined): readonly ActionSet[] {
  if (!feedback) return [];
  const { good, bad, report } = feedback;
  const withSign = (sign: string, action: Action) => ({ ...action, label: `${sign} ${action.label}` });
  return actionSets([withSign('👍', good), withSign('👎', bad), report]);
}

function toButton({ action, argument, version, label, style }: Action): ExecuteAction {
  const button = executeAction(sendable(label), action, { action, argument, version });
  if (style === undefined) return button;
  return { ...button, style: style === 'primary' ? 'positive' : 'destructive' };
}
