import { combineCommands } from '../../../src/chat/commands.js';
import type { Person } from '../../../src/chat/incoming.js';
import type { Profile } from '../../../src/chat/profiles.js';
import type { Reply } from '../../../src/chat/reply.js';
import { readPerson } from '../../../src/features/deadlines/exchange/person.js';
import { createPeopleHandlers } from '../../../src/features/people/handlers.js';
import { createPeopleComposers } from '../../../src/features/people/link.js';
import { createMeet, createWho } from '../../../src/features/people/who.js';
import { NOON, type Stores } from '../../store/submissions/setup.js';
import { pressing, saying } from '../../support/incoming.js';
import { bodyText } from '../../support/plain-reply.js';

export const ADMIN: Person = { platform: 'slack', tenant: 'T1', id: 'UADMIN', name: 'Ada' };

/** The handlers of people on real stores. `profiles`: what the platforms say, by the id of the person. */
export function openPeopleDesk(stores: Stores, profiles: Readonly<Record<string, Profile>> = {}) {
  let now = NOON;
  const clock = { now: () => now };
  const meeting = {
    people: stores.people,
    profiles: { find: async ({ id }: Person) => profiles[id] },
    clock,
  };
  const who = createWho({ ...meeting, administrators: [ADMIN] });
  const handlers = combineCommands([
    createPeopleHandlers({
      people: stores.people,
      who,
      meet: createMeet(meeting),
      readPerson,
      isLine: (text) => ['C5', 'C6'].includes(text),
      isProcess: (text) => text === 'prizes',
      addresses: {
        findPerson: async ({ platform, tenant, id }) =>
          platform === 'teams'
            ? { place: { platform, tenant, conversation: `a:${id}`, kind: 'direct' }, details: {} }
            : undefined,
      },
      outbox: stores.outbox,
      wake: async () => {},
      clock,
    }),
  ]);
  const composers = createPeopleComposers(stores);
  const asReply = (outcome: unknown): Reply => {
    if (!outcome || 'fields' in Object(outcome)) throw new Error('no reply');
    return outcome as Reply;
  };
  return {
    who,
    setClock(instant: typeof NOON) {
      now = instant;
    },
    reply: async (text: string, person = ADMIN) =>
      asReply(await handlers.find(text)?.(saying(text, { person }))),
    async say(text: string, person = ADMIN) {
      const reply = await this.reply(text, person);
      return `${reply.title ?? ''}\n${bodyText(reply)}`;
    },
    async press(reply: Reply, label: string, person: Person) {
      const button = reply.actions.find((one) => one.label === label);
      if (!button) throw new Error(`no button ${label}`);
      return bodyText(asReply(await handlers.actions[button.action]?.(pressing({ ...button, person }))));
    },
    /** What waits in the outbox, as it is said now. */
    async deliver() {
      const claimed = await stores.outbox.claim('sender', 100, 20_000, 0);
      return Promise.all(
        claimed.map(async (message) => ({
          to: message.place.conversation,
          reply: asReply(await composers[message.content]?.(message, now)),
        })),
      );
    },
  };
}
