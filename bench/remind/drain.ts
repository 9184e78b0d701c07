import { setTimeout as wait } from 'node:timers/promises';
import { groupBy } from '../../src/shared/collections.js';
import { quantile } from '../quantile.js';
import { type BenchStore, openBenchStore, startReminding } from './bot.js';
import { hold, round, tell, timed } from './figure.js';
import { type Recorder, startRecorder } from './recorder.js';
import { createDeadlines, DUE, subscribeChannels, TENANT } from './scene.js';
import type { Arrival } from './slack-server.js';

/** Drained in at most so many times the time that the platform's limits ask for. */
const DRAIN_BAR = 1.05;
/** Milliseconds. */
const URGENT_BAR = 5_000;
const URGENT_EVERY = 250;
const MOST_URGENT = 1_000_000;

export interface Load {
  readonly channels: number;
  /** Reminders of each channel. */
  readonly each: number;
  /** Messages a minute to all channels together. */
  readonly perMinute: number;
  /** As the bot sends them, one message a channel; else each a message of its own, as if all were of different hours. */
  readonly together: boolean;
}

/** Reminders that are all due in the same minute. */
export async function benchDrain(serverUrl: string, load: Load): Promise<void> {
  const { channels, each, perMinute, together } = load;
  const bench = await openBenchStore(serverUrl);
  const recorder = await startRecorder();
  await subscribeChannels(bench.query, channels);
  await createDeadlines(bench.store, bench.query, each);
  await bench.store.reminders.moveHorizon(DUE.subtract({ hours: 1 }));
  const planning = await timed(() => bench.planner.run(DUE));
  if (!together) await bench.query(APART);
  const count = together ? channels : channels * each;
  tell(`${channels * each} reminders due in the same minute: planned in ${round(planning)} ms`);

  const reminding = startReminding(bench, recorder.apiUrl, perMinute);
  const memory = watchMemory();
  const began = Date.now();
  await reminding.start();
  const { arrivals, urgent } = await watch(bench, recorder, count, load);
  const times = arrivals.map(({ at }) => at);
  const taken = Math.max(...times) - Math.min(...times);
  const least = Math.max(((arrivals.length - 1) / perMinute) * 60_000, (busiest(arrivals) - 1) * 1_000);
  const what = `${arrivals.length} messages (${urgent.size} of them urgent) over ${channels} channels at ${perMinute} a minute`;
  tell(
    `${what}: the first after ${Math.min(...times) - began} ms, all within ${round(taken / 1_000)} s; the limits ask for ${round(least / 1_000)} s`,
  );
  hold(`${what}, time to drain beside the limits`, taken / least, DRAIN_BAR, '×');
  if (!together) tell(`closest two messages of one channel: ${closest(arrivals)} ms`);
  const waits = [...urgent].flatMap(([text, put]) =>
    arrivals.flatMap((arrival) => (arrival.text.includes(text) ? [arrival.at - put] : [])),
  );
  hold(
    `urgent message put in meanwhile, p99 of ${waits.length} (median ${round(quantile(waits, 0.5))} ms)`,
    quantile(waits, 0.99),
    URGENT_BAR,
    'ms',
  );
  tell(`memory: ${memory()}`);
  await reminding.stop();
  recorder.stop();
  await bench.close();
}

/** An hour of its own for each reminder of a channel. */
const APART = `
  WITH numbered AS (
    SELECT key, row_number() OVER (PARTITION BY subscriber_id ORDER BY key) AS number FROM reminders
  )
  UPDATE reminders SET hour = hour - number * interval '1 hour' FROM numbered WHERE numbered.key = reminders.key`;

/** Waits until everything has arrived, and puts in something urgent now and then meanwhile. */
async function watch({ store }: BenchStore, recorder: Recorder, count: number, { channels, together }: Load) {
  const arrivals: Arrival[] = [];
  const urgent = new Map<string, number>();
  let expected = count;
  for (let number = 0; arrivals.length < expected; number += 1) {
    await wait(URGENT_EVERY);
    arrivals.push(...(await recorder.news()));
    const isUnderWay = arrivals.length > 0 && arrivals.length < count * 0.9;
    // Into channels that also wait for others, or, where all have one message, into new ones.
    const conversation = together ? `N${number}` : `C${1 + (number % channels)}`;
    if (!isUnderWay) continue;
    const key = `urgent-${number}.`;
    urgent.set(key, Date.now());
    expected += 1;
    await store.outbox.add([
      {
        key,
        place: { platform: 'slack', tenant: TENANT, conversation, kind: 'channel' },
        content: 'bench.urgent',
        payload: {},
        urgency: MOST_URGENT,
      },
    ]);
  }
  return { arrivals, urgent };
}

/** Messages of the channel that got most. */
function busiest(arrivals: readonly Arrival[]): number {
  return Math.max(...[...groupBy(arrivals, ({ channel }) => channel).values()].map(({ length }) => length));
}

function closest(arrivals: readonly Arrival[]): number {
  const last = new Map<string, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { channel, at } of arrivals) {
    least = Math.min(least, at - (last.get(channel) ?? Number.NEGATIVE_INFINITY));
    last.set(channel, at);
  }
  return least;
}

function watchMemory(): () => string {
  const before = process.memoryUsage().rss;
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  return () => {
    clearInterval(watching);
    return `${(before / 1e6).toFixed(0)} MB before, at most ${(most / 1e6).toFixed(0)} MB meanwhile`;
  };
}
