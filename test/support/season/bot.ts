import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../../../src/chat/desk.js';
import { type Log, silentLog } from '../../../src/chat/log.js';
import type { Search } from '../../../src/chat/search.js';
import { createReminding, type Reminding } from '../../../src/deadlines.js';
import { markRepeat } from '../../../src/features/deadlines/messages/repeat.js';
import { createPictures } from '../../../src/images/render.js';
import { createSlackPlatform } from '../../../src/platforms/slack/start.js';
import { createTeamsPlatform } from '../../../src/platforms/teams/start.js';
import { createProfiles } from '../../../src/profiles.js';
import type { Store } from '../../../src/store/open.js';
import { composersOf } from './composers.js';

export interface SeasonBot {
  readonly reminding: Reminding;
  setClock(instant: string): void;
  stop(): Promise<void>;
}

/** Nobody asks anything here, and loading what would answer takes longer than all the rest. */
const desk: Desk = { answer: async () => undefined, answerNow: () => undefined };
const search: Search = () => ({ kind: 'nothing', message: '' });

/** The parts of the bot that speak of their own accord, on the real platforms, with a clock in the hand of a test. */
export function startSeasonBot(
  store: Store,
  slackUrl: string,
  times: Parameters<typeof createReminding>[0]['times'],
  log: Log = silentLog,
): SeasonBot {
  let now = Temporal.Instant.from('2022-08-15T00:00:00Z');
  const clock = { now: () => now };
  const parts = { desk, pictures: createPictures(), log };
  const slack = createSlackPlatform({
    ...parts,
    settings: { botToken: 'xoxb-test-token', signingSecret: 'secret', apiUrl: slackUrl },
  });
  const { addresses } = store;
  const teams = createTeamsPlatform({ ...parts, settings: {}, search, addresses, clock });
  const reminding = createReminding({
    store,
    clock,
    log,
    pace: { slack: 60_000, teams: 60_000 },
    composers: composersOf(store, clock.now),
    markRepeat,
    profiles: createProfiles({ ...store, sources: new Map(), clock }),
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
