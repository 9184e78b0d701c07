import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../src/chat/log.js';
import { isForm, plainSpans } from '../src/chat/reply.js';
import { createAskHandlers } from '../src/features/ask/handlers.js';
import { editionOf, editionsFromReference } from '../src/features/deadlines/history.js';
import { newEditionFrom } from '../src/features/deadlines/shift.js';
import { templateOf } from '../src/features/deadlines/templates/templates.js';
import { createKnowledgeHolder, type KnowledgeHolder, loadKnowledge } from '../src/knowledge.js';
import type { Connection } from '../src/store/connection.js';
import { createStore, type Store } from '../src/store/open.js';
import { openTestConnection } from './support/database.js';
import { saying } from './support/incoming.js';

const NOW = Temporal.Instant.from('2026-12-07T09:00:00Z');
const BY = { platform: 'slack', tenant: 'T1', id: 'U1' } as const;

describe('what people set up in chat', () => {
  let connection: Connection;
  let store: Store;
  let holder: KnowledgeHolder;
  beforeAll(async () => {
    connection = await openTestConnection();
    store = await createStore(connection, { dataDirectory: ':memory:', log: silentLog });
    holder = createKnowledgeHolder(store, await loadKnowledge(store));
  });
  afterAll(() => store.close());

  const ask = async (text: string, now = NOW) => {
    const handlers = createAskHandlers({ knowledge: holder.current, clock: { now: () => now } });
    const reply = await handlers.text(saying(text, { person: { ...BY, zone: 'Europe/Zurich' } }));
    if (isForm(reply)) throw new Error('a form');
    const lines = reply.parts.flatMap((part) =>
      part.kind === 'list'
        ? part.items.map(plainSpans)
        : part.kind === 'facts'
          ? part.facts.map(({ value }) => plainSpans(value))
          : 'text' in part
            ? [plainSpans(part.text)]
            : [],
    );
    return [reply.title ?? '', ...lines, ...reply.sources.map(({ label }) => label)].join('\n');
  };

  it('is no other knowledge as long as nothing was set up', async () => {
    const before = holder.current();
    await store.calendar.recordHistory(editionsFromReference(before.framework.calendar), NOW);
    expect(await holder.refresh()).toBe(false);
    expect(holder.current()).toBe(before);
  });

  it('is asked about like the editions of the documents, and named as what it is from', async () => {
    const template = templateOf('prizes');
    if (!template) throw new Error('no template');
    const basis = editionOf(template, holder.current().framework.calendar);
    await store.calendar.createEdition(newEditionFrom(template, '2027', basis), { by: BY, at: NOW });
    expect(await holder.refresh()).toBe(true);
    expect(await ask('when does prizes 2027 voting close in Addis time')).toMatch(/28 January 2027.*01:00/);
    expect(await ask('when does prizes 2027 voting close')).toContain('Calendar kept in actionline');
    expect(await ask('what phase is prizes 2027 in')).toContain('submission');
    expect(await ask('what is due this week')).toContain('9 December 2026');
    expect(await ask('phases of the prizes 2027')).toContain('27 January 2027');
    expect(await ask('phases of the prizes 2023')).toContain('25 January 2023');
    expect(await ask('quand se termine le vote des prix 2027')).toContain('27 janvier 2027');
  });

  it('is known as it was moved', async () => {
    const edition = await store.calendar.findEdition('prizes-2027');
    const closes = { precision: 'minute', instant: '2027-02-03T22:00:00Z', zone: 'Europe/Zurich' } as const;
    const change = { phases: { voting: { closes } } };
    await store.calendar.changeEdition('prizes-2027', edition?.version ?? 0, change, { by: BY, at: NOW });
    expect(await holder.refresh()).toBe(true);
    expect(await ask('when does prizes 2027 voting close')).toContain('3 February 2027');
    expect(await holder.refresh()).toBe(false);
  });
});
