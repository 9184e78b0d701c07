import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/chat/desk.js';
import type { Incoming } from '../../../src/chat/incoming.js';
import type { Form } from '../../../src/chat/reply.js';
import { renderForm } from '../../../src/platforms/slack/form.js';
import { receiveForm } from '../../../src/platforms/slack/submission.js';
import { EVERY_FIELD, everyKind, filledWith, longForm } from '../../support/forms.js';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import { viewFaults } from '../../support/slack/check-blocks.js';
import {
  CHANNEL,
  commandPayload,
  DIRECT,
  directMessage,
  eventPayload,
  mention,
  pressPayload,
  submissionPayload,
} from '../../support/slack/payloads.js';
import { readBlocks } from '../../support/slack/read-blocks.js';
import type { StoredMessage } from '../../support/slack/web-api.js';

const opener = { action: 'open', argument: 'prizes', version: '1', label: 'Open the form' };

/** Answers words and presses with a form; keeps what came in. */
function deskWith(form: Form) {
  const heard: Incoming[] = [];
  const answer = (async (incoming: Incoming) => {
    heard.push(incoming);
    return form;
  }) as Desk['answer'];
  return { heard, desk: { answer, answerNow: () => undefined } };
}

describe('a form that answers words in Slack', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());
  const start = async (form: Form) => {
    const { desk, heard } = deskWith(form);
    bot = await startSlackBot({ desk });
    return heard;
  };
  const command = async () => {
    const response = await bot.postCommand(
      commandPayload('process new', {
        trigger_id: 'T.1',
        response_url: bot.slack.responseUrl(CHANNEL),
      }),
    );
    await bot.idle();
    return response;
  };
  const opened = () => bot.slack.callsOf('views.open');
  const buttonOf = (message: StoredMessage | undefined) => {
    const [button] = readBlocks(message?.blocks ?? []).buttons;
    if (!message || !button) throw new Error('There is no button.');
    return { message, button };
  };
  const press = async (from: StoredMessage | undefined) => {
    const { message, button } = buttonOf(from);
    const pressed = { ...message, isEphemeral: message.visibleTo === 'asker' };
    await bot.postInteraction(pressPayload(pressed, button, bot.slack.responseUrl(message.channel)));
    await bot.idle();
  };

  it('opens in front of who typed the command, which is acknowledged first', async () => {
    await start(everyKind({ opener }));
    const response = await command();
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(opened()).toEqual([
      expect.objectContaining({
        trigger_id: 'T.1',
        view: expect.objectContaining({ callback_id: 'everything' }),
      }),
    ]);
    expect(bot.slack.messages).toEqual([]);
  });

  it('stands behind a button when Slack no longer opens it, and opens there', async () => {
    const heard = await start(everyKind({ opener }));
    bot.slack.fail('views.open', { error: 'expired_trigger_id' });
    await command();
    expect(bot.slack.messages).toEqual([expect.objectContaining({ visibleTo: 'asker' })]);
    await press(bot.slack.messages[0]);
    expect(heard.at(-1)).toMatchObject({ kind: 'action', action: 'open', argument: 'prizes' });
    expect(opened()).toHaveLength(2);
  });

  it.each([
    ['a direct message', directMessage, DIRECT, 'everyone'],
    ['a mention', mention, CHANNEL, 'asker'],
  ] as const)('stands behind a button for who wrote %s', async (_, event, place, visibleTo) => {
    await start(everyKind({ opener }));
    await bot.postEvent(eventPayload(event('process new')));
    await bot.idle();
    expect(bot.slack.messages).toEqual([expect.objectContaining({ channel: place, visibleTo })]);
    await press(bot.slack.messages[0]);
    expect(opened()).toHaveLength(1);
  });

  it('is to be asked for again when it has no button', async () => {
    await start(everyKind());
    bot.slack.fail('views.open', { error: 'expired_trigger_id' });
    await command();
    expect(bot.slack.messages.map(({ text }) => text)).toEqual([expect.stringContaining('ask for it again')]);
  });
});

const FILLED = {
  name: 'WSIS Prizes',
  about: 'Two\nlines',
  process: 'stocktaking',
  lines: ['C1', 'a,b'],
  closes: '2026-12-07',
  at: '23:00',
  owner: 'U0ASKER',
};

describe('every kind of field in Slack', () => {
  it('comes back as it was filled in', () => {
    const submitted = submissionPayload({ ...renderForm(everyKind()) }, FILLED);
    expect(receiveForm(submitted)?.values).toEqual(FILLED);
  });

  it('comes back empty when it was left empty', () => {
    const submitted = submissionPayload({ ...renderForm(everyKind()) }, {});
    expect(receiveForm(submitted)?.values).toEqual(
      Object.fromEntries(EVERY_FIELD.map(({ name, kind }) => [name, kind === 'choices' ? [] : ''])),
    );
  });

  it('shows what it holds already', () => {
    const { blocks } = renderForm(filledWith(everyKind(), FILLED));
    const elements = Object.fromEntries(
      blocks.flatMap((block) => ('element' in block ? [[block.block_id, block.element]] : [])),
    );
    expect(elements).toMatchObject({
      name: { initial_value: 'WSIS Prizes' },
      process: { initial_option: { value: 'stocktaking' } },
      lines: { initial_options: [{ value: 'C1' }, { value: 'a,b' }] },
      closes: { initial_date: '2026-12-07' },
      at: { initial_time: '23:00' },
      owner: { initial_user: 'U0ASKER' },
    });
  });

  it.each([
    { closes: '7 December' },
    { closes: '2026-13-41' },
    { at: '25:00' },
    { owner: 'Ada' },
    { process: 'gone' },
    { lines: ['gone'] },
    { name: '' },
    { name: 'x'.repeat(4_000) },
  ])('is empty rather than refused when it holds what no such field can: %j', (values) => {
    const view = renderForm(filledWith(everyKind(), { ...FILLED, ...values }));
    expect(viewFaults({ ...view })).toEqual([]);
  });

  it('keeps Slack’s limits in the longest form there is, with an introduction', () => {
    const intro = [
      { kind: 'paragraph', text: 'Dates as they were announced.' },
      { kind: 'note', tone: 'warning', text: 'Two phases overlap.' },
      { kind: 'list', items: ['one', 'two'] },
    ] as const;
    const view = renderForm(longForm(60));
    expect(viewFaults({ ...view })).toEqual([]);
    const introduced = renderForm({ ...longForm(60), intro });
    expect(viewFaults({ ...introduced })).toEqual([]);
    expect(readBlocks(introduced.blocks).text).toContain('Two phases overlap.');
    expect(introduced.blocks.filter(({ type }) => type === 'input')).toHaveLength(60);
  });

  it('offers more options than Slack puts in one list', () => {
    const options = Array.from({ length: 250 }, (_, index) => ({
      value: `${index}`,
      label: `Zone ${index}`,
    }));
    const fields = [
      { kind: 'choice', name: 'zone', label: 'Zone', required: true, options, value: '249' },
      { kind: 'choices', name: 'zones', label: 'Zones', required: true, options, values: ['0', '120'] },
    ] as const;
    expect(viewFaults({ ...renderForm(everyKind({ fields })) })).toEqual([]);
  });
});

describe('a form that comes back in Slack', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());
  const send = async (next: Form) => {
    bot = await startSlackBot({ desk: deskWith(next).desk });
    const response = await bot.postInteraction(submissionPayload({ ...renderForm(everyKind()) }, FILLED));
    return (await response.json()) as {
      response_action: string;
      errors?: object;
      view?: { blocks: unknown[] };
    };
  };

  it('stays as it is, with the errors at their fields', async () => {
    const errors = { closes: 'That is in the past.', lines: 'One at least.' };
    expect(await send(filledWith(everyKind(), FILLED, errors))).toEqual({
      response_action: 'errors',
      errors,
    });
  });

  it('is drawn anew with what was filled in when there is something to read first', async () => {
    const intro = [
      { kind: 'note', tone: 'warning', text: 'Two phases overlap. Send again if that is right.' },
    ] as const;
    const { response_action: action, view } = await send({ ...filledWith(everyKind(), FILLED), intro });
    expect(action).toBe('update');
    expect(viewFaults({ ...view })).toEqual([]);
    expect(readBlocks(view?.blocks ?? []).text).toContain('Two phases overlap.');
    expect(JSON.stringify(view)).toContain('"initial_date":"2026-12-07"');
  });

  it('gives way to another form, whose errors stand below its fields', async () => {
    const field = {
      kind: 'date',
      name: 'other',
      label: 'Other',
      required: true,
      error: 'Not a Sunday.',
    } as const;
    const { response_action: action, view } = await send(everyKind({ form: 'second', fields: [field] }));
    expect(action).toBe('update');
    expect(viewFaults({ ...view })).toEqual([]);
    expect(readBlocks(view?.blocks ?? []).text).toContain('Not a Sunday.');
  });
});
