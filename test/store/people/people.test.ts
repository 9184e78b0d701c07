import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Identity } from '../../../src/features/people/ports.js';
import type { Connection } from '../../../src/store/connection.js';
import { createPeopleStore } from '../../../src/store/people/people.js';
import { createTrailStore } from '../../../src/store/trail.js';
import { emptyTables, openTestConnection } from '../../support/database.js';

const NOON = Temporal.Instant.from('2026-12-07T12:00:00Z');
const LATER = NOON.add({ hours: 1 });
const ACT = { by: 'p0', role: 'administrator', platform: 'terminal', at: NOON } as const;
const IN_SLACK: Identity = { platform: 'slack', tenant: 'T1', id: 'U1' };
const IN_TEAMS: Identity = { platform: 'teams', tenant: 'AB', id: 'CD' };
const EVERYTHING: readonly never[] = [];

describe('people', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openTestConnection();
  });
  beforeEach(() => emptyTables(connection));
  afterAll(() => connection.close());

  const people = () => createPeopleStore(connection);
  const trail = async () =>
    (await createTrailStore(connection).page(0, 100)).entries.map(({ action, subject, facts }) => ({
      action,
      subject,
      facts: JSON.parse(facts),
    }));

  it('are one person each, however often and by however many they are met', async () => {
    const met = await Promise.all(Array.from({ length: 10 }, () => people().meet(IN_SLACK, {}, NOON)));
    expect(new Set(met.map(({ id }) => id)).size).toBe(1);
    const again = await people().meet({ ...IN_SLACK, tenant: 't1', id: 'u1' }, { name: 'Amina' }, LATER);
    expect(again).toMatchObject({ id: met[0]?.id, name: 'Amina', grants: [], version: 1 });
    expect(await connection.query('SELECT id FROM people')).toHaveLength(1);
  });

  it('keep what was known of them when nothing new is', async () => {
    await people().meet(IN_SLACK, { name: 'Amina', mail: 'Amina@ITU.int', zone: 'Asia/Bangkok' }, NOON);
    const again = await people().meet(IN_SLACK, { name: 'Amina B.' }, LATER);
    expect(again).toMatchObject({ name: 'Amina B.', mail: 'amina@itu.int', zone: 'Asia/Bangkok' });
    expect(await people().findByMail('AMINA@itu.int')).toEqual([again]);
  });

  it('have roles, for everything or for some scopes, of which the trail tells', async () => {
    const { id } = await people().meet(IN_SLACK, {}, NOON);
    const reviewer = {
      role: 'reviewer',
      scopes: [
        { kind: 'line', line: 'C5' },
        { kind: 'process', process: 'prizes' },
      ],
    } as const;
    expect(await people().setGrants(id, 1, [reviewer, { role: 'editor', scopes: EVERYTHING }], ACT)).toBe(
      'changed',
    );
    expect(await people().find(id)).toMatchObject({
      version: 2,
      grants: [{ role: 'editor', scopes: [] }, reviewer],
    });
    expect(await people().listWith(['reviewer'])).toHaveLength(1);
    expect(await people().listWith(['administrator'])).toEqual([]);
    expect(await trail()).toMatchObject([{ action: 'roles changed', subject: `person/${id}` }]);
  });

  it('have their roles changed by one of two who change them at once', async () => {
    const { id } = await people().meet(IN_SLACK, {}, NOON);
    const outcomes = await Promise.all(
      (['editor', 'approver'] as const).map((role) => people().setGrants(id, 1, [{ role, scopes: [] }], ACT)),
    );
    expect(outcomes.toSorted()).toEqual(['changed', 'stale']);
    expect((await people().find(id))?.grants).toHaveLength(1);
    expect(await people().setGrants('nobody', 1, [], ACT)).toBe('missing');
  });

  it('can have no role that there is none of, nor scopes but those of a reviewer', async () => {
    const { id } = await people().meet(IN_SLACK, {}, NOON);
    const insert = (role: string, scope: string, value: string) =>
      connection.query('INSERT INTO role_grants VALUES ($1, $2, $3, $4)', [id, role, scope, value]);
    await expect(insert('king', 'all', '')).rejects.toThrow();
    await expect(insert('editor', 'line', 'C5')).rejects.toThrow();
    await expect(insert('reviewer', 'line', '')).rejects.toThrow();
  });

  describe('who are one and the same', () => {
    const meetBoth = async () => {
      const one = await people().meet(IN_SLACK, { mail: 'a@itu.int' }, NOON);
      const other = await people().meet(IN_TEAMS, { mail: 'a@itu.int' }, LATER);
      await people().setGrants(other.id, 1, [{ role: 'approver', scopes: [] }], ACT);
      const expires = LATER.add({ hours: 1 });
      await people().proposeLink({ key: 'd1', person: other.id, other: one.id, expires });
      return { one, other };
    };
    const confirm = (by: string, at = LATER) => people().confirmLink('d1', by, { ...ACT, at });

    it('are linked when the other side confirms, with all identities and roles', async () => {
      const { one } = await meetBoth();
      expect(await confirm(one.id)).toMatchObject({ kind: 'linked', person: { id: one.id } });
      const linked = await people().findByIdentity(IN_TEAMS);
      expect(linked).toMatchObject({ id: one.id, grants: [{ role: 'approver' }] });
      expect(linked?.identities).toHaveLength(2);
      expect(await people().meet(IN_TEAMS, {}, LATER)).toEqual(linked);
      expect(await people().findByMail('a@itu.int')).toHaveLength(1);
      expect((await trail()).at(-1)).toMatchObject({ action: 'people linked', facts: { into: one.id } });
    });

    it('are not when somebody else confirms, or too late, or twice', async () => {
      const { one, other } = await meetBoth();
      expect(await confirm(other.id)).toEqual({ kind: 'not yours' });
      expect(await confirm(one.id, LATER.add({ hours: 2 }))).toEqual({ kind: 'expired' });
      expect(await confirm(one.id)).toEqual({ kind: 'unknown' });
      expect((await people().findByIdentity(IN_TEAMS))?.id).toBe(other.id);
    });

    it('are linked once, though both confirm at the same moment', async () => {
      const { one } = await meetBoth();
      const outcomes = await Promise.all([confirm(one.id), confirm(one.id)]);
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['linked', 'unknown']);
    });
  });
});
