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
  for (let start = 0; start < entries.length; start += CHUNK) {
    const chunk = entries.slice(start, start + CHUNK);
    added += (await submissions.importEntries(chunk, act)).length;
    await tell({ done: start + chunk.length, all: entries.length, added });
  }
  return { added, there: entries.length - added };
}
