import { afterEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/chat/incoming.js';
import { deskSaying, gateDesk } from '../../contracts/desks.js';
import { longReply, notice } from '../../contracts/samples.js';
import { createTestDesk } from '../../support/desk.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import {
  BOT_USER,
  CHANNEL,
  DIRECT,
  directMessage,
  eventPayload,
  homeOpened,
  mention,
  messageEvent,
  TEAM,
} from '../../support/slack/payloads.js';
import { readBlocks } from '../../support/slack/read-blocks.js';
import type { Fault } from '../../support/slack/web-api.js';

describe('Slack events', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());

  const deliver = async (...payloads: unknown[]): Promise<void> => {
    const responses = await Promise.all(payloads.map((payload) => bot.postEvent(payload)));
    expect(responses.map(({ status }) => status)).toEqual(payloads.map(() => 200));
    await bot.idle();
  };
  const heard = async (...events: Record<string, unknown>[]): Promise<Incoming[]> => {
    const asked: Incoming[] = [];
    bot = await startSlackBot({
      desk: { answerNow: () => undefined, answer: async (incoming) => void asked.push(incoming) },
    });
    await deliver(...events.map((event) => eventPayload(event)));
    return asked;
  };

  it('answers in the thread of the question, in channels and in direct messages', async () => {
    bot = await startSlackBot();
    const [inChannel, inThread, direct] = [
      mention('C5'),
      mention('C5', { thread_ts: '1.5' }),
      directMessage('C5'),
    ];
    await deliver(eventPayload(inChannel));
    await deliver(eventPayload(inThread));
    await deliver(eventPayload(direct));
    expect(bot.slack.messages.map(({ channel, thread }) => [channel, thread])).toEqual([
      [CHANNEL, inChannel.ts],
      [CHANNEL, '1.5'],
      [DIRECT, direct.ts],
    ]);
  });

  it('answers a mention that also arrives as a message once', async () => {
    bot = await startSlackBot();
    const mentioned = mention('C5');
    const message = { ...mentioned, type: 'message', channel_type: 'channel' };
    await deliver(eventPayload(mentioned), eventPayload(message));
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('answers one message under two event ids once, and one event delivered twice once', async () => {
    bot = await startSlackBot();
    const message = directMessage('C5');
    await deliver(eventPayload(message, 'Ev1'), eventPayload(message, 'Ev2'));
    expect(bot.slack.messages).toHaveLength(1);
    await deliver(eventPayload(directMessage('C5'), 'Ev3'));
    await deliver(eventPayload(directMessage('C5'), 'Ev3'));
    expect(bot.slack.messages).toHaveLength(2);
  });

  it('hands on what the person typed, without the mention and with Slack’s escapes undone', async () => {
    const [incoming] = await heard(
      mention(
        'C5 &amp; <#C1|general> <https://itu.int/x|itu.int/x> &lt;b&gt; <!here> <@U9|ann> <mailto:a@b.c|a@b.c>',
      ),
    );
    expect(incoming).toMatchObject({ text: 'C5 & #general itu.int/x <b> @here @U9 a@b.c', via: 'mention' });
  });

  it('names event and message as keys, and the person’s own workspace', async () => {
    const event = directMessage('C5', { user_team: 'T0GUESTS' });
    const [incoming] = await heard(event);
    expect(incoming?.keys).toEqual([
      expect.stringMatching(/^slack:event:Ev/),
      `slack:message:${TEAM}:${DIRECT}:${event.ts}`,
    ]);
    expect(incoming?.person.tenant).toBe('T0GUESTS');
    expect(incoming?.place).toMatchObject({ kind: 'direct', tenant: TEAM });
  });

  it('ignores edits, deletions, joins, bots, hidden messages and talk between people', async () => {
    const asked = await heard(
      directMessage('edited', { subtype: 'message_changed' }),
      directMessage('deleted', { subtype: 'message_deleted' }),
      directMessage('joined', { subtype: 'channel_join' }),
      directMessage('another bot', { bot_id: 'B9', subtype: 'bot_message' }),
      directMessage('itself', { user: BOT_USER }),
      mention('a bot that mentions us', { bot_id: 'B9' }),
      directMessage('hidden', { hidden: true }),
      messageEvent({ text: 'between people', channel: 'G1', channel_type: 'mpim' }),
      messageEvent({ text: 'between people', channel: CHANNEL, channel_type: 'channel' }),
      { type: 'reaction_added', user: 'U1' },
      { type: 'app_mention' },
    );
    expect(asked).toEqual([]);
  });

  it('hears files with words, words sent on to the channel, and mentions in group messages', async () => {
    const asked = await heard(
      directMessage('one', { subtype: 'file_share' }),
      mention('two', { subtype: 'thread_broadcast' }),
      messageEvent({ text: `<@${BOT_USER}> three`, channel: 'G1', channel_type: 'mpim' }),
    );
    expect(asked.map((incoming) => (incoming.kind === 'text' ? incoming.text : '')).toSorted()).toEqual([
      'one',
      'three',
      'two',
    ]);
  });

  it('shows a status while it works and takes it off when there is no answer', async () => {
    bot = await startSlackBot({ desk: deskSaying(undefined) });
    const event = directMessage('C5');
    await deliver(eventPayload(event));
    expect(bot.slack.callsOf('assistant.threads.setStatus')).toEqual([
      { channel_id: DIRECT, thread_ts: event.ts, status: expect.stringMatching(/\w/) },
      { channel_id: DIRECT, thread_ts: event.ts, status: '' },
    ]);
  });

  it('shows the status in the language the person was last answered in', async () => {
    bot = await startSlackBot({ desk: deskSaying({ ...notice('C5'), language: 'fr' }) });
    await deliver(eventPayload(directMessage('C5')));
    await deliver(eventPayload(directMessage('C6')));
    await deliver(eventPayload(directMessage('C6', { user: 'U0OTHER' })));
    expect(bot.slack.callsOf('assistant.threads.setStatus').map(({ status }) => status)).toEqual([
      'is looking it up…',
      'cherche la réponse…',
      'is looking it up…',
    ]);
  });

  it('sets the status before it posts the answer, because the answer takes it off', async () => {
    bot = await startSlackBot();
    const status = bot.slack.hold('assistant.threads.setStatus');
    await bot.postEvent(eventPayload(directMessage('C5')));
    await status.arrived;
    // Anything else that was on its way has arrived once this call is answered.
    await bot.platform.send(
      { platform: 'slack', tenant: TEAM, conversation: CHANNEL, kind: 'channel' },
      notice('x'),
    );
    expect(bot.slack.messages.map(({ channel }) => channel)).toEqual([CHANNEL]);
    status.release();
    await bot.idle();
    expect(bot.slack.messages.map(({ channel }) => channel)).toEqual([CHANNEL, DIRECT]);
  });

  it('does not keep an answer back for a status that takes its time', { timeout: 5_000 }, async () => {
    bot = await startSlackBot();
    const status = bot.slack.hold('assistant.threads.setStatus');
    await deliver(eventPayload(directMessage('C5')));
    expect(bot.slack.messages).toHaveLength(1);
    status.release();
  });

  it('answers where the status feature is missing, and logs it', async () => {
    bot = await startSlackBot();
    bot.slack.fail('assistant.threads.setStatus', { error: 'feature_not_enabled' });
    await deliver(eventPayload(directMessage('C5')));
    expect(bot.slack.messages).toHaveLength(1);
    expect(bot.log.find(({ level }) => level === 'warn')?.fields).toMatchObject({
      code: 'feature_not_enabled',
      method: 'assistant.threads.setStatus',
    });
  });

  it('posts a private answer to a mention to the asker alone', async () => {
    bot = await startSlackBot({ desk: deskSaying({ ...notice('for you'), visibility: 'private' }) });
    const event = mention('C5');
    await deliver(eventPayload(event));
    expect(bot.slack.messages).toEqual([
      expect.objectContaining({ visibleTo: 'asker', thread: event.ts, channel: CHANNEL }),
    ]);
  });

  const failed = async (fault: Fault): Promise<void> => {
    bot = await startSlackBot();
    bot.slack.fail('chat.postMessage', fault);
    // An app installed before the bot could look for its own posts in channels.
    bot.slack.fail('conversations.replies', { error: 'missing_scope' });
    await deliver(eventPayload(mention('C5')));
    expect(bot.slack.callsOf('assistant.threads.setStatus').at(-1)).toMatchObject({ status: '' });
    expect(bot.log.filter(({ level }) => level === 'error')).toHaveLength(1);
  };

  it.each([{ status: 500 }, { error: 'restricted_action' }])(
    'gives the asker the answer where Slack fails to post it for everybody, and takes the status off: %j',
    async (fault) => {
      await failed(fault);
      expect(bot.slack.messages).toEqual([
        expect.objectContaining({ visibleTo: 'asker', channel: CHANNEL, thread: expect.any(String) }),
      ]);
    },
  );

  it('does not give an answer twice that may be there, and takes the status off', async () => {
    await failed('lost');
    expect(bot.slack.messages).toEqual([expect.objectContaining({ visibleTo: 'everyone' })]);
  });

  it('posts a long answer in order', async () => {
    bot = await startSlackBot({ desk: deskSaying(longReply) });
    await deliver(eventPayload(directMessage('everything')));
    const texts = bot.slack.messages.map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts[0]).toContain('first words');
    const places = ['first words', 'item 200.', '150 | 22500', 'source 30.'].map((words) =>
      texts.join('\n').indexOf(words),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(texts.at(-1)).toContain('source 30.');
    expect(readBlocks(bot.slack.messages.at(-1)?.blocks ?? []).buttons).not.toHaveLength(0);
  });

  it('offers up to four prompts when the conversation is opened, without a thread', async () => {
    const labels = ['Which SDGs does C5 map to?', 'Who covers 9.c?', 'What is due?', 'Help', 'One too many'];
    const actions = labels.map((label) => ({ action: 'ask', argument: '{}', version: '1', label }));
    bot = await startSlackBot({ desk: deskSaying({ ...notice('Hello'), actions }) });
    await deliver(eventPayload(homeOpened('messages')));
    const [call] = bot.slack.callsOf('assistant.threads.setSuggestedPrompts');
    expect(call).toEqual({
      channel_id: DIRECT,
      prompts: labels.slice(0, 4).map((label) => ({ title: label, message: label })),
    });
    expect(bot.slack.messages).toEqual([]);
  });

  it('draws the home tab for the person who opened it', async () => {
    bot = await startSlackBot();
    await deliver(eventPayload(homeOpened('home')));
    const [call] = bot.slack.callsOf('views.publish');
    const view = call?.view as { type: string; blocks: unknown[] };
    expect(view.type).toBe('home');
    expect(readBlocks(view.blocks).buttons.length).toBeGreaterThan(0);
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('acknowledges before it answers, and finishes what it took before it stops', async () => {
    const desk = gateDesk(await createTestDesk());
    bot = await startSlackBot({ desk });
    expect((await bot.postEvent(eventPayload(directMessage('C5')))).status).toBe(200);
    await desk.reached;
    const stopped = bot.platform.stop();
    expect(bot.slack.messages).toEqual([]);
    desk.open();
    await stopped;
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('puts no words of anybody into the log', async () => {
    bot = await startSlackBot();
    bot.slack.fail('chat.postMessage', { error: 'not_in_channel' });
    await deliver(eventPayload(mention('very private words')));
    expect(bot.log.at(-1)).toMatchObject({
      level: 'error',
      fields: { code: 'not_in_channel', method: 'chat.postMessage', reference: expect.any(String) },
    });
    expect(JSON.stringify(bot.log)).not.toContain('very private');
    expect(JSON.stringify(bot.log)).not.toContain('9.c');
  });
});
