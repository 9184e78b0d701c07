import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../../src/chat/incoming.js';
import { longReply, notice } from '../../contracts/samples.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import { ASKER, CHANNEL, DIRECT, TEAM } from '../../support/slack/payloads.js';

const direct: Place = { platform: 'slack', tenant: TEAM, conversation: DIRECT, kind: 'direct' };
const channel: Place = { platform: 'slack', tenant: TEAM, conversation: CHANNEL, kind: 'channel' };

describe('posting to Slack', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startSlackBot();
  });
  afterEach(() => bot.stop());

  const attempts = () => bot.slack.callsOf('chat.postMessage').length;

  it('does not post twice in a direct message when the answer to a post is lost', async () => {
    bot.slack.fail('chat.postMessage', 'lost');
    const sent = await bot.platform.send(direct, notice('once'));
    expect(bot.slack.messages.map(({ ts }) => ts)).toEqual([sent.id]);
    expect(attempts()).toBe(1);
  });

  it('does not post twice in a thread of a direct message when the answer to a post is lost', async () => {
    bot.slack.fail('chat.postMessage', 'lost');
    await bot.platform.send({ ...direct, thread: '1.1' }, notice('once'));
    expect(bot.slack.messages).toHaveLength(1);
  });

  it.each(['cut off', { status: 503 }, { error: 'internal_error' }] as const)(
    'posts again in a direct message when the message is not there: %s',
    async (fault) => {
      bot.slack.fail('chat.postMessage', fault);
      await bot.platform.send(direct, notice('in the end'));
      expect(bot.slack.messages).toHaveLength(1);
    },
  );

  it('leaves a doubtful post alone where it may not look', async () => {
    bot.slack.fail('chat.postMessage', 'lost');
    await expect(bot.platform.send(channel, notice('once'))).rejects.toMatchObject({
      code: 'PLATFORM_REFUSED',
    });
    expect(bot.slack.messages).toHaveLength(1);
    expect(attempts()).toBe(1);
  });

  it('waits when Slack asks it to, and then posts', async () => {
    bot.slack.fail('chat.postMessage', { retryAfter: 0 });
    await bot.platform.send(channel, notice('later'));
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('gives up on a channel that stays busy', async () => {
    bot.slack.fail('chat.postMessage', { retryAfter: 0 }, { retryAfter: 0 }, { retryAfter: 0 });
    await expect(bot.platform.send(channel, notice('never'))).rejects.toMatchObject({
      message: expect.stringContaining('ratelimited'),
    });
  });

  it('posts the text when Slack will not have the blocks', async () => {
    bot.slack.fail('chat.postMessage', { error: 'invalid_blocks' });
    await bot.platform.send(channel, notice('Entries close on Friday.'));
    expect(bot.slack.messages).toEqual([
      expect.objectContaining({ text: expect.stringContaining('Entries close on Friday.'), blocks: [] }),
    ]);
  });

  it.each(['channel_not_found', 'is_archived', 'invalid_auth'])('does not insist on %s', async (error) => {
    bot.slack.fail('chat.postMessage', { error });
    await expect(bot.platform.send(channel, notice('no'))).rejects.toMatchObject({
      message: expect.stringContaining(error),
    });
    expect(attempts()).toBe(1);
  });

  it('marks each post with its reference, and previews no links', async () => {
    await bot.platform.send(channel, notice('marked'));
    const [args] = bot.slack.callsOf('chat.postMessage');
    expect(args).toMatchObject({
      metadata: {
        event_type: 'actionline_answer',
        event_payload: { reference: expect.any(String), part: 0 },
      },
      unfurl_links: 'false',
      unfurl_media: 'false',
      mrkdwn: 'false',
    });
  });

  it('sends to a person by id and can update that message', async () => {
    const sent = await bot.platform.send({ ...direct, conversation: ASKER }, notice('before'));
    expect(sent.place.conversation).toBe(DIRECT);
    await bot.platform.update(sent, notice('after'));
    expect(bot.slack.messages).toEqual([expect.objectContaining({ text: expect.stringContaining('after') })]);
  });

  it('takes the buttons off when an update has none', async () => {
    const actions = [{ action: 'decide', argument: '1', version: '1', label: 'Approve' }];
    const sent = await bot.platform.send(channel, { ...notice('before'), actions });
    await bot.platform.update(sent, notice('after'));
    expect(JSON.stringify(bot.slack.messages[0]?.blocks)).not.toContain('Approve');
  });

  it('updates an answer of several messages to a shorter and a longer one', async () => {
    const sent = await bot.platform.send(channel, longReply);
    expect(bot.slack.messages.length).toBeGreaterThan(1);
    await bot.platform.update(sent, notice('short'));
    expect(bot.slack.messages).toHaveLength(1);
    const again = { ...sent, id: bot.slack.messages[0]?.ts ?? '' };
    await bot.platform.update(again, longReply);
    expect(bot.slack.messages.map(({ text }) => text).join('\n')).toContain('source 30.');
  });
});
