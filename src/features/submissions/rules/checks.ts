import { labelOf } from '../editions.js';
import type { Submission } from '../submission.js';
import { ruleSetOf } from './rule-set.js';
import { countWords } from './words.js';

/** A rule that can be told from what is written, and whether it is met. */
export type Check =
  | {
      readonly rule: 'words';
      readonly isMet: boolean;
      readonly count: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly rule: 'gdc'; readonly isMet: boolean };

/** The rules of its edition for a nomination; nothing else has any. */
export function checksOf({
  kind,
  edition,
  fields,
}: Pick<Submission, 'kind' | 'edition' | 'fields'>): readonly Check[] {
  if (kind !== 'nomination' || edition === undefined) return [];
  const { words, asksForGdc } = ruleSetOf(labelOf(edition));
  const count = countWords(String(fields.description ?? ''));
  return [
    { rule: 'words', isMet: count >= words.least && count <= words.most, count, ...words },
    ...(asksForGdc ? [{ rule: 'gdc', isMet: String(fields.gdc ?? '').trim() !== '' } as const] : []),
  ];
}
