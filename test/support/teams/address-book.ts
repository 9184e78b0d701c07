import type { Address, AddressBook, PersonalAddresses } from '../../../src/chat/addresses.js';
import type { Place } from '../../../src/chat/incoming.js';

export interface MemoryAddressBook extends AddressBook, PersonalAddresses {
  readonly rows: ReadonlyMap<string, Address>;
  /** How often something was saved. */
  readonly saves: () => number;
}

/** An address book that outlives a platform, as the store's does. */
export function createAddressBook(): MemoryAddressBook {
  const rows = new Map<string, Address>();
  let saves = 0;
  const keyOf = ({ platform, tenant, conversation }: Place) => `${platform} ${tenant} ${conversation}`;
  return {
    rows,
    saves: () => saves,
    async save(address) {
      saves += 1;
      rows.set(keyOf(address.place), address);
    },
    find: async (place) => rows.get(keyOf(place)),
    findPerson: async ({ tenant, id }) =>
      [...rows.values()].find(({ place, personId }) => place.tenant === tenant && personId === id),
    async remove(place) {
      rows.delete(keyOf(place));
    },
  };
}
