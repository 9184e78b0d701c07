import { once } from 'node:events';
import type { Desk } from '../../src/chat/desk.js';
import type { Incoming } from '../../src/chat/incoming.js';
import type { Reply } from '../../src/chat/reply.js';

/** A desk that says the same thing to everybody; undefined is silence. */
export function deskSaying(reply: Reply | undefined): Desk {
  return { answer: async () => reply, answerNow: () => undefined };
}

export interface GatedDesk extends Desk {
  /** Resolves when the first question has arrived. */
  readonly reached: Promise<unknown>;
  /** Lets every question through, those that wait and those to come. */
  open(): void;
}

/** A desk that takes its time: nothing is answered before `open` is called. */
export function gateDesk(desk: Desk): GatedDesk {
  const signals = new EventTarget();
  const reached = once(signals, 'reached');
  const gate = once(signals, 'open');
  return {
    reached,
    open: () => signals.dispatchEvent(new Event('open')),
    answerNow: () => undefined,
    answer: (async (incoming: Incoming) => {
      signals.dispatchEvent(new Event('reached'));
      await gate;
      return desk.answer(incoming);
    }) as Desk['answer'],
  };
}
