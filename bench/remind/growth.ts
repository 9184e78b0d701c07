import { quantile } from '../quantile.js';
import { openBenchStore } from './bot.js';
import { hold, round, tell, timed } from './figure.js';
import { createDeadlines, DUE, subscribeChannels } from './scene.js';

const SIZES = [1_000, 10_000, 100_000];
const DUE_AT_ONCE = 100;
const LOOKS = 30;
/** Milliseconds to find what is due among 100,000. */
const FIND_BAR = 50;

/** What planning costs, and finding what is due, with more and more subscriptions: one reminder each. */
export async function benchGrowth(serverUrl: string): Promise<void> {
  for (const size of SIZES) {
    const bench = await openBenchStore(serverUrl);
    const { store, query, planner } = bench;
    await subscribeChannels(query, size);
    await createDeadlines(store, query, 1);
    const before = DUE.subtract({ hours: 24 });
    await store.reminders.moveHorizon(before);
    const planning = await timed(() => planner.run(before));
    const again = await timed(() => planner.run(before));
    // Due over two days, some at each look.
    await query(SPREAD, [DUE.toString(), DUE_AT_ONCE]);
    await query('ANALYZE reminders');
    const times: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      const now = DUE.add({ minutes: look });
      times.push(await timed(() => store.reminders.collect(now, now.subtract({ minutes: 10 }), 20_000)));
      await query("UPDATE outbox SET state = 'dropped' WHERE state = 'waiting'");
    }
    const idle: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      const now = DUE.add({ minutes: LOOKS - 1, seconds: look });
      idle.push(await timed(() => store.reminders.collect(now, now.subtract({ minutes: 10 }), 20_000)));
    }
    tell(
      `${size} subscriptions: planned in ${round(planning)} ms (${round((planning / size) * 1_000)} µs each), run again with nothing to plan ${round(again)} ms; finding that nothing is due ${round(quantile(idle, 0.5))} ms`,
    );
    const found = `finding and taking ${DUE_AT_ONCE} due among ${size} scheduled, median of ${LOOKS}`;
    hold(found, quantile(times, 0.5), FIND_BAR, 'ms');
    await bench.close();
  }
}

/** So many at each minute from the moment on; what is over lies hours and days ahead. */
const SPREAD = `
  WITH numbered AS (SELECT key, row_number() OVER (ORDER BY key) - 1 AS number FROM reminders)
  UPDATE reminders SET
    at = $1::timestamptz + CASE
      WHEN number < ${LOOKS} * $2::int THEN (number / $2::int) * interval '1 minute'
      ELSE interval '2 hours' + (number % 2760) * interval '1 minute' END,
    hour = date_trunc('hour', $1::timestamptz + CASE
      WHEN number < ${LOOKS} * $2::int THEN (number / $2::int) * interval '1 minute'
      ELSE interval '2 hours' + (number % 2760) * interval '1 minute' END)
  FROM numbered WHERE numbered.key = reminders.key`;
