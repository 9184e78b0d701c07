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
    bot.slack.fail('conversations.history', { error: 'missing_scope' });
    await expect(bot.platform.send(channel, notice('once'))).rejects.toMatchObject({
      failure: { kind: 'unknown' },
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

  it('does not post twice in a channel when the answer to a post is lost', async () => {
    bot.slack.fail('chat.postMessage', 'lost');
    const sent = await bot.platform.send(channel, notice('once'));
    expect(bot.slack.messages.map(({ ts }) => ts)).toEqual([sent.id]);
  });

  it('leaves waiting to whoever sends with a reference', async () => {
    bot.slack.fail('chat.postMessage', { retryAfter: 7 });
    await expect(bot.platform.send(channel, notice('later'), { reference: 'R1' })).rejects.toMatchObject({
      failure: { kind: 'rate limited', retryAfter: 7_000, scope: 'conversation' },
    });
    expect(attempts()).toBe(1);
  });

  it.each([
    ['is_archived', { kind: 'gone', reason: 'archived' }],
    ['not_in_channel', { kind: 'gone', reason: 'removed' }],
    ['account_inactive', { kind: 'gone', reason: 'uninstalled' }],
    ['invalid_auth', { kind: 'unreachable' }],
    ['no_text', { kind: 'refused' }],
  ])('tells why a message was not delivered: %s', async (error, failure) => {
    bot.slack.fail('chat.postMessage', { error });
    await expect(bot.platform.send(channel, notice('no'))).rejects.toMatchObject({ failure });
  });

  it('finds what was sent with a reference, wherever it may look', async () => {
    for (const place of [direct, channel, { ...direct, conversation: ASKER }]) {
      const reference = `R-${place.conversation}`;
      expect(await bot.platform.findSent(place, reference)).toEqual({ kind: 'not there' });
      const sent = await bot.platform.send(place, notice('here'), { reference });
      expect(await bot.platform.findSent(place, reference)).toEqual({ kind: 'found', message: sent });
    }
    bot.slack.fail('conversations.history', { error: 'missing_scope' });
    expect(await bot.platform.findSent(channel, 'R')).toEqual({ kind: 'cannot tell' });
  });

  it('answers while what nobody waits for is held up by a rate limit', async () => {
    bot.slack.fail('conversations.history', { retryAfter: 60 });
    const search = bot.platform.findSent(channel, 'R');
    await bot.slack.next('conversations.history');
    await bot.platform.send(direct, notice('at once'));
    expect(bot.slack.messages).toHaveLength(1);
    void search;
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
