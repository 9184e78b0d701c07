import type { Desk } from '../../../src/chat/desk.js';
import type { Delivery, PlatformHarness, Reported, Seen, Where } from '../../contracts/harness.js';
import { type RunningBot, startSlackBot } from './bot.js';
import {
  ASKER,
  BOT_ID,
  BOT_USER,
  CHANNEL,
  DIRECT,
  directMessage,
  eventPayload,
  mention,
  messageEvent,
  nextStamp,
  pressPayload,
  submissionPayload,
  TEAM,
} from './payloads.js';
import { readBlocks, readMarkup, readThumbs } from './read-blocks.js';
import { signedHeaders } from './sign.js';
import type { StoredMessage } from './web-api.js';

/** Slack for the contract suite: events signed and posted over HTTP, messages read from the recording Web API. */
export async function makeSlackHarness(desk: Desk): Promise<PlatformHarness> {
  const bot = await startSlackBot({ desk });
  const stored = new Map<Seen, StoredMessage>();
  let last: unknown;

  const see = (message: StoredMessage): Seen => {
    const seen = toSeen(message);
    stored.set(seen, message);
    return seen;
  };
  const added = async (deliver: () => Promise<unknown>): Promise<readonly Seen[]> => {
    const before = bot.slack.messages.length;
    await deliver();
    await bot.idle();
    return bot.slack.messages.slice(before).map(see);
  };
  const post = async (text: string, delivery: Delivery = {}): Promise<void> => {
    last = eventPayload(eventFor(text, delivery));
    await accepted(bot.postEvent(last));
  };
  const pressOn = (message: StoredMessage, button: { value: string; actionId: string }) =>
    added(() => accepted(bot.postInteraction(pressFor(bot, message, button))));

  const press = (seen: Seen, label: string) => {
    const message = stored.get(seen);
    const button = readBlocks(message?.blocks ?? []).buttons.find((one) => one.label === label);
    if (!message || !button) throw new Error(`There is no button ${label}.`);
    return pressOn(message, button);
  };

  return {
    platform: bot.platform,
    home: { platform: 'slack', tenant: TEAM, conversation: DIRECT, kind: 'direct' },
    post,
    say: (text, delivery) => added(() => post(text, delivery)),
    press,
    vote(seen, kind) {
      const message = stored.get(seen);
      const thumbs = readThumbs(message?.blocks ?? []);
      if (!message || !thumbs) throw new Error('There are no thumbs.');
      return pressOn(message, { value: thumbs[kind], actionId: thumbs.actionId });
    },
    async report(seen, text) {
      await press(seen, 'Report a mistake');
      return sendIn(bot, text);
    },
    pressStray(kind) {
      const gone = { ...emptyMessage, ts: nextStamp() };
      const value = kind === 'garbled' ? '{"not":"ours"' : JSON.stringify(['retired', '0', 'gone']);
      return pressOn(gone, { value, actionId: 'retired.0' });
    },
    // A second later, and so with another signature, as Slack's retries mostly are.
    deliverAgain: () => accepted(bot.postEvent(last, retryHeaders(JSON.stringify(last)))),
    deliverOwn: (text) =>
      accepted(bot.postEvent(eventPayload(directMessage(text, { user: BOT_USER, bot_id: BOT_ID })))),
    seen: () => bot.slack.messages.map(see),
    stop: bot.stop,
  };
}

/** Fills the modal that was opened last, as far as its field takes, and sends it in. */
async function sendIn(bot: RunningBot, text: string): Promise<Reported> {
  const view = bot.slack.callsOf('views.open').at(-1)?.view as View;
  const [field] = view.blocks;
  if (!field) throw new Error('The modal has no field.');
  const response = await bot.postInteraction(submissionPayload({ ...view }, { [field.block_id]: text }));
  const next = (await response.json()) as { errors?: Record<string, string>; view?: View };
  if (next.errors) return { kind: 'form', error: next.errors[field.block_id] ?? '', typed: text };
  return { kind: 'said', text: readBlocks(next.view?.blocks ?? []).text };
}

interface View {
  readonly blocks: readonly { readonly block_id: string }[];
}

function retryHeaders(body: string): Record<string, string> {
  const stamp = Math.floor(Date.now() / 1000) + 1;
  return {
    ...signedHeaders(body, { stamp }),
    'x-slack-retry-num': '1',
    'x-slack-retry-reason': 'http_timeout',
  };
}

const emptyMessage: StoredMessage = {
  channel: DIRECT,
  ts: '',
  thread: undefined,
  visibleTo: 'everyone',
  metadata: undefined,
  text: '',
  blocks: [],
};

function eventFor(text: string, { in: where = 'direct', mention: isMention = where !== 'direct' }: Delivery) {
  if (where === 'direct') return directMessage(text);
  const more = where === 'thread' ? { thread_ts: nextStamp() } : {};
  return isMention
    ? mention(text, more)
    : messageEvent({ text, channel: CHANNEL, channel_type: 'channel', ...more });
}

function pressFor(bot: RunningBot, message: StoredMessage, button: { value: string; actionId: string }) {
  const { ts, channel, thread, visibleTo } = message;
  const pressed = { ts, channel, thread, isEphemeral: visibleTo === 'asker' };
  return pressPayload(pressed, button, bot.slack.responseUrl(channel));
}

async function accepted(response: Promise<Response>): Promise<void> {
  const { status } = await response;
  if (status !== 200) throw new Error(`The bot answered ${status}.`);
}

function toSeen(message: StoredMessage): Seen {
  const { text, buttons, active } = readBlocks(message.blocks);
  const angled = readMarkup(message.text.replaceAll(/[*_~`:]/g, ' ')).active;
  return {
    text,
    buttons: buttons.map(({ label }) => label),
    where: whereOf(message),
    visibleTo: message.visibleTo,
    active: [...active, ...angled],
  };
}

function whereOf({ channel, thread }: StoredMessage): Where {
  if (channel === DIRECT || channel === ASKER) return 'direct';
  return thread === undefined ? 'channel' : 'thread';
}
