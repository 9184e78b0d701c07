import type { PersonalAddresses } from '../../chat/addresses.js';
import type { Place } from '../../chat/incoming.js';
import type { Identity, Someone } from '../people/ports.js';

/** Where somebody can be written to: in Slack anybody, elsewhere whoever wrote to the bot before. */
export async function placeOf(addresses: PersonalAddresses, person: Someone): Promise<Place | undefined> {
  for (const identity of person.identities) {
    const place = (await addresses.findPerson(identity))?.place ?? directPlace(identity);
    if (place) return place;
  }
  return undefined;
}

function directPlace({ platform, tenant, id }: Identity): Place | undefined {
  if (platform === 'teams') return undefined;
  return { platform, tenant, conversation: id, kind: 'direct' };
}
