import type { Knowledge } from './features/ask/ask.js';
import { createReader } from './features/ask/read/read.js';
import { loadReference } from './features/knowledge/load.js';
import type { ReferenceData, ReferenceStore } from './features/knowledge/ports.js';
import { readReference } from './features/knowledge/read.js';
import { buildFramework } from './features/mappings/graph.js';

/** The graph and the reader over one version of the reference data. */
export function buildKnowledge(data: ReferenceData, version: string): Knowledge {
  const framework = buildFramework(data, version);
  return { framework, reader: createReader(framework) };
}

/** Brings the store's reference data up to the files of this release, then builds knowledge from the store. */
export async function loadKnowledge(store: ReferenceStore): Promise<Knowledge> {
  const files = await readReference();
  await loadReference(store, files);
  return readKnowledge(store);
}

async function readKnowledge(store: ReferenceStore): Promise<Knowledge> {
  const version = await store.findVersion();
  return buildKnowledge(await store.load(), version ?? '');
}

export interface KnowledgeHolder {
  current(): Knowledge;
  /** Whether newer reference data was found and is now in use. */
  refresh(): Promise<boolean>;
}

/**
 * Keeps knowledge up to date: another process that shares the database may bring newer reference data. A failed
 * look keeps what there is, and is tried again.
 */
export function createKnowledgeHolder(store: ReferenceStore, first: Knowledge): KnowledgeHolder {
  let current = first;
  return {
    current: () => current,
    async refresh() {
      const version = await store.findVersion();
      if (version === undefined || version === current.framework.version) return false;
      current = await readKnowledge(store);
      return true;
    },
  };
}
