import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import type { RecordAnswer, WordMatch } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import { list, note, type PresentContext, paragraph, verbatim } from '../context.js';

/** An answer about records with what every answer has. */
export type RecordAnswerOf<Kind extends RecordAnswer['kind']> = Extract<Answer, { kind: Kind }>;

/** More than this is a page, not an answer. */
export const MOST_SHOWN = 15;

/** What stands in a cell of a table for which nothing is recorded. */
export const NOTHING = '–';

/** Says how many were left out; nothing when none was. */
export function moreNote({ say }: PresentContext, count: number): readonly ReplyPart[] {
  return count > 0 ? [note(say('records.more', { count }))] : [];
}

/** The first items as a list, and how many more there are. */
export function shortList(
  context: PresentContext,
  items: readonly RichText[],
  most = MOST_SHOWN,
): readonly ReplyPart[] {
  return [...list(items.slice(0, most)), ...moreNote(context, items.length - most)];
}

/** Says that what is shown holds most of the words only. */
export function matchNote(
  { say }: PresentContext,
  match: WordMatch,
  words: string | undefined,
): readonly ReplyPart[] {
  return match === 'most' && words !== undefined
    ? [note(say('records.mostWords', { words }), 'warning')]
    : [];
}

export function nothingFits({ say }: PresentContext, count: number): readonly ReplyPart[] {
  return count === 0 ? [paragraph(say('records.none'))] : [];
}

/** Names of sources, of editions and the like, as they stand in brackets behind a statement. */
export function evidenceText(
  context: PresentContext,
  sources: readonly string[],
  remarks: readonly string[] = [],
): string {
  const named = sources.map((source) => verbatim(context, source));
  return [...remarks, ...named].join(context.say('semicolon'));
}
