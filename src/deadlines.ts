import { randomUUID } from 'node:crypto';
import type { Place } from './chat/incoming.js';
import type { Log } from './chat/log.js';
import type { Composer } from './chat/outbox.js';
import type { ChatPlatform } from './chat/platform.js';
import type { Reply } from './chat/reply.js';
import type { Config } from './config.js';
import { createGone } from './features/deadlines/gone.js';
import { createAuditor } from './features/deadlines/plan/auditor.js';
import { createPlanner } from './features/deadlines/plan/planner.js';
import { createDispatcher, DEFAULT_TIMES } from './jobs/deliver/dispatcher.js';
import { createJobs, type JobTimes } from './jobs/jobs.js';
import type { Clock } from './shared/clock.js';
import type { Store } from './store/open.js';

export interface RemindingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: Config['pace'];
  readonly composers: Readonly<Record<string, Composer>>;
  markRepeat(reply: Reply): Reply;
  platformOf(place: Place): Pick<ChatPlatform, 'send' | 'findSent'> | undefined;
  /** Shorter ones for tests that kill processes. */
  readonly times?: Partial<JobTimes> & { readonly lease?: number; readonly gap?: number };
}

/** What goes out of the bot's own accord. */
export interface Reminding {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Something changed: look now. */
  wake(): Promise<void>;
  /** Once, without the jobs: what is due is planned and taken into the outbox, and sent for so many milliseconds. */
  look(): Promise<void>;
  deliver(milliseconds: number): Promise<void>;
  audit(): Promise<{ readonly missing: number }>;
}

/** What is overdue by more is told with what else was missed, as news from while the bot was away. */
const LATE = { minutes: 10 };
const MOST_COLLECTED = 20_000;

/** Puts together what plans, takes and sends reminders. */
export function createReminding(parts: RemindingParts): Reminding {
  const { store, clock, log, pace, times = {} } = parts;
  const planner = createPlanner(store);
  const auditor = createAuditor({ ...store, planner, log });
  const { lease = DEFAULT_TIMES.lease, gap = DEFAULT_TIMES.gap } = times;
  const dispatcher = createDispatcher({
    ...parts,
    outbox: store.outbox,
    onGone: createGone({ ...store, clock }),
    settings: { lease, gap, perMinute: (platform) => (platform === 'slack' ? pace.slack : pace.teams) },
    name: randomUUID(),
  });
  const look = async () => {
    const now = clock.now();
    await planner.run(now);
    await store.reminders.collect(now, now.subtract(LATE), MOST_COLLECTED);
  };
  const audit = () => auditor(clock.now());
  const jobs = createJobs({
    executor: store.executor,
    wake: look,
    deliver: dispatcher.drain,
    audit: async () => void (await audit()),
    log,
    times,
  });
  return {
    start: jobs.start,
    wake: jobs.wake,
    look,
    deliver: dispatcher.drain,
    audit,
    async stop() {
      await dispatcher.stop();
      await jobs.stop();
    },
  };
}
