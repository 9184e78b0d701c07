import type { OutboxStore } from '../../chat/outbox.js';

/** How long a message may be held up. */
export interface Turn {
  /** Of `performance.now()`: later it is not begun to be sent, since another process may soon take it up. */
  readonly startBy: number;
  /** Aborts when nothing more is to be begun. */
  readonly signal: AbortSignal;
}

/** Slots of a pace that many messages wait for. */
export interface Gate {
  /** True when a message of this urgency may go: the most urgent first. False when its turn ends before. */
  pass(urgency: number, turn: Turn): Promise<boolean>;
  /** Nothing passes for so many milliseconds. */
  pause(milliseconds: number): void;
  /** Milliseconds until something may pass again; none unless it is paused. */
  pausedFor(): number;
}

interface Waiter {
  readonly urgency: number;
  readonly go: () => void;
}

/** Slots reserved at once take at most so many milliseconds to pass, so that what is urgent waits no longer than that. */
const RESERVED_AHEAD = 250;
/** Milliseconds until slots are asked for again when the store could not be reached: without one nothing goes. */
const ASK_AGAIN = 1_000;

/**
 * Lets messages pass at a pace that all processes keep together: slots come from the store. `interval` is the time
 * between two of them in milliseconds.
 */
export function createGate(outbox: Pick<OutboxStore, 'reserve'>, name: string, interval: number): Gate {
  const waiting: Waiter[] = [];
  let pausedUntil = 0;
  let isOpening = false;

  const pausedFor = () => Math.max(0, pausedUntil - performance.now());

  async function letPass(): Promise<void> {
    while (waiting.length > 0) {
      await wait(pausedFor());
      const slots = Math.max(1, Math.min(waiting.length, Math.floor(RESERVED_AHEAD / interval)));
      const first = performance.now() + (await outbox.reserve(name, interval * slots));
      for (let slot = 0; slot < slots; slot += 1) {
        await wait(first + slot * interval - performance.now());
        takeMostUrgent(waiting)?.go();
      }
    }
  }

  async function open(): Promise<void> {
    if (isOpening) return;
    isOpening = true;
    while (waiting.length > 0) await letPass().catch(() => wait(ASK_AGAIN));
    isOpening = false;
  }

  return {
    pass(urgency, { startBy, signal }) {
      return new Promise((resolve) => {
        const end = (hasPassed: boolean) => {
          clearTimeout(timer);
          signal.removeEventListener('abort', leave);
          resolve(hasPassed);
        };
        const waiter: Waiter = { urgency, go: () => end(true) };
        const leave = () => {
          waiting.splice(waiting.indexOf(waiter), 1);
          end(false);
        };
        const timer = setTimeout(leave, Math.max(0, startBy - performance.now()));
        if (signal.aborted) return end(false);
        signal.addEventListener('abort', leave, { once: true });
        waiting.push(waiter);
        void open();
      });
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, performance.now() + milliseconds);
    },
    pausedFor,
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
