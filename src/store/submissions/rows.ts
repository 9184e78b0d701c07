import type { Draft, Fields, Submission } from '../../features/submissions/ports.js';
import { nameKey, websiteKey } from '../../features/submissions/ports.js';
import { optional, type Timestamp, toInstant } from '../rows.js';

export interface SubmissionRow {
  readonly id: number;
  readonly kind: string;
  readonly edition: string | null;
  readonly category: string | null;
  readonly state: string;
  readonly version: number;
  readonly sender_id: string;
  readonly title: string;
  readonly entity: string | null;
  readonly fields: Fields;
  readonly created_at: Timestamp;
  readonly submitted_at: Timestamp | null;
  readonly decided_at: Timestamp | null;
  readonly decided_by: string | null;
  readonly before: string | null;
}

export const SUBMISSION_COLUMNS = `
  id, kind, edition, category, state, version, sender_id, title, entity, fields, created_at, submitted_at, decided_at,
  decided_by, before`;

/** Constraints of the table hold what the types say of kinds and states. */
export function toSubmission(row: SubmissionRow): Submission {
  const { decided_by: by, decided_at: at, before } = row;
  return {
    id: row.id,
    kind: row.kind as Submission['kind'],
    ...optional('edition', row.edition),
    ...optional('category', row.category),
    state: row.state as Submission['state'],
    version: row.version,
    sender: row.sender_id,
    title: row.title,
    ...optional('entity', row.entity),
    fields: row.fields,
    createdAt: toInstant(row.created_at),
    ...(row.submitted_at && { submittedAt: toInstant(row.submitted_at) }),
    ...(by !== null &&
      at !== null && { decided: { by, at: toInstant(at), before: before as Submission['state'] } }),
  };
}

/** What is looked for, of what was written. */
export function keysOf({ title, entity, website }: Pick<Draft, 'title' | 'entity' | 'website'>) {
  return {
    title: nameKey(title),
    entity: entity === undefined ? null : nameKey(entity),
    website: (website && websiteKey(website)) ?? null,
  };
}
