import type { ContextBlock } from '@slack/types';
import { PIECE_TEXT } from './limits.js';
import { jsonLength, type Piece } from './piece.js';
import { clean, splitText } from './text.js';

/** Characters a context block has as JSON besides its text. */
const OVERHEAD = 120;

/** Small print. Plain text objects are not parsed, so this is safe for anything that came from outside. */
export function contextPieces(text: string): Piece[] {
  const pieces = splitText(clean(text), PIECE_TEXT).filter((piece) => piece.trim() !== '');
  return pieces.map((piece, index) => ({
    blocks: [plainContext(piece)],
    text: piece + (index === pieces.length - 1 ? '\n' : ''),
    json: jsonLength(piece) + OVERHEAD,
  }));
}

function plainContext(text: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}
