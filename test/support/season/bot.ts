import { Temporal } from 'temporal-polyfill';
import { silentLog } from '../../../src/chat/log.js';
import { createReminding, type Reminding } from '../../../src/deadlines.js';
import { markRepeat } from '../../../src/features/deadlines/messages/repeat.js';
import { createPictures } from '../../../src/images/render.js';
import { createSlackPlatform } from '../../../src/platforms/slack/start.js';
import { createTeamsPlatform } from '../../../src/platforms/teams/start.js';
import type { Store } from '../../../src/store/open.js';
import { createTestDesk, createTestSearch } from '../desk.js';
import { composersOf } from './composers.js';

export interface SeasonBot {
  readonly reminding: Reminding;
  setClock(instant: string): void;
  stop(): Promise<void>;
}

/** The parts of the bot that speak of their own accord, on the real platforms, with a clock in the hand of a test. */
export async function startSeasonBot(
  store: Store,
  slackUrl: string,
  times: Parameters<typeof createReminding>[0]['times'],
): Promise<SeasonBot> {
  let now = Temporal.Instant.from('2022-08-15T00:00:00Z');
  const clock = { now: () => now };
  const parts = { desk: await createTestDesk(), pictures: createPictures(), log: silentLog };
  const slack = createSlackPlatform({
    ...parts,
    settings: { botToken: 'xoxb-test-token', signingSecret: 'secret', apiUrl: slackUrl },
  });
  const { addresses } = store;
  const search = await createTestSearch();
  const teams = createTeamsPlatform({ ...parts, settings: {}, search, addresses, clock });
  const reminding = createReminding({
    store,
    clock,
    log: silentLog,
    pace: { slack: 60_000, teams: 60_000 },
    composers: composersOf(store, clock.now),
    markRepeat,
    platformOf: ({ platform }) => (platform === 'slack' ? slack : teams),
    ...(times && { times }),
  });
  return {
    reminding,
    setClock(instant) {
      now = Temporal.Instant.from(instant);
    },
    async stop() {
      await reminding.stop();
      await Promise.all([slack.stop(), teams.stop()]);
    },
  };
}
