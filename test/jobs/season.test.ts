import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/chat/log.js';
import type { Connection } from '../../src/store/connection.js';
import { createStore, type Store } from '../../src/store/open.js';
import { openTestConnection } from '../support/database.js';
import { type SeasonBot, startSeasonBot } from '../support/season/bot.js';
import { compare } from '../support/season/result.js';
import { rehearsal, SEASON, setScene } from '../support/season/scene.js';
import { type RecordingSlack, startRecordingSlack } from '../support/slack/web-api.js';
import { type FakeConnector, startConnector } from '../support/teams/connector.js';

/** What became of reminders that were due, for whoever has to find out why one was not posted. */
const UNSENT = `
  SELECT reminders.key, reminders.state, outbox.state AS message, not_before - now() AS wait, attempts, claimed_by, reason
  FROM reminders LEFT JOIN outbox ON outbox.id = outbox_id
  WHERE reminders.at > $1::timestamptz - interval '2 hours' AND reminders.at < $1::timestamptz + interval '2 hours'`;

describe('September 2022 to March 2023, with the clock moving', () => {
  let connection: Connection;
  let store: Store;
  let slack: RecordingSlack;
  let teams: FakeConnector;
  let bot: SeasonBot;
  const troubles: unknown[] = [];
  beforeAll(async () => {
    connection = await openTestConnection();
    store = await createStore(connection, { dataDirectory: ':memory:', log: silentLog });
    slack = await startRecordingSlack();
    teams = await startConnector();
    const note = (fields: unknown, message: string) => void troubles.push(message, fields);
    bot = startSeasonBot(store, slack.apiUrl, { gap: 0 }, { info() {}, warn: note, error: note });
  });
  afterAll(async () => {
    await bot.stop();
    await Promise.all([slack.close(), teams.stop()]);
    await store.close();
  });

  it('the recorded messages equal the rehearsal, each exactly once, each at its moment', async () => {
    await setScene(store, teams.serviceUrl);
    const rehearsed = await rehearsal(store);
    expect(rehearsed.length).toBeGreaterThan(150);
    await bot.reminding.look();
    for (const at of new Set(rehearsed.map((message) => message.at.toString()))) {
      const before = slack.messages.length + teams.messages.length;
      bot.setClock(at);
      await bot.reminding.look();
      await bot.reminding.deliver(60_000);
      const due = rehearsed.filter((message) => message.at.toString() === at);
      const posted = slack.messages.length + teams.messages.length - before;
      const unsent = posted === due.length ? [] : await connection.query(UNSENT, [at]);
      expect({ at, posted, unsent, troubles }).toEqual({ at, posted: due.length, unsent: [], troubles: [] });
    }
    bot.setClock(SEASON.until.toString());
    await bot.reminding.look();
    await bot.reminding.deliver(60_000);
    const references = slack.messages.map(({ metadata }) =>
      String(Object(Object(metadata).event_payload).reference),
    );
    const recorded = { slack: references, teams: teams.messages.map(({ id }) => id) };
    const result = await compare(connection.query, rehearsed, recorded);
    expect(result).toEqual({
      rehearsed: rehearsed.length,
      posted: rehearsed.length,
      lost: [],
      doubled: [],
      repeated: 0,
      unexpected: [],
    });
    expect(await bot.reminding.audit()).toEqual({ missing: 0 });
  }, 300_000);
});
