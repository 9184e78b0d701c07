import { BEGINNING, digestOfContent, type Head, sealOf } from './chain.js';
import type { TrailContent, TrailEntry } from './entry.js';

/** What is wrong with the trail, and where. */
export interface Fault {
  readonly position: number;
  readonly kind: /** The entry does not say what it said when it was sealed. */
    | 'altered'
    /** Entries between this one and the one before it are gone, or it stands elsewhere than it stood. */
    | 'broken'
    /** What people wrote is other than it was. */
    | 'content altered'
    /** The chain ends before a head that was recorded, or has another seal there. */
    | 'head';
}

export interface Verification {
  readonly entries: number;
  /** Entries whose content was erased. */
  readonly erased: number;
  readonly faults: readonly Fault[];
  readonly head: Head;
}

/** A page of the trail, in the order of positions, with the contents there still are. */
export interface TrailPage {
  readonly entries: readonly TrailEntry[];
  readonly contents: ReadonlyMap<number, TrailContent>;
}

/** Heads that stand outside the chain: the last one the store knows, and those that were posted. */
export type KnownHeads = readonly Head[];

/** Reads the trail from its beginning and compares every entry with its seal, its predecessor and its content. */
export async function verify(pages: AsyncIterable<TrailPage>, heads: KnownHeads): Promise<Verification> {
  const faults: Fault[] = [];
  const expected = new Map(heads.map(({ position, seal }) => [position, seal]));
  let head: Head = { position: 0, seal: BEGINNING };
  let entries = 0;
  let erased = 0;
  for await (const page of pages) {
    for (const entry of page.entries) {
      const content = page.contents.get(entry.position);
      entries += 1;
      if (entry.contentDigest !== null && !content) erased += 1;
      faults.push(...faultsOf(entry, head, content));
      if (expected.has(entry.position) && expected.get(entry.position) !== entry.seal)
        faults.push({ position: entry.position, kind: 'head' });
      expected.delete(entry.position);
      head = { position: entry.position, seal: entry.seal };
    }
  }
  expected.delete(0);
  for (const position of expected.keys()) faults.push({ position, kind: 'head' });
  return { entries, erased, faults, head };
}

function faultsOf(entry: TrailEntry, before: Head, content: TrailContent | undefined): readonly Fault[] {
  const { position, previous, seal, contentDigest } = entry;
  const found: Fault[] = [];
  if (sealOf(entry) !== seal) found.push({ position, kind: 'altered' });
  if (position !== before.position + 1 || previous !== before.seal) found.push({ position, kind: 'broken' });
  if (content && digestOfContent(content) !== contentDigest)
    found.push({ position, kind: 'content altered' });
  return found;
}
