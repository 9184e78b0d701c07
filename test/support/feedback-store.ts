import type { Feedback, FeedbackStore } from '../../src/features/ask/ports.js';

export interface RememberingFeedback extends FeedbackStore {
  /** What is kept, the newest last. */
  readonly kept: () => readonly Feedback[];
  /** From now on (or no longer) every call fails. */
  setBroken(isBroken: boolean): void;
}

/** Feedback as a store keeps it, in memory; what the real one promises is tested on both databases. */
export function feedbackInMemory(): RememberingFeedback {
  const rows = new Map<string, Feedback>();
  let isBroken = false;
  const work = async () => {
    if (isBroken) throw new Error('The store is away.');
  };
  return {
    kept: () => [...rows.values()],
    setBroken(value) {
      isBroken = value;
    },
    async save(feedback) {
      await work();
      const { kind, query, version, language, person, text } = feedback;
      const subject = [person, query, version, language];
      const key = JSON.stringify(kind === 'report' ? [...subject, text] : subject);
      rows.delete(key);
      rows.set(key, feedback);
    },
    async list(most) {
      await work();
      return [...rows.values()].reverse().slice(0, most);
    },
    async count() {
      await work();
      const count = (kind: Feedback['kind']) => [...rows.values()].filter((row) => row.kind === kind).length;
      return { good: count('good'), bad: count('bad'), report: count('report') };
    },
  };
}
