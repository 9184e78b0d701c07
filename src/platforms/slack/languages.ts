import { LRUCache } from 'lru-cache';
import type { Person } from '../../chat/incoming.js';
import type { Language } from '../../shared/language.js';

const REMEMBERED = 5_000;

/** The language each person was last answered in. Slack's events tell none. */
export interface KnownLanguages {
  /** English for somebody who was not answered yet. */
  of(person: Person): Language;
  /** Undefined for somebody who was not answered yet and whose profile tells none. */
  known(person: Person): Language | undefined;
  keep(person: Person, language: Language): void;
}

export function createKnownLanguages(): KnownLanguages {
  const known = new LRUCache<string, Language>({ max: REMEMBERED });
  const keyOf = ({ tenant, id }: Person) => `${tenant} ${id}`;
  const find = (person: Person) => known.get(keyOf(person)) ?? person.language;
  return {
    of: (person) => find(person) ?? 'en',
    known: find,
    keep: (person, language) => void known.set(keyOf(person), language),
  };
}
