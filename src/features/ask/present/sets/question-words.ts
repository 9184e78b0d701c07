import type { Say, WordingKey } from '../../wording/wording.js';

type BaseOf<Key> = Key extends `${infer Base}.edition` ? Base : never;

/** Keys that also exist with `.edition` behind them, for a question about one edition alone. */
type WithEdition = Extract<WordingKey, BaseOf<WordingKey>>;

export function withEdition(
  say: Say,
  key: WithEdition,
  edition: string | undefined,
  values: Readonly<Record<string, string | number>>,
): string {
  return edition === undefined ? say(key, values) : say(`${key}.edition`, { ...values, edition });
}

/** `C2, C5`: codes side by side, which needs no "and" and reads back as it is. */
export function joined(say: Say, texts: readonly string[]): string {
  return texts.join(say('comma'));
}

/** "SDG 4". */
export function codeOf(say: Say, goal: number): string {
  return say('sdg', { goal });
}
