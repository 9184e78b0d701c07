import type { Draft, Fields, Submission } from '../../features/submissions/ports.js';
import { bandsOf, nameKey, websiteKey } from '../../features/submissions/ports.js';
import { optional, type Timestamp, toInstant } from '../rows.js';
import { toJson } from '../text.js';

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

/** Columns of what was written: in this order in WRITTEN_COLUMNS. */
export function writtenValues(draft: Draft): readonly unknown[] {
  const { edition, category, title, entity, website, lines, fields, goals, targets } = draft;
  const { country, region, entityType, year } = draft;
  const key = nameKey(title);
  return [
    ...[edition ?? null, category ?? null, title, entity ?? null, key],
    ...[entity === undefined ? null : nameKey(entity), (website && websiteKey(website)) ?? null],
    ...[toJson(fields), ...[lines, goals, targets].map((codes = []) => [...new Set(codes)])],
    ...[country === undefined ? null : nameKey(country), region ?? null, entityType ?? null, year ?? null],
    bandsOf(key),
  ];
}

export const WRITTEN_COLUMNS = [
  ...['edition', 'category', 'title', 'entity', 'title_key', 'entity_key', 'website_key', 'fields', 'lines'],
  ...['goals', 'targets', 'country_key', 'region', 'entity_type', 'year', 'bands'],
] as const;
