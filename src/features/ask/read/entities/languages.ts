import { LANGUAGES, type Language } from '../../../../shared/language.js';
import { normalise } from '../normalise.js';
import { addPhrase, createTrie, longestPhrase, phraseStems, type Trie } from '../trie.js';
import type { Matcher } from './mention.js';

/** Forms that `Intl` does not give: "по-русски", "بالفرنسية", "in Mandarin". */
const OTHER_NAMES: Readonly<Record<Language, string>> = {
  en: 'по английски, anglais, ingles, англииски, 英文',
  fr: 'по французски, 法文',
  es: 'по испански, castilian, castellano, 西文',
  ar: 'по арабски, 阿文',
  zh: 'по китаиски, mandarin, chinois, 汉语, 中文',
  ru: 'по русски, 俄文',
};

/** Names of the six languages in the six languages. */
export function languageNames(): Trie<Language> {
  const trie = createTrie<Language>();
  for (const named of LANGUAGES) {
    for (const said of LANGUAGES) {
      const name = new Intl.DisplayNames(said, { type: 'language' }).of(named);
      if (name) addPhrase(trie, phraseStems(normalise(name)), named);
    }
    for (const name of OTHER_NAMES[named].split(',')) addPhrase(trie, phraseStems(normalise(name)), named);
  }
  return trie;
}

/** A language that the answer is asked for in. */
export function languageMatcher(names: () => Trie<Language>): Matcher {
  return (tokens, at) => {
    const match = longestPhrase(names(), tokens, at);
    if (!match) return undefined;
    return {
      start: at,
      end: at + match.length,
      found: [{ kind: 'language', language: match.value }],
      strength: 'name',
    };
  };
}
