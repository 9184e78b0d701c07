import type { ChatPlatform, SentSearch } from '../../chat/platform.js';
import { newReference } from '../../shared/reference.js';
import { toDeliveryError } from './delivery-failure.js';
import { findPosted } from './find-posted.js';
import type { InFlight } from './in-flight.js';
import type { PictureParts } from './pictures.js';
import type { Posted } from './post.js';
import { postReply, toSent, updateReply } from './speak.js';

/**
 * Speaks without being spoken to. With a reference there is somebody who tries again later, so nothing is waited for;
 * without one, it is waited for here.
 */
export function createMessenger(
  parts: PictureParts & { readonly inFlight: InFlight },
): Pick<ChatPlatform, 'send' | 'update' | 'findSent'> {
  const { inFlight, clients } = parts;
  const fail = (error: unknown) => {
    throw toDeliveryError(error);
  };
  return {
    send(place, reply, { reference, begun } = {}) {
      const isPatient = reference === undefined;
      const manner = { reference: reference ?? newReference(), begun, isPatient };
      return inFlight.track(postReply(parts, place, reply, manner)).catch(fail);
    },
    update: (message, reply) => inFlight.track(updateReply(parts, message, reply)).catch(fail),
    async findSent(place, reference): Promise<SentSearch> {
      const search = await findPosted(clients, place, reference);
      if (search.kind !== 'found') return search;
      const posted = firstOf(search.parts);
      return posted.length === 0 ? { kind: 'not there' } : { kind: 'found', message: toSent(place, posted) };
    },
  };
}

/** The messages of a reply from its first one on, as far as they are there. */
function firstOf(parts: ReadonlyMap<number, Posted>): readonly Posted[] {
  const posted: Posted[] = [];
  for (let part = parts.get(0); part; part = parts.get(posted.length)) posted.push(part);
  return posted;
}
