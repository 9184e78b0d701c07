import type { Address, AddressBook } from '../../chat/addresses.js';

/** How many addresses are remembered as saved. */
const REMEMBERED = 2_000;

/** Keeps the address book up to date without a write for every message. */
export interface KnownAddresses {
  /** Saves the address unless this process saved the very same before. */
  keep(address: Address): Promise<void>;
  find(place: Address['place']): Promise<Address | undefined>;
  drop(place: Address['place']): Promise<void>;
}

export function createKnownAddresses(book: AddressBook): KnownAddresses {
  const saved = new Map<string, string>();
  return {
    async keep(address) {
      const key = keyOf(address.place);
      const value = JSON.stringify(address);
      if (saved.get(key) === value) return;
      await book.save(address);
      saved.delete(key);
      saved.set(key, value);
      const [oldest] = saved.keys();
      if (saved.size > REMEMBERED && oldest !== undefined) saved.delete(oldest);
    },
    find: (place) => book.find(place),
    async drop(place) {
      saved.delete(keyOf(place));
      await book.remove(place);
    },
  };
}

function keyOf({ tenant, conversation }: Address['place']): string {
  return `${tenant} ${conversation}`;
}
