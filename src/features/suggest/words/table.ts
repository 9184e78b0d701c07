/**
 * How word lists are written: phrases between commas. `!` after a phrase that speaks for its subject by itself, `?`
 * after one that counts only beside others; the rest lie between. One word in capitals, such as `WASH`, is found in
 * capitals only. Inflection need not be listed: words are compared by their stems.
 */
export type PhraseList = string;

/** Words of one goal. All lists are ours, written from the subjects of the goals and not copied from any other list. */
export interface GoalWords {
  readonly goal: number;
  /** Speak for the goal and for none of its targets in particular. */
  readonly whole: PhraseList;
  /** Speak for a target, and so for the goal, by code. */
  readonly targets: Readonly<Record<string, PhraseList>>;
  /** Only look like words of this goal: `political climate`. They hide the shorter words inside them. */
  readonly misleading?: PhraseList;
}

/** Words of one action line. */
export interface LineWords {
  readonly line: string;
  readonly words: PhraseList;
  /** Count only in a text that speaks of information and communication technologies. */
  readonly besideIct?: PhraseList;
  /** As for goals. */
  readonly misleading?: PhraseList;
}

/** Everything one language has. */
export interface LanguageWords {
  readonly goals: readonly GoalWords[];
  readonly lines: readonly LineWords[];
  /** Show that a text speaks of information and communication technologies. */
  readonly ict: PhraseList;
}

export const TELLING = 3;
export const USUAL = 2;
export const SLIGHT = 1;

export interface Phrase {
  readonly text: string;
  readonly weight: number;
}

const WEIGHTS: Readonly<Record<string, number>> = { '!': TELLING, '?': SLIGHT };

/** The phrases of a list with their weights. */
export function readPhrases(list: PhraseList): readonly Phrase[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const weight = WEIGHTS[entry.slice(-1)];
      return weight === undefined ? { text: entry, weight: USUAL } : { text: entry.slice(0, -1), weight };
    });
}
