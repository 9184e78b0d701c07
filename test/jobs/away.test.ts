import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/chat/log.js';
import type { Connection } from '../../src/store/connection.js';
import { createStore, type Store } from '../../src/store/open.js';
import { openTestConnection } from '../support/database.js';
import { type SeasonBot, startSeasonBot } from '../support/season/bot.js';
import { rehearsal, SEASON, setScene } from '../support/season/scene.js';
import { type RecordingSlack, startRecordingSlack } from '../support/slack/web-api.js';
import { type FakeConnector, startConnector } from '../support/teams/connector.js';

/** The day before a meeting, and in the week before submissions close: all are told, several of them of several things. */
const START = Temporal.Instant.from('2022-11-29T00:00:00Z');

describe('reminders of a bot', () => {
  let connection: Connection;
  let store: Store;
  let slack: RecordingSlack;
  let teams: FakeConnector;
  let bot: SeasonBot;

  beforeEach(async () => {
    connection = await openTestConnection();
    store = await createStore(connection, { dataDirectory: ':memory:', log: silentLog });
    slack = await startRecordingSlack();
    teams = await startConnector();
    bot = startSeasonBot(store, slack.apiUrl, { gap: 0 });
    await setScene(store, teams.serviceUrl, START);
    await lookAt(START);
  });
  afterEach(async () => {
    await bot.stop();
    await Promise.all([slack.close(), teams.stop()]);
    await store.close();
  });

  async function lookAt(instant: Temporal.Instant): Promise<void> {
    bot.setClock(instant.toString());
    await bot.reminding.look();
    await bot.reminding.deliver(20_000);
  }
  const posted = () => slack.messages.length + teams.messages.length;
  const statesOf = async (until: Temporal.Instant) =>
    (
      await connection.query<{ state: string; count: number }>(
        'SELECT state, count(*)::int AS count FROM reminders WHERE at <= $1::timestamptz GROUP BY state ORDER BY state',
        [until.toString()],
      )
    ).map(({ state }) => state);

  /** What is due within so many hours of the first moment, at which this place is told. */
  async function dueWithin(hours: number, conversation = '') {
    const messages = (await rehearsal(store)).filter(({ subscriber }) =>
      subscriber.place.conversation.includes(conversation),
    );
    const first = messages[0]?.at ?? SEASON.until;
    const until = first.add({ hours });
    return { first, until, due: messages.filter(({ at }) => Temporal.Instant.compare(at, until) <= 0) };
  }

  it('that was down for hours come as one message a place, and only once', async () => {
    const { until, due } = await dueWithin(30);
    const places = new Set(due.map(({ subscriber }) => subscriber.id));
    expect(due.length).toBeGreaterThan(places.size);
    await lookAt(until.add({ minutes: 11 }));
    expect(posted()).toBe(places.size);
    await lookAt(until.add({ minutes: 12 }));
    expect(posted()).toBe(places.size);
    expect(await statesOf(until)).toEqual(['sent']);
  });

  it('whose clock is set back come no second time', async () => {
    const { first, due } = await dueWithin(0);
    await lookAt(first);
    expect(posted()).toBe(due.length);
    await lookAt(first.subtract({ hours: 5 }));
    await lookAt(first);
    expect(posted()).toBe(due.length);
  });

  it('that looks and sends several times at once come once', async () => {
    const { first, due } = await dueWithin(0);
    const other = startSeasonBot(store, slack.apiUrl, { gap: 0 });
    for (const one of [bot, other]) one.setClock(first.toString());
    await Promise.all([bot, bot, other, other].map(({ reminding }) => reminding.look()));
    await Promise.all([bot, other, bot].map(({ reminding }) => reminding.deliver(20_000)));
    await other.stop();
    expect(posted()).toBe(due.length);
  });

  it('say nothing of a date that was moved after they were taken, and before they were sent', async () => {
    const { first, due } = await dueWithin(0);
    bot.setClock(first.toString());
    await bot.reminding.look();
    const phases = new Set(
      due.flatMap(({ reminders }) =>
        reminders.flatMap(({ subject }) => (subject.kind === 'phase' ? subject.id : [])),
      ),
    );
    expect(phases.size).toBeGreaterThan(0);
    for (const phase of await store.calendar.findPhases([...phases])) {
      const edition = await store.calendar.findEdition(phase.edition);
      await store.calendar.changeEdition(
        phase.edition,
        edition?.version ?? 0,
        { phases: { [phase.key]: { status: 'cancelled' } } },
        { at: first },
      );
    }
    await bot.reminding.deliver(20_000);
    const sent = await connection.query<{ content: string }>(
      "SELECT DISTINCT content FROM outbox WHERE state = 'sent' ORDER BY content",
    );
    expect(sent.map(({ content }) => content)).toEqual(['deadlines.change']);
  });

  it('that were not sent are found by the audit and told, once', async () => {
    const { first, until } = await dueWithin(0);
    await connection.query("DELETE FROM reminders WHERE at <= $1::timestamptz AND subject_kind = 'phase'", [
      until.toString(),
    ]);
    await lookAt(first);
    const before = posted();
    const later = first.add({ minutes: 40 });
    bot.setClock(later.toString());
    const { missing } = await bot.reminding.audit();
    expect(missing).toBeGreaterThan(0);
    await lookAt(later);
    expect(posted()).toBeGreaterThan(before);
    const told = posted();
    expect(await bot.reminding.audit()).toEqual({ missing: 0 });
    await lookAt(later.add({ minutes: 5 }));
    expect(posted()).toBe(told);
  });

  it('end for a channel that was archived, and whoever subscribed it is told', async () => {
    const { first } = await dueWithin(0, 'C0GENEVA');
    slack.answerWith('chat.postMessage', ({ channel }) =>
      channel === 'C0GENEVA' ? { error: 'is_archived' } : { channel, ts: '1.1' },
    );
    await lookAt(first);
    const [ended] = await connection.query<{ status: string; ended_reason: string }>(
      "SELECT status, ended_reason FROM subscribers WHERE conversation = 'C0GENEVA'",
    );
    expect(ended).toEqual({ status: 'ended', ended_reason: 'archived' });
    const told = await connection.query<{ state: string }>(
      "SELECT state FROM outbox WHERE content = 'deadlines.ended'",
    );
    expect(told).toEqual([{ state: 'sent' }]);
  });
});
