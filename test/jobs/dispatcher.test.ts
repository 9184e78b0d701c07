import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../src/chat/incoming.js';
import { silentLog } from '../../src/chat/log.js';
import type { NewOutboxMessage } from '../../src/chat/outbox.js';
import { createDispatcher, type DispatcherParts } from '../../src/jobs/deliver/dispatcher.js';
import type { Connection } from '../../src/store/connection.js';
import { createOutbox } from '../../src/store/outbox.js';
import { longReply, notice } from '../contracts/samples.js';
import { emptyTables, openTestConnection } from '../support/database.js';
import { type RunningBot, startSlackBot } from '../support/slack/bot.js';
import { TEAM } from '../support/slack/payloads.js';

const place = (conversation: string): Place => ({
  platform: 'slack',
  tenant: TEAM,
  conversation,
  kind: 'channel',
});

const message = (key: string, conversation: string, urgency = 0): NewOutboxMessage => ({
  key,
  place: place(conversation),
  content: 'test',
  payload: { text: key },
  urgency,
});

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe('the dispatcher', () => {
  let connection: Connection;
  let bot: RunningBot;
  beforeAll(async () => {
    connection = await openTestConnection();
  });
  afterAll(() => connection.close());
  beforeEach(async () => {
    await emptyTables(connection);
    bot = await startSlackBot();
  });
  afterEach(() => bot.stop());

  const dispatcher = (overrides: Partial<DispatcherParts> = {}) =>
    createDispatcher({
      outbox: createOutbox(connection),
      settings: { perMinute: () => 60_000, lease: 5_000, gap: 0 },
      name: 'one',
      composers: {
        test: async ({ payload }) => notice((payload as { text: string }).text),
        nothing: async () => undefined,
      },
      platformOf: () => bot.platform,
      markRepeat: (reply) => ({ ...reply, title: 'maybe again' }),
      onGone: async () => {},
      clock: { now: () => Temporal.Now.instant() },
      log: silentLog,
      ...overrides,
    });
  const outbox = () => createOutbox(connection);
  const texts = () => bot.slack.messages.map(({ text }) => text.replace('Notice\n', ''));
  const states = async () =>
    Object.fromEntries(
      (
        await connection.query<{ key: string; state: string }>('SELECT key, state FROM outbox ORDER BY key')
      ).map(({ key, state }) => [key, state]),
    );

  const reasons = async () =>
    (await connection.query<{ reason: string }>('SELECT reason FROM outbox WHERE reason IS NOT NULL')).map(
      ({ reason }) => reason,
    );

  it('sends each message once, however often and by however many it is asked to', async () => {
    await outbox().add(['a', 'b', 'c', 'd'].map((key, index) => message(key, `C${index % 2}`)));
    const dispatchers = [dispatcher(), dispatcher({ name: 'two' }), dispatcher({ name: 'three' })];
    await Promise.all(dispatchers.map((one) => one.drain(5_000)));
    await dispatchers[0]?.drain(5_000);
    expect(texts().toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(await states()).toEqual({ a: 'sent', b: 'sent', c: 'sent', d: 'sent' });
  });

  it('sends what is most urgent in a conversation first', async () => {
    await outbox().add([message('low', 'C1', 1), message('high', 'C1', 9)]);
    await dispatcher({ settings: { perMinute: () => 600, lease: 5_000, gap: 0 } }).drain(5_000);
    expect(texts().indexOf('high')).toBeLessThan(texts().indexOf('low'));
  });

  it('goes on to the next message though it looked while the one before was just letting go', async () => {
    await outbox().add([message('first', 'C1', 9), message('second', 'C1')]);
    const real = outbox();
    const [hasLooked, hasSettled] = [signal(), signal()];
    const unlucky: typeof real = {
      ...real,
      async settle(...settled) {
        await hasLooked.given;
        const outcome = await real.settle(...settled);
        hasSettled.give();
        return outcome;
      },
      async findDelay(gap) {
        const delay = await real.findDelay(gap);
        hasLooked.give();
        await hasSettled.given;
        await new Promise((resolve) => setImmediate(resolve));
        return delay;
      },
    };
    await dispatcher({ outbox: unlucky }).drain(5_000);
    expect(texts()).toEqual(['first', 'second']);
  });

  it('sends nothing when there is nothing left to say', async () => {
    await outbox().add([{ ...message('a', 'C1'), content: 'nothing' }]);
    await dispatcher().drain(5_000);
    expect(texts()).toEqual([]);
    expect(await states()).toEqual({ a: 'dropped' });
  });

  it('obeys a conversation that asks for patience, and lets nobody else wait', async () => {
    bot.slack.fail('chat.postMessage', { retryAfter: 1 });
    await outbox().add([message('limited', 'C1', 9), message('other', 'C2')]);
    await dispatcher().drain(8_000);
    expect(texts()).toEqual(['other', 'limited']);
    expect(bot.slack.callsOf('chat.postMessage')).toHaveLength(3);
  });

  it('tells who asked when a place is closed for good, and does not insist', async () => {
    bot.slack.fail('chat.postMessage', { error: 'is_archived' });
    const gone: unknown[] = [];
    await outbox().add([message('a', 'C1')]);
    const onGone: DispatcherParts['onGone'] = async (...what) => void gone.push(what);
    await dispatcher({ onGone }).drain(5_000);
    expect(gone).toEqual([[place('C1'), 'archived']]);
    expect(await states()).toEqual({ a: 'failed' });
  });

  it('posts nothing twice when a process ends between sending and settling', async () => {
    await outbox().add([message('a', 'C1')]);
    const [claimed] = await outbox().claim('killed', 1, 1, 0);
    await bot.platform.send(place('C1'), notice('a'), { reference: claimed?.id ?? '' });
    await dispatcher().drain(5_000);
    expect(texts()).toEqual(['a']);
    expect(await states()).toEqual({ a: 'sent' });
  });

  it('adds what is missing of a long message when a process ends in the middle of it', async () => {
    await outbox().add([message('a', 'C1')]);
    const [claimed] = await outbox().claim('killed', 1, 1, 0);
    const reference = claimed?.id ?? '';
    bot.slack.fail('chat.postMessage', ...Array(2).fill('no fault'), { error: 'is_archived' });
    await bot.platform.send(place('C1'), longReply, { reference }).catch(() => {});
    const begun = bot.slack.messages.length;
    const composers = { test: async () => longReply };
    await dispatcher({ composers }).drain(5_000);
    const parts = bot.slack.messages.map(({ metadata }) => partOf(metadata));
    expect(begun).toBe(2);
    expect(parts.length).toBeGreaterThan(begun);
    expect(parts).toEqual(parts.map((_, index) => index));
    expect(await states()).toEqual({ a: 'sent' });
  });

  it('goes on with a long message that was interrupted, without repeating any of it', async () => {
    bot.slack.fail('chat.postMessage', 'no fault', { retryAfter: 60 });
    await outbox().add([message('a', 'C1')]);
    const composers = { test: async () => notice('and many more '.repeat(800)) };
    await dispatcher({ composers, settings: { perMinute: () => 60_000, lease: 1_000, gap: 0 } }).drain(8_000);
    const parts = bot.slack.messages.map(({ metadata }) => partOf(metadata));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual(parts.map((_, index) => index));
    expect(await states()).toEqual({ a: 'sent' });
  });

  it('looks again before it repeats anything when Slack has no time to be asked', async () => {
    await outbox().add([message('a', 'C1')]);
    const [claimed] = await outbox().claim('killed', 1, 1, 0);
    await bot.platform.send(place('C1'), notice('a'), { reference: claimed?.id ?? '' });
    bot.slack.fail('conversations.history', { retryAfter: 30 });
    await dispatcher({ settings: { perMinute: () => 60_000, lease: 200, gap: 0 } }).drain(5_000);
    expect(texts()).toEqual(['a']);
    expect(await states()).toEqual({ a: 'sent' });
  });

  it('sends what a process took and never sent', async () => {
    await outbox().add([message('a', 'C1')]);
    await outbox().claim('killed', 1, 1, 0);
    await dispatcher().drain(5_000);
    expect(texts()).toEqual(['a']);
  });

  it('says that it may be a repetition where nobody can look', async () => {
    await outbox().add([message('a', 'C1')]);
    await outbox().claim('killed', 1, 1, 0);
    bot.slack.fail('conversations.history', { error: 'missing_scope' });
    await dispatcher().drain(5_000);
    expect(texts()).toEqual([expect.stringContaining('maybe again')]);
  });

  it('sends the others of a conversation that asks for patience no sooner either', async () => {
    bot.slack.fail('chat.postMessage', { retryAfter: 1 });
    await outbox().add([message('limited', 'C1', 9), message('next', 'C1')]);
    await dispatcher().drain(8_000);
    expect(bot.slack.callsOf('chat.postMessage')).toHaveLength(3);
    expect(texts().toSorted()).toEqual(['limited', 'next']);
  });

  it('says what holds when a message goes, not what held when its turn was still to come', async () => {
    await outbox().add([message('a', 'C1'), message('b', 'C2')]);
    let said = 'old';
    const composers = { test: async () => notice(said) };
    const paced = dispatcher({ composers, settings: { perMinute: () => 40, lease: 20_000, gap: 0 } });
    const draining = paced.drain(20_000);
    await expect.poll(() => texts()).toEqual(['old']);
    said = 'new';
    await draining;
    expect(texts()).toEqual(['old', 'new']);
  });

  it('begins to send nothing when so much of its lease has passed that another may take it up', async () => {
    await outbox().add([message('a', 'C1'), message('b', 'C2')]);
    const held = dispatcher({ settings: { perMinute: () => 20, lease: 3_000, gap: 0 } });
    const draining = held.drain(2_500);
    await expect.poll(async () => (await reasons()).length).toBe(1);
    expect(await reasons()).toEqual(['its turn did not come']);
    expect(texts()).toHaveLength(1);
    await draining;
    await held.stop();
  });

  it('keeps one workspace that has much to send from holding up another', async () => {
    const busy = Array.from({ length: 60 }, (_, index) => message(`s${index}`, `C${index}`, 9));
    const elsewhere = { ...message('elsewhere', 'C9'), place: { ...place('C9'), tenant: 'T0OTHER' } };
    await outbox().add([...busy, elsewhere]);
    const paced = dispatcher({ settings: { perMinute: () => 120, lease: 20_000, gap: 0 } });
    const draining = paced.drain(30_000);
    await expect.poll(() => texts()).toContain('elsewhere');
    expect(texts().length).toBeLessThan(30);
    await paced.stop();
    await draining;
  });

  it('gives back what has not gone out when the bot stops', async () => {
    await outbox().add(['a', 'b', 'c'].map((key, index) => message(key, `C${index}`)));
    const slow = dispatcher({ settings: { perMinute: () => 1, lease: 60_000, gap: 0 } });
    const draining = slow.drain(60_000);
    await expect.poll(() => texts().length).toBe(1);
    await slow.stop();
    await draining;
    await connection.query('DELETE FROM paces');
    await dispatcher().drain(5_000);
    expect(texts().toSorted()).toEqual(['a', 'b', 'c']);
  });
});

function partOf(metadata: unknown): number {
  return (metadata as { event_payload: { part: number } }).event_payload.part;
}
