import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Grant, Identity, Known, PeopleStore, Someone } from '../../features/people/ports.js';
import type { TrailAct } from '../../features/trail/ports.js';
import type { Connection, Query } from '../connection.js';
import { acceptingAnyText } from '../text.js';
import { appendTrail } from '../trail.js';
import { countOf, erase } from './erase.js';
import { confirmLink } from './link.js';
import { PERSON_COLUMNS, type PersonRow, scopeColumns, toSomeone } from './rows.js';

export function createPeopleStore(connection: Connection): PeopleStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    meet: (identity, known, at) => transaction((open) => meet(open, identity, known, at)),
    find: async (id) => (await findPeople(query, [id]))[0],
    findMany: (ids) => findPeople(query, ids),
    findByIdentity: (identity) => findByIdentity(query, identity),
    async findByMail(mail) {
      const rows = await query<PersonRow>(BY_MAIL, [mail.toLowerCase()]);
      return rows.map(toSomeone);
    },
    async listWith(roles) {
      return (await query<PersonRow>(WITH_ROLES, [roles])).map(toSomeone);
    },
    setGrants: (id, version, grants, act) => transaction((open) => setGrants(open, id, version, grants, act)),
    setEntity: (id, entity, act) => transaction((open) => setEntity(open, id, entity, act)),
    async proposeLink({ key, person, other, expires }) {
      await query(PROPOSE, [key, person, other, expires.toString()]);
    },
    confirmLink: (key, by, act) => transaction((open) => confirmLink(open, key, by, act)),
    async refuseLink(key, by) {
      await query('DELETE FROM identity_links WHERE key = $1 AND other_id = $2', [key, by]);
    },
    countOf: (id) => countOf(query, id),
    erase: (id, act) => transaction((open) => erase(open, id, act)),
  };
}

export async function findPeople(query: Query, ids: readonly string[]): Promise<readonly Someone[]> {
  return (await query<PersonRow>(BY_IDS, [ids])).map(toSomeone);
}

const BY_IDS = `SELECT ${PERSON_COLUMNS} FROM people AS person WHERE person.id = ANY ($1::text[]) ORDER BY id`;

const BY_MAIL = `
  SELECT ${PERSON_COLUMNS} FROM people AS person WHERE mail = $1 AND merged_into IS NULL ORDER BY person.since, id`;

const WITH_ROLES = `
  SELECT ${PERSON_COLUMNS} FROM people AS person
  WHERE person.id IN (SELECT person_id FROM role_grants WHERE role = ANY ($1::text[])) AND merged_into IS NULL
  ORDER BY person.name, person.id`;

const PROPOSE = `
  WITH over AS (DELETE FROM identity_links WHERE person_id = $2 OR expires < now())
  INSERT INTO identity_links (key, person_id, other_id, expires) VALUES ($1, $2, $3, $4::timestamptz)`;

/** Ids are written in either case; they are kept as their platform takes them, Slack in capitals, Microsoft in small letters. */
function keyOf({ platform, tenant, id }: Identity): readonly string[] {
  const canonical = (text: string) => (platform === 'slack' ? text.toUpperCase() : text.toLowerCase());
  return [platform, canonical(tenant), canonical(id)];
}

async function findByIdentity(query: Query, identity: Identity): Promise<Someone | undefined> {
  const [row] = await query<PersonRow>(BY_IDENTITY, keyOf(identity));
  return row && toSomeone(row);
}

const BY_IDENTITY = `
  SELECT ${PERSON_COLUMNS} FROM people AS person
  WHERE person.id = (SELECT person_id FROM identities WHERE platform = $1 AND tenant = $2 AND id = $3)`;

/** Two who meet the same person at once come to the same one: the second waits for the first one's identity. */
async function meet(query: Query, identity: Identity, known: Known, at: Temporal.Instant): Promise<Someone> {
  const there = await findByIdentity(query, identity);
  const id = there?.id ?? randomUUID();
  if (!there) {
    await query('INSERT INTO people (id, since) VALUES ($1, $2::timestamptz)', [id, at.toString()]);
    const made = await query(MAKE_IDENTITY, [...keyOf(identity), id, at.toString()]);
    if (made.length === 0) {
      await query('DELETE FROM people WHERE id = $1', [id]);
      return meet(query, identity, known, at);
    }
  }
  if (!there || isNews(there, known)) await query(UPDATE_KNOWN, [id, ...knownColumns(known)]);
  const [met] = await findPeople(query, [id]);
  if (!met) throw new Error('somebody who was just met is gone');
  return met;
}

const MAKE_IDENTITY = `
  INSERT INTO identities (platform, tenant, id, person_id, since) VALUES ($1, $2, $3, $4, $5::timestamptz)
  ON CONFLICT DO NOTHING RETURNING id`;

const UPDATE_KNOWN = `
  UPDATE people SET name = coalesce($2, name), mail = coalesce($3, mail), language = coalesce($4, language),
    zone = coalesce($5, zone)
  WHERE id = $1`;

function knownColumns({ name, mail, language, zone }: Known): readonly (string | null)[] {
  return [name ?? null, mail?.toLowerCase() ?? null, language ?? null, zone ?? null];
}

function isNews(there: Someone, known: Known): boolean {
  const before = knownColumns(there);
  return knownColumns(known).some((value, index) => value !== null && value !== before[index]);
}

async function setGrants(
  query: Query,
  id: string,
  version: number,
  grants: readonly Grant[],
  act: TrailAct,
): Promise<'changed' | 'stale' | 'missing'> {
  const [held] = await query<{ version: number }>('SELECT version FROM people WHERE id = $1 FOR UPDATE', [
    id,
  ]);
  if (!held) return 'missing';
  if (held.version !== version) return 'stale';
  const [before] = await findPeople(query, [id]);
  const rows = grants.flatMap(({ role, scopes }) =>
    scopes.length === 0
      ? [[role, 'all', ''] as const]
      : scopes.map((scope) => [role, ...scopeColumns(scope)] as const),
  );
  await query('DELETE FROM role_grants WHERE person_id = $1', [id]);
  await query(GRANT, [id, ...([0, 1, 2] as const).map((column) => rows.map((row) => row[column]))]);
  await query('UPDATE people SET version = version + 1 WHERE id = $1', [id]);
  await query(OUTDATE_CARDS_OF, [id]);
  const facts = { before: before?.grants, after: grants };
  await appendTrail(query, act, [{ action: 'roles changed', subject: `person/${id}`, facts }]);
  return 'changed';
}

/** Of what is not decided yet: what they may see and do there is other than it was. */
const OUTDATE_CARDS_OF = `
  UPDATE submission_cards SET pending = pending + 1 FROM submissions
  WHERE person_id = $1 AND submissions.id = submission_id
    AND state IN ('submitted', 'resubmitted', 'in review', 'changes requested')`;

const GRANT = `
  INSERT INTO role_grants (person_id, role, scope, value)
  SELECT DISTINCT $1, role, scope, value FROM unnest($2::text[], $3::text[], $4::text[]) AS granted (role, scope, value)`;

async function setEntity(query: Query, id: string, entity: string | undefined, act: TrailAct): Promise<void> {
  const changed = await query(SET_ENTITY, [id, entity ?? null]);
  if (changed.length === 0) return;
  const content = { entity: entity ?? null };
  await appendTrail(query, act, [{ action: 'entity changed', subject: `person/${id}`, facts: {}, content }]);
}

const SET_ENTITY = `
  UPDATE people SET entity = $2 WHERE id = $1 AND entity IS DISTINCT FROM $2 RETURNING id`;
