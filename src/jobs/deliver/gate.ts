import type { OutboxStore } from '../../chat/outbox.js';

/** Slots of a pace that many messages wait for. */
export interface Gate {
  /** Resolves when a message of this urgency may go: the most urgent first. Rejects when the signal aborts. */
  pass(urgency: number, signal: AbortSignal): Promise<void>;
  /** Nothing passes for so many milliseconds. */
  pause(milliseconds: number): void;
}

interface Waiter {
  readonly urgency: number;
  readonly go: () => void;
}

/** Slots reserved at once take at most so many milliseconds to pass, so that what is urgent waits no longer than that. */
const RESERVED_AHEAD = 250;

/**
 * Lets messages pass at a pace that all processes keep together: slots come from the store. `interval` is the time
 * between two of them in milliseconds.
 */
export function createGate(outbox: Pick<OutboxStore, 'reserve'>, name: string, interval: number): Gate {
  const waiting: Waiter[] = [];
  let pausedUntil = 0;
  let isOpening = false;

  async function letPass(): Promise<void> {
    while (waiting.length > 0) {
      await wait(pausedUntil - Date.now());
      const slots = Math.max(1, Math.min(waiting.length, Math.floor(RESERVED_AHEAD / interval)));
      const first = performance.now() + (await outbox.reserve(name, interval * slots));
      for (let slot = 0; slot < slots; slot += 1) {
        await wait(first + slot * interval - performance.now());
        takeMostUrgent(waiting)?.go();
      }
    }
  }

  function open(): void {
    if (isOpening) return;
    isOpening = true;
    letPass()
      // The store cannot be reached: without a slot nothing goes, and the next message tries again.
      .catch(() => {})
      .finally(() => {
        isOpening = false;
      });
  }

  return {
    pass(urgency, signal) {
      return new Promise((resolve, reject) => {
        const go = () => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const waiter: Waiter = { urgency, go };
        const leave = () => {
          waiting.splice(waiting.indexOf(waiter), 1);
          reject(signal.reason);
        };
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener('abort', leave, { once: true });
        waiting.push(waiter);
        open();
      });
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, Date.now() + milliseconds);
    },
  };
}

function takeMostUrgent(waiting: Waiter[]): Waiter | undefined {
  let most = 0;
  for (const [place, waiter] of waiting.entries()) {
    if (waiter.urgency > (waiting[most]?.urgency ?? 0)) most = place;
  }
  return waiting.splice(most, 1)[0];
}

function wait(milliseconds: number): Promise<void> | undefined {
  if (milliseconds <= 0) return undefined;
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
