import type { TrailAct } from '../../trail/ports.js';
import type { ImportedEntry, SubmissionStore } from '../ports.js';

/** Rows a transaction: few enough that nobody waits for it, many enough that it is quick. */
const CHUNK = 500;

export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly added: number;
}

/**
 * Takes over what is not there yet, some hundred at a time, and says how far it is after each. May be broken off at any
 * point and begun again: what was taken over stays, and is left alone.
 */
export async function importRegister(
  { submissions }: { readonly submissions: Pick<SubmissionStore, 'importEntries'> },
  entries: readonly ImportedEntry[],
  act: TrailAct,
  tell: (progress: Progress) => Promise<void> = async () => {},
): Promise<{ readonly added: number; readonly there: number }> {
  let added = 0;
  let done = 0;
  for await (const { keys, size } of importChunks(submissions, chunksOf(entries), act)) {
    added += keys.length;
    done += size;
    await tell({ done, all: entries.length, added });
  }
  return { added, there: entries.length - added };
}

function* chunksOf(entries: readonly ImportedEntry[]): Iterable<readonly ImportedEntry[]> {
  for (let start = 0; start < entries.length; start += CHUNK) yield entries.slice(start, start + CHUNK);
}

/** One after the other; while the database takes one over the next is made ready. */
export async function* importChunks(
  submissions: Pick<SubmissionStore, 'importEntries'>,
  chunks: Iterable<readonly ImportedEntry[]>,
  act: TrailAct,
): AsyncIterable<{ readonly keys: readonly string[]; readonly size: number }> {
  let before: { readonly keys: Promise<readonly string[]>; readonly size: number } | undefined;
  try {
    for (const chunk of chunks) {
      const last = before;
      before = { keys: submissions.importEntries(chunk, act, last?.keys), size: chunk.length };
      // Where the one before fails so does this one; whoever waits for that one hears of it.
      before.keys.catch(() => {});
      if (last) yield { ...last, keys: await last.keys };
    }
    if (before) yield { ...before, keys: await before.keys };
  } finally {
    // Whoever breaks off finds nothing running.
    await before?.keys.catch(() => {});
  }
}
