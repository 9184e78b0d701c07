import type { KnownBlock } from '@slack/types';
import { escapeText } from './text.js';

/** The most one piece may weigh: a third of what a message holds, so that pieces pack well. */
export const PIECE_WEIGHT = 3_600;

/** Blocks that belong together in one message, and what they say in plain text (with its line break, if any). */
export interface Piece {
  readonly blocks: readonly KnownBlock[];
  readonly text: string;
  /** At least the characters the blocks have as JSON. An estimate: writing them out to count is what costs most. */
  readonly json: number;
}

/** What a text weighs, escaped for Slack or as JSON, whichever is more. */
export function weightOf(text: string, overhead: number): number {
  return Math.max(escapeText(text).length, jsonLength(text) + overhead);
}

/** Characters a cleaned text has inside a JSON string, where only these four are escaped. */
export function jsonLength(text: string): number {
  return text.length + (text.match(/["\\\n\t]/g)?.length ?? 0);
}

/** Items in their order, grouped so that no group is heavier than `limit` or longer than `count`. */
export function groupByWeight<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  limit = PIECE_WEIGHT,
  count = Number.POSITIVE_INFINITY,
): Item[][] {
  if (items.length === 1) return [[...items]];
  const groups: Item[][] = [];
  let weight = 0;
  for (const item of items) {
    const added = weigh(item);
    const group = groups.at(-1);
    if (group && weight + added <= limit && group.length < count) {
      group.push(item);
      weight += added;
    } else {
      groups.push([item]);
      weight = added;
    }
  }
  return groups;
}
