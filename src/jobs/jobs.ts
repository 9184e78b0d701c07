import PgBoss from 'pg-boss';
import type { Executor } from '../chat/executor.js';
import type { Log } from '../chat/log.js';

/** What is done again and again, and when something changed. */
export interface JobParts {
  readonly executor: Executor;
  /** Plans what changed and takes what is due into the outbox. */
  wake(): Promise<void>;
  /** Sends for at most so many milliseconds. */
  deliver(milliseconds: number): Promise<void>;
  /** Looks whether what should have been sent was. */
  audit(): Promise<void>;
  readonly log: Log;
  readonly times?: Partial<JobTimes>;
}

export interface JobTimes {
  /**
   * Seconds after which a job counts as abandoned, and between two looks for such. Worst case for what a killed process
   * had in hand: its lease on a message ends after 20 seconds, and every process looks for such every 20 seconds; if it
   * held the job itself, another may start meanwhile, and the abandoned one is given back after 30 + 15 seconds.
   */
  readonly expire: number;
  readonly maintain: number;
  /** Seconds between two looks into a queue. */
  readonly poll: number;
  /** Seconds between two times that every process asks for a look. */
  readonly look: number;
}

const DEFAULT_TIMES: JobTimes = { expire: 30, maintain: 15, poll: 0.5, look: 20 };

/** A drain ends well before its job expires. */
const DRAIN_FOR = 20_000;

export interface Jobs {
  start(): Promise<void>;
  /** Something changed: look now instead of at the next minute. Never rejects. */
  wake(): Promise<void>;
  stop(): Promise<void>;
}

/** The bot's jobs, on pg-boss in the bot's own database. */
export function createJobs({ executor, wake, deliver, audit, log, times }: JobParts): Jobs {
  const { expire, maintain, poll, look } = { ...DEFAULT_TIMES, ...times };
  const boss = new PgBoss({
    db: { executeSql: (text, values) => executor.executeSql(text, values) },
    schema: 'pgboss',
    expireInSeconds: expire,
    maintenanceIntervalSeconds: maintain,
    archiveCompletedAfterSeconds: 3_600,
    deleteAfterHours: 24,
    retryLimit: 3,
    retryDelay: 1,
  });
  boss.on('error', (error) => log.warn({ error }, 'the job queue reports a fault'));
  let looking: NodeJS.Timeout | undefined;

  /** Of jobs that only say "look", one that waits is enough. */
  const ask = (queue: 'wake' | 'deliver') => boss.send(queue, {}, { singletonKey: queue });

  async function askToLook(): Promise<void> {
    await ask('wake').catch((error: unknown) => log.warn({ error }, 'could not ask for a look'));
  }

  async function work(queue: string, run: () => Promise<void>): Promise<void> {
    const options = {
      name: queue,
      policy: 'short',
      expireInSeconds: expire,
      retryLimit: 3,
      retryDelay: 1,
    } as const;
    await boss.createQueue(queue, options);
    await boss.updateQueue(queue, options);
    await boss.work(queue, { pollingIntervalSeconds: poll }, async () => {
      try {
        await run();
      } catch (error) {
        log.error({ queue, error }, 'a job failed');
        throw error;
      }
    });
  }

  return {
    async start() {
      await boss.start();
      await work('wake', async () => {
        await wake();
        await ask('deliver');
      });
      await work('deliver', () => deliver(DRAIN_FOR));
      await work('audit', audit);
      await boss.schedule('audit', '7 * * * *', {}, { singletonKey: 'audit' });
      looking = setInterval(() => void askToLook(), look * 1000).unref();
      await askToLook();
    },
    async wake() {
      if (looking) await askToLook();
    },
    async stop() {
      if (!looking) return;
      clearInterval(looking);
      looking = undefined;
      await boss.stop({ graceful: true, timeout: 2_000 });
    },
  };
}
