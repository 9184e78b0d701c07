import type { Act, AuditAction, AuditEntry } from '../../features/deadlines/ports.js';
import { schemas } from '../../features/deadlines/ports.js';
import type { Query } from '../connection.js';
import { optional, type Timestamp, toInstant } from '../rows.js';
import { toJson } from '../text.js';
import { toRef } from './owners.js';

/** What an act did to something. */
export type Deed = Omit<AuditEntry, keyof Act>;

/** To be called in the transaction of what was done. */
export async function writeAudit(
  query: Query,
  { by, at, reason }: Act,
  deeds: readonly Deed[],
): Promise<void> {
  if (deeds.length === 0) return;
  await query(WRITE, [
    at.toString(),
    by ? toJson(toRef(by)) : null,
    reason ?? null,
    deeds.map(({ action }) => action),
    deeds.map(({ subject }) => subject),
    deeds.map(({ edition }) => edition ?? null),
    deeds.map(({ before }) => (before === undefined ? null : toJson(before))),
    deeds.map(({ after }) => (after === undefined ? null : toJson(after))),
  ]);
}

const WRITE = `
  INSERT INTO audit (at, by, reason, action, subject, edition, before, after)
  SELECT $1::timestamptz, $2::json, $3, action, subject, edition, before::json, after::json
  FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
    AS deed (action, subject, edition, before, after)`;

interface AuditRow {
  readonly at: Timestamp;
  readonly by: unknown;
  readonly action: string;
  readonly subject: string;
  readonly edition: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

/** Of the calendar alone: what places subscribe to and who has a feed is nobody else's business. */
export const LIST_CHANGES = `
  SELECT at, by, action, subject, edition, before, after, reason FROM audit
  WHERE at >= $1::timestamptz AND (edition IS NOT NULL OR action = 'calendar imported')
  ORDER BY at DESC, id DESC LIMIT $2`;

export function toAuditEntry(row: AuditRow): AuditEntry {
  return {
    at: toInstant(row.at),
    ...optional('by', row.by === null ? null : schemas.personRef.parse(row.by)),
    ...optional('reason', row.reason),
    // Only `writeAudit` fills this column.
    action: row.action as AuditAction,
    subject: row.subject,
    ...optional('edition', row.edition),
    ...optional('before', row.before),
    ...optional('after', row.after),
  };
}
