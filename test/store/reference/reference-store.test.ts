import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Address } from '../../../src/chat/addresses.js';
import { silentLog } from '../../../src/chat/log.js';
import { readReference } from '../../../src/features/knowledge/read.js';
import type { Connection } from '../../../src/store/connection.js';
import { IN_MEMORY } from '../../../src/store/embedded.js';
import { createStore, type Store } from '../../../src/store/open.js';
import { emptyTables, openTestConnection } from '../../support/database.js';
import { sampleReference } from '../../support/reference-sample.js';

let connection: Connection;
let store: Store;

beforeAll(async () => {
  connection = await openTestConnection();
  store = await createStore(connection, { dataDirectory: IN_MEMORY, log: silentLog });
});

afterAll(() => store.close());

beforeEach(() => emptyTables(connection));

describe('reference data in the store', () => {
  test('has no version before anything was loaded', async () => {
    expect(await store.reference.findVersion()).toBeUndefined();
  });

  test('comes back exactly as it was put in, in the same order', async () => {
    const data = sampleReference();
    await store.reference.replace(data, 'one');
    expect(await store.reference.load()).toStrictEqual(data);
    expect(await store.reference.findVersion()).toBe('one');
  });

  test('comes back exactly as the reviewed files hold it', async () => {
    const { data, version } = await readReference();
    await store.reference.replace(data, version);
    expect(await store.reference.load()).toStrictEqual(data);
  });

  test('is replaced as a whole by another version', async () => {
    const data = sampleReference();
    await store.reference.replace(data, 'one');
    const fewer = { ...data, roles: [], frameworks: data.frameworks.slice(1), calendar: [] };
    await store.reference.replace(fewer, 'two');
    expect(await store.reference.load()).toStrictEqual(fewer);
    expect(await store.reference.findVersion()).toBe('two');
  });

  test('is not written again for a version the store has', async () => {
    const data = sampleReference();
    await store.reference.replace(data, 'one');
    await store.reference.replace({ ...data, roles: [] }, 'one');
    expect(await store.reference.load()).toStrictEqual(data);
  });

  test('stays as it was when a replacement fails half-way', async () => {
    const data = sampleReference();
    await store.reference.replace(data, 'one');
    const [link] = data.mappingLinks;
    const broken = { ...data, mappingLinks: link ? [{ ...link, target: '17.18' }] : [] };
    await expect(store.reference.replace(broken, 'two')).rejects.toMatchObject({ name: 'AppError' });
    expect(await store.reference.load()).toStrictEqual(data);
    expect(await store.reference.findVersion()).toBe('one');
  });

  test('is replaced without touching what people and platforms left', async () => {
    const address: Address = {
      place: { platform: 'slack', tenant: 'T1', conversation: 'C1', kind: 'channel' },
      details: { note: 'kept' },
    };
    await store.addresses.save(address);
    await store.claims.claim(['answered']);
    await store.reference.replace(sampleReference(), 'one');
    await store.reference.replace(sampleReference(), 'two');
    expect(await store.addresses.find(address.place)).toStrictEqual(address);
    expect(await store.claims.claim(['answered'])).toBe(false);
  });

  test('is written once when several processes load the same version at once', async () => {
    const data = sampleReference();
    await Promise.all([1, 2, 3].map(() => store.reference.replace(data, 'one')));
    expect(await store.reference.load()).toStrictEqual(data);
  });

  test('is read whole while it is being replaced', async () => {
    const data = sampleReference();
    const other = {
      ...data,
      roles: [],
      resolutions: [],
      rules: [],
      goals: data.goals,
      awards: [],
    };
    await store.reference.replace(data, 'one');
    const reads: Promise<unknown>[] = [];
    const replaced = store.reference.replace(other, 'two');
    for (let count = 0; count < 5; count++) reads.push(store.reference.load());
    await replaced;
    for (const read of await Promise.all(reads)) expect([data, other]).toContainEqual(read);
  });
});
