import { contextPieces } from './context.js';
import { SLACK_LIMITS } from './limits.js';
import type { Piece } from './piece.js';
import { escapeText } from './text.js';

/**
 * Pieces in their order, in as few messages as Slack's limits allow. Slack refuses a message that is buttons alone:
 * the piece before them goes along, or where it can't, they stand below `opening`.
 */
export function packPieces(pieces: readonly Piece[], opening: string): Piece[][] {
  const messages: Piece[][] = [];
  let used = EMPTY;
  for (const piece of pieces) {
    const measures = measure(piece);
    const grown = add(used, measures);
    const last = messages.at(-1);
    if (last && fits(grown)) {
      last.push(piece);
      used = grown;
    } else {
      const words = piece.text.trim() === '' ? wordsFor(piece, last, opening) : [];
      messages.push([...words, piece]);
      used = words.map(measure).reduce(add, measures);
    }
  }
  return messages;
}

/** What stands above buttons in a message of their own: taken off the end of the message before, if it can spare it. */
function wordsFor(buttons: Piece, before: Piece[] | undefined, opening: string): readonly Piece[] {
  const last = before?.at(-1);
  const canGo = before && last && before.length > 1 && last.text.trim() !== '';
  if (!canGo || !fits(add(measure(last), measure(buttons)))) return contextPieces(opening);
  before.pop();
  return [last];
}

interface Measures {
  readonly blocks: number;
  readonly tables: number;
  readonly text: number;
  readonly json: number;
}

const EMPTY: Measures = { blocks: 0, tables: 0, text: 0, json: 0 };
/** `"block_id":"actionline-49",` and the comma between blocks. */
const BLOCK_OVERHEAD = 30;

function measure(piece: Piece): Measures {
  return {
    blocks: piece.blocks.length,
    tables: piece.blocks.filter((block) => block.type === 'table').length,
    text: escapeText(piece.text).length,
    json: piece.json + BLOCK_OVERHEAD * piece.blocks.length,
  };
}

function add(one: Measures, other: Measures): Measures {
  return {
    blocks: one.blocks + other.blocks,
    tables: one.tables + other.tables,
    text: one.text + other.text,
    json: one.json + other.json,
  };
}

function fits(measures: Measures): boolean {
  return (
    measures.blocks <= SLACK_LIMITS.blocksInMessage &&
    measures.tables <= 1 &&
    measures.text <= SLACK_LIMITS.messageText &&
    measures.json <= SLACK_LIMITS.messageBlocks
  );
}
