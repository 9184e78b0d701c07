import type { Action } from '../../chat/reply.js';

/** The numbered next steps on screen. */
export interface Choices {
  /** Forgets what was offered and offers these from 1 on. Returns the first number. */
  replace(actions: readonly Action[]): number;
  /**
   * Offers these behind the ones there are, for a message that nobody asked for: a number somebody is just typing
   * keeps its meaning. Returns the first number.
   */
  add(actions: readonly Action[]): number;
  find(number: number): Action | undefined;
  count(): number;
}

export function createChoices(): Choices {
  let offered: readonly Action[] = [];
  return {
    replace(actions) {
      offered = [...actions];
      return 1;
    },
    add(actions) {
      const first = offered.length + 1;
      offered = [...offered, ...actions];
      return first;
    },
    find: (number) => offered[number - 1],
    count: () => offered.length,
  };
}
