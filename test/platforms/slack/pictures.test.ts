import { afterEach, describe, expect, it } from 'vitest';
import type { Pictures } from '../../../src/chat/pictures.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import {
  CHANNEL,
  commandPayload,
  DIRECT,
  directMessage,
  eventPayload,
  mention,
  pressPayload,
} from '../../support/slack/payloads.js';
import { readBlocks } from '../../support/slack/read-blocks.js';
import type { Fault } from '../../support/slack/web-api.js';

const LOST: Pictures = { make: () => Promise.reject(new Error('no picture today')) };
const MISSING = 'The picture cannot be shown here; the table says the same.';
const QUERY = '{"query":{"kind":"matrix"}}';

describe('the matrix in Slack', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());

  const say = async (event: Record<string, unknown>) => {
    await bot.postEvent(eventPayload(event));
    await bot.idle();
  };
  const command = async () => {
    const payload = commandPayload('matrix', { response_url: bot.slack.responseUrl(CHANNEL) });
    const body = (await (await bot.postCommand(payload)).json()) as {
      response_type: string;
      blocks: unknown[];
    };
    await bot.idle();
    return body;
  };
  const said = () => bot.slack.messages.map(({ blocks }) => readBlocks(blocks).text);

  it('is a table in the thread and a picture below it, with words for those who do not see it', async () => {
    bot = await startSlackBot();
    await say(mention('show me the matrix', { ts: '1700000000.000900' }));
    expect(said().join('\n')).toContain('C7-EHEALTH');
    const [file, ...others] = bot.slack.files.files;
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      name: 'wsis-sdg-matrix-RPT-2022.png',
      channel: CHANNEL,
      thread: '1700000000.000900',
      alt: expect.stringContaining('the darker a cell'),
    });
    expect(file?.bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('comes in a direct message too', async () => {
    bot = await startSlackBot();
    await say(directMessage('matrix'));
    expect(bot.slack.files.files.map(({ channel }) => channel)).toEqual([DIRECT]);
  });

  it('answers a command with the table to the asker alone and the picture where it was typed', async () => {
    bot = await startSlackBot();
    const body = await command();
    expect(body.response_type).toBe('ephemeral');
    expect([readBlocks(body.blocks).text, ...said()].join('\n')).toContain('C7-EHEALTH');
    expect(bot.slack.files.files.map(({ channel, thread }) => [channel, thread])).toEqual([
      [CHANNEL, undefined],
    ]);
  });

  it('says to the asker alone that the bot is not in the channel, and shows the table all the same', async () => {
    bot = await startSlackBot();
    bot.slack.files.member = [];
    const body = await command();
    expect([readBlocks(body.blocks).text, ...said()].join('\n')).toContain('C7-EHEALTH');
    expect(bot.slack.files.files).toEqual([]);
    expect(new Set(bot.slack.messages.map(({ visibleTo }) => visibleTo))).toEqual(new Set(['asker']));
    expect(said().at(-1)).toContain('the bot is not in this conversation');
  });

  it.each<[string, string, Fault]>([
    ['gives no address for it', 'files.getUploadURLExternal', { error: 'missing_scope' }],
    ['does not take the bytes, twice', 'upload', { status: 500 }],
    ['breaks off while they are sent, twice', 'upload', 'cut off'],
    ['refuses to share it', 'files.completeUploadExternal', { error: 'posting_to_channel_denied' }],
  ])('says in the thread that the table stands alone when Slack %s', async (_, method, fault) => {
    bot = await startSlackBot();
    bot.slack.fail(method, fault, fault);
    await say(mention('show me the matrix', { ts: '1700000000.000901' }));
    expect(bot.slack.files.files).toEqual([]);
    expect(said().at(-1)).toBe(MISSING);
    expect(bot.slack.messages.every(({ thread }) => thread === '1700000000.000901')).toBe(true);
    expect(said().join('\n')).toContain('C7-EHEALTH');
    expect(JSON.stringify(bot.log)).not.toContain('/upload/');
  });

  it('is said to be missing when the picture cannot be made', async () => {
    bot = await startSlackBot({ pictures: LOST });
    await say(directMessage('matrix'));
    expect(said().at(-1)).toBe(MISSING);
  });

  it('is neither shared twice nor said to be missing when the answer to sharing is lost', async () => {
    bot = await startSlackBot();
    bot.slack.fail('files.completeUploadExternal', 'lost');
    await say(directMessage('matrix'));
    expect(bot.slack.files.files).toHaveLength(1);
    expect(said()).not.toContain(MISSING);
  });

  it('stays out of an answer that only one person sees, until that person shares it', async () => {
    bot = await startSlackBot();
    const press = async (action: string) => {
      const button = { value: JSON.stringify([action, '1', QUERY]), actionId: `${action}.0` };
      const message = { ts: '6.6', channel: CHANNEL, isEphemeral: true };
      await bot.postInteraction(pressPayload(message, button, bot.slack.responseUrl(CHANNEL)));
      await bot.idle();
    };
    await press('ask');
    expect(bot.slack.files.files).toEqual([]);
    expect(said().join('\n')).toContain('it is posted when the answer is shared');
    await press('share');
    expect(bot.slack.files.files.map(({ channel, thread }) => [channel, thread])).toEqual([
      [CHANNEL, undefined],
    ]);
  });
});
