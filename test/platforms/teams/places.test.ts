import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../../src/chat/incoming.js';
import { notice } from '../../contracts/samples.js';
import {
  APP_ID,
  activity,
  BOT_ID,
  CHANNEL,
  channelMessage,
  DIRECT,
  directMessage,
  installation,
  PERSON,
  TENANT,
} from '../../support/teams/activities.js';
import { createAddressBook } from '../../support/teams/address-book.js';
import { type FakeConnector, startConnector } from '../../support/teams/connector.js';
import { cardOf, readMessage } from '../../support/teams/read.js';
import { credentialSettings, type RunningTeams, startTeams } from '../../support/teams/running.js';

const HOME: Place = { platform: 'teams', tenant: TENANT, conversation: DIRECT, kind: 'direct' };
const POSTS: Place = { platform: 'teams', tenant: TENANT, conversation: CHANNEL, kind: 'channel' };
const IN_CHANNEL = { conversation: { id: CHANNEL, conversationType: 'channel', tenantId: TENANT } };

describe('the app installed in Teams', () => {
  let teams: RunningTeams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(() => teams.stop());

  const install = async (overrides = {}) => {
    for (const event of installation(teams.connector.serviceUrl, overrides)) await teams.post(event);
    await teams.idle();
  };

  it('welcomes once, although Teams tells of it twice', async () => {
    await install();
    expect(teams.connector.messages).toHaveLength(1);
    expect(teams.connector.messages[0]?.conversation).toBe(DIRECT);
  });

  it('welcomes once when the second event comes across the hour', async () => {
    const [first, second] = installation(teams.connector.serviceUrl);
    teams.setClock('2026-11-23T05:59:59Z');
    await teams.post(first);
    teams.setClock('2026-11-23T06:04:30Z');
    await teams.post(second);
    await teams.idle();
    expect(teams.connector.messages).toHaveLength(1);
  });

  it('welcomes again when it is installed again later', async () => {
    await install();
    teams.setClock('2026-11-23T05:30:00Z');
    await install();
    expect(teams.connector.messages).toHaveLength(2);
  });

  it('welcomes in a channel with one message, which Teams cannot split into two posts', async () => {
    await install(IN_CHANNEL);
    const [message] = teams.connector.messages;
    expect(message?.conversation).toBe(CHANNEL);
    expect(message?.activity.text).toBeUndefined();
    expect(message && cardOf(message)).toBeDefined();
  });

  it('does not welcome on an upgrade, or other people', async () => {
    const { serviceUrl } = teams.connector;
    await teams.post(activity(serviceUrl, { type: 'installationUpdate', action: 'add-upgrade' }));
    await teams.post(
      activity(serviceUrl, { type: 'conversationUpdate', membersAdded: [{ id: '29:other' }] }),
    );
    await teams.idle();
    expect(teams.connector.calls).toHaveLength(0);
    expect(teams.addresses.rows.size).toBe(1);
  });

  it('keeps the address, the person, their language and their zone', async () => {
    await install();
    expect(await teams.addresses.find(HOME)).toEqual({
      place: HOME,
      details: { serviceUrl: teams.connector.serviceUrl, botId: BOT_ID, appId: '' },
      personId: PERSON,
      language: 'fr',
      zone: 'Africa/Addis_Ababa',
    });
  });

  it('keeps nobody’s language for a channel', async () => {
    await install(IN_CHANNEL);
    expect(await teams.addresses.find(POSTS)).toEqual({
      place: POSTS,
      details: { serviceUrl: teams.connector.serviceUrl, botId: BOT_ID, appId: '' },
    });
  });

  it('keeps no zone that does not exist', async () => {
    await install({ localTimezone: 'Mars/Olympus', locale: 'tlh' });
    expect(await teams.addresses.find(HOME)).not.toHaveProperty('zone');
    expect(await teams.addresses.find(HOME)).not.toHaveProperty('language');
  });

  it('learns the address from a message too, and writes it once', async () => {
    for (let count = 0; count < 3; count += 1)
      await teams.post(directMessage(teams.connector.serviceUrl, 'C5'));
    await teams.idle();
    await teams.post(directMessage(teams.connector.serviceUrl, 'C5', { locale: 'es-ES' }));
    await teams.idle();
    expect(await teams.addresses.find(HOME)).toMatchObject({ language: 'es' });
    expect(teams.addresses.saves()).toBe(2);
  });

  it.each([
    ['removed', { type: 'installationUpdate', action: 'remove' }],
    ['taken out of the conversation', { type: 'conversationUpdate', membersRemoved: [{ id: BOT_ID }] }],
  ])('forgets the address when it is %s', async (_, event) => {
    await install();
    await teams.post(activity(teams.connector.serviceUrl, event));
    await teams.idle();
    expect(teams.addresses.rows.size).toBe(0);
    expect(teams.connector.messages).toHaveLength(1);
  });
});

describe('a message that Teams did not ask for', () => {
  let connector: FakeConnector;
  let teams: RunningTeams;
  const addresses = createAddressBook();
  beforeEach(async () => {
    connector = await startConnector();
    teams = await startTeams({ connector, addresses, settings: credentialSettings(connector) });
    for (const place of [{}, IN_CHANNEL]) {
      for (const event of installation(connector.serviceUrl, place)) await teams.post(event);
    }
    await teams.idle();
  });
  afterEach(async () => {
    await teams.stop();
    await connector.stop();
  });

  it('is sent after a restart, with the address alone', async () => {
    await teams.stop();
    teams = await startTeams({ connector, addresses, settings: credentialSettings(connector) });
    const before = connector.messages.length;
    const sent = await teams.platform.send(HOME, notice('Entries close on Friday.'));
    const message = connector.messages[before];
    expect(sent).toEqual({ place: HOME, id: message?.id });
    expect(message && readMessage(message).text).toContain('Entries close on Friday.');
    expect(message?.activity.replyToId).toBeUndefined();
  });

  it('starts a post of its own in a channel, or answers in a thread', async () => {
    await teams.post(channelMessage(connector.serviceUrl, 'C5'));
    await teams.idle();
    await teams.platform.send(POSTS, notice('A new post.'));
    await teams.platform.send({ ...POSTS, thread: '1600000000001' }, notice('In a thread.'));
    const conversations = connector.messages.slice(-2).map(({ conversation }) => conversation);
    expect(conversations).toEqual([CHANNEL, `${CHANNEL};messageid=1600000000001`]);
  });

  it('shows a file as a link, since a bot may not attach one to a channel', async () => {
    const url = 'https://bot.example/calendar/a(b).ics';
    const file = { name: 'a.ics', mediaType: 'text/calendar', content: 'BEGIN:VCALENDAR', label: 'Add *it*' };
    await teams.platform.send(POSTS, {
      ...notice('The call is open.'),
      files: [{ ...file, links: [{ label: file.label, url }] }, file],
    });
    const message = connector.messages.at(-1);
    const { text, active } = message ? readMessage(message) : { text: '', active: [] };
    expect(text).toContain('Add *it*');
    expect(active).toEqual([url.replace('(', '%28').replace(')', '%29')]);
    expect(text.match(/Add/g)).toHaveLength(1);
  });

  it('can be updated after a restart, its buttons taken off', async () => {
    const actions = [{ action: 'done', argument: '1', version: '1', label: 'Done' }];
    const sent = await teams.platform.send(POSTS, { ...notice('Entries close on Friday.'), actions });
    await teams.stop();
    teams = await startTeams({ connector, addresses, settings: credentialSettings(connector) });
    await teams.platform.update(sent, notice('Done.'));
    const message = connector.messages.find(({ id }) => id === sent.id);
    expect(message && readMessage(message).buttons).toEqual([]);
    expect(message && readMessage(message).text).toContain('Done.');
  });

  it('is told to wait, once, and how long', async () => {
    const before = connector.calls.length;
    connector.refuseNext({ status: 429, code: 'TooManyRequests', headers: { 'retry-after': '7' } }, CHANNEL);
    await expect(teams.platform.send(POSTS, notice('x'))).rejects.toMatchObject({
      failure: { kind: 'rate limited', retryAfter: 7_000, scope: 'conversation' },
    });
    expect(connector.calls).toHaveLength(before + 1);
  });

  it.each([
    [403, 'BotNotInConversationRoster', { kind: 'gone', reason: 'removed' }],
    [404, 'ConversationNotFound', { kind: 'gone', reason: 'unknown place' }],
    [412, 'PreconditionFailed', { kind: 'rate limited' }],
    [502, 'BadGateway', { kind: 'rate limited' }],
    [504, 'GatewayTimeout', { kind: 'rate limited' }],
    [500, 'ServiceError', { kind: 'unknown' }],
    [401, 'Unauthorized', { kind: 'unreachable' }],
  ])('tells why it was not delivered: %d', async (status, code, failure) => {
    connector.refuseNext({ status, code }, CHANNEL);
    const before = connector.calls.length;
    await expect(teams.platform.send(POSTS, notice('x'))).rejects.toMatchObject({ failure });
    expect(connector.calls).toHaveLength(before + 1);
  });

  it('is not sent a second time when its answer is lost: it may have arrived', async () => {
    const before = connector.messages.length;
    connector.loseNextAnswer();
    await expect(teams.platform.send(POSTS, notice('x'))).rejects.toMatchObject({
      failure: { kind: 'unknown' },
    });
    expect(connector.messages).toHaveLength(before + 1);
  });

  it('never takes a connection that was used before, which might just be closing', async () => {
    const before = connector.calls.length;
    for (const text of ['One.', 'Two.', 'Three.']) await teams.platform.send(POSTS, notice(text));
    const connections = connector.calls.slice(before).map(({ connection }) => connection);
    expect(new Set(connections).size).toBe(3);
  });

  it('may have arrived when one of its messages did', async () => {
    connector.refuseNext({ status: 413, code: 'MessageSizeTooBig' }, CHANNEL);
    connector.refuseNext({ status: 400, code: 'BadSyntax' }, CHANNEL);
    await expect(teams.platform.send(POSTS, notice('x'))).rejects.toMatchObject({
      failure: { kind: 'refused' },
    });
    const long = notice('and many more '.repeat(6_000));
    const before = connector.messages.length;
    const sending = teams.platform.send(POSTS, long);
    await connector.received(before + 1);
    connector.refuseNext({ status: 429, code: 'TooManyRequests' }, CHANNEL);
    await expect(sending).rejects.toMatchObject({ failure: { kind: 'unknown' } });
  });

  it('does not arrive where Teams can’t be reached, or gives the bot no token', async () => {
    connector.refuseTokens({ error: 'invalid_client' });
    const unreachable = { failure: { kind: 'unreachable' } };
    await teams.stop();
    teams = await startTeams({ connector, addresses, settings: credentialSettings(connector) });
    await expect(teams.platform.send(POSTS, notice('x'))).rejects.toMatchObject(unreachable);
    const gone = await startConnector();
    await gone.stop();
    const address = await addresses.find(POSTS);
    if (address) {
      const details = { ...address.details, serviceUrl: gone.serviceUrl };
      await addresses.save({ ...address, details });
    }
    connector.refuseTokens(undefined);
    await expect(teams.platform.send(POSTS, notice('x'))).rejects.toMatchObject(unreachable);
  });

  it('can be updated, in place', async () => {
    const sent = await teams.platform.send(HOME, notice('Entries close on Friday.'));
    const count = connector.messages.length;
    await teams.platform.update(sent, notice('Entries are closed.'));
    expect(connector.messages).toHaveLength(count);
    const message = connector.messages.find(({ id }) => id === sent.id);
    expect(message && readMessage(message).text).toContain('Entries are closed.');
  });

  it('is said anew when Teams has lost the one to update', async () => {
    await teams.platform.update({ place: HOME, id: 'lost' }, notice('Entries are closed.'));
    const message = connector.messages.at(-1);
    expect(message && readMessage(message).text).toContain('Entries are closed.');
    expect(await addresses.find(HOME)).toBeDefined();
  });

  it.each([
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
  ])('forgets an address that Teams answers with %d', async (status, code) => {
    connector.refuseNext({ status, code }, DIRECT);
    await expect(teams.platform.send(HOME, notice('x'))).rejects.toMatchObject({ code: 'PLATFORM_REFUSED' });
    expect(await addresses.find(HOME)).toBeUndefined();
    await expect(teams.platform.send(HOME, notice('x'))).rejects.toMatchObject({ code: 'PLATFORM_REFUSED' });
    expect(await addresses.find(POSTS)).toBeDefined();
  });

  it('keeps the channel when only the thread is gone', async () => {
    connector.refuseNext({ status: 404, code: 'ConversationNotFound' });
    const thread = { ...POSTS, thread: '1' };
    await expect(teams.platform.send(thread, notice('x'))).rejects.toMatchObject({
      code: 'PLATFORM_REFUSED',
    });
    expect(await addresses.find(POSTS)).toBeDefined();
  });

  it('says without details of the request why it failed', async () => {
    connector.refuseNext({ status: 403, code: 'BotNotInConversationRoster' });
    const error = await teams.platform.send(HOME, notice('secret words')).catch((caught: unknown) => caught);
    expect(String(error)).toContain('403 BotNotInConversationRoster');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/secret words|bot-token/);
  });

  it('is never sent with the token to an address that another app accepted', async () => {
    await teams.stop();
    const other = { ...credentialSettings(connector), appId: APP_ID.replaceAll('9', '8') };
    teams = await startTeams({ connector, addresses, settings: other });
    const before = connector.calls.length;
    await expect(teams.platform.send(HOME, notice('x'))).rejects.toMatchObject({ code: 'PLATFORM_REFUSED' });
    expect(connector.calls).toHaveLength(before);
  });

  it('has to have an address', async () => {
    const nowhere = { ...HOME, conversation: 'a:nowhere' };
    await expect(teams.platform.send(nowhere, notice('x'))).rejects.toMatchObject({
      code: 'PLATFORM_REFUSED',
    });
  });
});
