import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskSaying } from '../../contracts/desks.js';
import { hostileReply } from '../../contracts/samples.js';
import {
  activity,
  CHANNEL,
  DIRECT,
  directMessage,
  GROUP,
  groupMessage,
  pressed,
} from '../../support/teams/activities.js';
import { cardOf, readMessage } from '../../support/teams/read.js';
import { type RunningTeams, startTeams } from '../../support/teams/running.js';

const QUESTION = 'which SDGs does C5 map to';

describe('an answer in Teams', () => {
  let teams: RunningTeams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(() => teams.stop());

  const ask = async (text = QUESTION) => {
    await teams.post(directMessage(teams.connector.serviceUrl, text));
    await teams.idle();
    return teams.connector.messages;
  };

  it('shows that the bot is typing before it speaks', async () => {
    await ask();
    const types = teams.connector.calls.map(({ bytes }) => JSON.parse(bytes.toString()).type);
    expect(types).toEqual(['typing', 'message']);
  });

  it('comes even if the typing indicator is refused', async () => {
    teams.connector.refuseNext({ status: 403, code: 'Forbidden' });
    expect(await ask()).toHaveLength(1);
  });

  it('is a message with text and an Adaptive Card 1.5 that says nothing twice', async () => {
    const [message] = await ask();
    if (!message) throw new Error('no answer');
    const card = cardOf(message);
    expect(message.conversation).toBe(DIRECT);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'en' });
    expect(String(message.activity.text)).toMatch(/\[1\]/);
    expect(String(message.activity.summary)).not.toBe('');
    const lines = readMessage(message)
      .text.split('\n')
      .filter((line) => line.length > 20);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('carries its citations over the wire in full', async () => {
    await ask();
    const bytes = teams.connector.calls.at(-1)?.bytes.toString() ?? '';
    const [entity] = JSON.parse(bytes).entities;
    expect(entity).toMatchObject({
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
    });
    expect(entity.citation[0]).toMatchObject({
      '@type': 'Claim',
      position: 1,
      appearance: { '@type': 'DigitalDocument', name: expect.stringContaining('ITU WSIS report 2022') },
    });
  });

  it('does not claim to be written by a model', async () => {
    await ask();
    expect(teams.connector.calls.at(-1)?.bytes.toString()).not.toContain('AIGeneratedContent');
  });

  it('offers buttons that old clients can press too', async () => {
    const [message] = await ask();
    const [button] = message ? readMessage(message).buttons : [];
    expect(button).toMatchObject({ verb: expect.any(String), fallback: { type: 'Action.Submit' } });
    expect(button?.fallback.data).toEqual(button?.data);
    expect(Object.keys(button?.data ?? {}).sort()).toEqual(['action', 'argument', 'version']);
  });

  it('comes in a group chat when the bot is mentioned there', async () => {
    await teams.post(groupMessage(teams.connector.serviceUrl, QUESTION));
    await teams.idle();
    expect(teams.connector.messages.map(({ conversation }) => conversation)).toEqual([GROUP]);
  });

  it('is said without the card when Teams finds fault with the card', async () => {
    await teams.stop();
    teams = await startTeams({ desk: deskSaying({ ...hostileReply, title: 'Title' }) });
    teams.connector.refuseNext({ status: 202, code: 'typing' });
    teams.connector.refuseNext({ status: 400, code: 'BadSyntax' });
    const [message] = await ask();
    expect(message && readMessage(message).text).toContain('Title');
    expect(message && cardOf(message)).toBeUndefined();
  });

  it('is tried again when Teams is busy', async () => {
    teams.connector.refuseNext({ status: 202, code: 'typing' });
    teams.connector.refuseNext({ status: 429, code: 'Throttled', headers: { 'retry-after': '0' } });
    expect(await ask()).toHaveLength(1);
  });
});

describe('a pressed button in Teams', () => {
  let teams: RunningTeams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(() => teams.stop());
  const why = { action: 'ask', argument: '{"query":{"kind":"why","line":"C5"}}', version: '1' };

  it('is answered in the response and with a new message', async () => {
    const response = await teams.post(pressed(teams.connector.serviceUrl, why));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringMatching(/\S/),
    });
    await teams.idle();
    expect(teams.connector.messages).toHaveLength(1);
    expect(teams.connector.calls.every(({ method }) => method === 'POST')).toBe(true);
  });

  it('is answered in the thread of its card', async () => {
    const conversation = {
      id: `${CHANNEL};messageid=1600000000000`,
      conversationType: 'channel',
      tenantId: '11111111-2222-3333-4444-555555555555',
    };
    await teams.post(pressed(teams.connector.serviceUrl, why, { conversation }));
    await teams.idle();
    expect(teams.connector.messages[0]?.conversation).toBe(conversation.id);
  });

  it('clicked twice quickly is answered once', async () => {
    await teams.post(pressed(teams.connector.serviceUrl, why));
    await teams.post(pressed(teams.connector.serviceUrl, why));
    await teams.idle();
    expect(teams.connector.messages).toHaveLength(1);
  });

  it('is not taken for another button that is pressed at the same time', async () => {
    const role = { ...why, argument: '{"query":{"kind":"role","line":"C5"}}' };
    await teams.post(pressed(teams.connector.serviceUrl, why));
    await teams.post(pressed(teams.connector.serviceUrl, role));
    await teams.idle();
    expect(teams.connector.messages).toHaveLength(2);
  });

  it('delivered twice is answered once, and taken both times', async () => {
    const press = pressed(teams.connector.serviceUrl, why);
    const bodies = await Promise.all(
      [teams.post(press), teams.post(press)].map(async (each) => (await each).json()),
    );
    await teams.idle();
    expect(bodies).toEqual([
      expect.objectContaining({ statusCode: 200, value: expect.stringMatching(/\S/) }),
      expect.objectContaining({ statusCode: 200, value: expect.stringMatching(/\S/) }),
    ]);
    expect(teams.connector.messages).toHaveLength(1);
  });

  it('of an old client comes as a message and is answered the same', async () => {
    await teams.post(activity(teams.connector.serviceUrl, { value: why }));
    await teams.idle();
    expect(teams.connector.messages).toHaveLength(1);
  });

  it.each([undefined, null, 'text', { action: null }, { action: { data: 'x' } }])(
    'that says %j is answered',
    async (value) => {
      const response = await teams.post(pressed(teams.connector.serviceUrl, why, { value }));
      expect(response.status).toBe(200);
      await teams.idle();
      expect(teams.connector.messages).toHaveLength(1);
    },
  );

  it.each(['message/submitAction', 'message/fetchTask', 'task/fetch', 'composeExtension/query', 'no/such'])(
    'takes the invoke %s without a word',
    async (name) => {
      const invoke = activity(teams.connector.serviceUrl, {
        type: 'invoke',
        name,
        value: { actionName: 'feedback' },
      });
      const response = await teams.post(invoke);
      expect([response.status, await response.json()]).toEqual([200, {}]);
      await teams.idle();
      expect(teams.connector.calls).toHaveLength(0);
    },
  );
});
