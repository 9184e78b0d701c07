import type { PersonalAddresses } from './chat/addresses.js';
import type { PlatformName } from './chat/incoming.js';
import type { ProfileSource, ProfileStore } from './chat/profiles.js';
import type { Clock } from './shared/clock.js';

export interface ProfileParts {
  readonly profiles: ProfileStore;
  readonly addresses: PersonalAddresses;
  /** Platforms that can be asked. */
  readonly sources: ReadonlyMap<PlatformName, ProfileSource>;
  readonly clock: Clock;
}

/** People move and change their language seldom. */
const FRESH_FOR = { hours: 24 };

/**
 * Profiles of people: as their platform had them within the last day, or asked for now; else as they were last known. In
 * Teams a client tells them with what somebody writes, and they are kept with the address.
 */
export function createProfiles({ profiles, addresses, sources, clock }: ProfileParts): ProfileSource {
  return {
    async find(person, place) {
      const now = clock.now();
      const known = await profiles.find(person);
      if (known && known.fetchedAt.add(FRESH_FOR).epochMilliseconds > now.epochMilliseconds)
        return known.profile;
      const asked = await sources.get(person.platform)?.find(person, place);
      if (asked) {
        await profiles.save(person, asked, now);
        return asked;
      }
      const address = await addresses.findPerson(person);
      if (!address) return known?.profile;
      const { zone, language } = address;
      return { ...known?.profile, ...(zone && { zone }), ...(language && { language }) };
    },
  };
}
