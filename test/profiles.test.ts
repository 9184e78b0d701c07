import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { silentLog } from '../src/chat/log.js';
import { createProfiles } from '../src/profiles.js';
import { createStore, type Store } from '../src/store/open.js';
import { openTestConnection } from './support/database.js';
import { type RunningBot, startSlackBot } from './support/slack/bot.js';

const PERSON = { platform: 'slack', tenant: 'T1', id: 'U1' } as const;

let store: Store;
let bot: RunningBot;
beforeEach(async () => {
  store = await createStore(await openTestConnection(), { dataDirectory: ':memory:', log: silentLog });
  bot = await startSlackBot();
});
afterEach(async () => {
  await bot.stop();
  await store.close();
});

it('asks Slack for a profile once a day, and keeps what is known when Slack does not tell', async () => {
  let now = Temporal.Instant.from('2026-11-26T09:00:00Z');
  const { profiles: slack } = bot.platform;
  const profiles = createProfiles({
    ...store,
    sources: new Map([['slack', slack]]),
    clock: { now: () => now },
  });
  const known = { name: 'Name of U1', zone: 'Africa/Addis_Ababa', language: 'fr' };
  expect(await profiles.find(PERSON)).toEqual(known);
  expect(await profiles.find(PERSON)).toEqual(known);
  expect(bot.slack.callsOf('users.info')).toHaveLength(1);
  now = now.add({ hours: 25 });
  bot.slack.fail('users.info', { error: 'user_not_found' });
  expect(await profiles.find(PERSON)).toEqual(known);
  expect(bot.slack.callsOf('users.info')).toHaveLength(2);
});

it.each([
  ['UGUEST', { standing: 'guest' }],
  ['UBOT', { standing: 'bot' }],
  ['UELSEWHERE', { standing: 'foreign' }],
  ['UMAIL', { mail: 'amina@itu.int' }],
])('keeps what Slack says of %s for a day', async (id, said) => {
  const { profiles: slack } = bot.platform;
  const clock = { now: () => Temporal.Instant.from('2026-11-26T09:00:00Z') };
  const profiles = createProfiles({ ...store, sources: new Map([['slack', slack]]), clock });
  const known = { name: `Name of ${id}`, zone: 'Africa/Addis_Ababa', language: 'fr', ...said };
  expect(await profiles.find({ ...PERSON, id })).toEqual(known);
  expect(await profiles.find({ ...PERSON, id })).toEqual(known);
  expect(bot.slack.callsOf('users.info')).toHaveLength(1);
});
