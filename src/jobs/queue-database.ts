import type PgBoss from 'pg-boss';
import type { Executor } from '../chat/executor.js';
import type { Log } from '../chat/log.js';

/** The database as the queue sees it. */
export interface QueueDatabase extends PgBoss.Db {
  /** Resolves when nothing that the queue asked for is under way: it does not wait for all of it itself. */
  idle(): Promise<void>;
}

/** How pg-boss names the jobs that it says are done or have failed. */
const ENDS_JOBS = 'UNNEST($2::uuid[])';
const NONE = { rows: [{ count: '0' }] };

/**
 * pg-boss 10 does not wait for the statement that ends a job, so that a database that is away at that moment would end
 * the whole process. Such a job is run once more instead, when it has expired.
 */
export function createQueueDatabase(executor: Executor, log: Log): QueueDatabase {
  const underWay = new Set<Promise<unknown>>();
  const run = async (text: string, values: unknown[]) => {
    try {
      return await executor.executeSql(text, values);
    } catch (error) {
      if (!text.includes(ENDS_JOBS)) throw error;
      log.warn({ error }, 'could not write down that a job has ended');
      return NONE;
    }
  };
  return {
    executeSql(text, values) {
      const running = run(text, values);
      const leave = () => void underWay.delete(running);
      underWay.add(running);
      running.then(leave, leave);
      return running;
    },
    idle: async () => void (await Promise.allSettled(underWay)),
  };
}
