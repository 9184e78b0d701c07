import type { Desk } from '../../../src/chat/desk.js';
import type { PlatformHarness, Seen, Where } from '../../contracts/harness.js';
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
import { readMessage } from './read.js';
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

  async function answersTo(activity: Activity): Promise<readonly Seen[]> {
    const before = messages.length;
    await teams.post(activity);
    await teams.idle();
    return messages.slice(before).map(see);
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
