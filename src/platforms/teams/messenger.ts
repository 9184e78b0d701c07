import type { Place } from '../../chat/incoming.js';
import type { ChatPlatform } from '../../chat/platform.js';
import { failureOf, isDead, isMessageGone, noAddress, refusal, threadGone } from './errors.js';
import type { KnownAddresses } from './known-addresses.js';
import { makePictures } from './pictures.js';
import { type Destination, destinationAt } from './place.js';
import { renderReply } from './render.js';
import { speak, type Voice } from './speak.js';

export interface MessengerParts extends Voice {
  readonly appId: string;
  readonly addresses: KnownAddresses;
}

/**
 * Speaks without being spoken to, at stored addresses. A place without a thread starts a new post in a channel.
 * Throws DeliveryError; an address that Teams says is dead is forgotten.
 */
export function createMessenger(parts: MessengerParts): Pick<ChatPlatform, 'send' | 'update'> {
  const { connector, appId, addresses, pictures, log } = parts;

  async function destination(place: Place): Promise<Destination> {
    const address = await addresses.find(place);
    const to = address && destinationAt(place, address, appId);
    if (!to) throw noAddress();
    return to;
  }

  const send: ChatPlatform['send'] = async (place, reply) => {
    const to = await destination(place);
    try {
      return { place, id: await speak(parts, to, reply, 'notice', ONCE) };
    } catch (error) {
      throw await giveUp(parts, place, error);
    }
  };

  const update: ChatPlatform['update'] = async (message, reply) => {
    if (message.id === '') return void (await send(message.place, reply));
    const to = await destination(message.place);
    const [first, ...rest] = renderReply(reply, 'notice', await makePictures(pictures, log, reply));
    try {
      if (first) await connector.replace(to, message.id, first);
      for (const activity of rest) await connector.post(to, activity);
    } catch (error) {
      // Teams loses messages now and then: what the message says now is said in a new one.
      if (isMessageGone(failureOf(error))) await send(message.place, reply);
      else throw await giveUp(parts, message.place, error);
    }
  };
  return { send, update };
}

/** Whoever sends decides whether and when it is tried again. */
const ONCE = { isOnce: true };

/** A thread that is gone leaves its channel alone; a conversation that is closed to the bot is forgotten. */
async function giveUp({ addresses, log }: MessengerParts, place: Place, error: unknown): Promise<Error> {
  const failure = failureOf(error);
  if (failure.status === 404 && place.thread !== undefined) return threadGone();
  if (isDead(failure)) {
    await addresses.drop(place);
    log.warn({ platform: 'teams', ...failure }, 'address removed');
  }
  return refusal(failure);
}
