import { LRUCache } from 'lru-cache';
import { type Log, silentLog } from '../../../chat/log.js';
import type { Clock } from '../../../shared/clock.js';
import type { ConversationState, ConversationStore } from '../ports.js';
import { query } from '../query.js';
import { CONVERSATION_LASTS, createWriter } from './writer.js';

/** Conversations of half an hour, on the busiest day; a longer memory is the store's. */
const REMEMBERED = 20_000;

/** What this process knows of a conversation without asking the store. */
export interface Recalled {
  readonly state: ConversationState | undefined;
  /** Nobody can know better: the store need not be asked. */
  readonly isCertain: boolean;
}

/** The conversations that are going on. */
export interface Conversations {
  recall(key: string): Recalled;
  /** What the store knows, where it may know better. Never rejects: without the store, what is remembered counts. */
  find(key: string): Promise<ConversationState | undefined>;
  /** Remembers at once; the store is told within a second, of many conversations in one statement. */
  remember(key: string, state: ConversationState): void;
  /** Tells the store what it does not know yet. */
  stop(): Promise<void>;
}

export interface ConversationParts {
  readonly clock: Clock;
  /** Without one, conversations end with the process. */
  readonly store?: ConversationStore | undefined;
  readonly log?: Log | undefined;
}

interface Kept {
  readonly state: ConversationState;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

export function createConversations({ clock, store, log = silentLog }: ConversationParts): Conversations {
  const kept = new LRUCache<string, Kept>({ max: REMEMBERED });
  const writer = store && createWriter(store, clock, log);
  const lasts = CONVERSATION_LASTS.total('milliseconds');

  function recall(key: string): Recalled {
    const found = kept.get(key);
    const state = found && found.expires > clock.now().epochMilliseconds ? found.state : undefined;
    if (!store || !writer) return { state, isCertain: true };
    const isCertain = state !== undefined && (!store.isShared || writer.isWaiting(key));
    return { state, isCertain };
  }

  return {
    recall,
    async find(key) {
      const { state, isCertain } = recall(key);
      if (!store || isCertain) return state;
      return (await lookUp(store, key, clock, log)) ?? state;
    },
    remember(key, state) {
      kept.set(key, { state, expires: clock.now().epochMilliseconds + lasts });
      writer?.add(key, state);
    },
    stop: async () => writer?.stop(),
  };
}

async function lookUp(
  store: ConversationStore,
  key: string,
  clock: Clock,
  log: Log,
): Promise<ConversationState | undefined> {
  try {
    const found = await store.find(key, clock.now());
    const parsed = found && query.safeParse(found.query);
    if (!found || !parsed?.success) return undefined;
    const { earlier, ...state } = found;
    const before = earlier === undefined ? undefined : query.safeParse(earlier).data;
    return { ...state, query: parsed.data, ...(before && { earlier: before }) };
  } catch (error) {
    log.warn({ error }, 'could not look up a conversation in the store');
    return undefined;
  }
}
