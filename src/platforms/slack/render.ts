import type { KnownBlock } from '@slack/types';
import type { Reply, ReplyPart } from '../../chat/reply.js';
import { actionPieces } from './buttons.js';
import { contextPieces } from './context.js';
import { feedbackPieces } from './feedback.js';
import { SLACK_LIMITS } from './limits.js';
import { packPieces } from './pack.js';
import { paragraphPieces, partPieces, titlePieces } from './parts.js';
import type { Piece } from './piece.js';
import { toRuns } from './rich-text.js';
import { sourcePieces } from './sources.js';
import { clean, escapeText, shorten } from './text.js';

/** One message: blocks for the eye, and the same words for notifications and screen readers (escaped). */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A reply as messages that Slack accepts: at least one, in order, with nothing left out. */
export function render(reply: Reply): SlackMessage[] {
  const title = shorten(clean(reply.title ?? ''), SLACK_LIMITS.headerText);
  return packPieces(replyPieces(reply, true), title.trim() === '' ? '…' : title).map(toMessage);
}

/** A reply as the blocks of a home tab, which is one view: what does not fit is cut, and said to be. */
export function renderView(reply: Reply): KnownBlock[] {
  const blocks = replyPieces(reply, false).flatMap((piece) => piece.blocks);
  if (blocks.length <= SLACK_LIMITS.blocksInView) return numbered(blocks);
  const more = contextPieces(`… ${reply.moreLabel}`).flatMap((piece) => piece.blocks);
  return numbered([...blocks.slice(0, SLACK_LIMITS.blocksInView - more.length), ...more]);
}

/** Parts as blocks of a modal, their ids under this name. */
export function renderParts(parts: readonly ReplyPart[], name: string): KnownBlock[] {
  const pieces = parts.flatMap((part) => partPieces(part, { hasTables: false }));
  return numbered(
    pieces.flatMap((piece) => piece.blocks),
    name,
  );
}

/** What stands in the place of messages that cannot be sent. */
export function renderMore(moreLabel: string): SlackMessage {
  return toMessage(contextPieces(`… ${moreLabel}`));
}

function replyPieces(reply: Reply, isMessage: boolean): Piece[] {
  const pieces = [
    ...(reply.title === undefined ? [] : titlePieces(reply.title)),
    ...reply.parts.flatMap((part) => partPieces(part, { hasTables: isMessage })),
    ...sourcePieces(reply.sourcesLabel, reply.sources),
    ...actionPieces(reply.actions),
    // Slack takes thumbs in messages alone, as it does tables.
    ...(isMessage ? feedbackPieces(reply.feedback) : []),
  ];
  // Slack refuses a message without text, and silence would look like a fault.
  const hasText = pieces.some((piece) => piece.text.trim() !== '');
  return hasText ? pieces : [...paragraphPieces(toRuns('…')), ...pieces];
}

/** Pieces as one message; they must fit into it. */
export function toMessage(pieces: readonly Piece[]): SlackMessage {
  return {
    text: escapeText(
      pieces
        .map((piece) => piece.text)
        .join('')
        .trim(),
    ),
    blocks: numbered(pieces.flatMap((piece) => piece.blocks)),
  };
}

/** Every block gets an id of ours, so that a click can be told apart without guessing. The blocks are fresh. */
function numbered(blocks: KnownBlock[], name = 'actionline'): KnownBlock[] {
  blocks.forEach((block, index) => {
    block.block_id = `${name}-${index}`;
  });
  return blocks;
}
