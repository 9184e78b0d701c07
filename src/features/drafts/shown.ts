import type { Draft } from './draft.js';
import type { DraftParts } from './parts.js';
import type { Shown } from './present/card.js';

/** The draft with its newest version; undefined where there is none yet. */
export async function shownOf(
  { drafts, people }: Pick<DraftParts, 'drafts' | 'people'>,
  draft: Draft,
): Promise<Shown | undefined> {
  const version = await drafts.findVersion(draft.id, draft.version);
  if (!version) return undefined;
  const [approver] = draft.approved ? await people.findMany([draft.approved.by]) : [];
  return { draft, version, ...(approver && { approver: approver.name ?? '' }) };
}
