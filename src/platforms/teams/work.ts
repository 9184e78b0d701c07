import type { Desk } from '../../chat/desk.js';
import type { Incoming } from '../../chat/incoming.js';
import { type Form, isForm, type Reply } from '../../chat/reply.js';
import type { TeamsActivity } from './activity.js';
import { failureOf } from './errors.js';
import type { KnownAddresses } from './known-addresses.js';
import { addressOf, type Destination, destinationOf, placeOf } from './place.js';
import type { TeamsEvent } from './receive.js';
import { askToFill, speak, type Voice } from './speak.js';

export interface Worker {
  /** Asks the desk; shows that the bot is typing meanwhile when somebody wrote something. */
  ask(incoming: Incoming, to: Destination): Promise<Reply | Form | undefined>;
  /** Posts an answer. Failures are logged: there is nobody left to tell. */
  post(incoming: Incoming, to: Destination, outcome: Reply | Form | undefined): Promise<void>;
  /** Does everything that an event asks for and that needs no HTTP response. Never rejects. */
  work(event: TeamsEvent, activity: TeamsActivity): Promise<void>;
}

export interface WorkerParts extends Voice {
  readonly appId: string;
  readonly desk: Desk;
  readonly addresses: KnownAddresses;
}

export function createWorker(parts: WorkerParts): Worker {
  const { appId, connector, desk, addresses, log } = parts;
  const fail = (fields: object, error: unknown) =>
    log.error({ ...fields, platform: 'teams', ...failureOf(error) }, 'could not finish');

  async function ask(incoming: Incoming, to: Destination): Promise<Reply | Form | undefined> {
    const typing =
      incoming.kind === 'text' ? connector.post(to, { type: 'typing' }).catch(() => undefined) : undefined;
    const [reply] = await Promise.all([desk.answer(incoming), typing]);
    return reply;
  }

  async function post(incoming: Incoming, to: Destination, outcome: Reply | Form | undefined): Promise<void> {
    if (outcome === undefined) return;
    try {
      if (isForm(outcome)) return await askToFill(parts, to, outcome);
      // A welcome starts a post of its own in a channel, and a message that Teams splits would start two.
      await speak(parts, to, outcome, incoming.kind === 'opened' ? 'notice' : 'answer');
    } catch (error) {
      fail({ reference: incoming.reference }, error);
    }
  }

  async function keepAddress(event: TeamsEvent, activity: TeamsActivity): Promise<void> {
    try {
      if (event.kind === 'removed') await addresses.drop(placeOf(activity));
      else if (event.kind !== 'ignored') await addresses.keep(addressOf(activity, appId));
    } catch (error) {
      fail({ event: event.kind }, error);
    }
  }

  return {
    ask,
    post,
    async work(event, activity) {
      const to = destinationOf(activity);
      const keeping = keepAddress(event, activity);
      if (event.kind === 'say' || event.kind === 'installed') {
        await post(event.incoming, to, await ask(event.incoming, to));
      }
      await keeping;
    },
  };
}
