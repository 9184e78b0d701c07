import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/chat/desk.js';
import type { Incoming } from '../../../src/chat/incoming.js';
import { deskSaying } from '../../contracts/desks.js';
import { longReply, notice } from '../../contracts/samples.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import { messageFaults } from '../../support/slack/check-blocks.js';
import { ASKER, CHANNEL, commandPayload, TEAM } from '../../support/slack/payloads.js';
import { readBlocks } from '../../support/slack/read-blocks.js';

describe('/wsis', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());

  const bodyOf = async (response: Promise<Response>) =>
    (await (await response).json()) as { response_type: string; text: string; blocks: unknown[] };
  const ask = (text: string, more: Record<string, string> = {}) =>
    bot.postCommand(commandPayload(text, { response_url: bot.slack.responseUrl(CHANNEL), ...more }));

  it('answers in the acknowledgement, to the asker alone, with a button to share', async () => {
    bot = await startSlackBot();
    const body = await bodyOf(ask('which SDGs does C5 map to'));
    expect(body.response_type).toBe('ephemeral');
    expect(messageFaults({ ...body })).toEqual([]);
    const { text, buttons } = readBlocks(body.blocks);
    expect(text).toContain('9.c');
    expect(text).toContain('ITU WSIS report 2022');
    expect(buttons.map(({ actionId }) => actionId.split('.')[0])).toContain('share');
    expect(bot.slack.callsOf('response_url')).toEqual([]);
  });

  it('is acknowledged at once and answered after when the answer takes time', async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const reply = { ...notice('9.c after a while'), visibility: 'private' as const };
    bot = await startSlackBot({
      desk: {
        answerNow: () => undefined,
        answer: (() => gate.then(() => reply)) as Desk['answer'],
      },
    });
    const response = await ask('C5');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(bot.slack.messages).toEqual([]);
    open();
    await bot.idle();
    expect(bot.slack.messages).toEqual([
      expect.objectContaining({ visibleTo: 'asker', text: expect.stringContaining('9.c after a while') }),
    ]);
  });

  it('sends a long answer in parts that Slack takes', async () => {
    bot = await startSlackBot({
      desk: {
        ...deskSaying(undefined),
        answerNow: () => ({ ...longReply, parts: longReply.parts.slice(1) }),
      },
    });
    const first = await bodyOf(ask('everything'));
    await bot.idle();
    const texts = [first.text, ...bot.slack.messages.map(({ text }) => text)];
    expect(messageFaults({ ...first })).toEqual([]);
    expect(bot.slack.messages.length).toBeGreaterThan(0);
    expect(texts.join('\n')).toContain('source 30.');
  });

  it('says that there is more when the response URL has no uses left', async () => {
    const text = 'many more words '.repeat(3_000);
    const parts = [{ kind: 'paragraph' as const, text }];
    bot = await startSlackBot({
      desk: { ...deskSaying(undefined), answerNow: () => ({ ...longReply, parts }) },
    });
    await ask('everything');
    await bot.idle();
    expect(bot.slack.callsOf('response_url')).toHaveLength(5);
    expect(bot.slack.messages).toHaveLength(5);
    expect(bot.slack.messages.at(-1)?.text).toContain(longReply.moreLabel);
  });

  it('tells the desk who asks, where, and how this delivery is recognised', async () => {
    const asked: Incoming[] = [];
    bot = await startSlackBot({
      desk: {
        answerNow: () => undefined,
        answer: async (incoming) => void asked.push(incoming),
      },
    });
    await ask('  R&amp;D &lt;C5&gt;  ', { trigger_id: '7.7.abc' });
    await bot.idle();
    expect(asked).toEqual([
      expect.objectContaining({
        kind: 'text',
        via: 'command',
        text: 'R&D <C5>',
        keys: ['slack:trigger:7.7.abc'],
        person: { platform: 'slack', tenant: TEAM, id: ASKER },
        place: { platform: 'slack', tenant: TEAM, conversation: CHANNEL, kind: 'channel' },
      }),
    ]);
  });

  it('stays private in direct messages between other people', async () => {
    bot = await startSlackBot();
    const body = await bodyOf(ask('C5', { channel_id: 'D0OTHERS', channel_name: 'directmessage' }));
    expect(body.response_type).toBe('ephemeral');
  });

  it('logs a response URL that was not taken, without the URL', async () => {
    bot = await startSlackBot({ desk: deskSaying(notice('9.c')) });
    await ask('C5', { response_url: bot.slack.apiUrl.replace('/api/', '/response/used-up') });
    await bot.idle();
    expect(bot.log.at(-1)?.fields).toMatchObject({ code: 'http_404' });
    expect(JSON.stringify(bot.log)).not.toContain('used-up');
  });

  it('survives a response URL that leads nowhere', async () => {
    bot = await startSlackBot({ desk: deskSaying(notice('9.c')) });
    expect((await ask('C5', { response_url: 'http://127.0.0.1:9/gone' })).status).toBe(200);
    await bot.idle();
    expect(bot.log.at(-1)?.message).toBe('a response URL could not be reached');
  });
});
