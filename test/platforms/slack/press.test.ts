import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/chat/desk.js';
import type { Incoming } from '../../../src/chat/incoming.js';
import { readPress } from '../../../src/platforms/slack/buttons.js';
import { deskSaying } from '../../contracts/desks.js';
import { notice } from '../../contracts/samples.js';
import { everyKind } from '../../support/forms.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import {
  ASKER,
  CHANNEL,
  commandPayload,
  DIRECT,
  type PressedMessage,
  pressPayload,
} from '../../support/slack/payloads.js';
import { readBlocks } from '../../support/slack/read-blocks.js';

const inThread: PressedMessage = { ts: '5.5', channel: CHANNEL, thread: '4.4' };
const ephemeral: PressedMessage = { ts: '6.6', channel: CHANNEL, isEphemeral: true };
const QUERY = '{"query":{"kind":"why","line":"C5"}}';
const WHY = { value: JSON.stringify(['ask', '1', QUERY]), actionId: 'ask.0' };
const SHARE = { value: JSON.stringify(['share', '1', QUERY]), actionId: 'share.2' };

describe('pressed buttons', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());

  const press = async (message: PressedMessage, button: typeof WHY, more: Record<string, unknown> = {}) => {
    const payload = { ...pressPayload(message, button, bot.slack.responseUrl(message.channel)), ...more };
    const response = await bot.postInteraction(payload);
    expect([response.status, await response.text()]).toEqual([200, '']);
    await bot.idle();
  };
  const listening = (asked: Incoming[]): Desk => ({
    answerNow: () => undefined,
    answer: async (incoming) => void asked.push(incoming),
  });

  it('are answered in the thread of their message', async () => {
    bot = await startSlackBot();
    await press(inThread, WHY);
    await press({ ts: '7.7', channel: CHANNEL }, WHY);
    expect(bot.slack.messages.map(({ channel, thread, visibleTo }) => [channel, thread, visibleTo])).toEqual([
      [CHANNEL, '4.4', 'everyone'],
      [CHANNEL, '7.7', 'everyone'],
    ]);
  });

  it('stay private below a private message', async () => {
    bot = await startSlackBot();
    await press(ephemeral, WHY);
    expect(bot.slack.callsOf('response_url')).toEqual([
      expect.objectContaining({ response_type: 'ephemeral', replace_original: false }),
    ]);
  });

  it('share an answer with the channel when the asker says so, also where the bot is no member', async () => {
    bot = await startSlackBot();
    bot.slack.fail('chat.postMessage', { error: 'not_in_channel' });
    const response = await bot.postCommand(commandPayload('C5'));
    const body = (await response.json()) as { blocks: unknown[] };
    const share = readBlocks(body.blocks).buttons.find(({ actionId }) => actionId.startsWith('share'));
    await press(ephemeral, share ?? WHY);
    expect(bot.slack.messages).toEqual([
      expect.objectContaining({ channel: CHANNEL, visibleTo: 'everyone' }),
    ]);
    expect(readBlocks(bot.slack.messages[0]?.blocks ?? []).text).toContain('9.c');
  });

  it('keep a shared answer private when the desk says so', async () => {
    bot = await startSlackBot({ desk: deskSaying({ ...notice('not for all'), visibility: 'private' }) });
    await press(ephemeral, SHARE);
    expect(bot.slack.messages).toEqual([expect.objectContaining({ visibleTo: 'asker' })]);
  });

  it('below a message in a channel get private answers privately', async () => {
    bot = await startSlackBot({ desk: deskSaying({ ...notice('for you'), visibility: 'private' }) });
    await press(inThread, WHY);
    expect(bot.slack.messages).toEqual([expect.objectContaining({ visibleTo: 'asker' })]);
  });

  it('reach the desk with what the button carried and who pressed it', async () => {
    const asked: Incoming[] = [];
    bot = await startSlackBot({ desk: listening(asked) });
    await press(inThread, WHY, { trigger_id: '1.2.3' });
    expect(asked).toEqual([
      expect.objectContaining({
        kind: 'action',
        action: 'ask',
        version: '1',
        argument: QUERY,
        keys: expect.arrayContaining(['slack:trigger:1.2.3']),
        person: expect.objectContaining({ id: ASKER }),
        place: expect.objectContaining({ conversation: CHANNEL, thread: '4.4' }),
        isPrivate: false,
      }),
    ]);
  });

  it('tell the desk when they stand under an answer that one person sees', async () => {
    const asked: Incoming[] = [];
    bot = await startSlackBot({ desk: listening(asked) });
    await press(ephemeral, WHY);
    expect(asked).toEqual([expect.objectContaining({ kind: 'action', isPrivate: true })]);
  });

  it.each(['', 'rubbish', '{"action":"ask"}', '["ask","1"]', '[1,2,3]', 'null'])(
    'that are not ours still reach the desk, which says so: %s',
    async (value) => {
      const asked: Incoming[] = [];
      bot = await startSlackBot({ desk: listening(asked) });
      await press(inThread, { ...WHY, value });
      expect(asked).toEqual([
        expect.objectContaining({ kind: 'action', action: 'unreadable', argument: '' }),
      ]);
      expect(readPress(value)).toBeUndefined();
    },
  );

  it.each([
    ['a reply', notice('said')],
    ['a form', everyKind()],
  ])('in a modal are answered in its place, with %s', async (_, outcome) => {
    bot = await startSlackBot({
      desk: { answerNow: () => undefined, answer: (async () => outcome) as Desk['answer'] },
    });
    const view = { id: 'V1', type: 'modal', title: { type: 'plain_text', text: 'Entry' } };
    await press(inThread, WHY, { view, channel: undefined, message: undefined, container: { type: 'view' } });
    expect(bot.slack.callsOf('views.update')).toMatchObject([{ view_id: 'V1', view: { type: 'modal' } }]);
    expect(bot.slack.messages).toEqual([]);
  });

  it('in a modal that was closed meanwhile are answered in the conversation with the person', async () => {
    bot = await startSlackBot({ desk: deskSaying(notice('said')) });
    const view = { id: 'VGONE', type: 'modal' };
    await press(inThread, WHY, { view, channel: undefined, message: undefined, container: { type: 'view' } });
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('on the home tab are answered in the conversation with the person', async () => {
    bot = await startSlackBot();
    await press({ ts: '', channel: '' }, WHY, {
      channel: undefined,
      message: undefined,
      response_url: undefined,
      container: { type: 'view', view_id: 'V1' },
    });
    expect(bot.slack.messages).toEqual([expect.objectContaining({ channel: DIRECT, thread: undefined })]);
  });

  it('delivered twice are answered once', async () => {
    bot = await startSlackBot();
    await press(inThread, WHY, { trigger_id: '9.9.9' });
    await press(inThread, WHY, { trigger_id: '9.9.9', is_enterprise_install: false });
    expect(bot.slack.messages).toHaveLength(1);
  });

  const pressedAt = (seconds: number, more: Partial<PressedMessage> = {}, button = SHARE) => {
    const message = { ...ephemeral, ...more };
    const payload = pressPayload(message, button, bot.slack.responseUrl(CHANNEL));
    const [pressed] = payload.actions as Record<string, unknown>[];
    return { ...payload, actions: [{ ...pressed, action_ts: `${1_700_000_000 + seconds}.5` }] };
  };

  it.each([0, 1, 2, 3])(
    'twice within two seconds, a double click, are answered once: from %i s',
    async (from) => {
      bot = await startSlackBot();
      const presses = [pressedAt(from), pressedAt(from + 1), pressedAt(from + 2)];
      await Promise.all(presses.map((payload) => bot.postInteraction(payload)));
      await bot.idle();
      expect(bot.slack.messages).toHaveLength(1);
    },
  );

  it('again after four seconds, on another message or another button, are answered again', async () => {
    bot = await startSlackBot();
    const presses = [pressedAt(0), pressedAt(4), pressedAt(0, { ts: '8.8' }), pressedAt(0, {}, WHY)];
    for (const payload of presses) await bot.postInteraction(payload);
    await bot.idle();
    expect(bot.slack.messages).toHaveLength(4);
  });

  it.each([inThread, ephemeral])(
    'that are out of date are said to be to the one who pressed',
    async (message) => {
      bot = await startSlackBot();
      await press(message, { ...WHY, value: 'rubbish' });
      expect(bot.slack.messages).toEqual([expect.objectContaining({ visibleTo: 'asker' })]);
    },
  );

  it('get their answer privately where Slack fails to post it', async () => {
    bot = await startSlackBot();
    bot.slack.fail('chat.postMessage', { status: 500 });
    bot.slack.fail('conversations.replies', { error: 'missing_scope' });
    await press(inThread, WHY);
    expect(bot.slack.messages).toEqual([expect.objectContaining({ visibleTo: 'asker' })]);
  });

  it('below a shared answer are answered there even though the bot is no member', async () => {
    bot = await startSlackBot();
    bot.slack.fail('chat.postMessage', { error: 'not_in_channel' });
    await press(inThread, WHY);
    expect(bot.slack.callsOf('response_url')).toEqual([
      expect.objectContaining({ response_type: 'in_channel', thread_ts: '4.4' }),
    ]);
  });
});
