import type { FrameworkEntry } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { EntriesAnswer, ListedEntry } from '../../answers/sets.js';
import type { Named } from '../../answers.js';
import type { AnswerContext } from '../context.js';
import { goalName, lineNames } from '../names.js';

export function listedEntry(context: AnswerContext, entry: FrameworkEntry): ListedEntry {
  return {
    ...entryName(entry),
    entryKind: entry.kind,
    period: entry.period ?? undefined,
    parent: entry.parent ?? undefined,
    goals: entry.goals.map(({ goal, targets }) => ({ number: goal, name: goalName(context, goal), targets })),
    lines: lineNames(context, entry.actionLines),
  };
}

export function entryName({ code, label }: FrameworkEntry): Named {
  return { code, title: label };
}

/** Entries that name the line; for C7 also those that name one of its sub-lines. */
export function entriesNaming(
  framework: Framework,
  entries: readonly FrameworkEntry[],
  line: string,
): readonly FrameworkEntry[] {
  const codes = [line, ...framework.subLinesOf(line).map(({ code }) => code)];
  return entries.filter(({ actionLines }) => codes.some((code) => actionLines.includes(code)));
}

/** Entries that name C7 as a whole and not the sub-line asked about: near, but not the same thing. */
export function entriesOfParent(
  framework: Framework,
  entries: readonly FrameworkEntry[],
  line: string | undefined,
): EntriesAnswer['parentEntries'] {
  const parent = line === undefined ? undefined : framework.line(line)?.parent;
  if (!line || !parent) return undefined;
  const named = entries.filter(
    ({ actionLines }) => actionLines.includes(parent) && !actionLines.includes(line),
  );
  return named.length > 0 ? { line: parent, entries: named.map(entryName) } : undefined;
}
