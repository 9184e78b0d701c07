import type { Grant, Identity, Role, RoleScope, Someone } from '../../features/people/ports.js';
import { languageOf } from '../../shared/language.js';
import { optional, type Timestamp, toInstant } from '../rows.js';

export interface PersonRow {
  readonly id: string;
  readonly name: string | null;
  readonly mail: string | null;
  readonly entity: string | null;
  readonly language: string | null;
  readonly zone: string | null;
  readonly since: Timestamp;
  readonly version: number;
  readonly identities: readonly Identity[];
  readonly grants: readonly { readonly role: Role; readonly scope: string; readonly value: string }[];
}

/** A person with all that belongs to them, of a row `person`. */
export const PERSON_COLUMNS = `
  person.id, person.name, mail, entity, language, zone, person.since, version,
  coalesce((
    SELECT json_agg(json_build_object('platform', platform, 'tenant', tenant, 'id', identity.id)
      ORDER BY identity.since, platform, tenant, identity.id)
    FROM identities AS identity WHERE person_id = person.id
  ), '[]') AS identities,
  coalesce((
    SELECT json_agg(json_build_object('role', role, 'scope', scope, 'value', value) ORDER BY role, scope, value)
    FROM role_grants WHERE person_id = person.id
  ), '[]') AS grants`;

export function toSomeone(row: PersonRow): Someone {
  const language = languageOf(row.language ?? undefined);
  return {
    id: row.id,
    ...optional('name', row.name),
    ...optional('mail', row.mail),
    ...optional('entity', row.entity),
    ...(language && { language }),
    ...optional('zone', row.zone),
    identities: row.identities,
    grants: toGrants(row.grants),
    version: row.version,
    since: toInstant(row.since),
  };
}

function toGrants(rows: PersonRow['grants']): readonly Grant[] {
  const scopes = new Map<Role, RoleScope[]>();
  for (const { role, scope, value } of rows) {
    const found = scopes.get(role) ?? [];
    scopes.set(role, found);
    if (scope !== 'all') found.push(toScope(scope, value));
  }
  return [...scopes].map(([role, found]) => ({ role, scopes: found }));
}

/** Only `scopeColumns` fills these columns. */
function toScope(scope: string, value: string): RoleScope {
  if (scope === 'line') return { kind: 'line', line: value };
  return scope === 'sector' ? { kind: 'sector', sector: value } : { kind: 'process', process: value };
}

export function scopeColumns(scope: RoleScope): readonly [string, string] {
  if (scope.kind === 'line') return ['line', scope.line];
  return scope.kind === 'sector' ? ['sector', scope.sector] : ['process', scope.process];
}
