import type { Log } from '../../chat/log.js';

/** Work that is done one piece after the other. */
export interface Queue {
  /** Resolves when this piece is done. A piece that fails is logged and does not stop those behind it. */
  add(work: () => Promise<void>): Promise<void>;
  /** Pieces waiting or in hand. */
  size(): number;
  /** Resolves when everything added so far is done. */
  drained(): Promise<void>;
}

export function createQueue(log: Log): Queue {
  let tail = Promise.resolve();
  let size = 0;
  return {
    add(work) {
      size += 1;
      tail = tail
        .then(work)
        .catch((error: unknown) => log.error({ error }, 'a line from the terminal failed'))
        .finally(() => {
          size -= 1;
        });
      return tail;
    },
    size: () => size,
    drained: () => tail,
  };
}
