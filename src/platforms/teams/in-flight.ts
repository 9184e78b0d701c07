/** Counts work that is in hand, so that a stop can wait for it. */
export interface InFlight {
  /** Counts the work until it settles. Its failure is for whoever made it. */
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves when nothing is in hand, including what was begun meanwhile. */
  drain(): Promise<void>;
}

export function createInFlight(): InFlight {
  const works = new Set<Promise<unknown>>();
  return {
    track(work) {
      const done = () => works.delete(settled);
      const settled: Promise<unknown> = work.then(done, done);
      works.add(settled);
      return work;
    },
    async drain() {
      while (works.size > 0) await Promise.all(works);
    },
  };
}
