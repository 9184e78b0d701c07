import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import type { Desk } from '../../../src/chat/desk.js';
import { createPictures } from '../../../src/images/render.js';
import { createSlackPlatform } from '../../../src/platforms/slack/start.js';
import { gateDesk } from '../../contracts/desks.js';
import { createTestDesk } from '../../support/desk.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import {
  CHANNEL,
  commandPayload,
  directMessage,
  eventPayload,
  mention,
  pressPayload,
} from '../../support/slack/payloads.js';
import { type SocketModeServer, serveSocketMode } from '../../support/slack/socket-mode.js';
import {
  APP_TOKEN,
  BOT_TOKEN,
  type RecordingSlack,
  startRecordingSlack,
} from '../../support/slack/web-api.js';

const SOCKET = { appToken: APP_TOKEN, signingSecret: undefined };

describe('Socket Mode', () => {
  let slack: RecordingSlack;
  let sockets: SocketModeServer;
  const bots: RunningBot[] = [];
  beforeEach(async () => {
    slack = await startRecordingSlack();
    sockets = serveSocketMode(slack);
  });
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.stop()));
    await sockets.close();
  });

  const connect = async (desk?: Desk): Promise<WebSocket> => {
    const connection = sockets.nextConnection();
    bots.push(await startSlackBot({ slack, settings: SOCKET, ...(desk ? { desk } : {}) }));
    return connection;
  };
  const posted = async (deliver: () => Promise<unknown>): Promise<void> => {
    const next = slack.next('chat.postMessage');
    await deliver();
    await next;
  };

  it('serves no address of its own', async () => {
    await connect();
    expect(bots[0]?.platform.route).toBeUndefined();
  });

  it('answers a question, acknowledged first', async () => {
    const connection = await connect();
    await posted(() => sockets.deliver([connection], 'events_api', eventPayload(directMessage('C5'))));
    expect(slack.messages).toEqual([expect.objectContaining({ text: expect.stringContaining('9.c') })]);
  });

  it('answers a command to the asker alone', async () => {
    const connection = await connect();
    const payload = commandPayload('C5', { response_url: slack.responseUrl(CHANNEL) });
    const next = slack.next('response_url');
    const [acknowledged] = await sockets.deliver([connection], 'slash_commands', payload);
    expect(acknowledged?.payload).toEqual({});
    expect(await next).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('9.c') });
  });

  it('answers a pressed button', async () => {
    const connection = await connect();
    const button = {
      value: JSON.stringify(['ask', '1', '{"query":{"kind":"why","line":"C5"}}']),
      actionId: 'ask.0',
    };
    const payload = pressPayload({ ts: '1.1', channel: CHANNEL }, button, slack.responseUrl(CHANNEL));
    await posted(() => sockets.deliver([connection], 'interactive', payload));
    expect(slack.messages).toEqual([expect.objectContaining({ thread: '1.1' })]);
  });

  it('answers one envelope once that reaches two bots on two connections', async () => {
    const desk = await createTestDesk();
    const both = [await connect(desk), await connect(desk)];
    const command = commandPayload('C5', { response_url: slack.responseUrl(CHANNEL) });
    const acknowledged = await sockets.deliver(both, 'events_api', eventPayload(mention('C5')));
    await sockets.deliver(both, 'slash_commands', command);
    await Promise.all(bots.map((bot) => bot.platform.stop()));
    expect(acknowledged).toHaveLength(2);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(slack.callsOf('response_url')).toHaveLength(1);
  });

  it('connects again at once when Slack moves it elsewhere', async () => {
    const first = await connect();
    const second = sockets.nextConnection();
    sockets.disconnect(first);
    await posted(async () =>
      sockets.deliver([await second], 'events_api', eventPayload(directMessage('C5'))),
    );
    expect(slack.messages).toHaveLength(1);
  });

  it('connects again when the connection breaks and the first attempt fails', async () => {
    const first = await connect();
    slack.fail('apps.connections.open', { status: 503 });
    const second = sockets.nextConnection();
    first.terminate();
    await posted(async () =>
      sockets.deliver([await second], 'events_api', eventPayload(directMessage('C5'))),
    );
    expect(sockets.opened()).toBe(3);
  });

  it('does not start with an app token Slack refuses', async () => {
    const platform = createSlackPlatform({
      settings: { botToken: BOT_TOKEN, appToken: 'xapp-wrong', apiUrl: slack.apiUrl },
      desk: await createTestDesk(),
      pictures: createPictures(),
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
    await expect(platform.start()).rejects.toMatchObject({
      code: 'PLATFORM_REFUSED',
      userMessage: expect.stringContaining('app token (invalid_auth)'),
    });
  });

  it('starts while Slack can’t be reached, and connects when it can', async () => {
    slack.fail('auth.test', { status: 503 }, { status: 503 }, { status: 503 });
    slack.fail('apps.connections.open', { status: 503 });
    await connect();
    expect(bots[0]?.log.map(({ message }) => message)).toContain('could not connect by Socket Mode');
    expect(sockets.connections).toHaveLength(1);
  });

  it('finishes what it took before it stops, and takes nothing more', async () => {
    const desk = gateDesk(await createTestDesk());
    const connection = await connect(desk);
    await sockets.deliver([connection], 'events_api', eventPayload(directMessage('C5')));
    await desk.reached;
    const stopped = bots[0]?.platform.stop();
    desk.open();
    await stopped;
    expect(slack.messages).toHaveLength(1);
    expect(connection.readyState).not.toBe(connection.OPEN);
  });

  it('logs no ticket, token or words', async () => {
    const connection = await connect();
    await posted(() =>
      sockets.deliver([connection], 'events_api', eventPayload(directMessage('very private words'))),
    );
    connection.send('{"type":');
    await bots[0]?.platform.stop();
    const log = JSON.stringify(bots[0]?.log);
    for (const secret of ['ticket', 'xapp-', 'xoxb-', 'very private']) expect(log).not.toContain(secret);
  });
});
