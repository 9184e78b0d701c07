import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, localeOf } from './language.js';

/** Fixed wording by key, as ICU messages: `{count, plural, one {# target} other {# targets}}`. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

export type WordingValues = Readonly<Record<string, string | number>>;

/** Says a fixed text in one language. */
export type Say<Key extends string> = (key: Key, values?: WordingValues) => string;

/** Wording in the six languages. Messages are compiled when first used, once. */
export function createWording<Key extends string>(
  catalogues: Readonly<Record<Language, Catalogue<Key>>>,
): (language: Language) => Say<Key> {
  const compiled = new Map<string, IntlMessageFormat>();
  return (language) => (key, values) => {
    const name = `${language} ${key}`;
    let message = compiled.get(name);
    if (!message) {
      message = new IntlMessageFormat(catalogues[language][key], localeOf(language), undefined, {
        ignoreTag: true,
      });
      compiled.set(name, message);
    }
    return String(message.format(values));
  };
}

const lists = new Map<Language, Intl.ListFormat>();

/** "4, 5 and 9", as the language joins a list. */
export function joinList(language: Language, items: readonly string[]): string {
  let format = lists.get(language);
  if (!format) {
    format = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
    lists.set(language, format);
  }
  return format.format(items);
}
