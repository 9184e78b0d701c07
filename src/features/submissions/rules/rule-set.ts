/**
 * What one edition of the prize contest asks for. Sources: the contest pages of 2023, 2025 and 2026 (stored copies, read
 * in part) and ITU WSIS report 2022, ¶458; what a page did not show is taken from the edition before.
 */
export interface RuleSet {
  /** Where these rules stand. */
  readonly source: string;
  /** At most one project from the same entity in a category. */
  readonly isOnePerEntity: boolean;
  /** No project twice, in whatever category. */
  readonly isOncePerProject: boolean;
  /** Winners of earlier editions are not eligible. */
  readonly excludesEarlierWinners: boolean;
  /** Words of the short description. */
  readonly words: { readonly least: number; readonly most: number };
  readonly language: 'en';
  /** Linkage with the objectives of the Global Digital Compact is asked for. */
  readonly asksForGdc: boolean;
  /** Projects nominated in a category, and those of most votes among them. */
  readonly nominated: number;
  readonly finalists: number;
  /** Winners in a category; undefined: the experts say how many. In 2025 C5 had two. */
  readonly winners: number | undefined;
}

const BASE: RuleSet = {
  source: 'itu.int/net4/wsis/stocktaking/Prizes/2025/Vote',
  isOnePerEntity: true,
  isOncePerProject: true,
  excludesEarlierWinners: true,
  words: { least: 150, most: 200 },
  language: 'en',
  asksForGdc: false,
  nominated: 20,
  finalists: 5,
  winners: 1,
};

const FROM_2026: RuleSet = {
  ...BASE,
  source: 'itu.int/net4/wsis/stocktaking/Prizes/2026/Vote',
  asksForGdc: true,
  winners: undefined,
};

/** The rules of an edition by its label, such as `2027`: its own, or those of the last edition that is known. */
export function ruleSetOf(label: string): RuleSet {
  const year = Number(label.slice(0, 4));
  if (year >= 2026) return FROM_2026;
  return year === 2025
    ? { ...BASE, winners: undefined }
    : { ...BASE, source: 'itu.int/net4/wsis/stocktaking/Prizes/2023/Vote' };
}
