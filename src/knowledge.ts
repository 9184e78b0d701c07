import type { Knowledge } from './features/ask/ask.js';
import { createReader } from './features/ask/read/read.js';
import { withCalendar } from './features/deadlines/asking/as-records.js';
import type { CalendarStore } from './features/deadlines/ports.js';
import { loadReference } from './features/knowledge/load.js';
import type { ReferenceData, ReferenceStore } from './features/knowledge/ports.js';
import { readReference } from './features/knowledge/read.js';
import { buildFramework } from './features/mappings/graph.js';

/** The graph and the reader over one version of the reference data. */
export function buildKnowledge(data: ReferenceData, version: string): Knowledge {
  const framework = buildFramework(data, version);
  return { framework, reader: createReader(framework) };
}

/** Where knowledge comes from: the reference data, and the calendar that people keep. */
export interface KnowledgeSource {
  readonly reference: ReferenceStore;
  readonly calendar?: Pick<CalendarStore, 'findVersion' | 'listEditions'>;
}

/** Brings the store's reference data up to the files of this release, then builds knowledge from the store. */
export async function loadKnowledge(source: KnowledgeSource): Promise<Knowledge> {
  await loadReference(source.reference, await readReference());
  return (await readKnowledge(source)).knowledge;
}

interface Known {
  readonly knowledge: Knowledge;
  /** Of what it was built from. */
  readonly versions: string;
}

/** `present` stays in use when nothing changed that answers are made from: building takes a good part of a second. */
async function readKnowledge(source: KnowledgeSource, present?: Knowledge): Promise<Known> {
  const versions = await versionsOf(source);
  const [data, editions] = await Promise.all([
    source.reference.load(),
    source.calendar?.listEditions() ?? [],
  ]);
  const merged = withCalendar(data, editions);
  const [version = ''] = versions.split('+');
  const own = merged === data ? version : versions;
  const isPresent = own === present?.framework.version;
  return { knowledge: isPresent ? present : buildKnowledge(merged, own), versions };
}

/** Of the reference data and of the calendar; the latter empty where there is none. */
async function versionsOf({ reference, calendar }: KnowledgeSource): Promise<string> {
  const [data, dates] = await Promise.all([reference.findVersion(), calendar?.findVersion()]);
  return [data ?? '', ...(dates === undefined ? [] : [dates])].join('+');
}

export interface KnowledgeHolder {
  current(): Knowledge;
  /** Whether newer reference data or dates were found and are now in use. */
  refresh(): Promise<boolean>;
}

/**
 * Keeps knowledge up to date: people change dates, and another process that shares the database may bring newer
 * reference data. A failed look keeps what there is, and is tried again.
 */
export function createKnowledgeHolder(source: KnowledgeSource, first: Knowledge): KnowledgeHolder {
  let known: Known = { knowledge: first, versions: '' };
  return {
    current: () => known.knowledge,
    async refresh() {
      const versions = await versionsOf(source);
      if (versions === known.versions || versions === known.knowledge.framework.version) return false;
      const before = known.knowledge;
      known = await readKnowledge(source, before);
      return known.knowledge !== before;
    },
  };
}
