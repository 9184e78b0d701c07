import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, localeOf } from './language.js';
import { isolate, typeset } from './typography.js';

/** Fixed wording by key, as ICU messages: `{count, plural, one {# target} other {# targets}}`. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

export type WordingValues = Readonly<Record<string, string | number>>;

/** Says a fixed text in one language. */
export type Say<Key extends string> = (key: Key, values?: WordingValues) => string;

/**
 * Wording in the six languages. Messages are compiled when first used, once. Values are shown as they are; in Arabic
 * they are also kept from changing places with the words around them.
 */
export function createWording<Key extends string>(
  catalogues: Readonly<Record<Language, Catalogue<Key>>>,
): (language: Language) => Say<Key> {
  const says = new Map<Language, Say<Key>>();
  return (language) => {
    const known = says.get(language) ?? sayIn(language, catalogues[language]);
    says.set(language, known);
    return known;
  };
}

function sayIn<Key extends string>(language: Language, catalogue: Catalogue<Key>): Say<Key> {
  const compiled = new Map<Key, string | IntlMessageFormat>();
  return (key, values) => {
    const message = compiled.get(key) ?? compile(language, catalogue[key]);
    compiled.set(key, message);
    if (typeof message === 'string') return message;
    return String(message.format(language === 'ar' ? isolateAll(values) : values));
  };
}

/** A message without arguments is its text. */
function compile(language: Language, source: string): string | IntlMessageFormat {
  const text = typeset(language, source);
  const options = { ignoreTag: true };
  return /['{]/.test(text) ? new IntlMessageFormat(text, localeOf(language), undefined, options) : text;
}

function isolateAll(values: WordingValues = {}): WordingValues {
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolate('ar', value) : value,
  ]);
  return Object.fromEntries(isolated);
}

const lists = new Map<string, Intl.ListFormat>();

/** "4, 5 and 9", as the language joins a list. */
export function joinList(language: Language, items: readonly string[]): string {
  return listFormat(language, 'conjunction').format(items);
}

/** "3 days, 4 hours", as the language joins the parts of one measure. */
export function joinUnits(language: Language, items: readonly string[]): string {
  return listFormat(language, 'unit').format(items);
}

function listFormat(language: Language, type: 'conjunction' | 'unit'): Intl.ListFormat {
  const key = `${language} ${type}`;
  const format = lists.get(key) ?? new Intl.ListFormat(localeOf(language), { type });
  lists.set(key, format);
  return format;
}
