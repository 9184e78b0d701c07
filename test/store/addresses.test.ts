import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Address } from '../../src/chat/addresses.js';
import { silentLog } from '../../src/chat/log.js';
import type { Connection } from '../../src/store/connection.js';
import { IN_MEMORY } from '../../src/store/embedded.js';
import { createStore, type Store } from '../../src/store/open.js';
import { openTestConnection } from '../support/database.js';

let connection: Connection;
let store: Store;

beforeAll(async () => {
  connection = await openTestConnection();
  store = await createStore(connection, { dataDirectory: IN_MEMORY, log: silentLog });
});

afterAll(() => store.close());

beforeEach(() => connection.query('DELETE FROM addresses'));

const channel: Address = {
  place: { platform: 'teams', tenant: 'tenant-1', conversation: '19:general', kind: 'channel' },
  details: { serviceUrl: 'https://smba.example.org/emea/', botId: '28:bot', 'a "quoted" key': "O'Neil \\ é" },
};

const direct: Address = {
  place: { platform: 'teams', tenant: 'tenant-1', conversation: 'a:person', kind: 'direct' },
  details: {},
  personId: 'aad-1',
  language: 'fr',
  zone: 'Africa/Addis_Ababa',
};

describe('the address book', () => {
  test('gives back exactly what was saved', async () => {
    await store.addresses.save(channel);
    await store.addresses.save(direct);
    expect(await store.addresses.find(channel.place)).toStrictEqual(channel);
    expect(await store.addresses.find(direct.place)).toStrictEqual(direct);
  });

  test('knows nothing of a place that was never saved', async () => {
    expect(await store.addresses.find(channel.place)).toBeUndefined();
  });

  test('keeps one address a conversation, whatever the thread', async () => {
    await store.addresses.save({ ...channel, place: { ...channel.place, thread: '1' } });
    const moved = { ...channel, details: { serviceUrl: 'https://smba.example.org/amer/' } };
    await store.addresses.save({ ...moved, place: { ...channel.place, thread: '2' } });
    expect(await store.addresses.find({ ...channel.place, thread: '3' })).toStrictEqual(moved);
  });

  test('forgets what the client no longer tells', async () => {
    await store.addresses.save(direct);
    await store.addresses.save({ place: direct.place, details: {} });
    expect(await store.addresses.find(direct.place)).toStrictEqual({ place: direct.place, details: {} });
  });

  test('keeps tenants and platforms apart', async () => {
    await store.addresses.save(channel);
    expect(await store.addresses.find({ ...channel.place, tenant: 'tenant-2' })).toBeUndefined();
    expect(await store.addresses.find({ ...channel.place, platform: 'slack' })).toBeUndefined();
  });

  test('finds the direct conversation of a person, in whatever case the id is written', async () => {
    await store.addresses.save({ ...channel, personId: 'aad-1' });
    expect(
      await store.addresses.findPerson({ platform: 'teams', tenant: 'tenant-1', id: 'aad-1' }),
    ).toBeUndefined();
    await store.addresses.save(direct);
    const person = { platform: 'teams', tenant: 'TENANT-1', id: 'AAD-1' } as const;
    expect(await store.addresses.findPerson(person)).toStrictEqual(direct);
    expect(await store.addresses.findPerson({ ...person, tenant: 'tenant-2' })).toBeUndefined();
    expect(await store.addresses.findPerson({ ...person, id: 'aad_1' })).toBeUndefined();
    expect(await store.addresses.findPerson({ ...person, id: 'aad%' })).toBeUndefined();
  });

  test('removes one address and leaves the others', async () => {
    await store.addresses.save(channel);
    await store.addresses.save(direct);
    await store.addresses.remove({ ...channel.place, thread: '1' });
    expect(await store.addresses.find(channel.place)).toBeUndefined();
    expect(await store.addresses.find(direct.place)).toStrictEqual(direct);
  });

  test('takes removing twice without complaint', async () => {
    await store.addresses.remove(channel.place);
    await store.addresses.remove(channel.place);
    expect(await store.addresses.find(channel.place)).toBeUndefined();
  });

  test('saves the same address from many calls at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => store.addresses.save(channel)));
    expect(await store.addresses.find(channel.place)).toStrictEqual(channel);
  });
});
