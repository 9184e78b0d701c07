import type { PersonalAddresses } from '../../../chat/addresses.js';
import type { Incoming, IncomingText, Person, Place } from '../../../chat/incoming.js';
import type { Whom } from './read-order.js';

/**
 * Where a person is written to privately. In Slack their id stands for the conversation with them; elsewhere there has
 * to have been one. `tenant` is the workspace of the bot, which is not the person's own where they are a guest.
 */
export async function directPlaceOf(
  addresses: PersonalAddresses,
  person: Pick<Person, 'platform' | 'tenant' | 'id'>,
  tenant: string = person.tenant,
): Promise<Place | undefined> {
  const { platform, id } = person;
  if (platform === 'slack') return { platform, tenant, conversation: id, kind: 'direct' };
  return (await addresses.findPerson(person))?.place;
}

/** Whom an order that names nobody is for: whoever is alone with the bot, and the channel it is said in. */
export function whomOf({ place, via }: Pick<IncomingText, 'place' | 'via'>, named: Whom | undefined): Whom {
  if (place.kind === 'direct') return 'me';
  if (named) return named;
  // The bot need not be in a conversation of a few people where somebody types a command.
  return via === 'command' && place.kind === 'group' ? 'me' : 'here';
}

/** The place that is meant; undefined when the bot cannot write to the person yet. Threads do not count. */
export async function placeFor(
  addresses: PersonalAddresses,
  { place, person }: Pick<Incoming, 'place' | 'person'>,
  whom: Whom,
): Promise<Place | undefined> {
  const { thread: _, ...conversation } = place;
  if (whom === 'here') return conversation;
  const direct = await directPlaceOf(addresses, person, place.tenant);
  return direct ?? (place.kind === 'direct' ? conversation : undefined);
}
