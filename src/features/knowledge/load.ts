import { checkReference } from './check.js';
import type { ReferenceStore } from './ports.js';
import { invalidReference, type ReferenceFiles } from './read.js';

/**
 * Brings the store's reference rows to the version of the files. Returns whether anything was replaced: with the
 * same version it touches nothing, so every start may call it.
 *
 * Throws AppError REFERENCE_DATA_INVALID, before anything is written, when the files contradict themselves.
 */
export async function loadReference(store: ReferenceStore, files: ReferenceFiles): Promise<boolean> {
  if ((await store.findVersion()) === files.version) return false;
  const problems = checkReference(files.data);
  if (problems.length > 0) throw invalidReference(problems);
  await store.replace(files.data, files.version);
  return true;
}
