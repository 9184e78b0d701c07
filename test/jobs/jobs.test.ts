import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/chat/log.js';
import { createJobs, type JobParts } from '../../src/jobs/jobs.js';
import type { Connection } from '../../src/store/connection.js';
import { createExecutor } from '../../src/store/executor.js';
import { openTestConnection, TEST_DATABASE_URL } from '../support/database.js';

describe('the jobs', () => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await openTestConnection();
  });
  afterEach(() => connection.close());

  const jobs = (overrides: Partial<JobParts>) =>
    createJobs({
      executor: createExecutor(connection),
      wake: async () => {},
      deliver: async () => {},
      audit: async () => {},
      log: silentLog,
      ...overrides,
    });

  it('look once when they start and again when something changed, and then send', async () => {
    const done: string[] = [];
    const running = jobs({
      wake: async () => void done.push('wake'),
      deliver: async () => void done.push('deliver'),
    });
    await running.start();
    await expect.poll(() => done).toEqual(['wake', 'deliver']);
    await running.wake();
    await expect.poll(() => done).toEqual(['wake', 'deliver', 'wake', 'deliver']);
    await running.stop();
  });

  it('try again what failed', async () => {
    let tries = 0;
    const running = jobs({
      wake: async () => {
        tries += 1;
        if (tries === 1) throw new Error('the database was away');
      },
    });
    await running.start();
    await expect.poll(() => tries).toBeGreaterThanOrEqual(2);
    await running.stop();
  });

  it('find their tables again at the next start, and are asked to look before they run without harm', async () => {
    for (const time of [1, 2]) {
      const woken: number[] = [];
      const running = jobs({ wake: async () => void woken.push(time) });
      await running.wake();
      await running.start();
      await expect.poll(() => woken).toEqual([time]);
      await running.stop();
      await running.stop();
    }
  });

  it.runIf(TEST_DATABASE_URL)(
    'run in each of several processes that start at once on an empty database',
    async () => {
      const woken = new Set<number>();
      const running = [0, 1, 2].map((one) => jobs({ wake: async () => void woken.add(one) }));
      await Promise.all(running.map((one) => one.start()));
      await running[0]?.wake();
      await expect.poll(() => woken.size).toBeGreaterThan(0);
      await Promise.all(running.map((one) => one.stop()));
    },
  );

  it('start when the database is there again', async () => {
    const executor = createExecutor(connection);
    let failures = 2;
    const failing: JobParts['executor'] = {
      async executeSql(text, values) {
        failures -= 1;
        if (failures >= 0) throw new Error('the database was away');
        return executor.executeSql(text, values);
      },
    };
    const woken: string[] = [];
    const running = jobs({ executor: failing, wake: async () => void woken.push('wake') });
    await running.start();
    await expect.poll(() => woken).toContain('wake');
    await running.stop();
  });

  it('can be stopped while the database is away', async () => {
    const away: JobParts['executor'] = {
      executeSql: () => Promise.reject(new Error('the database is away')),
    };
    const running = jobs({ executor: away });
    const started = running.start();
    await running.stop();
    await started;
  });

  it('run again, and end nothing else, when the database is away at the moment one has ended', async () => {
    const executor = createExecutor(connection);
    const faults: unknown[] = [];
    const note = (fault: unknown) => void faults.push(fault);
    process.on('unhandledRejection', note);
    let isAway = false;
    let refused = 0;
    const failing: JobParts['executor'] = {
      async executeSql(text, values) {
        if (isAway && text.includes('completed_on = now()')) {
          refused += 1;
          throw new Error('the database was away');
        }
        return executor.executeSql(text, values);
      },
    };
    const wake = async () => {
      isAway = true;
    };
    const running = jobs({ executor: failing, wake });
    await running.start();
    await expect.poll(() => refused).toBeGreaterThan(0);
    await running.stop();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(faults).toEqual([]);
  });

  it('ask nothing of the database any more once they have stopped', async () => {
    const executor = createExecutor(connection);
    let asked = 0;
    const running = jobs({
      executor: {
        async executeSql(text, values) {
          asked += 1;
          const answer = await executor.executeSql(text, values);
          asked -= 1;
          return answer;
        },
      },
    });
    await running.start();
    await running.stop();
    expect(asked).toBe(0);
  });
});
