/** Drafts that this process is writing: how far each is, and how it is called off. */
export interface Running {
  /** Undefined: it is being written already. */
  begin(
    id: number,
  ): { readonly signal: AbortSignal; progress(done: number, all: number): void; end(): void } | undefined;
  find(id: number): { readonly done: number; readonly all: number } | undefined;
  /** False where it is not being written here. */
  cancel(id: number): boolean;
  /** When the bot ends. */
  cancelAll(): void;
}

export function createRunning(): Running {
  const running = new Map<number, { done: number; all: number; readonly controller: AbortController }>();
  return {
    begin(id) {
      if (running.has(id)) return undefined;
      const entry = { done: 0, all: 0, controller: new AbortController() };
      running.set(id, entry);
      return {
        signal: entry.controller.signal,
        progress: (done, all) => void Object.assign(entry, { done, all }),
        end: () => void running.delete(id),
      };
    },
    find(id) {
      const found = running.get(id);
      return found && { done: found.done, all: found.all };
    },
    cancel(id) {
      running.get(id)?.controller.abort();
      return running.has(id);
    },
    cancelAll() {
      for (const { controller } of running.values()) controller.abort();
    },
  };
}
