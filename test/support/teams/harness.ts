import type { Desk } from '../../../src/chat/desk.js';
import type { PlatformHarness, Reported, Seen, Where } from '../../contracts/harness.js';
import {
  type Activity,
  BOT_ID,
  CHANNEL,
  channelMessage,
  DIRECT,
  directMessage,
  pressed,
  TENANT,
} from './activities.js';
import type { KeptMessage } from './connector.js';
import { flatten, readMessage } from './read.js';
import { type RunningTeams, startTeams } from './running.js';

/** Teams on its real wire, for the suite that every platform passes. */
export async function startTeamsHarness(desk: Desk): Promise<PlatformHarness> {
  const teams = await startTeams({ desk });
  const { serviceUrl, messages } = teams.connector;
  const kept = new WeakMap<Seen, KeptMessage>();
  let last: Activity | undefined;

  function see(message: KeptMessage): Seen {
    const { text, active, buttons } = readMessage(message);
    const where = whereIs(message.conversation);
    const seen: Seen = {
      text,
      active,
      where,
      visibleTo: 'everyone',
      buttons: buttons.map((each) => each.title),
    };
    kept.set(seen, message);
    return seen;
  }

  /** New messages; where there are none, what only the person who pressed is told. */
  async function answersTo(activity: Activity): Promise<readonly Seen[]> {
    const before = messages.length;
    const response = await teams.post(activity);
    await teams.idle();
    const posted = messages.slice(before).map(see);
    return posted.length > 0 ? posted : toldInResponse(await response.text());
  }

  const compose: (...delivery: Parameters<PlatformHarness['post']>) => Activity = (text, delivery) => {
    last = messageIn(serviceUrl, text, delivery);
    return last;
  };

  return {
    platform: teams.platform,
    home: { platform: 'teams', tenant: TENANT, conversation: DIRECT, kind: 'direct' },
    post: async (text, delivery) => void (await teams.post(compose(text, delivery))),
    say: (text, delivery) => answersTo(compose(text, delivery)),
    press(message, label) {
      // People read before they press again; a double click is another matter.
      teams.advanceClock(10);
      return answersTo(pressOf(teams, kept.get(message), label));
    },
    vote(message, kind) {
      teams.advanceClock(10);
      const sign = kind === 'good' ? '👍' : '👎';
      const label = message.buttons.find((each) => each.startsWith(sign));
      return answersTo(pressOf(teams, kept.get(message), label ?? sign));
    },
    async report(message, text) {
      teams.advanceClock(10);
      await answersTo(pressOf(teams, kept.get(message), 'Report a mistake'));
      return sendIn(teams, text);
    },
    pressStray: (kind) => answersTo(pressed(serviceUrl, strayData(kind))),
    async deliverAgain() {
      if (last) await teams.post(last);
    },
    async deliverOwn(text) {
      await teams.post(directMessage(serviceUrl, text, { from: { id: BOT_ID, name: 'actionline' } }));
    },
    seen: () => messages.map(see),
    stop: () => teams.stop(),
  };
}

function toldInResponse(body: string): readonly Seen[] {
  const text = body === '' ? '' : String(JSON.parse(body).value);
  return text === '' ? [] : [{ text, active: [], buttons: [], where: 'direct', visibleTo: 'asker' }];
}

/** Fills the form that was posted last and sends it in. */
async function sendIn(teams: RunningTeams, text: string): Promise<Reported> {
  const form = teams.connector.messages.at(-1);
  const [submit] = form ? readMessage(form).buttons : [];
  const content = (activity: Activity | undefined) =>
    (activity?.attachments as { content: { body: unknown } }[] | undefined)?.[0]?.content;
  const input = flatten(content(form?.activity as Activity)?.body).find(({ type }) => type === 'Input.Text');
  const data = { ...submit?.data, [String(input?.id)]: text };
  const response = await teams.post(pressed(teams.connector.serviceUrl, data, { replyToId: form?.id }));
  const { value } = (await response.json()) as { value: { body: unknown } };
  await teams.idle();
  const elements = flatten(value.body);
  const error = elements.find(({ color }) => color === 'attention');
  const again = elements.find(({ type }) => type === 'Input.Text');
  if (error && again) return { kind: 'form', error: String(error.text), typed: String(again.value) };
  return { kind: 'said', text: elements.map(({ text: words }) => words ?? '').join('\n') };
}

function messageIn(serviceUrl: string, ...[text, delivery]: Parameters<PlatformHarness['post']>): Activity {
  const { in: where = 'direct', mention = true } = delivery ?? {};
  if (where === 'direct') return directMessage(serviceUrl, text);
  // An answer in a thread has an id of its own; a root post is the root of its thread.
  return channelMessage(serviceUrl, text, {
    mention,
    root: where === 'thread' ? '1600000000000' : '1600000000009',
  });
}

function pressOf(teams: RunningTeams, message: KeptMessage | undefined, label: string): Activity {
  const button = message && readMessage(message).buttons.find(({ title }) => title === label);
  if (!message || !button) throw new Error(`There is no button ${label}.`);
  return pressed(teams.connector.serviceUrl, button.data, { replyToId: message.id });
}

function strayData(kind: 'garbled' | 'out of date'): unknown {
  if (kind === 'garbled') return { nonsense: [1, 2, 3] };
  return { action: 'ask', argument: '{"kind":"no-such-query"}', version: 'long-gone' };
}

function whereIs(conversation: string): Where {
  if (conversation.includes(';messageid=')) return 'thread';
  return conversation === CHANNEL ? 'channel' : 'direct';
}
