import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Composer } from '../../src/chat/outbox.js';
import type { Query } from '../../src/store/connection.js';
import { built } from '../built.js';
import { DUE } from './scene.js';

const { silentLog } = await built<typeof import('../../src/chat/log.js')>('chat/log.js');
const { createReminding } = await built<typeof import('../../src/deadlines.js')>('deadlines.js');
const { createComposers } = await built<typeof import('../../src/features/deadlines/messages/composers.js')>(
  'features/deadlines/messages/composers.js',
);
const { createPlanner } = await built<typeof import('../../src/features/deadlines/plan/planner.js')>(
  'features/deadlines/plan/planner.js',
);
const { createPictures } = await built<typeof import('../../src/images/render.js')>('images/render.js');
const { createSlackPlatform } =
  await built<typeof import('../../src/platforms/slack/start.js')>('platforms/slack/start.js');
const { openStore } = await built<typeof import('../../src/store/open.js')>('store/open.js');

/** A store on a fresh database of a server, gone when closed; `query` reaches past it. */
export async function openBenchStore(serverUrl: string) {
  const name = `actionline_bench_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl);
  url.pathname = name;
  await runOn(serverUrl, `CREATE DATABASE ${name}`);
  const store = await openStore({ databaseUrl: url.href, dataDirectory: '', log: silentLog });
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  const query: Query = async (sql, parameters) => (await pool.query(sql, [...(parameters ?? [])])).rows;
  const close = async () => {
    await pool.end();
    await store.close();
    await runOn(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { store, query, planner: createPlanner(store), close };
}

export type BenchStore = Awaited<ReturnType<typeof openBenchStore>>;

async function runOn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** What makes reminders go out, as the bot puts it together, at the moment they are due. */
export function startReminding({ store }: BenchStore, apiUrl: string, perMinute: number) {
  const desk = { answer: async () => undefined, answerNow: () => undefined };
  const slack = createSlackPlatform({
    settings: { botToken: 'xoxb-test-token', signingSecret: 'secret', apiUrl },
    desk,
    pictures: createPictures(),
    log: silentLog,
  });
  const names = { process: () => undefined, line: () => undefined };
  const composers = createComposers({ ...store, names, calendarFile: () => '' });
  return createReminding({
    store,
    clock: { now: () => DUE },
    log: silentLog,
    pace: { slack: perMinute, teams: 2_500 },
    composers: { ...composers, 'bench.urgent': sayText },
    markRepeat: (reply) => reply,
    platformOf: () => slack,
    profiles: { find: async () => undefined },
  });
}

const sayText: Composer = async ({ key }) => ({
  language: 'en',
  visibility: 'conversation',
  parts: [{ kind: 'paragraph', text: key }],
  sources: [],
  sourcesLabel: '',
  actions: [],
  moreLabel: '',
});
