import { withFileLinks } from '../../chat/files.js';
import { plainSpans, type Reply, type RichText, type Span } from '../../chat/reply.js';
import { type AdaptiveCard, CARD_TYPE, type CardElement, type OutgoingActivity, textBlock } from './card.js';
import { actionSets, feedbackElements, headings, joinNotes, partElements } from './elements.js';
import { bytesOf, LIMITS } from './limits.js';
import { hasInstant, toMarkdown } from './markdown.js';
import type { MadePictures } from './pictures.js';
import { citationEntity, citationMarks, cut, sourceElements } from './sources.js';

/**
 * `answer`: title and first paragraph stand above the card with their citations. `notice`: everything is in the card.
 * Teams may split a message with both text and card in two and then tells no id, so what is to be updated later
 * has to be a notice.
 */
export type Shape = 'answer' | 'notice';

/**
 * A reply as the activities that show it, in order: one, or several when it is too long for one. Nothing is lost
 * and nothing is said twice. Data is escaped.
 */
export function renderReply(
  given: Reply,
  shape: Shape,
  made: MadePictures = NO_PICTURES,
): readonly OutgoingActivity[] {
  // A bot may not upload to a channel.
  const reply = withFileLinks(given);
  const lead = shape === 'answer' ? findLead(reply) : undefined;
  const body = bodyElements(reply, lead, made);
  const first = envelope(reply, lead);
  if (body.length === 0) return [first];
  const next = envelope(reply, undefined);
  const cards = pack(body, roomOf(first, reply), roomOf(next, reply));
  return cards.map((elements, index) => withCard(index === 0 ? first : next, reply, elements));
}

const NO_PICTURES: MadePictures = new Map();

/** What stands above the card: the title with the first paragraph, or alone where the reply goes on otherwise. */
interface Lead {
  readonly text: RichText;
  readonly hasParagraph: boolean;
}

function findLead({ title = '', parts }: Reply): Lead | undefined {
  const [first] = parts;
  const heading: Span[] = title.trim() === '' ? [] : [{ strong: title }];
  if (first?.kind === 'paragraph' && plainSpans(first.text).trim() !== '') {
    const paragraph = typeof first.text === 'string' ? [first.text] : first.text;
    const text = heading.length === 0 ? paragraph : [...heading, '\n', ...paragraph];
    if (fitsLead(text)) return { text, hasParagraph: true };
  }
  return fitsLead(heading) ? { text: heading, hasParagraph: false } : undefined;
}

function fitsLead(text: RichText): boolean {
  const plain = plainSpans(text).trim();
  return plain !== '' && plain.length <= LIMITS.lead && !hasInstant(text);
}

function bodyElements(reply: Reply, lead: Lead | undefined, made: MadePictures): readonly CardElement[] {
  const title = lead === undefined ? reply.title : undefined;
  const parts = lead?.hasParagraph ? reply.parts.slice(1) : reply.parts;
  return [
    ...(title === undefined ? [] : headings(title)),
    ...joinNotes(parts.flatMap((part) => partElements(part, made))),
    ...sourceElements(reply.sourcesLabel, reply.sources),
    ...actionSets(reply.actions),
    ...feedbackElements(reply.feedback),
  ];
}

function envelope(reply: Reply, lead: Lead | undefined): OutgoingActivity {
  const base = { type: 'message', locale: reply.language, summary: summarise(reply) } as const;
  if (lead === undefined) return base;
  const text = toMarkdown(lead.text);
  if (reply.sources.length === 0) return { ...base, text, textFormat: 'markdown' };
  return {
    ...base,
    text: `${text} ${citationMarks(reply.sources)}`,
    textFormat: 'markdown',
    entities: [citationEntity(reply.sources)],
  };
}

/** What notifications show and screen readers say: title and first paragraph, without markup. */
function summarise({ title, parts, sourcesLabel }: Reply): string {
  const paragraph = parts.find((part) => part.kind === 'paragraph' || part.kind === 'note');
  const texts = [title ?? '', paragraph === undefined ? '' : plainSpans(paragraph.text)];
  const summary = texts.filter((text) => text.trim() !== '').join(': ');
  return cut(summary === '' ? sourcesLabel : summary, LIMITS.summary);
}

function withCard(activity: OutgoingActivity, reply: Reply, body: readonly CardElement[]): OutgoingActivity {
  if (body.length === 0) return activity;
  const content: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: reply.language,
    ...(reply.language === 'ar' ? { rtl: true } : {}),
    fallbackText: activity.summary,
    speak: activity.summary,
    ...(body.some(isWide) ? { msteams: { width: 'Full' } } : {}),
    body,
  };
  return { ...activity, attachments: [{ contentType: CARD_TYPE, content }] };
}

const SPACE = textBlock('');

/** A narrow table reads better in a card of the usual width. */
function isWide(element: CardElement): boolean {
  if (element.type === 'Image') return true;
  return element.type === 'Table' && element.columns.length > LIMITS.narrowColumns;
}

/** Bytes left for elements beside the address; 100 are for the full-width setting and commas. */
function roomOf(activity: OutgoingActivity, reply: Reply): number {
  return LIMITS.messageBytes - LIMITS.addressBytes - bytesOf(withCard(activity, reply, [SPACE])) - 100;
}

/**
 * Fills cards in order. Most elements are far smaller than a card; where a picture fits only into one without words
 * above it, the first card stays empty.
 */
function pack(
  elements: readonly CardElement[],
  firstRoom: number,
  nextRoom: number,
): readonly (readonly CardElement[])[] {
  const cards: CardElement[][] = [[]];
  let room = firstRoom;
  for (const element of elements) {
    const size = bytesOf(element) + 2;
    if (size > room && (cards.at(-1)?.length || room < nextRoom)) {
      cards.push([]);
      room = nextRoom;
    }
    cards.at(-1)?.push(element);
    room -= size;
  }
  return cards;
}
