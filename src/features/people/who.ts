import type { Incoming } from '../../chat/incoming.js';
import type { ProfileSource } from '../../chat/profiles.js';
import { isSamePerson } from '../../chat/same-person.js';
import type { Clock } from '../../shared/clock.js';
import type { Actor } from './policy.js';
import type { Grant, Identity, PeopleStore } from './ports.js';

export interface WhoParts {
  readonly people: Pick<PeopleStore, 'meet'>;
  readonly profiles: ProfileSource;
  /** Administrators by configuration: the first one has to come from somewhere. */
  readonly administrators: readonly Identity[];
  readonly clock: Clock;
}

/** Who speaks, with the roles they have now. */
export type Who = (incoming: Pick<Incoming, 'person' | 'place'>) => Promise<Actor>;

export function createWho({ people, profiles, administrators, clock }: WhoParts): Who {
  return async ({ person, place }) => {
    const { platform, tenant, id, name, language, zone } = person;
    const profile = await profiles.find(person, place);
    const known = {
      ...(name !== undefined && { name }),
      ...(profile?.mail !== undefined && { mail: profile.mail }),
      ...(language !== undefined && { language }),
      ...(zone !== undefined && { zone }),
    };
    const met = await people.meet({ platform, tenant, id }, known, clock.now());
    const isNamed = administrators.some((one) =>
      met.identities.some((identity) => isSamePerson(one, identity)),
    );
    const configured = isNamed ? [ADMINISTRATOR] : [];
    return {
      person: { ...met, grants: [...met.grants, ...configured] },
      standing: profile?.standing ?? 'member',
      configured,
    };
  };
}

const ADMINISTRATOR: Grant = { role: 'administrator', scopes: [] };
