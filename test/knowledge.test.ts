import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadReference } from '../src/features/knowledge/load.js';
import { createKnowledgeHolder, loadKnowledge } from '../src/knowledge.js';
import type { Store } from '../src/store/open.js';
import { openTestStore } from './support/database.js';
import { realReference } from './support/framework.js';

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
});

afterAll(() => store.close());

/** The reference data of a later release, in which 9.c is linked to C5 no more. */
async function laterRelease() {
  const { data } = await realReference();
  const mappingLinks = data.mappingLinks.filter(
    (link) => !(link.actionLine === 'C5' && link.target === '9.c'),
  );
  return { data: { ...data, mappingLinks }, version: 'later' };
}

describe('knowledge', () => {
  test('is that of the release on a fresh store, and answers from it', async () => {
    const { framework, reader } = await loadKnowledge(store);
    expect(framework.version).toBe((await realReference()).version);
    expect(framework.linksToTarget('9.c', 'RPT-2022').map((link) => link.actionLine)).toContain('C5');
    expect(reader.read('who covers 9.c')).toMatchObject({ kind: 'query' });
  });

  test('is kept while the store has the same version', async () => {
    const holder = createKnowledgeHolder(store, await loadKnowledge(store));
    const before = holder.current();
    expect(await holder.refresh()).toBe(false);
    expect(holder.current()).toBe(before);
  });

  test('follows newer reference data that another process brought, without a restart', async () => {
    const holder = createKnowledgeHolder(store, await loadKnowledge(store));
    const { data, version } = await laterRelease();
    await store.reference.replace(data, version);
    expect(await holder.refresh()).toBe(true);
    const lines = holder
      .current()
      .framework.linksToTarget('9.c', 'RPT-2022')
      .map((link) => link.actionLine);
    expect(lines).not.toContain('C5');
    expect(lines).toContain('C2');
  });

  test('is not brought into the store when it contradicts itself', async () => {
    const { data } = await realReference();
    const broken = { ...data, targets: data.targets.filter((target) => target.code !== '9.c') };
    const before = await store.reference.findVersion();
    await expect(loadReference(store.reference, { data: broken, version: 'broken' })).rejects.toMatchObject({
      code: 'REFERENCE_DATA_INVALID',
    });
    expect(await store.reference.findVersion()).toBe(before);
  });
});
