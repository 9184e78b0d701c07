import { Temporal } from 'temporal-polyfill';
import type { Log } from '../../../chat/log.js';
import type { Clock } from '../../../shared/clock.js';
import type { ConversationState, ConversationStore } from '../ports.js';

/** After this long without a turn, "and C6?" goes on from nothing. */
export const CONVERSATION_LASTS = Temporal.Duration.from({ minutes: 30 });

const SAVE_EVERY_MS = 1_000;
/** Conversations that wait through an outage of the store; those of a longer one are forgotten with the process. */
const MOST_WAITING = 20_000;

/** Tells the store what was remembered, so that no answer waits for it. */
export interface Writer {
  add(key: string, state: ConversationState): void;
  /** Whether the store does not know yet what was added. */
  isWaiting(key: string): boolean;
  /** Saves what is waiting. */
  stop(): Promise<void>;
}

/** Saves at most once a second, and never twice at a time. What could not be saved waits for the next time. */
export function createWriter(store: ConversationStore, clock: Clock, log: Log): Writer {
  let waiting = new Map<string, ConversationState>();
  let inHand: ReadonlyMap<string, ConversationState> = new Map();
  let timer: NodeJS.Timeout | undefined;
  let saving = Promise.resolve();

  async function save(): Promise<void> {
    if (waiting.size === 0) return;
    inHand = waiting;
    waiting = new Map();
    const now = clock.now();
    try {
      await store.save(inHand, now.add(CONVERSATION_LASTS), now);
    } catch (error) {
      log.warn({ error, conversations: inHand.size }, 'could not save conversations in the store');
      waiting = new Map([...inHand, ...waiting].slice(-MOST_WAITING));
    }
    inHand = new Map();
  }

  function saveNext(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    saving = saving.then(save);
    return saving;
  }

  return {
    isWaiting: (key) => waiting.has(key) || inHand.has(key),
    add(key, state) {
      waiting.set(key, state);
      timer ??= setTimeout(saveNext, SAVE_EVERY_MS).unref();
    },
    stop: saveNext,
  };
}
