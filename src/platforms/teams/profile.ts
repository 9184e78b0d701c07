import { z } from 'zod';
import type { PersonalAddresses } from '../../chat/addresses.js';
import type { Place } from '../../chat/incoming.js';
import type { ProfileSource } from '../../chat/profiles.js';
import type { KnownAddresses } from './known-addresses.js';
import { destinationAt } from './place.js';
import type { Connector } from './sdk.js';

/** What Teams says of a member of a conversation. */
const member = z.object({
  name: z.string().nullish(),
  email: z.string().nullish(),
  /** `user`, `guest` or `anonymous`. */
  userRole: z.string().nullish(),
  tenantId: z.string().nullish(),
});

export interface ProfileParts {
  readonly connector: Connector;
  readonly appId: string;
  readonly addresses: KnownAddresses;
  readonly people: PersonalAddresses;
}

/**
 * What Teams says of a person, out of the members of the conversation they speak in, else of their own with the bot: the
 * address of their work, and whether they are a guest or of another tenant. Zone and language are those that their
 * client told. Undefined where Teams does not tell.
 */
export function createTeamsProfiles({ connector, appId, addresses, people }: ProfileParts): ProfileSource {
  return {
    async find(person, place) {
      const own = await people.findPerson(person);
      const address = (place && (await addresses.find(withoutThread(place)))) ?? own;
      const to = address && destinationAt(address.place, address, appId);
      if (!to) return undefined;
      try {
        const { name, email, userRole, tenantId } = member.parse(await connector.findMember(to, person.id));
        const isForeign = tenantId && tenantId.toLowerCase() !== person.tenant.toLowerCase();
        return {
          ...(name && { name }),
          ...(own?.zone && { zone: own.zone }),
          ...(own?.language && { language: own.language }),
          ...(email && { mail: email.toLowerCase() }),
          ...(isForeign && { standing: 'foreign' as const }),
          ...(userRole && userRole !== 'user' && { standing: 'guest' as const }),
        };
      } catch {
        return undefined;
      }
    },
  };
}

/** Addresses are those of conversations. */
function withoutThread({ thread: _, ...place }: Place): Place {
  return place;
}
