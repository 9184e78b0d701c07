/** Work that was accepted and is not finished. */
export interface InFlight {
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves when nothing is in hand, or after `milliseconds`; true when all was finished. */
  drain(milliseconds: number): Promise<boolean>;
}

export function createInFlight(): InFlight {
  const work = new Set<Promise<unknown>>();
  return {
    track(promise) {
      const settled = promise.then(
        () => void work.delete(settled),
        () => void work.delete(settled),
      );
      work.add(settled);
      return promise;
    },
    async drain(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), milliseconds);
      });
      const finished = async (): Promise<true> => {
        while (work.size > 0) await Promise.all(work);
        return true;
      };
      const isDone = await Promise.race([finished(), tooLate]);
      clearTimeout(timer);
      return isDone;
    },
  };
}
