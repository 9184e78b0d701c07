import type { Incoming } from '../../chat/incoming.js';
import type { Visibility } from '../../chat/reply.js';
import type { Clock } from '../../shared/clock.js';
import { GENEVA } from '../../shared/zones.js';
import type { Asking } from './ask.js';

/** Language and zone of whoever speaks, as far as their platform tells. */
export function profileOf(clock: Clock, { person }: Incoming): Asking {
  return { language: person.language ?? 'en', zone: person.zone ?? GENEVA, now: clock.now() };
}

/**
 * Slash commands are typed by one person: only they see the answer, until they share it, and what its buttons bring.
 * What is said in the open is answered in the open.
 */
export function visibilityFor(incoming: Incoming): Visibility {
  if (incoming.place.kind === 'direct') return 'conversation';
  const isPrivate =
    (incoming.kind === 'text' && incoming.via === 'command') ||
    (incoming.kind === 'action' && incoming.isPrivate === true);
  return isPrivate ? 'private' : 'conversation';
}
