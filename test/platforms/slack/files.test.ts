import { afterEach, describe, expect, it } from 'vitest';
import type { Place } from '../../../src/chat/incoming.js';
import type { Reply } from '../../../src/chat/reply.js';
import { deskSaying } from '../../contracts/desks.js';
import { notice } from '../../contracts/samples.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import {
  ASKER,
  CHANNEL,
  commandPayload,
  DIRECT,
  directMessage,
  eventPayload,
  mention,
  TEAM,
} from '../../support/slack/payloads.js';
import { readBlocks } from '../../support/slack/read-blocks.js';

const channel: Place = { platform: 'slack', tenant: TEAM, conversation: CHANNEL, kind: 'channel' };
const url = 'https://bot.example/calendar/prizes.ics';
const calendar = {
  name: 'prizes-2027.ics',
  mediaType: 'text/calendar',
  content: 'BEGIN:VCALENDAR\r\nSUMMARY:Prizes – 3ème tour\r\nEND:VCALENDAR\r\n',
  label: 'Add to your calendar',
};
const reply: Reply = { ...notice('Entries are open.'), files: [calendar] };

describe('a file that goes with a reply in Slack', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());
  const shared = () => bot.slack.files.files;
  const links = () => bot.slack.messages.flatMap(({ blocks }) => readBlocks(blocks).active);

  it('is shared whole below the message, where it was sent', async () => {
    bot = await startSlackBot();
    await bot.platform.send({ ...channel, thread: '1.1' }, reply);
    expect(shared()).toEqual([
      expect.objectContaining({
        name: 'prizes-2027.ics',
        title: 'Add to your calendar',
        channel: CHANNEL,
        thread: '1.1',
      }),
    ]);
    expect(shared()[0]?.bytes.toString()).toBe(calendar.content);
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('reaches a person by their id', async () => {
    bot = await startSlackBot();
    await bot.platform.send({ ...channel, conversation: ASKER, kind: 'direct' }, reply);
    expect(shared().map((file) => file.channel)).toEqual([DIRECT]);
  });

  it.each([
    ['files.getUploadURLExternal', { error: 'file_upload_size_restricted' }],
    ['upload', { status: 500 }],
    ['files.completeUploadExternal', 'lost'],
  ] as const)('does not take the message with it when %s fails', async (method, fault) => {
    bot = await startSlackBot();
    bot.slack.fail(method, fault, fault);
    const sent = await bot.platform.send(channel, reply, { reference: 'R1' });
    expect(bot.slack.messages.map(({ ts }) => ts)).toEqual([sent.id]);
    expect(bot.log.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(JSON.stringify(bot.log)).not.toContain('/upload/');
  });

  it('is uploaded again when its bytes are lost on the way', async () => {
    bot = await startSlackBot();
    bot.slack.fail('upload', 'cut off');
    await bot.platform.send(channel, reply);
    expect(shared()).toHaveLength(1);
  });

  it('leaves its address behind when it can’t be shared', async () => {
    bot = await startSlackBot();
    bot.slack.files.member = [];
    await bot.platform.send(channel, { ...reply, files: [{ ...calendar, links: [{ label: 'Add', url }] }] });
    expect(links()).toEqual([url]);
  });

  it('is not shared a second time when its message was there already', async () => {
    bot = await startSlackBot();
    const begun = await bot.platform.send(channel, reply, { reference: 'R1' });
    await bot.platform.send(channel, reply, { reference: 'R1', begun });
    expect(shared()).toHaveLength(1);
  });

  it('comes with an answer that everybody sees', async () => {
    bot = await startSlackBot({ desk: deskSaying(reply) });
    await bot.postEvent(eventPayload(directMessage('calendar')));
    await bot.postEvent(eventPayload(mention('calendar')));
    await bot.idle();
    expect(shared().map((file) => file.channel)).toEqual([DIRECT, CHANNEL]);
  });

  it('is an address in an answer that one person sees: what is shared is seen by everybody', async () => {
    const secret: Reply = {
      ...reply,
      visibility: 'private',
      files: [{ ...calendar, links: [{ label: 'Add', url }] }],
    };
    bot = await startSlackBot({ desk: deskSaying(secret) });
    await bot.postEvent(eventPayload(mention('calendar')));
    await bot.postCommand(commandPayload('calendar', { response_url: bot.slack.responseUrl(CHANNEL) }));
    await bot.idle();
    expect(shared()).toEqual([]);
    expect(links()).toEqual([url, url]);
    expect(bot.slack.messages.map(({ visibleTo }) => visibleTo)).toEqual(['asker', 'asker']);
  });
});
