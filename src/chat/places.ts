import type { PersonalAddresses } from './addresses.js';
import type { Person, Place } from './incoming.js';

type Identity = Pick<Person, 'platform' | 'tenant' | 'id'>;

/** Where somebody can be written to: in Slack anybody, elsewhere whoever wrote to the bot before. */
export async function placeOf(
  addresses: PersonalAddresses,
  person: { readonly identities: readonly Identity[] },
): Promise<Place | undefined> {
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
