import PgBoss from 'pg-boss';
import type { Executor } from '../chat/executor.js';
import type { Log } from '../chat/log.js';
import { createQueueDatabase } from './queue-database.js';

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
   * had in hand: its lease on a message ends after 20 seconds, and every process looks for such every 15 seconds; it
   * looks into its queues twice, a second in all. Jobs it had in hand keep nobody waiting, since another may start
   * beside them; they are given back after 30 + 15 seconds.
   */
  readonly expire: number;
  readonly maintain: number;
  /** Seconds between two looks into a queue. */
  readonly poll: number;
  /** Seconds between two times that every process asks for a look. */
  readonly look: number;
}

const DEFAULT_TIMES: JobTimes = { expire: 30, maintain: 15, poll: 0.5, look: 15 };

/** A drain ends well before its job expires. */
const DRAIN_FOR = 20_000;

/** Milliseconds until the queue is opened again when that failed; each time twice as many, up to the longest. */
const START_AGAIN = 500;
const LONGEST_PAUSE = 30_000;

export interface Jobs {
  /** Resolves when they run, or were stopped before. Tries until it succeeds. */
  start(): Promise<void>;
  /** Something changed: look now instead of at the next minute. Never rejects. */
  wake(): Promise<void>;
  stop(): Promise<void>;
}

/** The bot's jobs, on pg-boss in the bot's own database. */
export function createJobs({ executor, wake, deliver, audit, log, times }: JobParts): Jobs {
  const { expire, maintain, poll, look } = { ...DEFAULT_TIMES, ...times };
  const db = createQueueDatabase(executor, log);
  const stopping = new AbortController();
  let boss: PgBoss | undefined;
  let looking: NodeJS.Timeout | undefined;

  async function askToLook(): Promise<void> {
    if (boss)
      await ask(boss, 'wake').catch((error: unknown) => log.warn({ error }, 'could not ask for a look'));
  }

  async function work(opened: PgBoss, queue: string, run: () => Promise<void>): Promise<void> {
    const options = {
      name: queue,
      policy: 'short',
      expireInSeconds: expire,
      retryLimit: 3,
      retryDelay: 1,
    } as const;
    await opened.createQueue(queue, options);
    await opened.updateQueue(queue, options);
    await opened.work(queue, { pollingIntervalSeconds: poll }, async () => {
      try {
        await run();
      } catch (error) {
        log.error({ queue, error }, 'a job failed');
        throw error;
      }
    });
  }

  async function setUp(opened: PgBoss): Promise<void> {
    opened.on('error', (error) => log.warn({ error }, 'the job queue reports a fault'));
    await opened.start();
    await work(opened, 'wake', async () => {
      await wake();
      await ask(opened, 'deliver');
    });
    await work(opened, 'deliver', () => deliver(DRAIN_FOR));
    await work(opened, 'audit', audit);
    await opened.schedule('audit', '7 * * * *', {}, { singletonKey: 'audit' });
  }

  /** One that did not start can't be started again. Two processes that make the queues at once get in each other's way. */
  async function open(): Promise<PgBoss | undefined> {
    const opened = new PgBoss({
      ...SETTINGS,
      db,
      expireInSeconds: expire,
      maintenanceIntervalSeconds: maintain,
    });
    try {
      await setUp(opened);
      return opened;
    } catch (error) {
      log.warn({ error }, 'could not start the job queue; trying again');
      await close(opened);
      return undefined;
    }
  }

  async function close(opened: PgBoss): Promise<void> {
    await opened
      .stop({ graceful: true, timeout: 2_000 })
      .catch((error: unknown) => log.warn({ error }, 'could not stop the job queue'));
    await db.idle();
  }

  return {
    async start() {
      for (let delay = START_AGAIN; !stopping.signal.aborted; delay = Math.min(delay * 2, LONGEST_PAUSE)) {
        boss = await open();
        if (boss) break;
        await pause(delay, stopping.signal);
      }
      if (!boss) return;
      if (stopping.signal.aborted) return await close(boss);
      looking = setInterval(() => void askToLook(), look * 1000).unref();
      await askToLook();
    },
    wake: askToLook,
    async stop() {
      stopping.abort();
      if (!looking || !boss) return;
      clearInterval(looking);
      looking = undefined;
      await close(boss);
    },
  };
}

const SETTINGS = {
  schema: 'pgboss',
  archiveCompletedAfterSeconds: 3_600,
  deleteAfterHours: 24,
  retryLimit: 3,
  retryDelay: 1,
} as const;

/** Of jobs that only say "look", one that waits is enough. */
function ask(boss: PgBoss, queue: 'wake' | 'deliver'): Promise<unknown> {
  return boss.send(queue, {}, { singletonKey: queue });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
