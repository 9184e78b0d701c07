import type { Person } from './incoming.js';

type Identity = Pick<Person, 'platform' | 'tenant' | 'id'>;

/** Ids are written in either case: Slack's in capitals, Microsoft's in small letters. */
export function isSamePerson(one: Identity, other: Identity): boolean {
  return (
    one.platform === other.platform &&
    one.tenant.toLowerCase() === other.tenant.toLowerCase() &&
    one.id.toLowerCase() === other.id.toLowerCase()
  );
}
