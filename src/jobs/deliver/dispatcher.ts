import { setMaxListeners } from 'node:events';
import type { Place } from '../../chat/incoming.js';
import type { ClaimedMessage, OutboxStore, Outcome, WorkspaceRoom } from '../../chat/outbox.js';
import { createGate, type Gate } from './gate.js';
import { createLimit } from './limit.js';
import { type SendParts, sendMessage } from './send.js';
import { createWorkspaces } from './workspaces.js';

export interface DispatcherSettings {
  /** Messages a minute to all conversations of one workspace together, by platform. */
  readonly perMinute: (platform: Place['platform']) => number;
  /**
   * Milliseconds a message may be held before another process takes it up as doubtful. Half of it is for waiting, half
   * for sending.
   */
  readonly lease: number;
  /** Milliseconds between two messages to one conversation. */
  readonly gap: number;
}

/** What platforms are known to take: one message a second a conversation. A send takes ten seconds at most. */
export const DEFAULT_TIMES = { lease: 20_000, gap: 1_000 } as const;

export interface DispatcherParts extends Omit<SendParts, 'gateOf'> {
  readonly outbox: OutboxStore;
  readonly settings: DispatcherSettings;
  /** Names this process among those that share the store. */
  readonly name: string;
}

export interface Dispatcher {
  /** Sends until nothing is left that could be sent soon, or the time is up. Never more than once at a time. */
  drain(milliseconds: number): Promise<void>;
  /** Takes nothing more, gives back what has not gone out yet, and resolves when the rest is settled. */
  stop(): Promise<void>;
}

/** The next message may be so many milliseconds away for a drain to wait for it. */
const WORTH_WAITING = 2_000;
/** Milliseconds between two looks while a workspace has as much in hand as it takes: others may have something to send. */
const LOOK_FOR_OTHERS = 250;
/** Work of bulk on the database at a time: fewer than its connections, so that an answer never waits for one. */
const MOST_COMPOSED = 2;
const MOST_SETTLED = 3;
const SETTLE_ATTEMPTS = 4;
const SETTLE_PAUSE = 1_000;

/** Sends messages from the outbox, many conversations at a time, the most urgent first, at the pace platforms take. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { outbox, settings, name, log } = parts;
  const { lease, gap } = settings;
  const stopping = new AbortController();
  // Everything that waits for its turn listens to it.
  setMaxListeners(0, stopping.signal);
  const gates = new Map<string, Gate>();
  const workspaces = createWorkspaces(settings.perMinute);
  const composing = createLimit(MOST_COMPOSED);
  const settling = createLimit(MOST_SETTLED);
  const held = new Set<Promise<void>>();
  const sending: SendParts = { ...parts, gateOf, composers: limited(parts.composers) };
  let draining: Promise<void> | undefined;

  function gateOf({ platform, tenant }: Place): Gate {
    const key = `${platform} ${tenant}`;
    const gate = gates.get(key) ?? createGate(outbox, key, 60_000 / settings.perMinute(platform));
    gates.set(key, gate);
    return gate;
  }

  function limited(composers: SendParts['composers']): SendParts['composers'] {
    return Object.fromEntries(
      Object.entries(composers).map(([content, compose]) => [
        content,
        (message, now) => composing(() => compose(message, now)),
      ]),
    );
  }

  async function deliver(message: ClaimedMessage, startBy: number): Promise<void> {
    const outcome = await sendMessage(sending, message, { startBy, signal: stopping.signal });
    if (outcome && !(await settling(() => settle(message, outcome))))
      log.warn({ message: message.id }, 'another process had taken a message over before it was settled');
  }

  /** What was sent and not settled is doubtful for whoever comes next, so a database that is away is waited for. */
  async function settle({ id }: ClaimedMessage, outcome: Outcome): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await outbox.settle(id, name, outcome);
      } catch (error) {
        if (attempt === SETTLE_ATTEMPTS) throw error;
        await pause(SETTLE_PAUSE);
      }
    }
  }

  function hold(message: ClaimedMessage, startBy: number): void {
    const release = workspaces.hold(message);
    const work = deliver(message, startBy)
      .catch((error: unknown) => log.error({ message: message.id, error }, 'could not deliver a message'))
      .finally(() => {
        release();
        held.delete(work);
      });
    held.add(work);
  }

  /** `until` is of `performance.now()`: a computer's clock that is set right meanwhile ends nothing early. */
  async function drain(until: number): Promise<void> {
    let isOver = false;
    while (!isOver && !stopping.signal.aborted && performance.now() < until) {
      const startBy = performance.now() + lease / 2;
      // Before looking: what lets go of its conversation while we look makes room for a message we did not see.
      const wasIdle = held.size === 0;
      const rooms = workspaces.rooms();
      const claimed = await outbox.claim(name, workspaces.most, lease, gap, rooms);
      for (const message of claimed) hold(message, startBy);
      if (claimed.length === 0) isOver = await waitForMore(rooms, wasIdle);
    }
  }

  /** Waits until there may be something to send; true when nothing could be sent soon. */
  async function waitForMore(rooms: readonly WorkspaceRoom[], wasIdle: boolean): Promise<boolean> {
    const delay = await outbox.findDelay(gap);
    if (wasIdle && (delay === undefined || delay > WORTH_WAITING)) return true;
    if (!wasIdle && held.size === 0) return false;
    const isFull = rooms.some(({ most }) => most === 0);
    const nextLook = Math.max(isFull ? LOOK_FOR_OTHERS : 0, delay ?? WORTH_WAITING);
    await Promise.race([...held, pause(Math.min(nextLook, WORTH_WAITING))]);
    return false;
  }

  return {
    drain(milliseconds) {
      draining ??= drain(performance.now() + milliseconds).finally(() => {
        draining = undefined;
      });
      return draining;
    },
    async stop() {
      stopping.abort(new Error('the bot stops'));
      await Promise.all([draining?.catch(() => {}), ...held]);
    },
  };
}

/** At least a moment, so that nobody asks in a circle. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(20, milliseconds)).unref());
}
