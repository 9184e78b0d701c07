import { labelOf } from '../editions.js';
import { nameKey } from '../keys.js';
import type { Submission } from '../submission.js';
import { maybeEnglish } from './language.js';
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
  | { readonly rule: 'gdc' | 'english'; readonly isMet: boolean }
  /** `years`: of the editions whose winners are known. */
  | { readonly rule: 'winner'; readonly isMet: boolean; readonly years: readonly number[] };

/** A project that won in an edition. */
export interface Winner {
  readonly title: string;
  readonly year: number;
}

/** The rules of its edition for a nomination; nothing else has any. */
export function checksOf(
  { kind, edition, title, fields }: Pick<Submission, 'kind' | 'edition' | 'title' | 'fields'>,
  winners: readonly Winner[],
): readonly Check[] {
  if (kind !== 'nomination' || edition === undefined) return [];
  const { words, asksForGdc, excludesEarlierWinners } = ruleSetOf(labelOf(edition));
  const description = String(fields.description ?? '');
  const count = countWords(description);
  const year = Number(labelOf(edition).slice(0, 4));
  const earlier = winners.filter((one) => one.year < year);
  return [
    { rule: 'words', isMet: count >= words.least && count <= words.most, count, ...words },
    { rule: 'english', isMet: maybeEnglish(description) },
    ...(excludesEarlierWinners && earlier.length > 0 ? [winnerCheck(title, earlier)] : []),
    ...(asksForGdc ? [{ rule: 'gdc', isMet: String(fields.gdc ?? '').trim() !== '' } as const] : []),
  ];
}

function winnerCheck(title: string, earlier: readonly Winner[]): Check {
  const key = nameKey(title);
  return {
    rule: 'winner',
    isMet: !earlier.some((one) => nameKey(one.title) === key),
    years: [...new Set(earlier.map(({ year }) => year))].toSorted(),
  };
}
