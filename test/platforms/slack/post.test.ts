import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../../src/chat/incoming.js';
import type { DeliveryError } from '../../../src/chat/platform.js';
import { longReply, notice } from '../../contracts/samples.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import { ASKER, CHANNEL, DIRECT, eventPayload, homeOpened, TEAM } from '../../support/slack/payloads.js';
import type { Fault } from '../../support/slack/web-api.js';

const direct: Place = { platform: 'slack', tenant: TEAM, conversation: DIRECT, kind: 'direct' };
const channel: Place = { platform: 'slack', tenant: TEAM, conversation: CHANNEL, kind: 'channel' };

const withFile = {
  ...notice('The call is open.'),
  files: [{ name: 'call.ics', mediaType: 'text/calendar', content: 'BEGIN:VCALENDAR', label: 'Add it' }],
};

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

  it('finds it behind hundreds of other messages, and in a thread', async () => {
    const thread = { ...channel, thread: '1.1' };
    const sent = await bot.platform.send(channel, notice('here'), { reference: 'R1' });
    const inThread = await bot.platform.send(thread, notice('there'), { reference: 'R2' });
    for (let count = 0; count < 450; count += 1) bot.slack.add(channel.conversation, `talk ${count}`);
    expect(await bot.platform.findSent(channel, 'R1')).toEqual({ kind: 'found', message: sent });
    expect(await bot.platform.findSent(thread, 'R2')).toEqual({ kind: 'found', message: inThread });
    expect(bot.slack.callsOf('conversations.history').length).toBeGreaterThan(2);
  });

  it('does not pretend to know about a channel with too much talk to look through', async () => {
    for (let count = 0; count < 2_000; count += 1) bot.slack.add(channel.conversation, 'talk');
    expect(await bot.platform.findSent(channel, 'R1')).toEqual({ kind: 'cannot tell' });
  });

  it.each([{ retryAfter: 60 }, { status: 503 }, 'cut off'] as const)(
    'can be asked again what was sent when Slack does not answer: %j',
    async (fault) => {
      bot.slack.fail('conversations.history', fault);
      expect(await bot.platform.findSent(channel, 'R1')).toEqual({ kind: 'not now' });
      expect(await bot.platform.findSent(channel, 'R1')).toEqual({ kind: 'not there' });
    },
  );

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

  describe('of several messages', () => {
    const long = notice('and many more '.repeat(900));
    const parts = () =>
      bot.slack.messages.map(
        ({ metadata }) => (metadata as { event_payload: { part: number } }).event_payload.part,
      );
    /** Sends it until the third message fails, and returns the error. */
    const interrupt = async (fault: Fault) => {
      bot.slack.fail('chat.postMessage', 'no fault', 'no fault', fault);
      const error = await bot.platform
        .send(direct, long, { reference: 'R1' })
        .catch((caught: unknown) => caught);
      return error as DeliveryError;
    };

    it('tells what is there already when it is interrupted, and adds the rest when asked to', async () => {
      const { failure, begun } = await interrupt({ retryAfter: 60 });
      expect(failure).toEqual({ kind: 'rate limited', retryAfter: 60_000, scope: 'conversation' });
      expect(await bot.platform.findSent(direct, 'R1')).toEqual({ kind: 'found', message: begun });
      const sent = await bot.platform.send(direct, long, { reference: 'R1', ...(begun && { begun }) });
      expect(parts()).toEqual(parts().map((_, index) => index));
      expect(parts().length).toBeGreaterThan(2);
      expect(await bot.platform.findSent(direct, 'R1')).toEqual({ kind: 'found', message: sent });
    });

    it('waits a moment for Slack to finish what is begun', async () => {
      bot.slack.fail('chat.postMessage', 'no fault', { retryAfter: 0 });
      await bot.platform.send(direct, long, { reference: 'R1' });
      expect(parts().length).toBeGreaterThan(2);
    });

    it('posts nothing when all of it is there', async () => {
      const begun = await bot.platform.send(direct, long, { reference: 'R1' });
      const count = parts().length;
      expect(await bot.platform.send(direct, long, { reference: 'R1', begun })).toEqual(begun);
      expect(parts()).toHaveLength(count);
    });

    it('continues with the message whose answer was lost, where it may look', async () => {
      bot.slack.fail('chat.postMessage', 'no fault', 'lost');
      await bot.platform.send(direct, long, { reference: 'R1' });
      expect(parts()).toEqual(parts().map((_, index) => index));
    });
  });
});

describe('answering while messages are sent that nobody waits for', () => {
  it('is not held up by a rate limit on them', async () => {
    const bot = await startSlackBot();
    try {
      bot.slack.fail('chat.update', { retryAfter: 60 });
      void bot.platform.update({ place: channel, id: '1.1' }, notice('later')).catch(() => {});
      await bot.slack.next('chat.update');
      bot.slack.fail('files.getUploadURLExternal', { retryAfter: 60 });
      void bot.platform.send(channel, withFile, { reference: 'R1' }).catch(() => {});
      await bot.slack.next('files.getUploadURLExternal');
      await bot.postEvent(eventPayload(homeOpened('home')));
      await bot.idle();
      expect(bot.slack.callsOf('views.publish')).toHaveLength(1);
    } finally {
      await bot.slack.close();
      await bot.stop();
    }
  });
});
