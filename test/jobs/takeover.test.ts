import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Front, startFront } from '../../chaos/front.js';
import { silentLog } from '../../src/chat/log.js';
import { createStore, type Store } from '../../src/store/open.js';
import { openServer } from '../../src/store/server.js';
import { type Child, startChild } from '../support/child-process.js';
import { createServerDatabase, TEST_DATABASE_URL } from '../support/database.js';
import { rehearsal, SEASON, setScene } from '../support/season/scene.js';
import { type RecordingSlack, startRecordingSlack } from '../support/slack/web-api.js';
import { type FakeConnector, startConnector } from '../support/teams/connector.js';

/** Milliseconds. */
const TAKEN_OVER_WITHIN = 60_000;

describe.runIf(TEST_DATABASE_URL)('a process that is killed while it sends', () => {
  let database: Awaited<ReturnType<typeof createServerDatabase>>;
  let store: Store;
  let slack: RecordingSlack;
  let teams: FakeConnector;
  const workers: { readonly front: Front; readonly child: Child }[] = [];
  let killed: { readonly index: number; readonly at: number } | undefined;

  beforeAll(async () => {
    database = await createServerDatabase(TEST_DATABASE_URL ?? '');
    const connection = await openServer(database.url, silentLog);
    store = await createStore(connection, { dataDirectory: '', log: silentLog });
    slack = await startRecordingSlack();
    teams = await startConnector();
    await setScene(store, teams.serviceUrl);
  });
  afterAll(async () => {
    await Promise.all(workers.map(({ child }) => child.stop()));
    await Promise.all([...workers.map(({ front }) => front.close()), slack.close(), teams.stop()]);
    await store.close();
    await database.drop();
  });

  async function startWorker(index: number): Promise<void> {
    const front = await startFront({
      slackUrl: new URL('/', slack.apiUrl).href,
      teamsUrl: teams.serviceUrl,
      async reached(stage) {
        if (killed || stage !== 'before') return killed?.index === index;
        killed = { index, at: performance.now() };
        await workers[index]?.child.kill();
        return true;
      },
    });
    const child = startChild('chaos/worker.ts', database.url, front.url);
    workers.push({ front, child });
    await child.readLine();
    child.writeLine(SEASON.from.toString());
    await child.readLine();
  }

  it('has its messages sent by another within a minute, with the times of the bot', async () => {
    const rehearsed = await rehearsal(store);
    const moment = rehearsed[0]?.at.toString() ?? '';
    const due = rehearsed.filter(({ at }) => at.toString() === moment).length;
    await store.reminders.moveHorizon(SEASON.from);
    await startWorker(0);
    await startWorker(1);
    for (const { child } of workers) child.writeLine(moment);
    const posted = () => slack.messages.length + teams.messages.length;
    await expect.poll(() => killed !== undefined && posted(), { timeout: 120_000 }).toBe(due);
    const taken = performance.now() - (killed?.at ?? 0);
    expect(taken).toBeLessThan(TAKEN_OVER_WITHIN);
  }, 240_000);
});
