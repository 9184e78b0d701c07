import type { NamedPerson, PersonRef } from '../../features/deadlines/ports.js';

export interface OwnerColumns {
  readonly owner_platform: string;
  readonly owner_tenant: string;
  readonly owner_id: string;
}

export function toOwner(row: OwnerColumns): PersonRef {
  // Only this folder fills these columns, from a PersonRef.
  const platform = row.owner_platform as PersonRef['platform'];
  return { platform, tenant: row.owner_tenant, id: row.owner_id };
}

/** Identity alone, of something that may hold more. */
export function toRef({ platform, tenant, id }: PersonRef): PersonRef {
  return { platform, tenant, id };
}

/** The same with what they are called, where that is kept for people to read. */
export function toNamed({ name, ...person }: NamedPerson): NamedPerson {
  return { ...toRef(person), ...(name !== undefined && { name }) };
}

/**
 * A condition for the columns of an owner. People write ids in either case: Slack has them in capitals, Microsoft in
 * small letters. Exact comparisons, so that an index serves them.
 */
export function isOwner(platform: string, tenant: string, id: string): string {
  return `owner_platform = ${platform}
    AND owner_tenant IN (${tenant}, upper(${tenant}), lower(${tenant}))
    AND owner_id IN (${id}, upper(${id}), lower(${id}))`;
}
