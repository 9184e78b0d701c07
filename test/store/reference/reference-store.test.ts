import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReference } from '../../../src/features/knowledge/read.js';
import type { Store } from '../../../src/store/open.js';
import { openTestStore } from '../../support/database.js';
import { sampleReference } from '../../support/reference-sample.js';

let store: Store;

beforeEach(async () => {
  store = await openTestStore();
});

afterEach(() => store.close());

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
});
