import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.js';
import { render, renderView } from '../../../src/platforms/slack/render.js';
import { notice } from '../../contracts/samples.js';
import { createTestDesk } from '../../support/desk.js';
import { feedbackInMemory } from '../../support/feedback-store.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import { blocksFaults, messageFaults, viewFaults } from '../../support/slack/check-blocks.js';
import {
  ASKER,
  CHANNEL,
  commandPayload,
  type PressedMessage,
  pressPayload,
  submissionPayload,
  TEAM,
} from '../../support/slack/payloads.js';
import { readBlocks, readThumbs } from '../../support/slack/read-blocks.js';

const button = (name: string, argument = '{}') => ({
  action: `feedback.${name}`,
  argument,
  version: '1',
  label: `Label of ${name}`,
});
const withFeedback = (argument?: string): Reply => ({
  ...notice('An answer.'),
  feedback: {
    good: button('good', argument),
    bad: button('bad', argument),
    report: button('report', argument),
  },
});

describe('feedback in a message of Slack', () => {
  it('is Slack’s own pair of thumbs, with a button for a report below', () => {
    const [message] = render(withFeedback());
    expect(message?.blocks.slice(-2)).toMatchObject([
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            positive_button: { text: { text: 'Label of good' }, accessibility_label: 'Label of good' },
            negative_button: { text: { text: 'Label of bad' } },
          },
        ],
      },
      { type: 'actions', elements: [{ type: 'button', text: { text: 'Label of report' } }] },
    ]);
    expect(messageFaults({ ...message })).toEqual([]);
  });

  it('fits, however much it carries', () => {
    const messages = render(withFeedback(`"${'\\"'.repeat(400)}"`));
    expect(messages.flatMap((message) => messageFaults({ ...message }))).toEqual([]);
    expect(readThumbs(messages.at(-1)?.blocks ?? [])).toBeDefined();
  });

  it('is left out where it would carry more than Slack takes', () => {
    const [message] = render(withFeedback('"'.repeat(1_500)));
    expect(readThumbs(message?.blocks ?? [])).toBeUndefined();
    expect(readBlocks(message?.blocks ?? []).buttons).toEqual([]);
  });

  it('is not on the home tab, which takes no thumbs', () => {
    const blocks = renderView(withFeedback());
    expect(blocksFaults(blocks, 'home')).toEqual([]);
    expect(readThumbs(blocks)).toBeUndefined();
  });
});

describe('a report in Slack', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());

  const begin = async () => {
    const store = feedbackInMemory();
    bot = await startSlackBot({ desk: await createTestDesk({ store, editors: [] }) });
    const response = await bot.postCommand(commandPayload('which SDGs does C5 map to'));
    const { blocks } = (await response.json()) as { blocks: unknown[] };
    return { store, blocks };
  };
  const message: PressedMessage = { ts: '6.6', channel: CHANNEL, isEphemeral: true };
  const press = async (pressed: { value: string; actionId: string }) => {
    const payload = pressPayload(message, pressed, bot.slack.responseUrl(CHANNEL));
    await bot.postInteraction(payload);
    await bot.idle();
    return payload;
  };
  const openModal = async (blocks: readonly unknown[]) => {
    const report = readBlocks(blocks).buttons.find(({ label }) => label === 'Report a mistake');
    const payload = await press(report ?? { value: '', actionId: '' });
    const [opened] = bot.slack.callsOf('views.open');
    return { payload, opened, view: opened?.view as Record<string, unknown> };
  };

  it('is asked for below an answer that rides in the acknowledgement of its command', async () => {
    const { blocks } = await begin();
    expect(readThumbs(blocks)).toBeDefined();
    expect(bot.slack.callsOf('response_url')).toEqual([]);
  });

  it('is typed into a modal that the press opens', async () => {
    const { blocks } = await begin();
    const { payload, opened, view } = await openModal(blocks);
    expect(opened?.trigger_id).toBe(payload.trigger_id);
    expect(viewFaults(view)).toEqual([]);
    expect(view).toMatchObject({ title: { text: 'Report a mistake' }, submit: { text: 'Send' } });
    expect(bot.slack.messages).toEqual([]);
  });

  it('is thanked for in the modal, and kept for the person who sent it in', async () => {
    const { store, blocks } = await begin();
    const { view } = await openModal(blocks);
    const response = await bot.postInteraction(submissionPayload(view, { text: 'It is 9.a.' }));
    const next = (await response.json()) as { response_action: string; view: Record<string, unknown> };
    expect(next).toMatchObject({ response_action: 'update', view: { title: { text: 'Report a mistake' } } });
    expect(readBlocks(next.view.blocks as unknown[]).text).toContain('Thank you');
    expect(store.kept()).toEqual([
      expect.objectContaining({ person: { platform: 'slack', tenant: TEAM, id: ASKER }, text: 'It is 9.a.' }),
    ]);
    expect(bot.slack.messages).toEqual([]);
  });

  it('that cannot be kept leaves the modal open with an error at the field', async () => {
    const { blocks } = await begin();
    const { view } = await openModal(blocks);
    const response = await bot.postInteraction(submissionPayload(view, { text: 'x'.repeat(1_001) }));
    expect(await response.json()).toEqual({
      response_action: 'errors',
      errors: { text: expect.stringContaining('1,000') },
    });
  });

  it('delivered twice is kept once, and closes the modal the second time', async () => {
    const { store, blocks } = await begin();
    const { view } = await openModal(blocks);
    const payload = submissionPayload(view, { text: 'It is 9.a.' });
    await bot.postInteraction(payload);
    const second = await bot.postInteraction({ ...payload, is_enterprise_install: false });
    expect([second.status, await second.text()]).toEqual([200, '']);
    expect(store.kept()).toHaveLength(1);
  });

  it('is asked for again, in words and in the log, when Slack no longer opens the modal', async () => {
    const { blocks } = await begin();
    bot.slack.fail('views.open', { error: 'expired_trigger_id' });
    await openModal(blocks);
    expect(bot.slack.messages).toEqual([
      expect.objectContaining({ visibleTo: 'asker', text: expect.stringContaining('could not be opened') }),
    ]);
    expect(bot.log.filter(({ level }) => level === 'warn')).toEqual([
      expect.objectContaining({
        fields: expect.objectContaining({ code: 'expired_trigger_id', method: 'views.open' }),
      }),
    ]);
  });

  it('is not lost without a line in the log when Slack refuses the modal', async () => {
    const { blocks } = await begin();
    bot.slack.fail('views.open', { error: 'not_enabled' });
    await openModal(blocks);
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        fields: expect.objectContaining({ code: 'not_enabled', method: 'views.open' }),
      }),
    ]);
  });

  it('of an unknown form is answered with a reason', async () => {
    await begin();
    const view = { callback_id: 'gone', private_metadata: '', title: { text: 'Old' } };
    const response = await bot.postInteraction(submissionPayload(view, { text: 'x' }));
    const next = (await response.json()) as { view: { blocks: unknown[] } };
    expect(readBlocks(next.view.blocks).text).toMatch(/\S/);
  });

  it('is thanked for privately below a private answer', async () => {
    const { store, blocks } = await begin();
    const thumbs = readThumbs(blocks);
    await press({ value: thumbs?.good ?? '', actionId: 'feedback' });
    expect(store.kept()).toEqual([expect.objectContaining({ kind: 'good' })]);
    expect(bot.slack.messages).toEqual([expect.objectContaining({ visibleTo: 'asker' })]);
  });

  it('list asked for by a command comes through its response URL', async () => {
    await begin();
    const command = commandPayload('feedback', { response_url: bot.slack.responseUrl(CHANNEL) });
    const response = await bot.postCommand(command);
    expect([response.status, await response.text()]).toEqual([200, '']);
    await bot.idle();
    expect(bot.slack.messages).toEqual([
      expect.objectContaining({ visibleTo: 'asker', text: expect.stringContaining('Only editors') }),
    ]);
  });
});
