import type { StoredRecord } from './stored.js';

export type Titles = StoredRecord<'actionLines'>['titles'];

/** One title a language, from the rows that hold one each. */
export function titlesOf(
  rows: readonly { readonly language: string; readonly text: string; readonly status: string }[],
): Titles {
  return Object.fromEntries(rows.map(({ language, text, status }) => [language, { text, status }])) as Titles;
}
