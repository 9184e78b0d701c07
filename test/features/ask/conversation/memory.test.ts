import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConversations } from '../../../../src/features/ask/conversation/memory.js';
import type { ConversationState } from '../../../../src/features/ask/ports.js';
import type { Clock } from '../../../../src/shared/clock.js';
import { conversationsInMemory } from '../../../support/conversation-store.js';

const C5: ConversationState = { query: { kind: 'line-to-goals', lines: ['C5'] } };
const C6: ConversationState = { query: { kind: 'line-to-goals', lines: ['C6'] }, language: 'fr' };

let now = Temporal.Instant.from('2022-12-06T20:00:00Z');
const clock: Clock = { now: () => now };
const later = (minutes: number) => {
  now = now.add({ minutes });
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a conversation', () => {
  test('is remembered at once', () => {
    const conversations = createConversations({ clock, store: conversationsInMemory() });
    expect(conversations.recall('one')).toEqual({ state: undefined, isCertain: false });
    conversations.remember('one', C5);
    expect(conversations.recall('one')).toEqual({ state: C5, isCertain: true });
    expect(conversations.recall('two').state).toBeUndefined();
  });

  test('is forgotten half an hour after its last turn, here and in the store', async () => {
    const store = conversationsInMemory();
    const conversations = createConversations({ clock, store });
    conversations.remember('one', C5);
    later(29);
    conversations.remember('one', C6);
    await conversations.stop();
    later(29);
    expect(conversations.recall('one').state).toEqual(C6);
    expect(await createConversations({ clock, store }).find('one')).toEqual(C6);
    later(1);
    expect(conversations.recall('one').state).toBeUndefined();
    expect(await createConversations({ clock, store }).find('one')).toBeUndefined();
  });

  test('goes on after a restart', async () => {
    const store = conversationsInMemory();
    const before = createConversations({ clock, store });
    before.remember('one', C6);
    await before.stop();
    const after = createConversations({ clock, store });
    expect(after.recall('one')).toEqual({ state: undefined, isCertain: false });
    expect(await after.find('one')).toEqual(C6);
  });

  test('without a store lives in memory alone, and that is certain', async () => {
    const conversations = createConversations({ clock });
    expect(conversations.recall('one')).toEqual({ state: undefined, isCertain: true });
    conversations.remember('one', C5);
    expect(await conversations.find('one')).toEqual(C5);
    await conversations.stop();
  });

  test('whose stored query is of another version is as if there were none', async () => {
    const store = conversationsInMemory();
    const old = { query: { kind: 'no-such-query' } } as unknown as ConversationState;
    await store.save(new Map([['one', old]]), now.add({ minutes: 30 }), now);
    expect(await createConversations({ clock, store }).find('one')).toBeUndefined();
  });
});

describe('the store', () => {
  test('is told of many turns in one statement, a second after the first', async () => {
    const store = conversationsInMemory();
    const conversations = createConversations({ clock, store });
    conversations.remember('one', C5);
    conversations.remember('two', C5);
    await vi.advanceTimersByTimeAsync(900);
    conversations.remember('one', C6);
    expect(store.saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(store.saved).toEqual([
      new Map([
        ['one', C6],
        ['two', C5],
      ]),
    ]);
    conversations.remember('three', C5);
    await vi.advanceTimersByTimeAsync(999);
    expect(store.saved).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.saved.at(-1)).toEqual(new Map([['three', C5]]));
  });

  test('is told nothing when nothing was said', async () => {
    const store = conversationsInMemory();
    const conversations = createConversations({ clock, store });
    await vi.advanceTimersByTimeAsync(5_000);
    await conversations.stop();
    expect(store.saved).toEqual([]);
  });

  test('is told on stop what it does not know yet', async () => {
    const store = conversationsInMemory();
    const conversations = createConversations({ clock, store });
    conversations.remember('one', C5);
    await conversations.stop();
    expect(store.saved).toEqual([new Map([['one', C5]])]);
  });

  test('is not asked about what this process remembers, unless others use it too', async () => {
    const own = conversationsInMemory();
    const shared = conversationsInMemory({ isShared: true });
    for (const store of [own, shared]) {
      const conversations = createConversations({ clock, store });
      conversations.remember('one', C5);
      await vi.advanceTimersByTimeAsync(1_000);
      await conversations.find('one');
    }
    expect([own.lookUps, shared.lookUps]).toEqual([[], ['one']]);
  });

  test('that others use knows better than memory, once it has been told', async () => {
    const store = conversationsInMemory({ isShared: true });
    const [here, there] = [createConversations({ clock, store }), createConversations({ clock, store })];
    here.remember('one', C5);
    expect(here.recall('one')).toEqual({ state: C5, isCertain: true });
    await vi.advanceTimersByTimeAsync(1_000);
    there.remember('one', C6);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(here.recall('one')).toEqual({ state: C5, isCertain: false });
    expect(await here.find('one')).toEqual(C6);
  });

  test('that is away costs nothing but what it alone would know', async () => {
    const store = conversationsInMemory({ isShared: true });
    const conversations = createConversations({ clock, store });
    store.setBroken(true);
    conversations.remember('one', C5);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await conversations.find('one')).toEqual(C5);
    expect(await conversations.find('two')).toBeUndefined();
    await conversations.stop();
  });

  test('is told what it missed once it is back', async () => {
    const store = conversationsInMemory();
    const conversations = createConversations({ clock, store });
    store.setBroken(true);
    conversations.remember('one', C5);
    conversations.remember('two', C5);
    await vi.advanceTimersByTimeAsync(1_000);
    store.setBroken(false);
    conversations.remember('two', C6);
    await conversations.stop();
    expect(store.saved.at(-1)).toEqual(
      new Map([
        ['one', C5],
        ['two', C6],
      ]),
    );
  });
});
