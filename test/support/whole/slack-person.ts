import { expect } from 'vitest';
import { CHANNEL, commandPayload, pressPayload, submissionPayload } from '../slack/payloads.js';
import { readBlocks } from '../slack/read-blocks.js';
import type { RecordingSlack, StoredMessage } from '../slack/web-api.js';
import type { WholeBot } from './bot.js';

type Json = Readonly<Record<string, unknown>>;

/** What somebody has before them after they did something: a message, or a modal. */
export interface Shown {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly message?: StoredMessage;
  readonly view?: Json;
  /** What is wrong, by the field it stands at. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Somebody in Slack, who types commands into a channel, presses buttons and fills in modals. */
export function createSlackPerson({ slack, postToSlack }: WholeBot, id: string) {
  const who = { user_id: id, user_name: id };
  const user = { id, username: id, team_id: 'T0WSIS' };

  /** What came of something: the first modal, message or answer after it. */
  async function after(deliver: () => Promise<unknown>): Promise<Shown> {
    const seen = privateTo(slack).length;
    const opened = viewsOf(slack).length;
    const body = Object(await deliver()) as Json;
    if (body.response_action === 'errors') return { ...nothing, errors: body.errors as Shown['errors'] };
    if (body.view) return showView(body.view as Json);
    await expect
      .poll(() => privateTo(slack).length - seen + viewsOf(slack).length - opened)
      .toBeGreaterThan(0);
    const view = viewsOf(slack)[opened];
    return view ? showView(view) : showMessage(privateTo(slack)[seen]);
  }

  return {
    id,
    say: (text: string) =>
      after(() => postToSlack(commandPayload(text, { ...who, response_url: slack.responseUrl(CHANNEL) }))),
    /** A command whose answer everybody in the channel sees. */
    give: (text: string) =>
      postToSlack(commandPayload(text, { ...who, response_url: slack.responseUrl(CHANNEL) })),
    fill: ({ view = {} }: Shown, values: Readonly<Record<string, string | readonly string[]>>) =>
      after(() => postToSlack({ payload: JSON.stringify({ ...submissionPayload(view, values), user }) })),
    press({ message, view }: Shown, label: string) {
      const blocks = (view?.blocks ?? message?.blocks ?? []) as readonly unknown[];
      const button = readBlocks(blocks).buttons.find((one) => one.label === label);
      if (!button) throw new Error(`There is no button ${label}.`);
      const { channel = '', ts = '', visibleTo } = message ?? {};
      const pressed = { channel, ts, isEphemeral: visibleTo === 'asker' };
      const payload = pressPayload(pressed, button, slack.responseUrl(channel));
      const inside = view && { view: { id: 'V1', ...view }, channel: undefined, message: undefined };
      return after(() => postToSlack({ payload: JSON.stringify({ ...payload, ...inside, user }) }));
    },
    /** The newest message that has this button: a long answer takes several messages, the last of which has them. */
    async offered(label: string): Promise<Shown> {
      const has = (message: StoredMessage) =>
        readBlocks(message.blocks).buttons.some((button) => button.label === label);
      await expect.poll(() => slack.messages.some(has)).toBe(true);
      return showMessage(slack.messages.findLast(has));
    },
    /** A message to them that says this, as it now is. */
    async told(words: string): Promise<Shown> {
      const isTold = (message: StoredMessage) =>
        message.visibleTo === 'everyone' && readBlocks(message.blocks).text.includes(words);
      await expect.poll(() => slack.messages.some(isTold)).toBe(true);
      return showMessage(slack.messages.findLast(isTold));
    },
  };
}

const nothing: Shown = { text: '', buttons: [], errors: {} };

export function showMessage(message: StoredMessage | undefined): Shown {
  if (!message) throw new Error('There is no such message.');
  const { text, buttons } = readBlocks(message.blocks);
  return { ...nothing, text, buttons: buttons.map(({ label }) => label), message };
}

function showView(view: Json): Shown {
  const { text, buttons } = readBlocks((view.blocks ?? []) as readonly unknown[]);
  return { ...nothing, text, buttons: buttons.map(({ label }) => label), view };
}

/** Modals as they were opened and changed. */
function viewsOf({ calls }: RecordingSlack): readonly Json[] {
  return calls.flatMap(({ method, args }) =>
    method === 'views.open' || method === 'views.update' ? [args.view as Json] : [],
  );
}

/** What somebody alone is answered. */
function privateTo({ messages }: RecordingSlack): readonly StoredMessage[] {
  return messages.filter(({ visibleTo }) => visibleTo === 'asker');
}
