import type { Command, CommandSet } from './command.js';
import type { IncomingText } from './incoming.js';
import type { Outcome } from './router.js';

/** Several parts of the desk as one. */
export interface Commands extends Pick<CommandSet, 'actions' | 'forms'> {
  /** What a text orders; undefined when it is a question. */
  find(text: string): ((incoming: IncomingText) => Outcome) | undefined;
  files?(incoming: IncomingText): Outcome;
}

/**
 * Puts parts together. Of several commands that a text begins with, the one of most words is asked first; each says
 * itself whether it makes sense of what follows. Throws when two parts have a name in common.
 */
export function combineCommands(sets: readonly CommandSet[]): Commands {
  const named = sets
    .flatMap(({ commands }) => commands)
    .flatMap((command) => command.words.map((words) => ({ words: words.split(' '), command })))
    .sort((one, other) => other.words.length - one.words.length);
  return {
    find(text) {
      for (const { words, command } of named) {
        const rest = restBehind(text, words);
        const run = rest === undefined ? undefined : command.read(rest);
        if (run) return run;
      }
      return undefined;
    },
    ...takingFiles(sets),
    actions: merge(sets.map(({ actions }) => actions)),
    forms: merge(sets.map(({ forms }) => forms)),
  };
}

/** Of the first that takes any: parts that would take other files are asked by it. */
function takingFiles(sets: readonly CommandSet[]): Pick<Commands, 'files'> {
  const taking = sets.find(({ files }) => files !== undefined);
  return taking?.files ? { files: (incoming) => taking.files?.(incoming) as Outcome } : {};
}

/** What stands behind these words, as typed; undefined when the text does not begin with them. */
function restBehind(text: string, words: readonly string[]): string | undefined {
  let rest = text.trim();
  for (const word of words) {
    const [first = ''] = /^\S+/.exec(rest) ?? [];
    if (first.toLowerCase() !== word) return undefined;
    rest = rest.slice(first.length).trimStart();
  }
  return rest;
}

function merge<Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  const entries = records.flatMap((record) => Object.entries(record));
  const merged = new Map(entries);
  if (merged.size < entries.length) throw new Error('two parts of the feature handle the same name');
  return Object.fromEntries(merged);
}

/** Command words that are commands alone, without anything behind them: `reminders`. */
export function alone(words: readonly string[], run: (incoming: IncomingText) => Outcome): Command {
  return { words, read: (rest) => (rest === '' ? run : undefined) };
}
