import type { Incoming, Place } from '../../chat/incoming.js';
import type { ProfileSource } from '../../chat/profiles.js';
import { isSamePerson } from '../../chat/same-person.js';
import type { Clock } from '../../shared/clock.js';
import type { Standing } from './person.js';
import type { Actor } from './policy.js';
import type { Grant, Identity, Known, PeopleStore, Someone } from './ports.js';

export interface MeetParts {
  readonly people: Pick<PeopleStore, 'meet'>;
  readonly profiles: ProfileSource;
  readonly clock: Clock;
}

export interface WhoParts extends MeetParts {
  /** Administrators by configuration: the first one has to come from somewhere. */
  readonly administrators: readonly Identity[];
}

/** The person behind an identity, as their platform's profile has them, whether or not they ever wrote. */
export type Meet = (identity: Identity) => Promise<Someone>;

/** Who speaks, with the roles they have now. */
export type Who = (incoming: Pick<Incoming, 'person' | 'place'>) => Promise<Actor>;

export function createMeet(parts: MeetParts): Meet {
  return async (identity) => (await meet(parts, identity, {})).person;
}

export function createWho({ administrators, ...parts }: WhoParts): Who {
  return async ({ person: { name, language, zone, ...identity }, place }) => {
    const told = {
      ...(name !== undefined && { name }),
      ...(language !== undefined && { language }),
      ...(zone !== undefined && { zone }),
    };
    const { person, standing } = await meet(parts, identity, told, place);
    const isNamed = administrators.some((one) => person.identities.some((each) => isSamePerson(one, each)));
    const configured = isNamed ? [ADMINISTRATOR] : [];
    return { person: { ...person, grants: [...person.grants, ...configured] }, standing, configured };
  };
}

const ADMINISTRATOR: Grant = { role: 'administrator', scopes: [] };

/** What they told us themselves, as by the language of their client, counts before their profile. */
async function meet(
  { people, profiles, clock }: MeetParts,
  { platform, tenant, id }: Identity,
  told: Known,
  place?: Place,
): Promise<{ readonly person: Someone; readonly standing: Standing }> {
  const { standing = 'member', ...profile } = (await profiles.find({ platform, tenant, id }, place)) ?? {};
  const person = await people.meet({ platform, tenant, id }, { ...profile, ...told }, clock.now());
  return { person, standing };
}
