import type { PeopleStore } from '../people/ports.js';
import type { Draft } from './draft.js';
import type { DraftStore } from './ports.js';
import type { Shown } from './present/card.js';

export interface ShownParts {
  readonly drafts: Pick<DraftStore, 'find' | 'findVersion'>;
  readonly people: Pick<PeopleStore, 'findMany'>;
}

/** The draft with one of its versions, the newest where none is named; undefined where there is none. */
export async function shownOf(
  { drafts, people }: ShownParts,
  draft: Draft,
  number = draft.version,
): Promise<Shown | undefined> {
  const version = await drafts.findVersion(draft.id, number);
  if (!version) return undefined;
  const [approver] = draft.approved ? await people.findMany([draft.approved.by]) : [];
  return { draft, version, ...(approver && { approver: approver.name ?? '' }) };
}

/** The same, of a draft by its number. */
export async function findShown(parts: ShownParts, id: number, number?: number): Promise<Shown | undefined> {
  const draft = await parts.drafts.find(id);
  return draft && shownOf(parts, draft, number);
}
