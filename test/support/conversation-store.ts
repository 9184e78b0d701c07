import type { Temporal } from 'temporal-polyfill';
import type { ConversationState, ConversationStore } from '../../src/features/ask/ports.js';

export interface RememberingStore extends ConversationStore {
  /** What each call of `save` was given, in order. */
  readonly saved: readonly ReadonlyMap<string, ConversationState>[];
  readonly lookUps: readonly string[];
  /** From now on (or no longer) every call fails. */
  setBroken(isBroken: boolean): void;
}

/** Conversations as a store keeps them, in memory; what the real one promises is tested on both databases. */
export function conversationsInMemory({ isShared = false } = {}): RememberingStore {
  const rows = new Map<string, { state: ConversationState; expires: Temporal.Instant }>();
  const saved: ReadonlyMap<string, ConversationState>[] = [];
  const lookUps: string[] = [];
  let isBroken = false;
  const work = async () => {
    if (isBroken) throw new Error('The store is away.');
  };
  return {
    isShared,
    saved,
    lookUps,
    setBroken(value) {
      isBroken = value;
    },
    async find(key, now) {
      lookUps.push(key);
      await work();
      const row = rows.get(key);
      return row && row.expires.epochMilliseconds > now.epochMilliseconds ? row.state : undefined;
    },
    async save(states, expires) {
      saved.push(new Map(states));
      await work();
      for (const [key, state] of states) rows.set(key, { state, expires });
    },
  };
}
