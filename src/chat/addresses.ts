import type { Language } from '../shared/language.js';
import type { Person, Place } from './incoming.js';

/**
 * Where the bot may speak without being spoken to. `details` belongs to the platform (Teams: service URL and bot
 * id) and never holds an SDK's own object, so that another SDK can use the same rows.
 */
export interface Address {
  readonly place: Place;
  readonly details: Readonly<Record<string, string>>;
  /** The person of a direct conversation, with what their client told us. */
  readonly personId?: string;
  readonly language?: Language;
  readonly zone?: string;
}

/** Addresses in the store, one a place (the thread does not count). */
export interface AddressBook {
  save(address: Address): Promise<void>;
  find(place: Place): Promise<Address | undefined>;
  /** The platform said the address is dead, or the app was removed from there. */
  remove(place: Place): Promise<void>;
}

/** Where the bot may write to people of themselves. */
export interface PersonalAddresses {
  /** The direct conversation of a person that was saved last. */
  findPerson(person: Pick<Person, 'platform' | 'tenant' | 'id'>): Promise<Address | undefined>;
}
