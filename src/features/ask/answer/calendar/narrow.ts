import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { QueryOf } from '../../query.js';

/** The entries that fit a query's kinds, lines, words and process, whenever they are. C7 stands for its sub-lines too. */
export function narrowed(framework: Framework, query: QueryOf<'calendar'>): readonly CalendarEntry[] {
  const { kinds, lines, words = '', process } = query;
  const wantedLines = lines?.flatMap((code) => [code, ...framework.subLinesOf(code).map((sub) => sub.code)]);
  const wantedWords = wordsOf(words);
  return framework.calendar.filter(
    (entry) =>
      (!kinds?.length || kinds.includes(entry.kind)) &&
      (!wantedLines?.length || entry.actionLines.some((code) => wantedLines.includes(code))) &&
      (process === undefined || entry.process === process) &&
      hasWords(entry, wantedWords),
  );
}

/** Shorter words must match as a whole: `AI` is no beginning of `aid`. */
const SHORTEST_BEGINNING = 4;

function hasWords({ name, place }: CalendarEntry, wanted: readonly string[]): boolean {
  const there = wordsOf(`${name} ${place ?? ''}`);
  return wanted.every((word) =>
    there.some((other) => other === word || (word.length >= SHORTEST_BEGINNING && other.startsWith(word))),
  );
}

/** Letters and digits in lower case, without accents: `Samoa`, `fg`, `ai4h`. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
