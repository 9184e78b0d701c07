import type { Place } from '../../chat/incoming.js';
import type { ClaimedMessage, OutboxStore } from '../../chat/outbox.js';
import { createGate, type Gate } from './gate.js';
import { type SendParts, sendMessage } from './send.js';

export interface DispatcherSettings {
  /** Messages a minute to all conversations of one workspace together, by platform. */
  readonly perMinute: (platform: Place['platform']) => number;
  /** Milliseconds a message may be held before another process takes it up as doubtful. */
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

/** Seconds' worth of a workspace's pace held at once, of a lease of twenty: what is held can still go in time. */
const SECONDS_HELD = 5;
const LEAST_HELD = 4;
const MOST_HELD = 400;
/** The next message may be so many milliseconds away for a drain to wait for it. */
const WORTH_WAITING = 2_000;

/** Sends messages from the outbox, many conversations at a time, the most urgent first, at the pace platforms take. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { outbox, settings, name, log } = parts;
  const stopping = new AbortController();
  const gates = new Map<string, Gate>();
  const held = new Map<string, Promise<void>>();
  let draining: Promise<void> | undefined;

  function gateOf({ platform, tenant }: Place): Gate {
    const key = `${platform} ${tenant}`;
    const gate = gates.get(key) ?? createGate(outbox, key, 60_000 / settings.perMinute(platform));
    gates.set(key, gate);
    return gate;
  }

  async function deliver(message: ClaimedMessage): Promise<void> {
    try {
      const outcome = await sendMessage({ ...parts, gateOf }, message, stopping.signal);
      if (outcome && !(await outbox.settle(message.id, name, outcome)))
        log.warn({ message: message.id }, 'another process had taken a message over before it was settled');
    } catch (error) {
      if (stopping.signal.aborted)
        await outbox.settle(message.id, name, { kind: 'later', delay: 0, reason: 'stopped' });
      else log.error({ message: message.id, error }, 'could not deliver a message');
    }
  }

  function hold(message: ClaimedMessage): void {
    const work = deliver(message)
      .catch((error: unknown) => log.error({ message: message.id, error }, 'could not settle a message'))
      .finally(() => held.delete(message.id));
    held.set(message.id, work);
  }

  const mostHeld = () => {
    const fastest = Math.max(...(['slack', 'teams'] as const).map((one) => settings.perMinute(one)));
    return Math.min(MOST_HELD, Math.max(LEAST_HELD, Math.floor((fastest / 60) * SECONDS_HELD)));
  };

  async function drain(until: number): Promise<void> {
    while (!stopping.signal.aborted && Date.now() < until) {
      const room = mostHeld() - held.size;
      const claimed = room > 0 ? await outbox.claim(name, room, settings.lease, settings.gap) : [];
      for (const message of claimed) hold(message);
      if (claimed.length > 0) continue;
      const delay = await outbox.findDelay(settings.gap);
      if (held.size === 0 && (delay === undefined || delay > WORTH_WAITING)) return;
      await Promise.race([...held.values(), pause(Math.min(delay ?? WORTH_WAITING, WORTH_WAITING))]);
    }
  }

  return {
    drain(milliseconds) {
      draining ??= drain(Date.now() + milliseconds).finally(() => {
        draining = undefined;
      });
      return draining;
    },
    async stop() {
      stopping.abort(new Error('the bot stops'));
      await Promise.all([draining?.catch(() => {}), ...held.values()]);
    },
  };
}

/** At least a moment, so that nobody asks in a circle. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(20, milliseconds)).unref());
}
